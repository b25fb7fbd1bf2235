package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.config.Value;
import nl.imwregiotilburg.privacy.analysis.flow.program.Constructors;
import nl.imwregiotilburg.privacy.analysis.flow.program.Injected;
import nl.imwregiotilburg.privacy.analysis.flow.program.Listeners;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.objectweb.asm.tree.MethodNode;

/**
 * The names of topics, queues and channels that a value in code can be: a constant, or what a
 * framework puts into a field or parameter.
 */
final class DestinationNames {

  private final Evaluator evaluator;

  DestinationNames(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  private Listeners listeners() {
    return evaluator.program.listeners;
  }

  /** The names a destination can have, as far as code, annotations and configuration tell. */
  Set<String> of(Val destination) {
    Object constant = evaluator.facts.constant(destination);
    if (constant != null) {
      return constant instanceof String text ? listeners().destinations().named(text) : Set.of();
    }
    Atom atom = destination.only();
    if (atom == null) {
      return Set.of();
    }
    return switch (atom.kind) {
      case CELL -> atom.part() instanceof Selector.Field field ? ofField(field) : Set.<String>of();
      case PARAMETER -> ofParameter(atom);
      case CONCAT -> together(atom);
      default -> Set.of();
    };
  }

  private Set<String> together(Atom concat) {
    List<String> all = List.of("");
    for (Val part : concat.parts) {
      List<String> longer = new ArrayList<>();
      for (String name : of(part)) {
        all.forEach(before -> longer.add(before + name));
      }
      all = longer;
    }
    return new TreeSet<>(all);
  }

  private Set<String> ofField(Selector.Field field) {
    ClassInfo owner = evaluator.program.index.loaded(field.owner());
    if (owner == null || !owner.container().followed()) {
      return Set.of();
    }
    Set<String> names =
        owner
            .field(field.name())
            .map(found -> listeners().destination(found.annotations()))
            .orElse(Set.of());
    if (!names.isEmpty()) {
      return names;
    }
    Set<String> injected =
        owner.field(field.name()).map(found -> injected(found.annotations())).orElse(Set.of());
    if (injected.isEmpty()) {
      injected = texts(evaluator.program.injected.field(owner, field.name()));
    }
    return injected.isEmpty() ? ofConstructors(owner, field) : injected;
  }

  /** What a framework gives the constructors that they put into a field. */
  private Set<String> ofConstructors(ClassInfo owner, Selector.Field field) {
    Set<String> names = new TreeSet<>();
    for (MethodInfo method : owner.methods()) {
      if (!method.name().equals("<init>") || method.parameterAnnotations().isEmpty()) {
        continue;
      }
      MethodNode code =
          evaluator.program.code(new MethodRef(owner.name(), method.name(), method.descriptor()));
      int position = code == null ? -1 : Constructors.putInto(field, code);
      if (position >= 0) {
        names.addAll(listeners().destination(method.annotationsOf(position)));
        names.addAll(injected(method.annotationsOf(position)));
      }
    }
    return names;
  }

  private Set<String> ofParameter(Atom parameter) {
    MethodRef method = evaluator.program.atoms.methodOf(parameter);
    ClassInfo owner = method == null ? null : evaluator.program.index.loaded(method.owner());
    MethodInfo info =
        owner == null || method == null ? null : owner.method(method.name(), method.descriptor());
    if (info == null || !(parameter.data instanceof Integer position)) {
      return Set.of();
    }
    int declared = position - (info.isStatic() ? 0 : 1);
    if (declared < 0) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>(listeners().destination(info.annotationsOf(declared)));
    names.addAll(injected(info.annotationsOf(declared)));
    return names;
  }

  private Set<String> injected(List<AnnotationInfo> annotations) {
    return listeners().destinations().named(Injected.text(annotations));
  }

  private Set<String> texts(List<Value> values) {
    Set<String> names = new TreeSet<>();
    values.forEach(value -> names.addAll(listeners().destinations().named(value.text())));
    return names;
  }
}
