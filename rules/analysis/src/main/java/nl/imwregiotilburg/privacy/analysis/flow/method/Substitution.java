package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.DocumentNames;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Puts the values of one call into a method's summary: what it returns, changes, throws and hands
 * to sinks, in the terms of the caller.
 */
final class Substitution {

  private final Evaluator evaluator;
  private final MethodRef target;
  private final List<Val> arguments;
  private final Object call;
  private final Way.Mark passed;
  private final Map<Atom, Val> known = new HashMap<>();

  /** The same set is often in several places: where the callee returns and where it throws. */
  private final Map<Val, Val> knownSets = new IdentityHashMap<>();

  private final Conversions.Remembered printed = new Conversions.Remembered();

  private Heap heap;

  /**
   * @param heap what objects held just before the call
   */
  Substitution(Evaluator evaluator, MethodRef target, List<Val> arguments, Heap heap) {
    this.evaluator = evaluator;
    this.target = target;
    this.arguments = arguments;
    this.heap = heap;
    this.call = evaluator.site();
    this.passed = evaluator.mark(Step.Kind.PASSED, target.shortName());
  }

  /**
   * Applies a summary and returns the call's result.
   *
   * @param general what is known of the callee whoever calls it
   */
  Val apply(Summary summary, Summary general) {
    List<Write> later = writes(summary.effects());
    if (!summary.thrown().isEmpty()) {
      fail(writes(summary.failures()), of(summary.thrown()));
    }
    Val result = of(summary.returned());
    Val thrown = of(summary.thrown());
    List<Event> events = new ArrayList<>();
    summary.events().forEach((key, event) -> lift(event, general.events().get(key), events));
    writeAll(later);
    if (!summary.effects().isEmpty() && aliased()) {
      // The callee took two names of one object for two objects: look again at what it left behind.
      heap = heap.copy();
      heap.join(evaluator.heap, evaluator::unwritten);
      known.clear();
      knownSets.clear();
      printed.forget();
      result = result.or(of(summary.returned()));
      summary.events().forEach((key, event) -> lift(event, general.events().get(key), events));
    }
    evaluator.program.budget.countHandedOn(events.size());
    for (Event event : events) {
      if (event.data().carries()) {
        evaluator.calls.lift(event);
      }
    }
    evaluator.thrownByCall = evaluator.thrownByCall.or(thrown);
    return result;
  }

  /**
   * A change that a summary tells of.
   *
   * @param object what the callee changes
   * @param bases what that is to the caller
   * @param value what it puts there, to the caller
   */
  private record Write(Atom object, Val bases, Selector selector, Val value) {}

  /** What a summary changes, each value in terms of the caller before anything is changed. */
  private List<Write> writes(Map<Atom, Map<Selector, Val>> effects) {
    List<Write> writes = new ArrayList<>();
    for (Map.Entry<Atom, Map<Selector, Val>> effect : effects.entrySet()) {
      Atom object = effect.getKey();
      Val bases = of(object);
      if (bases.isEmpty() && object.kind == Atom.Kind.CELL) {
        bases = part(object);
      }
      // What lies at some place of a container first: it may be at those that are known, too.
      addWrites(object, bases, effect.getValue(), false, writes);
      addWrites(object, bases, effect.getValue(), true, writes);
    }
    return writes;
  }

  /** A part that only models know, and that an object of the caller does not have yet. */
  private Val part(Atom cell) {
    Val holder = of(cell.origin());
    if (!(cell.part() instanceof Selector.Named) || holder.isEmpty()) {
      return Val.NOTHING;
    }
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(call, cell.part()),
                TypeRef.of("java/util/Collection"),
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    Val part = Val.of(made);
    evaluator.write(holder, cell.part(), part, false);
    known.put(cell, part);
    return part;
  }

  private void addWrites(
      Atom object, Val bases, Map<Selector, Val> parts, boolean exact, List<Write> writes) {
    for (Map.Entry<Selector, Val> part : parts.entrySet()) {
      if (part.getKey().exact() == exact) {
        writes.add(new Write(object, bases, part.getKey(), of(part.getValue())));
      }
    }
  }

  /** Keeps apart what objects hold where the callee throws. */
  private void fail(List<Write> writes, Val thrown) {
    Heap normal = evaluator.heap;
    evaluator.heap = heap.copy();
    for (int i = 0; i < thrown.count(); i++) {
      if (thrown.atom(i).kind == Atom.Kind.OBJECT) {
        evaluator.heap.create(thrown.atom(i));
      }
    }
    writeAll(writes);
    Heap failing = evaluator.failing;
    if (failing == null) {
      evaluator.failing = evaluator.heap;
    } else {
      failing.join(evaluator.heap, evaluator::unwritten);
    }
    evaluator.heap = normal;
  }

  /** A part of an object of the caller. */
  private record Place(int object, Selector selector) {}

  /**
   * Changes what a summary tells of. Two objects of the callee may be one of the caller: which of
   * them the callee wrote to last is not known.
   */
  private void writeAll(List<Write> writes) {
    Set<Place> written = new HashSet<>();
    List<Write> sizes = new ArrayList<>();
    for (Write write : writes) {
      if (write.selector.equals(Selector.SIZE)) {
        sizes.add(write);
        continue;
      }
      Atom only = write.bases.only();
      write(write, only != null && !written.add(new Place(only.id, write.selector)));
    }
    for (Write write : sizes) {
      Atom only = write.bases.only();
      boolean again = only != null && !written.add(new Place(only.id, write.selector));
      evaluator.sequences.resized(
          write.bases, write.value, !again && evaluator.libraries == 0 && write.object.single());
    }
  }

  /**
   * Changes one part.
   *
   * @param again whether another object of the callee changed it, too
   */
  private void write(Write write, boolean again) {
    Atom object = write.object;
    Val bases = write.bases;
    Selector selector = write.selector;
    Val value = write.value;
    if (selector.equals(Selector.ESCAPED)) {
      evaluator.escape(bases);
      return;
    }
    if (selector.equals(Selector.UNTOLD)) {
      evaluator.fillUntold(bases);
      return;
    }
    if (selector.equals(Selector.COPIED)) {
      Val some = Val.NOTHING;
      for (int i = 0; i < bases.count(); i++) {
        Val there = evaluator.heap.get(bases.atom(i), Selector.ANY_VALUE);
        some = there == null ? some : some.or(there);
      }
      evaluator.copies.values(bases, value, false);
      if (!some.isEmpty()) {
        // What was put nobody knows where may be in the place of what was copied.
        evaluator.write(bases, Selector.ANY_VALUE, some, false);
      }
      return;
    }
    boolean replaces = !again && (object.single() || object.kind == Atom.Kind.OBJECT);
    if (object.kind == Atom.Kind.OBJECT && !again) {
      Atom only = bases.only();
      if (only != null && only.single()) {
        evaluator.heap.put(only, selector, value);
        return;
      }
    }
    if (!selector.exact() && replaces && bases.count() == 1) {
      // The callee's value holds what was there before, unless it was trimmed to something unknown.
      evaluator.write(bases, selector, value, !value.contains(Atoms.ANY));
      return;
    }
    evaluator.write(bases, selector, value, replaces);
  }

  private void lift(Event event, @Nullable Event general, List<Event> events) {
    // Where there is much, what a method finds out by itself is told once, not by every caller.
    Val data =
        general != null && evaluator.program.budget.hasMuch()
            ? event.untold(general)
            : event.data();
    if (data.isEmpty()) {
      return;
    }
    Event lifted =
        event.with(of(data), of(event.address()), of(event.guard()), evaluator.instruction);
    events.add(leavesOwnCode(event) ? here(lifted, data) : lifted);
  }

  /** Whether the codebase calls a followed dependency here, which hands something to a sink. */
  private boolean leavesOwnCode(Event event) {
    return evaluator.program.follows(target.owner())
        && evaluator.program.follows(event.method().owner())
        && !evaluator.program.follows(evaluator.method.owner());
  }

  /** An event of a dependency, told of this call: its code is not the codebase's to mend. */
  private Event here(Event event, Val given) {
    return event.calledFrom(
        evaluator.method, evaluator.instruction, evaluator.line, target, argumentOf(given));
  }

  /** Which argument of the call a value of the callee comes from, zero-based; −1 for none. */
  private int argumentOf(Val given) {
    int receivers = arguments.size() - Type.getArgumentCount(target.descriptor());
    int parameter = parameterOf(given);
    return parameter < 0 ? -1 : parameter - receivers;
  }

  private static int parameterOf(Val value) {
    int found = -1;
    for (int i = 0; i < value.count() && found < 0; i++) {
      Atom atom = value.atom(i);
      found =
          switch (atom.kind) {
            case PARAMETER -> atom.data instanceof Integer index ? index : -1;
            case CELL, TEXT, JSON, STORED, TAG, PSEUDONYM, NUMBER ->
                parameterOf(Val.of(atom.origin()));
            case CONCAT -> parameterOf(atom.parts);
            default -> -1;
          };
    }
    return found;
  }

  private static int parameterOf(List<Val> parts) {
    int found = -1;
    for (int i = 0; i < parts.size() && found < 0; i++) {
      found = parameterOf(parts.get(i));
    }
    return found;
  }

  /** A value of the callee in terms of the caller. */
  Val of(Val value) {
    if (isClosed(value)) {
      return value;
    }
    if (value.count() == 1 && value.way(0) == Way.NONE && value.cast() == null) {
      return of(value.atom(0)).sized(value.getSize());
    }
    Val known = knownSets.get(value);
    if (known == null) {
      known = translate(value);
      knownSets.put(value, known);
    }
    return known;
  }

  private Val translate(Val value) {
    Val.Union all = new Val.Union(value.getSize());
    for (int i = 0; i < value.count(); i++) {
      all.add(of(value.atom(i)).then(value.way(i)));
    }
    Val result = all.value();
    String cast = value.cast();
    return cast == null ? result : fitting(result, cast).cast(cast);
  }

  /** What can be of a type. */
  private Val fitting(Val value, String type) {
    return value.kept(
        atom ->
            !evaluator.types.isOwnOther(atom, type)
                && !evaluator.types.isForeign(atom, type)
                && !evaluator.types.isKnownOther(atom, type));
  }

  /** What callers gave for something that is declared as an object of the codebase. */
  private Val ofItsType(Atom object) {
    String type = object.type.name();
    Val given = of(object);
    if (evaluator.program.index.isLibrary(type)) {
      return given;
    }
    Val fitting = fitting(given, type);
    return given.cast() == null ? fitting.cast(type) : fitting;
  }

  /** Whether a value is the same for everybody. */
  private static boolean isClosed(Val value) {
    for (int i = 0; i < value.count(); i++) {
      switch (value.atom(i).kind) {
        case CONSTANT, ANY, CLEAN, STATICS, OPAQUE, LABEL -> {
          // Says nothing of the caller.
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** An atom of the callee in terms of the caller. */
  Val of(Atom atom) {
    Val translated = known.get(atom);
    if (translated == null) {
      translated = translate(atom);
      known.put(atom, translated);
    }
    return translated;
  }

  private Val translate(Atom atom) {
    return switch (atom.kind) {
      case CONSTANT, ANY, CLEAN, STATICS, OPAQUE, LABEL -> Val.of(atom);
      case PARAMETER -> argument(atom);
      case CELL -> {
        Heap now = evaluator.heap;
        Val base = of(atom.origin());
        evaluator.heap = heap;
        evaluator.translating = true;
        try {
          yield evaluator.read(base, atom.part());
        } finally {
          evaluator.heap = now;
          evaluator.translating = false;
        }
      }
      case OBJECT -> Val.of(object(atom));
      case TAG -> tagged(atom);
      case TEXT -> inHeap(() -> evaluator.texts.text(ofItsType(atom.origin())));
      case JSON, STORED -> inHeap(() -> evaluator.written.again(of(atom.origin()), atom));
      case PSEUDONYM -> pseudonym(of(atom.origin()));
      case NUMBER ->
          evaluator.atoms().number(of(atom.origin()), evaluator.program.elements::mayBeNumber);
      case CONCAT -> {
        List<Val> parts = new ArrayList<>();
        for (Val part : atom.parts) {
          parts.add(of(part));
        }
        if (atom.data instanceof DocumentNames names) {
          yield evaluator.atoms().document(names, parts);
        }
        yield atom.isOrdered() ? evaluator.atoms().ordered(parts) : evaluator.atoms().concat(parts);
      }
    };
  }

  private Atom object(Atom object) {
    Atoms.CopyOf copy = evaluator.atoms().copied(object);
    Val original = copy == null ? Val.NOTHING : of(copy.original());
    Atom only = original.only();
    if (only == null || only.function() != null) {
      return evaluator.atoms().objectThrough(object, call, evaluator.repeated);
    }
    return evaluator
        .atoms()
        .copyThrough(
            object, call, evaluator.repeated, only, evaluator.declaredTypes.of(original, 0));
  }

  private Val inHeap(java.util.function.Supplier<Val> conversion) {
    Heap now = evaluator.heap;
    evaluator.heap = heap.copy();
    Conversions.Remembered before = evaluator.conversions.at(printed);
    try {
      return conversion.get();
    } finally {
      evaluator.conversions.at(before);
      evaluator.heap = now;
    }
  }

  private Val argument(Atom parameter) {
    int index = parameter.data instanceof Integer i ? i : -1;
    if (index < 0 || index >= arguments.size()) {
      return Val.of(parameter);
    }
    return arguments.get(index).along(way -> way == Way.NONE ? way : way.then(passed));
  }

  /** Personal data, unless the caller sees that it is none. */
  private Val tagged(Atom tag) {
    Val base = of(tag.origin());
    Val result = Val.NOTHING;
    for (int i = 0; i < base.count(); i++) {
      Atom atom = base.atom(i);
      Way way = base.way(i);
      switch (atom.kind) {
        case CONSTANT, CLEAN -> {
          // Nobody's data.
        }
        case PARAMETER, CELL ->
            result = result.or(Val.of(evaluator.personal(atom, tag.personalData()), Way.NONE));
        case TAG ->
            result =
                result.or(Val.of(evaluator.atoms().tag(atom.origin(), tag.personalData()), way));
        case LABEL ->
            result =
                result.or(Val.of(evaluator.atoms().label(tag.personalData(), atom.flag), Way.NONE));
        default -> result = result.or(Val.of(evaluator.atoms().label(tag.personalData(), false)));
      }
    }
    return result;
  }

  private Val pseudonym(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      result = result.or(Val.of(pseudonymOf(evaluator.atoms(), value.atom(i)), value.way(i)));
    }
    return result;
  }

  /** An atom, pseudonymised. */
  static Atom pseudonymOf(Atoms atoms, Atom atom) {
    return switch (atom.kind) {
      case LABEL -> atoms.label(atom.personalData(), true);
      case CONSTANT, ANY, CLEAN, STATICS, PSEUDONYM -> atom;
      default -> atoms.derived(Atom.Kind.PSEUDONYM, atom);
    };
  }

  // --- aliases -------------------------------------------------------------------------------

  /** Whether two arguments are, or lead to, the same object. */
  private boolean aliased() {
    List<Set<Atom>> reached = new ArrayList<>();
    for (Val argument : arguments) {
      Set<Atom> mine = new HashSet<>();
      reach(argument, mine, 0);
      for (Set<Atom> other : reached) {
        for (Atom atom : mine) {
          if (other.contains(atom) || other.contains(atom.root())) {
            return true;
          }
        }
      }
      for (Set<Atom> other : reached) {
        for (Atom atom : other) {
          if (mine.contains(atom.root())) {
            return true;
          }
        }
      }
      reached.add(mine);
    }
    return false;
  }

  private void reach(Val value, Set<Atom> into, int depth) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      boolean object =
          switch (atom.kind) {
            case OBJECT, PARAMETER, CELL, OPAQUE -> !evaluator.textTypes.isPlain(atom.type);
            default -> false;
          };
      if (object && into.add(atom) && depth < 3) {
        for (Val part : heap.parts(atom).values()) {
          reach(part, into, depth + 1);
        }
      }
    }
  }

  @Override
  public String toString() {
    return target.display();
  }
}
