package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.JsonSetup;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Finds out how a JSON serialiser was set up: one that was made in the method that uses it, or that
 * its class keeps in a final field. Of any other nothing is known, and it writes everything.
 */
final class JsonSetups {

  /** What models tell of a serialiser. */
  private static final Selector SET_UP_AS = new Selector.Named("setUpAs");

  private static final Selector EXPOSED = new Selector.Named("exposedOnly");
  private static final Selector VIEW = new Selector.Named("view");
  private static final Selector OFF = new Selector.Named("off");
  private static final Selector ON = new Selector.Named("on");
  private static final Selector MIX_INS = new Selector.Named("mixIns");

  private static final Selector SERIALISERS = new Selector.Named("serialisers");
  private static final Selector MODULES = new Selector.Named("modules");

  private static final Selector WITHOUT = new Selector.Named("without");

  private static final Selector.Field VIEW_INCLUSION =
      new Selector.Field("com/fasterxml/jackson/databind/MapperFeature", "DEFAULT_VIEW_INCLUSION");
  private static final int DEEPEST = 4;

  private final Evaluator evaluator;

  JsonSetups(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** How serialisers are set up, all of them in the same way. */
  JsonSetup of(Val serialisers) {
    JsonSetup all = null;
    for (int i = 0; i < serialisers.count(); i++) {
      JsonSetup one = of(serialisers.atom(i), evaluator.heap::parts, 0);
      if (all != null && !all.equals(one)) {
        return JsonSetup.DEFAULT;
      }
      all = one;
    }
    return all == null ? JsonSetup.DEFAULT : all;
  }

  private JsonSetup of(Atom serialiser, Function<Atom, Map<Selector, Val>> heap, int depth) {
    if (depth > DEEPEST) {
      return JsonSetup.DEFAULT;
    }
    return switch (serialiser.kind) {
      case OBJECT -> made(heap.apply(serialiser), heap, depth);
      case CELL ->
          heap.apply(serialiser).isEmpty() && serialiser.part() instanceof Selector.Field field
              ? kept(field, depth)
              : made(heap.apply(serialiser), heap, depth);
      default -> JsonSetup.DEFAULT;
    };
  }

  private JsonSetup made(
      Map<Selector, Val> parts, Function<Atom, Map<Selector, Val>> heap, int depth) {
    Atom model = parts.getOrDefault(SET_UP_AS, Val.NOTHING).only();
    JsonSetup before = model == null ? JsonSetup.DEFAULT : of(model, heap, depth + 1);
    String view = classIn(parts.get(VIEW));
    Map<String, String> mixIns = new TreeMap<>(before.mixIns());
    Val mixed = parts.getOrDefault(MIX_INS, Val.NOTHING);
    for (int i = 0; i < mixed.count(); i++) {
      heap.apply(mixed.atom(i)).forEach((target, source) -> mixIn(target, source, mixIns));
    }
    Map<String, Atom> serialisers = new TreeMap<>(before.serialisers());
    serialisers(parts.getOrDefault(SERIALISERS, Val.NOTHING), heap, serialisers);
    Val modules = parts.getOrDefault(MODULES, Val.NOTHING);
    for (int i = 0; i < modules.count(); i++) {
      Map<Selector, Val> module = heap.apply(modules.atom(i));
      serialisers(module.getOrDefault(SERIALISERS, Val.NOTHING), heap, serialisers);
    }
    return new JsonSetup(
        before.exposedOnly() || isYes(parts.get(EXPOSED)),
        parts.containsKey(VIEW) ? view : before.view(),
        !names(parts.get(ON)) && (before.viewsOnly() || names(parts.get(OFF))),
        mixIns,
        serialisers,
        texts(parts.getOrDefault(WITHOUT, Val.NOTHING), heap));
  }

  /** Adds what is said to write the objects of a class. */
  private static void serialisers(
      Val holders, Function<Atom, Map<Selector, Val>> heap, Map<String, Atom> found) {
    for (int i = 0; i < holders.count(); i++) {
      heap.apply(holders.atom(i))
          .forEach(
              (type, serialiser) -> {
                Atom only = serialiser.only();
                if (type instanceof Selector.Value value && type.exact() && only != null) {
                  found.put(Type.getType(value.key()).getInternalName(), only);
                }
              });
    }
  }

  /** The texts in an array or collection; none where one of them is not known. */
  private static Set<String> texts(Val names, Function<Atom, Map<Selector, Val>> heap) {
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < names.count(); i++) {
      if (names.atom(i).data instanceof String name) {
        all.add(name);
        continue;
      }
      for (Map.Entry<Selector, Val> part : heap.apply(names.atom(i)).entrySet()) {
        if (part.getKey() instanceof Selector.Element) {
          if (!(part.getValue().constant() instanceof String name)) {
            return Set.of();
          }
          all.add(name);
        }
      }
    }
    return all;
  }

  private static boolean isYes(@Nullable Val value) {
    return value != null && "yes".equals(value.constant());
  }

  private static void mixIn(Selector target, Val source, Map<String, String> mixIns) {
    String name = classIn(source);
    if (target instanceof Selector.Value value && target.exact() && !name.isEmpty()) {
      mixIns.put(Type.getType(value.key()).getInternalName(), name);
    }
  }

  /** The internal name of the one class a value is; empty when nobody knows. */
  private static String classIn(@Nullable Val value) {
    return value != null && value.constant() instanceof Type type && type.getSort() == Type.OBJECT
        ? type.getInternalName()
        : "";
  }

  /** Whether the feature that puts what belongs to no view into every view is among some. */
  private boolean names(@Nullable Val features) {
    boolean found = false;
    for (int i = 0; features != null && i < features.count(); i++) {
      Atom atom = features.atom(i);
      if (atom.kind == Atom.Kind.CONSTANT) {
        // On another way it was not touched.
        return false;
      }
      found |= atom.kind == Atom.Kind.CELL ? atom.part().equals(VIEW_INCLUSION) : isInclusion(atom);
    }
    return found;
  }

  private boolean isInclusion(Atom atom) {
    Val feature = evaluator.memory.statics.of(VIEW_INCLUSION, evaluator.method);
    return feature != null && feature.contains(atom);
  }

  // --- fields ----------------------------------------------------------------------------------

  /** How the serialiser in a final field was set up by whatever put it there. */
  private JsonSetup kept(Selector.Field field, int depth) {
    ClassInfo owner = evaluator.program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    if (owner == null || info == null || !evaluator.memory.statics.isFinal(field)) {
      return JsonSetup.DEFAULT;
    }
    if (info.isStatic()) {
      Val held = evaluator.memory.statics.of(field, evaluator.method);
      return of(held, Atom::atFirst, depth);
    }
    JsonSetup all = null;
    for (MethodInfo method : owner.methods()) {
      MethodRef constructor = new MethodRef(owner.name(), method.name(), method.descriptor());
      if (method.name().equals("<init>") && !constructor.equals(evaluator.method)) {
        JsonSetup one = putBy(constructor, field, depth);
        if (all != null && !all.equals(one)) {
          return JsonSetup.DEFAULT;
        }
        all = one;
      }
    }
    return all == null ? JsonSetup.DEFAULT : all;
  }

  private JsonSetup putBy(MethodRef constructor, Selector.Field field, int depth) {
    Map<Atom, Map<Selector, Val>> effects =
        evaluator.memory.summaries.of(constructor, Context.NONE).effects();
    for (Map.Entry<Atom, Map<Selector, Val>> effect : effects.entrySet()) {
      Atom object = effect.getKey();
      if (object.kind == Atom.Kind.PARAMETER && Integer.valueOf(0).equals(object.data)) {
        return of(
            effect.getValue().get(field), atom -> effects.getOrDefault(atom, Map.of()), depth);
      }
    }
    return JsonSetup.DEFAULT;
  }

  private JsonSetup of(@Nullable Val held, Function<Atom, Map<Selector, Val>> heap, int depth) {
    Atom only = held == null ? null : held.only();
    return only == null ? JsonSetup.DEFAULT : of(only, heap, depth + 1);
  }

  /** Types that write JSON: how one is set up decides what is written. */
  private static final List<String> TYPES =
      List.of(
          "com/fasterxml/jackson/databind/ObjectMapper",
          "com/fasterxml/jackson/databind/json/JsonMapper",
          "com/fasterxml/jackson/databind/ObjectWriter",
          "com/google/gson/Gson");

  /** Whether an object decides by how it was made what is written. */
  static boolean isSerialiser(Atom atom) {
    return atom.kind == Atom.Kind.OBJECT && TYPES.contains(atom.type.name());
  }
}
