package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Values that are written to bytes in memory one after the other, and read from them in the same
 * order: which of them is read is known as long as each is written and read as a whole.
 */
final class StreamRecords {

  private static final String IO = "java/io/";

  private static final Set<String> WRITERS =
      Set.of(
          IO + "DataOutputStream",
          IO + "DataOutput",
          IO + "ObjectOutputStream",
          IO + "ObjectOutput");

  private static final Set<String> READERS =
      Set.of(
          IO + "DataInputStream", IO + "DataInput", IO + "ObjectInputStream", IO + "ObjectInput");

  /** What is written, and read again, by one call. */
  private static final Set<String> RECORDS =
      Set.of(
          "UTF",
          "Int",
          "Long",
          "Double",
          "Float",
          "Short",
          "Char",
          "Byte",
          "Boolean",
          "Object",
          "Unshared");

  /** Methods that read nothing. */
  private static final Set<String> LOOKING =
      Set.of("close", "available", "defaultReadObject", "setObjectInputFilter");

  /** Where bytes keep the list of what was written to them. */
  static final Selector WRITTEN = new Selector.Named("records");

  private static final Selector OUT = new Selector.Named("out");
  private static final Selector OBJECT = new Selector.Named("object");
  private static final int DEEPEST = 4;
  private static final int MOST = 20;

  private final Evaluator evaluator;
  private final Serialisation serialisation;

  /** The bytes that something was written to, and those among them that other code can find. */
  private final Set<Atom> tracked = new TreeSet<>();

  private final Set<Atom> stored = new TreeSet<>();

  /** The last call that wrote a whole value. */
  private @Nullable Object at;

  StreamRecords(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.serialisation = new Serialisation(evaluator);
  }

  /** What a read returns; null for all others, which models tell of. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    Atom stream = arguments.isEmpty() ? null : arguments.get(0).only();
    if (stream == null || stream.kind != Atom.Kind.OBJECT || !owner.startsWith(IO)) {
      return null;
    }
    if (name.startsWith("write")) {
      written(stream, owner, name, arguments);
      return null;
    }
    if (!READERS.contains(owner) || LOOKING.contains(name)) {
      return null;
    }
    if (name.equals("<init>") && arguments.size() == 2) {
      List<Val> records = records(evaluator.read(arguments.get(1), WRITTEN));
      if (records != null) {
        evaluator.sequences.queue(stream, records);
      }
      return null;
    }
    boolean whole = name.startsWith("read") && RECORDS.contains(name.substring(4));
    Val record = whole ? evaluator.sequences.first(stream) : null;
    if (record == null) {
      evaluator.sequences.spill(arguments.get(0));
      return null;
    }
    boolean object = name.equals("readObject") || name.equals("readUnshared");
    return object
        ? serialisation.read(record)
        : record.sized(Type.getReturnType(descriptor).getSize());
  }

  private void written(Atom stream, String owner, String name, List<Val> arguments) {
    boolean whole =
        WRITERS.contains(owner) && RECORDS.contains(name.substring(5)) && arguments.size() == 2;
    Atom bytes = bytes(stream);
    if (bytes == null || !whole && evaluator.site().equals(at)) {
      // A stream hands on what it was given to the one it writes to.
      return;
    }
    List<Val> before = before(bytes);
    if (!whole || before == null || before.size() >= MOST || evaluator.repeated) {
      evaluator.heap.put(bytes, WRITTEN, Val.of(Atoms.ANY));
      return;
    }
    tracked.add(bytes);
    at = evaluator.site();
    List<Val> after = new ArrayList<>(before);
    after.add(arguments.get(1).sized(1));
    Atom list =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "records"), TypeRef.of("java/util/List"), null, false);
    evaluator.heap.create(list);
    for (int i = 0; i < after.size(); i++) {
      evaluator.heap.put(list, new Selector.Element(i), after.get(i));
    }
    evaluator.heap.put(bytes, WRITTEN, Val.of(list));
  }

  /** Something is put where other code can find it. */
  void store(Selector part, Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind == Atom.Kind.OBJECT
          && atom.type.name().startsWith("java/")
          && !part.equals(OUT)) {
        Atom bytes = bytes(atom);
        if (bytes != null) {
          stored.add(bytes);
        }
      }
    }
  }

  /** Own code runs, which may write to a stream that it is handed or can find. */
  void run(List<Val> arguments) {
    if (tracked.isEmpty()) {
      return;
    }
    for (Val argument : arguments) {
      for (int i = 0; i < argument.count(); i++) {
        Atom bytes = bytes(argument.atom(i));
        if (bytes != null) {
          forget(bytes);
        }
      }
    }
    stored.forEach(this::forget);
  }

  private void forget(Atom bytes) {
    if (tracked.contains(bytes)) {
      evaluator.heap.put(bytes, WRITTEN, Val.of(Atoms.ANY));
    }
  }

  /** The bytes in memory that a stream writes to; null when it writes to anything else. */
  private @Nullable Atom bytes(Atom stream) {
    Atom at = stream;
    for (int i = 0; i < DEEPEST; i++) {
      if (at == null || at.kind != Atom.Kind.OBJECT || !at.single()) {
        return null;
      }
      if (at.type.name().equals(IO + "ByteArrayOutputStream")) {
        return at;
      }
      Val out = evaluator.heap.get(at, OUT);
      at = out == null ? null : out.only();
    }
    return null;
  }

  /** What was written so far; null when that is not known one by one. */
  private @Nullable List<Val> before(Atom bytes) {
    if (evaluator.heap.get(bytes, Selector.ESCAPED) != null) {
      return null;
    }
    Val written = evaluator.heap.get(bytes, WRITTEN);
    if (written != null) {
      return records(written);
    }
    boolean empty =
        evaluator.heap.get(bytes, Selector.CONTENT) == null
            && evaluator.heap.get(bytes, OBJECT) == null;
    return empty ? List.of() : null;
  }

  private @Nullable List<Val> records(Val written) {
    return written.only() == null ? null : evaluator.sequences.elements(written);
  }
}
