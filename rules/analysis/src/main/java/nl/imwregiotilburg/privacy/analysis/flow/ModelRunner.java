package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/** Does what the model of a library's method says. */
final class ModelRunner {

  private static final String CONTENT = "content";
  private static final Selector MESSAGE = new Selector.Named("message");
  private static final String FUTURE = "java/util/concurrent/Future";
  private static final Selector CAUSE = new Selector.Named("cause");

  private final Evaluator evaluator;
  private final OwnContainers containers;
  private final BeanCopies beans;
  private final JsonSetups setups;

  ModelRunner(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.containers = new OwnContainers(evaluator);
    this.beans = new BeanCopies(evaluator);
    this.setups = new JsonSetups(evaluator);
  }

  /** Runs the operations of a model and returns the call's result. */
  Val run(MethodModel model, CallShape shape) {
    Type returned = Type.getReturnType(shape.descriptor());
    Frame frame = new Frame(shape);
    Val before = evaluator.thrownByCall;
    evaluator.thrownByCall = Val.NOTHING;
    Val result = run(model, frame, returned);
    if (!evaluator.thrownByCall.isEmpty()) {
      fail(result, returned);
    }
    evaluator.thrownByCall = before.or(evaluator.thrownByCall);
    // Sinks may speak of what the call has worked out by then.
    sinks(model, frame);
    return result;
  }

  /** What a function throws that works for a future is what the future fails with. */
  private void fail(Val result, Type returned) {
    if (returned.getSort() != Type.OBJECT
        || !evaluator.program.index.isSubtype(returned.getInternalName(), FUTURE)) {
      return;
    }
    TypeRef type = TypeRef.of("java/util/concurrent/CompletionException");
    Atom failure =
        evaluator
            .atoms()
            .object(List.of(evaluator.site(), "failed"), type, null, evaluator.repeated);
    evaluator.heap.create(failure);
    Val thrown = evaluator.thrownByCall;
    evaluator.heap.put(failure, CAUSE, thrown);
    evaluator.heap.put(failure, new Selector.Named("message"), evaluator.texts.text(thrown));
    evaluator.write(result, CAUSE, Val.of(failure), false);
    Atom execution =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "execution"),
                TypeRef.of("java/util/concurrent/ExecutionException"),
                null,
                evaluator.repeated);
    evaluator.heap.create(execution);
    evaluator.heap.put(execution, CAUSE, thrown);
    evaluator.heap.put(execution, new Selector.Named("message"), evaluator.texts.text(thrown));
    evaluator.write(result, new Selector.Named("failed"), Val.of(execution), false);
    evaluator.thrownByCall = Val.NOTHING;
  }

  private Val run(MethodModel model, Frame frame, Type returned) {
    for (Operation operation : model.operations().orElse(List.of())) {
      perform(operation, frame);
    }
    if (returned.getSort() == Type.VOID) {
      return Val.NOTHING;
    }
    boolean carries =
        returned.getSort() == Type.OBJECT
            || returned.getSort() == Type.ARRAY
            || returned.getSort() == Type.CHAR;
    if (!carries) {
      return frame.assigned && frame.result.count() > 0
          ? frame.result.sized(returned.getSize())
          : Val.of(Atoms.ANY).sized(returned.getSize());
    }
    if (frame.assigned) {
      return filled(frame.result, frame.shape);
    }
    return Val.of(Atoms.ANY);
  }

  /** A container that nothing was put in holds what its type says: a library filled it. */
  private Val filled(Val result, CallShape shape) {
    Atom only = result.only();
    if (only != null
        && only.kind == Atom.Kind.OBJECT
        && only.function() == null
        && evaluator.heap.parts(only).isEmpty()
        && shape.result().arguments().stream().anyMatch(this::own)) {
      return Val.of(evaluator.atoms().opaque(evaluator.site(), shape.result()));
    }
    return result;
  }

  private boolean own(TypeRef type) {
    return evaluator.program.index.loaded(type.name()) != null
        || type.arguments().stream().anyMatch(this::own);
  }

  /** What is known while a model runs. */
  private static final class Frame {
    final CallShape shape;
    Val result = Val.NOTHING;
    boolean assigned;

    Frame(CallShape shape) {
      this.shape = shape;
    }
  }

  private void perform(Operation operation, Frame frame) {
    if (operation instanceof Operation.Assign assign) {
      assign(assign, frame);
    } else if (operation instanceof Operation.Perform perform) {
      perhaps(perform.call(), frame);
    } else if (operation instanceof Operation.Store store) {
      evaluator.tables.store(value(store.sql(), frame), path(store.parameters(), frame));
    } else if (operation instanceof Operation.Copy copy) {
      Val except = copy.except().map(names -> value(names, frame)).orElse(Val.NOTHING);
      beans.copy(value(copy.from(), frame), path(copy.to(), frame), except);
    } else if (operation instanceof Operation.Throw thrown) {
      mayThrow(thrown.type(), evaluator.texts.text(value(thrown.quoted(), frame)));
    } else if (operation instanceof Operation.Raise raised) {
      evaluator.thrownByCall = evaluator.thrownByCall.or(value(raised.exception(), frame));
    }
  }

  /** An exception that quotes what it could not do with; one that quotes nothing is no matter. */
  private void mayThrow(String type, Val quoted) {
    if (!quoted.carries()) {
      return;
    }
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "throws", type),
                TypeRef.of(type.replace('.', '/')),
                null,
                evaluator.repeated);
    Way.Mark mark =
        evaluator.mark(Step.Kind.THROWN, "quoted by " + type.substring(type.lastIndexOf('.') + 1));
    evaluator.heap.create(made);
    evaluator.heap.put(made, MESSAGE, quoted.along(way -> way.then(mark)));
    evaluator.thrownByCall = evaluator.thrownByCall.or(Val.of(made));
  }

  /** Calls what may be called or not: nobody knows whether there is an element. */
  private void perhaps(Expression.Call call, Frame frame) {
    Heap before = evaluator.heap.copy();
    value(call, frame);
    evaluator.heap.join(before, evaluator::unwritten);
  }

  private void assign(Operation.Assign assign, Frame frame) {
    Path target = assign.target();
    Val value =
        isNothing(assign) ? Val.of(evaluator.atoms().nothing()) : value(assign.value(), frame);
    if (!target.selectors().isEmpty() && !TextOperations.isBuilder(frame.shape.owner())) {
      // What is taken out of there again may be a piece of it.
      value = evaluator.atoms().unordered(value);
    }
    if (target.selectors().isEmpty()) {
      if (target.root() == Path.Root.RETURN) {
        frame.result = assign.replaces() ? value : frame.result.or(value);
        frame.assigned = true;
      } else if (target.root() == Path.Root.THIS) {
        replace(frame.shape.receiver(), value);
      }
      return;
    }
    Path holder =
        new Path(
            target.root(),
            target.argument(),
            target.selectors().subList(0, target.selectors().size() - 1));
    Val object = holder(holder, frame);
    Selector part = selector(last(target), frame);
    if (!assign.replaces() && part.equals(Selector.CONTENT)) {
      boolean atEnd = TextOperations.addsAtEnd(frame.shape);
      Val added =
          atEnd ? TextOperations.letter(evaluator.atoms(), value, frame.shape.descriptor()) : value;
      evaluator.append(object, part, added, atEnd);
      return;
    }
    if (part.equals(Selector.ANY_VALUE)
        && assign.value() instanceof Expression.Of of
        && !of.path().selectors().isEmpty()
        && last(of.path()) instanceof Path.Selector.AnyValue) {
      evaluator.copies.values(
          object, path(of.path(), of.path().selectors().size() - 1, frame), assign.replaces());
      if (!containers.contents(object, part).isEmpty()) {
        evaluator.write(object, part, value, false);
      }
      return;
    }
    if (last(target) instanceof Path.Selector.ElementAt at && at.first() == 1 && !part.exact()) {
      Atom elements =
          PlaceByPlace.isOne(evaluator.invoked)
              ? PlaceByPlace.holderOf(value, evaluator.takenFrom)
              : null;
      if (elements != null) {
        evaluator.write(object, Selector.BACKING, Val.of(elements, value.way(0)), false);
        return;
      }
    }
    if (last(target) instanceof Path.Selector.ValueAt at) {
      Val row = evaluator.tables.labelled(frame.shape.argument(at.argument()), value);
      if (!row.isEmpty()) {
        evaluator.copies.values(object, row, false);
        return;
      }
    }
    // At a place nobody knows something else is replaced, and nobody knows what.
    boolean certain = part.exact() || !isLookedUp(last(target));
    evaluator.write(object, part, value, assign.replaces() && certain);
  }

  /** Whether nothing is left where something was; no text at all is still a text. */
  private static boolean isNothing(Operation.Assign assign) {
    List<Path.Selector> part = assign.target().selectors();
    return assign.replaces()
        && !part.isEmpty()
        && assign.value() instanceof Expression.New made
        && made.type().isEmpty()
        && !(last(assign.target()) instanceof Path.Selector.Named named
            && named.name().equals(CONTENT));
  }

  /** Whether an argument says which element or value is meant. */
  private static boolean isLookedUp(Path.Selector selector) {
    return selector instanceof Path.Selector.ElementAt || selector instanceof Path.Selector.ValueAt;
  }

  /** What a path leads to; a part that a new object does not have yet is made. */
  private Val holder(Path path, Frame frame) {
    Val object = root(path, frame);
    for (int i = 0; i < path.selectors().size(); i++) {
      Selector part = selector(path.selectors().get(i), frame);
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

  /** A value object is what it was made of: a new String is the characters in it. */
  private void replace(Val made, Val value) {
    for (int i = 0; i < made.count(); i++) {
      if (made.atom(i).kind == Atom.Kind.OBJECT) {
        evaluator.replaced.merge(made.atom(i), value.sized(1), Val::or);
      }
    }
  }

  private static Path.Selector last(Path path) {
    return path.selectors().get(path.selectors().size() - 1);
  }

  // --- values --------------------------------------------------------------------------------

  private Val value(Expression expression, Frame frame) {
    if (expression instanceof Expression.Of of) {
      return path(of.path(), frame);
    }
    if (expression instanceof Expression.Text text) {
      return evaluator.texts.text(value(text.value(), frame));
    }
    if (expression instanceof Expression.Json json) {
      Val written = value(json.value(), frame);
      return by(json.serialiser(), frame, () -> evaluator.texts.json(written));
    }
    if (expression instanceof Expression.Literal literal) {
      return Val.of(evaluator.atoms().text(literal.text()));
    }
    if (expression instanceof Expression.Fields fields) {
      Val written = value(fields.value(), frame);
      return by(fields.serialiser(), frame, () -> evaluator.texts.fields(written));
    }
    if (expression instanceof Expression.Row row) {
      return evaluator.tables.row(value(row.sql(), frame));
    }
    if (expression instanceof Expression.Number number) {
      return evaluator.atoms().number(value(number.text(), frame), evaluator.program.elements);
    }
    if (expression instanceof Expression.Concat concat) {
      List<Val> parts = new ArrayList<>();
      for (Expression part : concat.parts()) {
        parts.add(value(part, frame));
      }
      return evaluator.atoms().concat(parts);
    }
    if (expression instanceof Expression.New made) {
      return fresh(made, frame);
    }
    if (expression instanceof Expression.Call call) {
      return call(call, frame);
    }
    if (expression instanceof Expression.Union union) {
      Val all = Val.NOTHING;
      for (Expression one : union.values()) {
        all = all.or(value(one, frame));
      }
      return all;
    }
    return Val.NOTHING;
  }

  private Val by(Optional<Path> serialiser, Frame frame, Supplier<Val> writing) {
    JsonSetup setup =
        serialiser.map(path -> setups.of(path(path, frame))).orElse(JsonSetup.DEFAULT);
    return evaluator.texts.by(setup, writing);
  }

  private Val fresh(Expression.New made, Frame frame) {
    CallShape shape = frame.shape;
    TypeRef type =
        made.type().map(name -> TypeRef.of(name.replace('.', '/'))).orElse(shape.result());
    if (type.name().startsWith(Calls.MODEL)) {
      // What it is declared as somebody may have said something of.
      type = new TypeRef(type.name(), List.of(shape.result()));
    }
    if (type.equals(TypeRef.OBJECT) && shape.owner().startsWith(Calls.MODEL)) {
      type = TypeRef.of("java/util/Collection");
    }
    ClassInfo own = evaluator.program.index.loaded(type.name());
    if (own != null && own.container().followed()) {
      // An object of the codebase that a library made: nobody saw what it put in.
      return Val.of(evaluator.atoms().opaque(evaluator.site(), type));
    }
    Atom object =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), shape.name(), type.name()),
                type,
                null,
                evaluator.repeated);
    evaluator.heap.create(object);
    return Val.of(object);
  }

  private Val call(Expression.Call call, Frame frame) {
    Val receiver = path(call.receiver(), frame);
    List<Val> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      if (!beyond(argument, frame)) {
        arguments.add(value(argument, frame));
      }
    }
    Val result = Val.NOTHING;
    Val others = Val.NOTHING;
    for (int i = 0; i < receiver.count(); i++) {
      Val alone = Val.of(receiver.atom(i), receiver.way(i));
      List<Object> known = evaluator.calls.concrete(receiver.atom(i));
      if (known == null) {
        evaluator.need(receiver.atom(i));
        others = others.or(alone);
        continue;
      }
      for (Object one : known) {
        if (one instanceof Atom.Function function) {
          result = result.or(evaluator.calls.function(function, alone, arguments));
        } else if (one instanceof String type) {
          result = result.or(onObject(type, call.method(), alone, arguments));
        }
      }
    }
    if (!others.isEmpty()) {
      String declared = declaredType(call.receiver(), frame, others);
      result = result.or(onObject(declared, call.method(), others, arguments));
    }
    return result;
  }

  /** Whether an argument is meant that this overload does not have. */
  private static boolean beyond(Expression argument, Frame frame) {
    return argument instanceof Expression.Of of
        && of.path().root() == Path.Root.ARGUMENT
        && of.path().argument() >= frame.shape.count();
  }

  private static String declaredType(Path receiver, Frame frame, Val value) {
    if (receiver.root() == Path.Root.ARGUMENT && receiver.selectors().isEmpty()) {
      Type[] types = Type.getArgumentTypes(frame.shape.descriptor());
      if (receiver.argument() < types.length
          && types[receiver.argument()].getSort() == Type.OBJECT) {
        return types[receiver.argument()].getInternalName();
      }
    }
    return value.atom(0).type.name();
  }

  /** Calls a method of an object by name; the codebase's own code says with which descriptor. */
  private Val onObject(String type, String method, Val receiver, List<Val> arguments) {
    if (type.startsWith(Calls.MODEL)) {
      return evaluator.calls.ofModel(type, method, receiver, arguments);
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
    return Val.NOTHING;
  }

  // --- paths ---------------------------------------------------------------------------------

  private Val path(Path path, Frame frame) {
    return path(path, path.selectors().size(), frame);
  }

  private Val path(Path path, int length, Frame frame) {
    Val value = root(path, frame);
    for (Path.Selector selector : path.selectors().subList(0, length)) {
      Val byClass =
          selector instanceof Path.Selector.ValueAt at
              ? evaluator.byClass.read(value, frame.shape.argument(at.argument()))
              : null;
      if (byClass != null) {
        value = byClass;
        continue;
      }
      Selector part = selector(selector, frame);
      value = evaluator.read(value, part).or(containers.contents(value, part));
    }
    return value;
  }

  private Val root(Path path, Frame frame) {
    return switch (path.root()) {
      case THIS -> frame.shape.receiver();
      case ARGUMENT -> frame.shape.argument(path.argument());
      case ARGUMENTS -> all(frame.shape);
      case RETURN -> frame.result;
      case PROGRAM -> Val.of(Atoms.STATICS);
    };
  }

  /** All arguments; what an array of variable arguments holds stands for the array. */
  private Val all(CallShape shape) {
    Val all = Val.NOTHING;
    for (int i = 0; i < shape.count(); i++) {
      all = all.or(spread(shape, i));
    }
    return all;
  }

  private Val spread(CallShape shape, int index) {
    Val argument = shape.argument(index);
    Type[] types = Type.getArgumentTypes(shape.descriptor());
    boolean array =
        index < types.length
            && types[index].getSort() == Type.ARRAY
            && types[index].getElementType().getSort() == Type.OBJECT;
    return array ? evaluator.read(argument, Selector.ANY_ELEMENT) : argument;
  }

  private Selector selector(Path.Selector selector, Frame frame) {
    if (selector instanceof Path.Selector.AnyElement) {
      return Selector.ANY_ELEMENT;
    }
    if (selector instanceof Path.Selector.Element element) {
      return new Selector.Element(element.index());
    }
    if (selector instanceof Path.Selector.ElementAt at) {
      Object index = evaluator.askConstant(frame.shape.argument(at.argument()));
      return index instanceof Integer i && i >= at.first()
          ? new Selector.Element(i - at.first())
          : Selector.ANY_ELEMENT;
    }
    if (selector instanceof Path.Selector.AnyValue) {
      return Selector.ANY_VALUE;
    }
    if (selector instanceof Path.Selector.ValueAt at) {
      Val given = frame.shape.argument(at.argument());
      Object key = evaluator.askConstant(given);
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

  // --- sinks and sources ---------------------------------------------------------------------

  /** Notes what a call hands to the sinks of its model. */
  void sinks(MethodModel model, CallShape shape) {
    sinks(model, new Frame(shape));
  }

  private void sinks(MethodModel model, Frame frame) {
    CallShape shape = frame.shape;
    for (MethodModel.Sink sink : model.sinks()) {
      Val address = sink.address().map(expression -> value(expression, frame)).orElse(Val.NOTHING);
      Val guard = sink.receivers().isEmpty() ? Val.NOTHING : shape.receiver();
      if (sink.kind() == Endpoint.Kind.LOG && !evaluator.program.allowedLoggers.isEmpty()) {
        guard = shape.receiver();
        address = evaluator.read(guard, AllowedLoggers.NAME);
      }
      for (Path path : sink.values()) {
        if (path.root() == Path.Root.ARGUMENTS) {
          for (int i = 0; i < shape.count(); i++) {
            Val given = spread(shape, i);
            for (Path.Selector selector : path.selectors()) {
              given = evaluator.read(given, selector(selector, frame));
            }
            exposed(model, sink, shape, i, given, address, guard);
          }
        } else {
          int argument = path.root() == Path.Root.ARGUMENT ? path.argument() : -1;
          exposed(model, sink, shape, argument, path(path, frame), address, guard);
        }
      }
    }
  }

  private void exposed(
      MethodModel model,
      MethodModel.Sink sink,
      CallShape shape,
      int argument,
      Val given,
      Val address,
      Val guard) {
    Val data =
        switch (sink.form()) {
          case TEXT -> evaluator.texts.text(deep(given));
          case JSON -> evaluator.texts.json(given);
          case STORED -> evaluator.texts.stored(given);
          case RAW -> given;
        };
    if (data.carries()) {
      evaluator.event(
          new Event(
              model,
              sink,
              shape.name(),
              Optional.empty(),
              evaluator.method,
              evaluator.instruction,
              evaluator.line,
              argument,
              data,
              address,
              guard,
              Optional.empty(),
              -1));
    }
  }

  /** Logging libraries print what is in an array. */
  private Val deep(Val given) {
    Val all = Val.NOTHING;
    for (int i = 0; i < given.count(); i++) {
      Val alone = Val.of(given.atom(i), given.way(i));
      String cast = given.cast();
      alone = cast == null ? alone : alone.cast(cast);
      all = all.isEmpty() ? element(alone, given.atom(i)) : all.or(element(alone, given.atom(i)));
    }
    return all;
  }

  private Val element(Val alone, Atom atom) {
    return atom.type.isArray() ? evaluator.read(alone, Selector.ANY_ELEMENT) : alone;
  }

  /** Marks what a model says is personal data. */
  Val source(MethodModel model, CallShape shape, Val result) {
    Optional<MethodModel.Source> source = model.source();
    if (source.isEmpty()) {
      return result;
    }
    Element element = evaluator.program.elements.ofModel(model);
    if (source.get().at().root() == Path.Root.RETURN && source.get().at().selectors().isEmpty()) {
      if (shape.descriptor().contains(")[L")) {
        return filledArray(shape, withoutAny(result), element);
      }
      return evaluator.calls.labelled(result.isEmpty() ? Val.NOTHING : withoutAny(result), element);
    }
    Frame frame = new Frame(shape);
    frame.result = result;
    Path at = source.get().at();
    Val label =
        Val.of(
            evaluator.atoms().label(element, false),
            Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName())));
    if (at.selectors().isEmpty()) {
      Val object = path(at, frame);
      evaluator.write(object, Selector.CONTENT, label, false);
      evaluator.write(object, Selector.ANY_ELEMENT, label, false);
      return result;
    }
    Path holder =
        new Path(at.root(), at.argument(), at.selectors().subList(0, at.selectors().size() - 1));
    evaluator.write(path(holder, frame), selector(last(at), frame), label, false);
    return result;
  }

  /** An array that a source fills: its elements are personal data, until others are put there. */
  private Val filledArray(CallShape shape, Val result, Element element) {
    Val arrays = result;
    if (arrays.isEmpty()) {
      Object site = List.of(evaluator.site(), shape.name(), element.id());
      TypeRef type = TypeRef.parse(Type.getReturnType(shape.descriptor()).getDescriptor());
      Atom made = evaluator.atoms().object(site, type, null, evaluator.repeated);
      evaluator.heap.create(made);
      arrays = Val.of(made);
    }
    for (int i = 0; i < arrays.count(); i++) {
      if (arrays.atom(i).kind != Atom.Kind.OBJECT) {
        return evaluator.calls.labelled(result, element);
      }
    }
    for (int i = 0; i < arrays.count(); i++) {
      Atom array = arrays.atom(i);
      Val elements = evaluator.read(array, Selector.ANY_ELEMENT);
      evaluator.heap.clear(array, Selector.ANY_ELEMENT);
      evaluator.write(
          Val.of(array),
          Selector.ANY_ELEMENT,
          evaluator.calls.labelled(withoutAny(elements), element),
          true);
    }
    return arrays;
  }

  private static Val withoutAny(Val value) {
    return value.contains(Atoms.ANY) && value.count() == 1 ? Val.NOTHING : value;
  }
}
