package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.JsonSetup;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/** One call that a model speaks of: what the model's paths and expressions stand for there. */
final class ModelCall {

  private static final String CONTENT = "content";

  /** What a method is asked for with that the class has in a newer version of the library only. */
  private static final String UNTYPED = "()Ljava/lang/Object;";

  final CallShape shape;

  /** What the call returns, as far as the model's operations have said. */
  Val result = Val.NOTHING;

  /** Whether an operation said what the call returns. */
  boolean assigned;

  private final Evaluator evaluator;

  ModelCall(Evaluator evaluator, CallShape shape) {
    this.evaluator = evaluator;
    this.shape = shape;
  }

  /** What an expression stands for. */
  Val value(Expression expression) {
    if (expression instanceof Expression.Of of) {
      return path(of.path());
    }
    if (expression instanceof Expression.Null) {
      return Val.of(evaluator.atoms().nothing());
    }
    if (expression instanceof Expression.Text text) {
      return evaluator.texts.text(value(text.value()));
    }
    if (expression instanceof Expression.Json json) {
      Val written = value(json.value());
      return by(json.serialiser(), () -> evaluator.written.json(written));
    }
    if (expression instanceof Expression.Literal literal) {
      return Val.of(evaluator.atoms().text(literal.text()));
    }
    if (expression instanceof Expression.Fields fields) {
      Val written = value(fields.value());
      return by(fields.serialiser(), () -> evaluator.written.fields(written));
    }
    if (expression instanceof Expression.Row row) {
      return evaluator.tables.row(value(row.sql()));
    }
    if (expression instanceof Expression.Perhaps perhaps) {
      return value(perhaps.value()).along(way -> way.lowered(Confidence.POSSIBLE));
    }
    if (expression instanceof Expression.Selected selected) {
      return evaluator.tables.selected(value(selected.query()));
    }
    if (expression instanceof Expression.Number number) {
      return evaluator
          .atoms()
          .number(value(number.text()), evaluator.program.elements::mayBeNumber);
    }
    if (expression instanceof Expression.Concat concat) {
      List<Val> parts = new ArrayList<>();
      for (Expression part : concat.parts()) {
        parts.add(value(part));
      }
      return evaluator.atoms().concat(parts);
    }
    if (expression instanceof Expression.New made) {
      return fresh(made);
    }
    if (expression instanceof Expression.Unknown) {
      return unknown(shape.result());
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    if (expression instanceof Expression.Union union) {
      Val all = Val.NOTHING;
      for (Expression one : union.values()) {
        // What is read from a text of which it is known what stands in it holds nothing else.
        boolean known = one instanceof Expression.Unknown && Documents.areDocuments(all);
        all = known ? all : all.or(value(one));
      }
      return all;
    }
    return Val.NOTHING;
  }

  private Val by(Optional<Path> serialiser, Supplier<Val> writing) {
    JsonSetup setup =
        serialiser.map(path -> evaluator.setups.of(path(path))).orElse(JsonSetup.DEFAULT);
    return evaluator.written.by(setup, writing);
  }

  private Val fresh(Expression.New made) {
    TypeRef type =
        made.type().map(name -> TypeRef.of(name.replace('.', '/'))).orElse(shape.result());
    if (type.name().startsWith(Atom.MODEL)) {
      // What it is declared as somebody may have said something of.
      type = new TypeRef(type.name(), List.of(shape.result()));
    }
    if (type.equals(TypeRef.OBJECT) && shape.owner().startsWith(Atom.MODEL)) {
      type = TypeRef.of("java/util/Collection");
    }
    ClassInfo own = evaluator.program.index.loaded(type.name());
    if (own != null && own.container().followed() || type.equals(TypeRef.OBJECT)) {
      // An object of the codebase, or any at all, that a library made: nobody saw what it put in.
      return unknown(type);
    }
    Atom object =
        evaluator
            .atoms()
            .object(
                new Atoms.Answer(evaluator.site(), shape.name(), type.name()),
                type,
                null,
                evaluator.repeated);
    evaluator.heap.create(object);
    return Val.of(object);
  }

  private Val unknown(TypeRef type) {
    Atoms.Answer answer = new Atoms.Answer(evaluator.site(), shape.name(), type.name());
    return Val.of(evaluator.atoms().opaque(answer, type));
  }

  private Val call(Expression.Call call) {
    return Repetitions.are(shape) ? Repetitions.run(evaluator, () -> once(call)) : once(call);
  }

  private Val once(Expression.Call call) {
    Val receiver = path(call.receiver());
    List<Val> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      if (!beyond(argument)) {
        arguments.add(value(argument));
      }
    }
    Val result = Val.NOTHING;
    Val others = Val.NOTHING;
    Alternatives alternatives = new Alternatives(evaluator);
    for (int i = 0; i < receiver.count(); i++) {
      Val alone = Val.of(receiver.atom(i), receiver.way(i));
      List<Object> known = evaluator.receivers.concrete(receiver.atom(i));
      if (known == null) {
        evaluator.facts.need(receiver.atom(i));
        others = others.or(alone);
        continue;
      }
      boolean single = receiver.count() == 1 && known.size() == 1;
      for (Object one : known) {
        if (one instanceof Atom.Function function) {
          result =
              result.or(
                  alternatives.run(
                      single, () -> evaluator.calls.function(function, alone, arguments)));
        } else if (one instanceof String type) {
          result =
              result.or(
                  alternatives.run(single, () -> onObject(type, call.method(), alone, arguments)));
        }
      }
    }
    if (!others.isEmpty()) {
      Val unknown = others;
      String declared = declaredType(call.receiver(), unknown);
      result =
          result.or(
              alternatives.run(
                  alternatives.hasNone(),
                  () -> onObject(declared, call.method(), unknown, arguments)));
    }
    alternatives.end();
    return result;
  }

  /** Whether an argument is meant that this overload does not have. */
  private boolean beyond(Expression argument) {
    return argument instanceof Expression.Of of
        && of.path().root() == Path.Root.ARGUMENT
        && of.path().argument() >= shape.count();
  }

  private String declaredType(Path receiver, Val value) {
    if (receiver.root() == Path.Root.ARGUMENT && receiver.selectors().isEmpty()) {
      Type[] types = Type.getArgumentTypes(shape.descriptor());
      if (receiver.argument() < types.length
          && types[receiver.argument()].getSort() == Type.OBJECT) {
        return types[receiver.argument()].getInternalName();
      }
    }
    return value.atom(0).type.name();
  }

  /** Calls a method of an object by name; the codebase's own code says with which descriptor. */
  private Val onObject(String type, String method, Val receiver, List<Val> arguments) {
    if (type.startsWith(Atom.MODEL)) {
      return ofModel(type, method, receiver, arguments);
    }
    for (String supertype : evaluator.program.index.supertypes(type)) {
      ClassInfo info = evaluator.program.index.find(supertype).orElse(null);
      if (info == null) {
        continue;
      }
      for (var candidate : info.methods()) {
        if (candidate.name().equals(method)
            && !candidate.isStatic()
            && !candidate.isSynthetic()
            && Type.getArgumentCount(candidate.descriptor()) == arguments.size()) {
          List<Val> all = new ArrayList<>();
          all.add(receiver.cast(type));
          all.addAll(arguments);
          return evaluator.calls.virtual(type, method, candidate.descriptor(), all, false);
        }
      }
    }
    return evaluator.program.lookup.model(type, method, UNTYPED) != null
        ? ofModel(type, method, receiver, arguments)
        : Val.NOTHING;
  }

  private Val ofModel(String type, String method, Val receiver, List<Val> arguments) {
    return evaluator.recursion.run(
        type,
        method,
        receiver,
        arguments,
        given -> evaluator.calls.ofModel(type, method, receiver, given));
  }

  // --- paths ---------------------------------------------------------------------------------

  /** What a path leads to. */
  Val path(Path path) {
    return path(path, path.selectors().size());
  }

  /** What the first so many steps of a path lead to. */
  Val path(Path path, int length) {
    Val value = root(path);
    for (Path.Selector selector : path.selectors().subList(0, length)) {
      Val byClass =
          selector instanceof Path.Selector.ValueAt at
              ? evaluator.byClass.read(value, shape.argument(at.argument()))
              : null;
      if (byClass != null) {
        value = byClass;
        continue;
      }
      Selector part = selector(selector);
      value = evaluator.read(value, part).or(evaluator.containers.contents(value, part));
    }
    return value;
  }

  private Val root(Path path) {
    return switch (path.root()) {
      case THIS -> shape.receiver();
      case ARGUMENT -> shape.argument(path.argument());
      case ARGUMENTS -> all();
      case RETURN -> result;
      case PROGRAM -> Val.of(Atoms.STATICS);
    };
  }

  /** All arguments; what an array of variable arguments holds stands for the array. */
  private Val all() {
    Val all = Val.NOTHING;
    for (int i = 0; i < shape.count(); i++) {
      all = all.or(spread(i));
    }
    return all;
  }

  /** An argument; what an array of variable arguments holds stands for the array. */
  Val spread(int index) {
    Val argument = shape.argument(index);
    Type[] types = Type.getArgumentTypes(shape.descriptor());
    boolean array =
        index < types.length
            && types[index].getSort() == Type.ARRAY
            && types[index].getElementType().getSort() == Type.OBJECT;
    return array ? evaluator.read(argument, Selector.ANY_ELEMENT) : argument;
  }

  /** The part that one step of a path leads to. */
  Selector selector(Path.Selector selector) {
    if (selector instanceof Path.Selector.AnyElement) {
      return Selector.ANY_ELEMENT;
    }
    if (selector instanceof Path.Selector.Element element) {
      return new Selector.Element(element.index());
    }
    if (selector instanceof Path.Selector.ElementAt at) {
      Object index = evaluator.facts.askConstant(shape.argument(at.argument()));
      return index instanceof Integer i && i >= at.first()
          ? new Selector.Element(i - at.first())
          : Selector.ANY_ELEMENT;
    }
    if (selector instanceof Path.Selector.AnyValue) {
      return Selector.ANY_VALUE;
    }
    if (selector instanceof Path.Selector.ValueAt at) {
      Val given = shape.argument(at.argument());
      Object key = evaluator.facts.askConstant(given);
      return key == null || key == Atom.NULL
          ? byObject(given)
          : new Selector.Value(
              at.lower() ? key.toString().toLowerCase(Locale.ROOT) : key.toString());
    }
    if (selector instanceof Path.Selector.Value value) {
      return new Selector.Value(value.key());
    }
    String name = ((Path.Selector.Named) selector).name();
    return name.equals(CONTENT) ? Selector.CONTENT : new Selector.Named(name);
  }

  private Selector byObject(Val given) {
    String key = evaluator.keys.of(given);
    return key == null ? Selector.ANY_VALUE : new Selector.Value(key);
  }

  /** What a path leads to; a part that a new object does not have yet is made. */
  Val holder(Path path) {
    Val object = root(path);
    for (int i = 0; i < path.selectors().size(); i++) {
      Selector part = selector(path.selectors().get(i));
      Val inside = evaluator.read(object, part);
      if (inside.isEmpty() && !object.isEmpty()) {
        Atom made =
            evaluator
                .atoms()
                .object(
                    List.of(evaluator.site(), path.toString(), i),
                    TypeRef.of("java/util/Collection"),
                    null,
                    evaluator.repeated);
        evaluator.heap.create(made);
        inside = Val.of(made);
        evaluator.write(object, part, inside, false);
      }
      object = inside;
    }
    return object;
  }

  /** The last step of a path. */
  static Path.Selector last(Path path) {
    return path.selectors().get(path.selectors().size() - 1);
  }
}
