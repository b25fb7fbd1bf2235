package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Something handed to a sink.
 *
 * @param model the method called
 * @param sink what becomes of it
 * @param calledName name of the method called
 * @param recipient id of the recipient that {@code @SendsTo} names
 * @param method the method in which the call stands
 * @param instruction its index there
 * @param line its source line; 0 when unknown
 * @param argument which argument is handed over; −1 for the receiver
 * @param data what is handed over, as text
 * @param address where it goes
 * @param guard the receiver, for sinks that need a certain one
 * @param within the method of a followed dependency in which it is really handed over, when {@code
 *     method} only calls that one
 * @param via the outermost call through which a summary brought it here; −1 for its own method
 */
public record Event(
    MethodModel model,
    MethodModel.Sink sink,
    String calledName,
    Optional<String> recipient,
    MethodRef method,
    int instruction,
    int line,
    int argument,
    Val data,
    Val address,
    Val guard,
    Optional<MethodRef> within,
    int via) {

  /** Two events with equal keys are the same call with the same argument. */
  public record Key(
      MethodRef method, int instruction, int argument, MethodModel.Sink sink, int via) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && instruction == key.instruction
          && argument == key.argument
          && via == key.via
          && method.equals(key.method)
          && (sink == key.sink || sink.equals(key.sink));
    }

    @Override
    public int hashCode() {
      return ((method.hashCode() * 31 + instruction) * 31 + argument) * 31 + via;
    }
  }

  /** What tells calls and arguments apart. */
  public Key key() {
    return new Key(method, instruction, argument, sink, via);
  }

  /** The same call with more data. */
  public Event or(Event other) {
    return new Event(
        model,
        sink,
        calledName,
        recipient,
        method,
        instruction,
        line,
        argument,
        data.or(other.data),
        address.or(other.address),
        guard.or(other.guard),
        within,
        via);
  }

  /** The same call seen from a caller. */
  public Event with(Val newData, Val newAddress, Val newGuard, int newVia) {
    return new Event(
        model,
        sink,
        calledName,
        recipient,
        method,
        instruction,
        line,
        argument,
        newData,
        newAddress,
        newGuard,
        within,
        newVia);
  }

  /**
   * The same sink, for the method that calls the one the event is of.
   *
   * @param caller the method in which that call stands
   * @param at the index of the call there
   * @param itsLine the source line of the call; 0 when unknown
   * @param called the method called
   * @param handed which argument of the call what is handed over comes from; −1 for none
   */
  public Event calledFrom(MethodRef caller, int at, int itsLine, MethodRef called, int handed) {
    return new Event(
        model,
        sink,
        calledName,
        recipient,
        caller,
        at,
        itsLine,
        handed,
        data,
        address,
        guard,
        Optional.of(called),
        -1);
  }

  /** The part of the data that is personal whatever a caller does; none where the rest is open. */
  public Val decided() {
    return isOpen(address) || isOpen(guard) ? Val.NOTHING : personal();
  }

  /** The part of the data that is personal whatever a caller does. */
  public Val personal() {
    return data.kept(Event::isDecided);
  }

  /** The part of the data that is not decided by what is known of the event whoever calls. */
  public Val untold(Event general) {
    Val told = general.decided();
    return told.isEmpty() ? data : data.kept(atom -> !told.contains(atom));
  }

  private static boolean isDecided(Atom atom) {
    return atom.kind == Atom.Kind.LABEL || atom.kind == Atom.Kind.TAG;
  }

  private static boolean isOpen(Val value) {
    Val flat = value.flat();
    for (int i = 0; i < flat.count(); i++) {
      if (flat.atom(i).symbolic()) {
        return true;
      }
    }
    return false;
  }

  boolean sameAs(Event other) {
    return data.sameLeaves(other.data)
        && address.sameLeaves(other.address)
        && guard.sameLeaves(other.guard);
  }
}
