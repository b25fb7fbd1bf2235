package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/** Does what the model of a library's method says. */
final class ModelRunner {

  private static final String CONTENT = "content";
  private static final Selector MESSAGE = new Selector.Named("message");

  /** Types that hand on what they fail with. */
  private static final Set<String> STREAMS =
      Set.of(
          "org/reactivestreams/Publisher",
          "io/reactivex/rxjava3/core/ObservableSource",
          "io/reactivex/rxjava3/core/SingleSource",
          "io/reactivex/rxjava3/core/MaybeSource",
          "io/reactivex/rxjava3/core/CompletableSource",
          "io/reactivex/ObservableSource",
          "io/reactivex/SingleSource",
          "io/reactivex/MaybeSource",
          "io/reactivex/CompletableSource",
          "io/smallrye/mutiny/Uni",
          "io/smallrye/mutiny/Multi",
          "io/vertx/core/Future");

  private static final String FUTURE = "java/util/concurrent/Future";
  private static final Selector CAUSE = new Selector.Named("cause");

  private final Evaluator evaluator;
  private final BeanCopies beans;
  private final ModelledEnds ends;
  private final KeyAlternatives keys;

  ModelRunner(Evaluator evaluator, ModelledEnds ends) {
    this.evaluator = evaluator;
    this.beans = new BeanCopies(evaluator);
    this.ends = ends;
    this.keys = new KeyAlternatives(evaluator);
  }

  /** Runs the operations of a model and returns the call's result. */
  Val run(MethodModel model, CallShape shape) {
    return keys.run(model, shape, one -> runOnce(model, one));
  }

  private Val runOnce(MethodModel model, CallShape shape) {
    Type returned = Type.getReturnType(shape.descriptor());
    ModelCall call = new ModelCall(evaluator, shape);
    Val before = evaluator.thrownByCall;
    evaluator.thrownByCall = Val.NOTHING;
    Val result = run(model, call, returned);
    if (!evaluator.thrownByCall.isEmpty() && isStream(returned)) {
      evaluator.write(result, CAUSE, evaluator.thrownByCall, false);
      evaluator.thrownByCall = Val.NOTHING;
    } else if (!evaluator.thrownByCall.isEmpty()) {
      fail(result, returned);
    } else if (isFuture(returned) && shape.arguments().stream().anyMatch(this::isOwnFunction)) {
      // As everything that is caught, it may be what was not looked into.
      TypeRef type = TypeRef.of("java/lang/Throwable");
      Val unknown = Val.of(evaluator.atoms().opaque(List.of(evaluator.site(), "failed"), type));
      evaluator.write(result, CAUSE, unknown, false);
    }
    evaluator.thrownByCall = before.or(evaluator.thrownByCall);
    evaluator.trees.called(shape, result);
    evaluator.tasks.called(model, call);
    evaluator.views.called(call);
    // Sinks may speak of what the call has worked out by then.
    ends.sinks(model, call);
    return result;
  }

  private boolean isFuture(Type returned) {
    return returned.getSort() == Type.OBJECT
        && evaluator.program.index.isSubtype(returned.getInternalName(), FUTURE);
  }

  /** Whether what a function throws goes on as the failure of a stream, and is thrown nowhere. */
  private boolean isStream(Type returned) {
    return returned.getSort() == Type.OBJECT
        && STREAMS.stream()
            .anyMatch(type -> evaluator.program.index.isSubtype(returned.getInternalName(), type));
  }

  private boolean isOwnFunction(Val argument) {
    for (int i = 0; i < argument.count(); i++) {
      Atom.Function function = argument.atom(i).function();
      if (function != null && !evaluator.program.index.isLibrary(function.owner())) {
        return true;
      }
    }
    return false;
  }

  /** What a function throws that works for a future is what the future fails with. */
  private void fail(Val result, Type returned) {
    if (!isFuture(returned)) {
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

  private Val run(MethodModel model, ModelCall call, Type returned) {
    evaluator.threadLocals.run(
        call.shape, () -> model.operations().orElse(List.of()).forEach(one -> perform(one, call)));
    if (returned.getSort() == Type.VOID) {
      return Val.NOTHING;
    }
    boolean carries =
        returned.getSort() == Type.OBJECT
            || returned.getSort() == Type.ARRAY
            || returned.getSort() == Type.CHAR;
    if (!carries) {
      return call.assigned && call.result.count() > 0
          ? call.result.sized(returned.getSize())
          : Val.of(Atoms.ANY).sized(returned.getSize());
    }
    if (call.assigned) {
      return filled(call.result, call.shape);
    }
    return Val.of(Atoms.ANY);
  }

  /** A container that nothing was put in holds what its type says: a library filled it. */
  private Val filled(Val result, CallShape shape) {
    Atom only = result.only();
    if (only != null
        && only.kind == Atom.Kind.OBJECT
        && only.function() == null
        && evaluator.heap.parts(only).values().stream().allMatch(Val::isEmpty)
        && shape.result().arguments().stream().anyMatch(this::own)) {
      return Val.of(evaluator.atoms().opaque(evaluator.site(), shape.result()));
    }
    return result;
  }

  private boolean own(TypeRef type) {
    return !evaluator.program.index.isLibrary(type.name())
        || type.arguments().stream().anyMatch(this::own);
  }

  private void perform(Operation operation, ModelCall call) {
    if (operation instanceof Operation.Assign assign) {
      assign(assign, call);
    } else if (operation instanceof Operation.Perform perform) {
      perhaps(perform.call(), call);
    } else if (operation instanceof Operation.Store store) {
      evaluator.tables.store(call.value(store.sql()), call.path(store.parameters()));
    } else if (operation instanceof Operation.Send send) {
      send(send, call);
    } else if (operation instanceof Operation.Copy copy) {
      Val except = copy.except().map(names -> call.value(names)).orElse(Val.NOTHING);
      beans.copy(call.value(copy.from()), call.path(copy.to()), except);
    } else if (operation instanceof Operation.Throw thrown) {
      mayThrow(thrown.type(), evaluator.texts.text(call.value(thrown.quoted())));
    } else if (operation instanceof Operation.Raise raised) {
      evaluator.thrownByCall = evaluator.thrownByCall.or(call.value(raised.exception()));
    }
  }

  private void send(Operation.Send send, ModelCall call) {
    Val message = call.value(send.message());
    Val destination = null;
    if (send.destination().orElse(null) instanceof Expression.Concat concat) {
      // The parts of a name come in the order of the model.
      destination = evaluator.atoms().ordered(concat.parts().stream().map(call::value).toList());
    } else if (send.destination().isPresent()) {
      destination = call.value(send.destination().get());
    }
    evaluator.messages.send(send.space(), destination, message);
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
  private void perhaps(Expression.Call performed, ModelCall call) {
    Heap before = evaluator.heap.copy();
    call.value(performed);
    evaluator.heap.join(before, evaluator::unwritten);
  }

  private void assign(Operation.Assign assign, ModelCall call) {
    Path target = assign.target();
    Val value =
        isNothing(assign) ? Val.of(evaluator.atoms().nothing()) : call.value(assign.value());
    if (!target.selectors().isEmpty() && !TextOperations.isBuilder(call.shape.owner())) {
      // What is taken out of there again may be a piece of it.
      value = evaluator.atoms().unordered(value);
    }
    if (target.selectors().isEmpty()) {
      if (target.root() == Path.Root.RETURN) {
        value = isLookedUp(assign.value(), call, value) ? orNull(value) : value;
        value = ChangedValues.isOne(assign.value(), call.shape) ? changed(value) : value;
        call.result = assign.replaces() ? value : call.result.or(value);
        call.assigned = true;
      } else if (target.root() == Path.Root.THIS) {
        replace(call.shape.receiver(), value);
      }
      return;
    }
    Path holder =
        new Path(
            target.root(),
            target.argument(),
            target.selectors().subList(0, target.selectors().size() - 1));
    Val object = call.holder(holder);
    Selector part = call.selector(ModelCall.last(target));
    if (target.root() == Path.Root.RETURN && part instanceof Selector.Value) {
      evaluator.maps.filled(object);
    }
    if (!assign.replaces() && part.equals(Selector.CONTENT)) {
      boolean atEnd = TextOperations.addsAtEnd(call.shape);
      Val added =
          atEnd ? TextOperations.letter(evaluator.atoms(), value, call.shape.descriptor()) : value;
      evaluator.append(object, part, added, atEnd);
      return;
    }
    if (part.equals(Selector.ANY_VALUE)
        && assign.value() instanceof Expression.Of of
        && !of.path().selectors().isEmpty()
        && ModelCall.last(of.path()) instanceof Path.Selector.AnyValue) {
      evaluator.copies.values(
          object, call.path(of.path(), of.path().selectors().size() - 1), assign.replaces());
      if (!evaluator.containers.contents(object, part).isEmpty()) {
        evaluator.write(object, part, value, false);
      }
      return;
    }
    if (ModelCall.last(target) instanceof Path.Selector.ElementAt at
        && at.first() == 1
        && !part.exact()) {
      Atom elements =
          PlaceByPlace.isOne(evaluator.invoked)
              ? PlaceByPlace.holderOf(value, evaluator.takenFrom)
              : null;
      if (elements != null) {
        evaluator.write(object, Selector.BACKING, Val.of(elements, value.way(0)), false);
        return;
      }
    }
    if (ModelCall.last(target) instanceof Path.Selector.ValueAt at) {
      Val row = evaluator.tables.labelled(call.shape.argument(at.argument()), value);
      if (!row.isEmpty()) {
        evaluator.copies.values(object, row, false);
        return;
      }
    }
    // At a place nobody knows something else is replaced, and nobody knows what.
    boolean certain = part.exact() || !isLookedUp(ModelCall.last(target));
    evaluator.write(object, part, value, assign.replaces() && certain);
  }

  /** Whether it is the value under a key that nobody knows or put anything under. */
  private static boolean isLookedUp(Expression expression, ModelCall call, Val value) {
    if (!(expression instanceof Expression.Of of) || of.path().selectors().isEmpty()) {
      return false;
    }
    Path.Selector last = ModelCall.last(of.path());
    return last instanceof Path.Selector.ValueAt
        && (value.isEmpty() || !call.selector(last).exact());
  }

  /** A list of nothing prints something, too. */
  private Val changed(Val value) {
    return value.isEmpty() ? Val.of(Atoms.ANY) : evaluator.atoms().rough(value);
  }

  private Val orNull(Val value) {
    return value.or(Val.of(evaluator.atoms().nothing()));
  }

  /** Whether nothing is left where something was; no text at all is still a text. */
  private static boolean isNothing(Operation.Assign assign) {
    List<Path.Selector> part = assign.target().selectors();
    return assign.replaces()
        && !part.isEmpty()
        && assign.value() instanceof Expression.New made
        && made.type().isEmpty()
        && !(ModelCall.last(assign.target()) instanceof Path.Selector.Named named
            && named.name().equals(CONTENT));
  }

  /** Whether an argument says which element or value is meant. */
  private static boolean isLookedUp(Path.Selector selector) {
    return selector instanceof Path.Selector.ElementAt || selector instanceof Path.Selector.ValueAt;
  }

  /** A value object is what it was made of: a new String is the characters in it. */
  private void replace(Val made, Val value) {
    for (int i = 0; i < made.count(); i++) {
      if (made.atom(i).kind == Atom.Kind.OBJECT) {
        evaluator.replaced.merge(made.atom(i), value.sized(1), Val::or);
      }
    }
  }
}
