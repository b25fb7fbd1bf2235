package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Listeners;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;

/**
 * What one method sends to a topic, queue, channel or bus, for the methods that listen there. Where
 * only callers know the destination, the message stays a part of it until they do.
 */
final class Messages {

  /** Ends the name of the part of a destination that holds what is sent there. */
  private static final String SENT = "(sent)";

  /** Ends the name of what holds all objects that are sent. */
  private static final String OBJECTS = "(objects)";

  private static final Selector MESSAGE = new Selector.Named("sent");

  /** Under this key a box holds all that is sent. */
  private static final Selector RECEIVED = new Selector.Value("received");

  private static final TypeRef ARRAY = TypeRef.parse("[Ljava/lang/Object;");
  private static final String MAP = "java/util/Map";

  private final Evaluator evaluator;
  private final DestinationNames destinations;

  Messages(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.destinations = new DestinationNames(evaluator);
  }

  private Listeners listeners() {
    return evaluator.program.listeners;
  }

  /** Whether anybody listens whom personal data reaches. */
  private boolean areHeard(String space) {
    return evaluator.memory.reach.fields().contains(Listeners.field(space));
  }

  // --- sending -------------------------------------------------------------------------------

  /**
   * Sends a message.
   *
   * @param destination null when the type of the message alone decides who gets it
   */
  void send(String space, @Nullable Val destination, Val message) {
    boolean byType = listeners().isByType(space);
    if (byType) {
      // Whoever takes it has the object itself, also who listens without an annotation.
      evaluator.escape(message);
    }
    if (!isData(message) || listeners().in(space).isEmpty()) {
      return;
    }
    if (!byType) {
      keep(space, message);
    }
    if (!areHeard(space)) {
      return;
    }
    if (destination == null) {
      deliver(space, Set.of(), message);
      return;
    }
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < destination.count(); i++) {
      Atom atom = destination.atom(i);
      Set<String> known = destinations.of(Val.of(atom));
      names.addAll(known);
      if (byType) {
        continue;
      }
      if (known.isEmpty() && atom.symbolic() && atom.dependsOnCaller()) {
        evaluator.write(Val.of(part(atom, sent(space))), MESSAGE, message, false);
      } else if (known.isEmpty()) {
        evaluator.facts.askConstant(Val.of(atom));
      }
    }
    if (byType || !names.isEmpty()) {
      deliver(space, names, message);
    }
  }

  /** What objects of own classes hold that are sent is found in their fields, whoever has them. */
  private void keep(String space, Val message) {
    Val own =
        message.kept(
            atom ->
                switch (atom.kind) {
                  case OBJECT, PARAMETER, CELL ->
                      !evaluator.program.index.isLibrary(atom.type.name());
                  default -> false;
                });
    if (!own.isEmpty()) {
      Atom all = part(Atoms.STATICS, Listeners.all(space).each(OBJECTS));
      evaluator.write(Val.of(all), RECEIVED, own.sized(1), false);
    }
  }

  /** Sends what a method returns of which an annotation says so. */
  void answer(Val returned) {
    for (Listeners.Sent sent : listeners().answers(evaluator.method)) {
      if (!listeners().in(sent.space()).isEmpty()) {
        keep(sent.space(), returned);
      }
      if (areHeard(sent.space())) {
        deliver(sent.space(), sent.destinations(), unwrapped(returned, sent.payloads()));
      }
    }
  }

  private Val unwrapped(Val returned, Map<String, String> payloads) {
    Val all = Val.NOTHING;
    for (int i = 0; i < returned.count(); i++) {
      Val alone = Val.of(returned.atom(i), returned.way(i));
      for (String type : evaluator.program.index.supertypes(returned.atom(i).type.name())) {
        String held = payloads.get(type.replace('/', '.'));
        if (held != null) {
          for (Selector part : Listeners.part(held)) {
            alone = evaluator.read(alone, part);
          }
          break;
        }
      }
      all = all.or(alone);
    }
    return all;
  }

  private Selector.Named sent(String space) {
    return Listeners.all(space).each(SENT);
  }

  /** Whether a part is one that a constant destination has, unlike other texts. */
  static boolean isOfDestination(Selector part) {
    return part instanceof Selector.Named named && named.name().endsWith(SENT);
  }

  /** Such a part of a text. */
  Val of(Atom constant, Selector part) {
    return Val.of(part(constant, part));
  }

  private Atom part(Atom destination, Selector part) {
    return evaluator.atoms().cell(destination, part, TypeRef.OBJECT);
  }

  /** Whether an object is what is sent to a known destination. */
  static boolean isSent(Atom object) {
    return object.kind == Atom.Kind.CELL
        && object.origin().kind == Atom.Kind.CONSTANT
        && isOfDestination(object.part());
  }

  /** Sends a message to a destination that is known now. */
  void give(Atom sent, Selector selector, Val message) {
    Set<String> names = destinations.of(Val.of(sent.origin()));
    if (selector.equals(MESSAGE) && !names.isEmpty()) {
      // That something else may have been sent there before says nothing.
      Val given = message.kept(atom -> atom.kind != Atom.Kind.CELL || !isSent(atom.origin()));
      deliver(Listeners.spaceOf((Selector.Named) sent.part()), names, given);
    }
  }

  private void deliver(String space, Set<String> names, Val message) {
    for (Listeners.Box box : listeners().in(space)) {
      boolean meant =
          box.byType()
              ? names.containsAll(box.destinations())
              : !Collections.disjoint(names, box.destinations());
      if (!meant) {
        continue;
      }
      Val fitting = fitting(box, message);
      if (isData(fitting)) {
        Way.Mark mark = evaluator.mark(Step.Kind.PASSED, box.name() + to(box, names));
        evaluator.write(
            Val.of(received(box).origin()),
            RECEIVED,
            fitting.sized(1).along(way -> way.then(mark)),
            false);
      }
    }
  }

  /** What holds everything that is sent to a listener. */
  private Atom all(Listeners.Box box) {
    return part(Atoms.STATICS, box.kept());
  }

  /** What is sent to a listener: of the type it is declared with, whoever asks first. */
  private Atom received(Listeners.Box box) {
    TypeRef type =
        box.json() ? TypeRef.STRING : isWide(box.payload()) ? TypeRef.OBJECT : box.payload();
    return evaluator.atoms().cell(all(box), RECEIVED, type);
  }

  /** Whether a message is more than a constant, which is nobody's data. */
  private static boolean isData(Val message) {
    for (int i = 0; i < message.count(); i++) {
      switch (message.atom(i).kind) {
        case CONSTANT, ANY, CLEAN -> {
          // Tells nothing of anybody.
        }
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  private static String to(Listeners.Box box, Set<String> names) {
    if (box.space().equals(Listeners.ADVICE)) {
      return ", which is run around it";
    }
    Set<String> both = new TreeSet<>(names);
    both.retainAll(box.destinations());
    return box.byType() ? " as an event" : " by a message to " + both.iterator().next();
  }

  // --- what a listener is given of it --------------------------------------------------------

  private Val fitting(Listeners.Box box, Val message) {
    Val all = Val.NOTHING;
    for (int i = 0; i < message.count(); i++) {
      Val alone = Val.of(message.atom(i), message.way(i));
      all = all.or(fitting(box, alone, message.atom(i), evaluator.declaredTypes.of(message, i)));
    }
    return all;
  }

  private Val fitting(Listeners.Box box, Val alone, Atom atom, TypeRef type) {
    ClassIndex index = evaluator.program.index;
    TypeRef payload = box.payload();
    if (type.isArray() && type.argument(0).name().equals("B") && !box.byType()) {
      Val text = evaluator.read(alone, Selector.ANY_ELEMENT);
      return box.json() || isWide(payload) || isValue(payload) ? text : Val.NOTHING;
    }
    if (isText(atom, type)) {
      boolean read = box.json() || isWide(payload) || !box.byType() && isValue(payload);
      return read ? alone : Val.NOTHING;
    }
    boolean fits = isWide(payload) || index.isSubtype(type.name(), payload.name());
    if (box.byType()) {
      return fits && listeners().isNeeded(box) ? alone : Val.NOTHING;
    }
    boolean several =
        box.part().contains(Selector.ANY_ELEMENT)
            && index.isSubtype(type.name(), "java/lang/Iterable");
    if (several) {
      return fitting(box, evaluator.read(alone, Selector.ANY_ELEMENT));
    }
    if (box.json()) {
      return evaluator.written.jsonToKeep(alone);
    }
    if (fits) {
      return listeners().isNeeded(box) ? alone : Val.NOTHING;
    }
    if (index.isSubtype(payload.name(), type.name())) {
      return listeners().isNeeded(box) ? alone.cast(payload.name()) : Val.NOTHING;
    }
    return converted(alone, type, payload);
  }

  /** The object that a reader of JSON makes of another one with properties of the same names. */
  private Val converted(Val alone, TypeRef type, TypeRef payload) {
    ClassInfo from = evaluator.program.index.loaded(type.name());
    ClassInfo to = evaluator.program.index.loaded(payload.name());
    boolean own = to != null && to.container().followed() && !to.isAbstract();
    if (from == null || !from.container().followed() || !own && !payload.name().equals(MAP)) {
      return Val.NOTHING;
    }
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "received", payload.name()),
                payload,
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    new BeanCopies(evaluator).copy(alone, Val.of(made), Val.NOTHING);
    return Val.of(made);
  }

  private static boolean isText(Atom atom, TypeRef type) {
    return switch (atom.kind) {
      case LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT, CONSTANT, ANY, CLEAN -> true;
      default -> type.equals(TypeRef.STRING);
    };
  }

  private static boolean isWide(TypeRef type) {
    return type.equals(TypeRef.OBJECT) || type.isVariable();
  }

  /** Whether a text can be read as such an object. */
  private static boolean isValue(TypeRef type) {
    return type.name().startsWith("java/lang/")
        || type.name().startsWith("java/time/")
        || type.name().equals("java/util/UUID");
  }

  // --- listening -----------------------------------------------------------------------------

  /** Tells at the beginning of a method which messages its parameter holds; its value. */
  Val enter(Heap heap, int position, Val value) {
    Val result = value;
    for (String space : listeners().checked(evaluator.method, position)) {
      if (areHeard(space)) {
        Heap before = evaluator.heap;
        evaluator.heap = heap;
        deliver(space, Set.of(), evaluator.written.fieldsToKeep(value));
        evaluator.heap = before;
      }
    }
    for (String name : listeners().told(evaluator.method, position)) {
      Heap before = evaluator.heap;
      evaluator.heap = heap;
      send(Listeners.ADVICE, Val.of(evaluator.atoms().text(name)), value);
      evaluator.heap = before;
    }
    for (Listeners.Box box : listeners().needed(evaluator.method, position)) {
      if (areHeard(box.space())) {
        Heap before = evaluator.heap;
        evaluator.heap = heap;
        result = put(box, result);
        evaluator.heap = before;
      }
    }
    return result;
  }

  private Val put(Listeners.Box box, Val value) {
    String from =
        box.byType()
            ? "the event"
            : box.space().equals(Listeners.ADVICE)
                ? "the call"
                : "a message to " + String.join(", ", box.destinations());
    Val message = Val.of(received(box), Way.NONE.then(evaluator.mark(Step.Kind.LOADED, from)));
    boolean bytes = box.payload().isArray() && box.json();
    if (box.part().isEmpty()) {
      if (bytes) {
        evaluator.write(value, Selector.ANY_ELEMENT, message, false);
        return value;
      }
      return value.or(message);
    }
    Val held = bytes ? inside(box, "bytes", Selector.ANY_ELEMENT, message, box.payload()) : message;
    for (int i = box.part().size() - 1; i > 0; i--) {
      Selector step = box.part().get(i);
      TypeRef holder =
          step instanceof Selector.Element && step.exact() ? ARRAY : value.atom(0).type.argument(0);
      held = inside(box, "message" + i, step, held, holder);
    }
    evaluator.write(value, box.part().get(0), held, false);
    return value;
  }

  /** An object that holds something in one of its parts. */
  private Val inside(Listeners.Box box, String what, Selector part, Val held, TypeRef type) {
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(box.method(), what, box.position(), box.part()),
                type,
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    evaluator.heap.put(made, part, held);
    return Val.of(made);
  }
}
