package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Advice;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What the calls around which a method is run are given and return, as {@link Advice} knows it. */
final class AdvisedCalls {

  private final Evaluator evaluator;

  AdvisedCalls(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Tells at the beginning of a method what its parameter holds; its value. */
  Val enter(Heap heap, int parameter, Val value) {
    MethodRef method = evaluator.method;
    Advice advice = evaluator.program.advice;
    Atom atom = value.only();
    if (atom == null || !advice.seesCalls(method, parameter)) {
      return value;
    }
    Set<Advice.Joined> joined = advice.joined(method);
    if (joined.isEmpty()) {
      Val given = value;
      for (String entity : advice.entities(method)) {
        given = given.or(some(TypeRef.of(entity), null));
      }
      return given;
    }
    String type = Type.getArgumentTypes(method.descriptor())[parameter].getInternalName();
    int argument = advice.boundTo(method, parameter);
    if (argument >= 0) {
      return value.or(arguments(joined).getOrDefault(argument, Val.NOTHING));
    }
    if (advice.isResult(method, parameter)) {
      return value.or(results(joined));
    }
    Atom array =
        type.startsWith("[")
            ? atom
            : evaluator
                .atoms()
                .object(
                    List.of(method, "arguments"),
                    TypeRef.parse("[Ljava/lang/Object;"),
                    null,
                    false);
    Map<Integer, Val> arguments = arguments(joined);
    arguments.forEach((i, given) -> heap.put(array, new Selector.Element(i), given));
    if (array != atom) {
      heap.put(atom, Advice.ARGUMENTS, Val.of(array));
      Val results = results(joined);
      if (!results.isEmpty()) {
        heap.put(atom, Advice.RESULT, results);
      }
    }
    return value;
  }

  private Map<Integer, Val> arguments(Set<Advice.Joined> joined) {
    Map<Integer, Val> all = new LinkedHashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Advice.Joined each : joined) {
      Type[] types = Type.getArgumentTypes(each.method().descriptor());
      for (int i = 0; i < types.length; i++) {
        TypeRef type = evaluator.program.advice.generic(each, i, types);
        Element element = evaluator.program.elements.ofParameter(each.owner(), each.method(), i);
        if (seen.add(List.of(i, type, Optional.ofNullable(element)))) {
          all.merge(i, some(type, element), Val::or);
        }
      }
    }
    return all;
  }

  private Val results(Set<Advice.Joined> joined) {
    Val all = Val.NOTHING;
    Set<List<Object>> seen = new HashSet<>();
    for (Advice.Joined each : joined) {
      String signature = each.method().signature();
      TypeRef type =
          evaluator
              .program
              .index
              .generics()
              .result(signature != null ? signature : each.method().descriptor());
      Element element = evaluator.program.elements.ofReturn(each.owner(), each.method());
      if (!type.name().equals("V") && seen.add(List.of(type, Optional.ofNullable(element)))) {
        all = all.or(some(type, element));
      }
    }
    return all;
  }

  private Val some(TypeRef type, @Nullable Element element) {
    Val some =
        type.isPrimitive()
            ? Val.of(Atoms.ANY)
            : Val.of(evaluator.atoms().opaque(List.of("given to a call", type), type));
    if (element == null) {
      return some;
    }
    Way way = Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()));
    return some.or(Val.of(evaluator.atoms().label(element, false), way));
  }
}
