package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.AllowedLoggers;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/** What models say is personal data, and where it may not go. */
final class ModelledEnds {

  private final Evaluator evaluator;

  ModelledEnds(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Notes what a call hands to the sinks of its model. */
  void sinks(MethodModel model, CallShape shape) {
    sinks(model, new ModelCall(evaluator, shape));
  }

  /** As {@link #sinks(MethodModel, CallShape)}, of a call whose result is known. */
  void sinks(MethodModel model, ModelCall call) {
    CallShape shape = call.shape;
    for (MethodModel.Sink sink : model.sinks()) {
      Val address = sink.address().map(expression -> call.value(expression)).orElse(Val.NOTHING);
      Val guard = sink.receivers().isEmpty() ? Val.NOTHING : shape.receiver();
      if (sink.kind() == Endpoint.Kind.LOG && !evaluator.program.allowedLoggers.isEmpty()) {
        guard = shape.receiver();
        address = evaluator.read(guard, AllowedLoggers.NAME);
      }
      for (Path path : sink.values()) {
        if (path.root() == Path.Root.ARGUMENTS) {
          for (int i = 0; i < shape.count(); i++) {
            boolean last = path.selectors().isEmpty() && i == shape.count() - 1;
            Map<Integer, Val> listed = last ? listed(shape.argument(i)) : Map.of();
            for (Map.Entry<Integer, Val> each : listed.entrySet()) {
              exposed(model, sink, shape, i + each.getKey(), each.getValue(), address, guard);
            }
            if (listed.isEmpty()) {
              Val given = call.spread(i);
              for (Path.Selector selector : path.selectors()) {
                given = evaluator.read(given, call.selector(selector));
              }
              exposed(model, sink, shape, i, given, address, guard);
            }
          }
        } else {
          int argument = path.root() == Path.Root.ARGUMENT ? path.argument() : -1;
          exposed(model, sink, shape, argument, call.path(path), address, guard);
        }
      }
    }
  }

  /**
   * The arguments that a call of a method of any number lists, by their place behind the first;
   * none when it is not known which they are.
   */
  private Map<Integer, Val> listed(Val array) {
    Atom only = array.only();
    Map<Integer, Val> listed = new TreeMap<>();
    if (only == null || only.kind != Atom.Kind.OBJECT || !only.type.isArray()) {
      return listed;
    }
    Parts parts = evaluator.heap.parts(only);
    for (int i = 0; i < parts.size(); i++) {
      boolean element = parts.key(i) instanceof Selector.Element;
      if (element && parts.key(i).exact()) {
        listed.put(((Selector.Element) parts.key(i)).index(), parts.value(i));
      } else if (element && parts.value(i).carries() || parts.key(i).equals(Selector.ESCAPED)) {
        return Map.of();
      }
    }
    return listed;
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
          case JSON -> evaluator.written.json(given);
          case STORED -> evaluator.written.stored(given);
          case RAW -> given;
        };
    if (data.carries()) {
      if (evaluator.program.lookup.isByName(model)) {
        data = data.along(way -> way.lowered(Confidence.PROBABLE));
      }
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
    ModelCall call = new ModelCall(evaluator, shape);
    call.result = result;
    Path at = source.get().at();
    Val label =
        Val.of(
            evaluator.atoms().label(element, false),
            Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName())));
    if (at.selectors().isEmpty()) {
      Val object = call.path(at);
      evaluator.write(object, Selector.CONTENT, label, false);
      evaluator.write(object, Selector.ANY_ELEMENT, label, false);
      return result;
    }
    Path holder =
        new Path(at.root(), at.argument(), at.selectors().subList(0, at.selectors().size() - 1));
    evaluator.write(call.path(holder), call.selector(ModelCall.last(at)), label, false);
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
