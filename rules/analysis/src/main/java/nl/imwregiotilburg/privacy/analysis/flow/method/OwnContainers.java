package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Containers the codebase makes itself by implementing a few methods of the JDK's: what a library
 * takes out of one is what those methods return.
 */
public final class OwnContainers {

  /** What a library calls to take something out, by the type that declares it. */
  private static final Map<String, Taken> ELEMENTS =
      Map.of(
          "java/util/List", new Taken("get", "(I)Ljava/lang/Object;"),
          "java/util/Iterator", new Taken("next", "()Ljava/lang/Object;"),
          "java/util/Enumeration", new Taken("nextElement", "()Ljava/lang/Object;"),
          "java/lang/Iterable", new Taken("iterator", "()Ljava/util/Iterator;"));

  private static final Map<String, Taken> VALUES =
      Map.of("java/util/Map", new Taken("get", "(Ljava/lang/Object;)Ljava/lang/Object;"));

  /** A method that takes something out. */
  public record Taken(String method, String descriptor) {}

  private static final Taken ONE = new Taken("read", "()I");

  private final Evaluator evaluator;
  private boolean taking;

  OwnContainers(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What the codebase's own methods return where a library looks into its containers. */
  Val contents(Val holder, Selector selector) {
    Val result = Val.NOTHING;
    if (taking || !selector.isContent() && !selector.equals(Selector.CONTENT)) {
      return result;
    }
    for (int i = 0; i < holder.count(); i++) {
      String type = evaluator.declaredTypes.of(holder, i).name();
      if (!isOwn(evaluator.program, type) || holder.atom(i).function() != null) {
        continue;
      }
      Val alone = Val.of(holder.atom(i), holder.way(i)).cast(type);
      taking = true;
      if (selector.equals(Selector.CONTENT)) {
        result = result.or(read(type, alone));
      } else {
        for (Taken taken : of(evaluator.program, type, selector instanceof Selector.Element)) {
          result = result.or(take(type, taken, alone));
        }
      }
      taking = false;
    }
    return result;
  }

  private Val take(String type, Taken taken, Val holder) {
    List<Val> passed =
        taken.descriptor.startsWith("()") ? List.of(holder) : List.of(holder, Val.of(Atoms.ANY));
    Val result = evaluator.calls.virtual(type, taken.method, taken.descriptor, passed, false);
    if (!taken.method.equals("iterator")) {
      return result;
    }
    Val elements = evaluator.read(result, Selector.ANY_ELEMENT);
    for (int i = 0; i < result.count(); i++) {
      String iterator = evaluator.declaredTypes.of(result, i).name();
      if (isOwn(evaluator.program, iterator)) {
        Val alone = Val.of(result.atom(i), result.way(i));
        elements =
            elements.or(
                evaluator.calls.virtual(
                    iterator, "next", "()Ljava/lang/Object;", List.of(alone), false));
      }
    }
    return elements;
  }

  /** What comes out of a reader or stream of the codebase's own. */
  private Val read(String type, Val source) {
    boolean characters = evaluator.program.index.isSubtype(type, "java/io/Reader");
    if (!characters && !evaluator.program.index.isSubtype(type, "java/io/InputStream")) {
      return Val.NOTHING;
    }
    Val result = Val.NOTHING;
    if (implementation(evaluator.program, type, ONE).isPresent()) {
      result = evaluator.calls.virtual(type, ONE.method, ONE.descriptor, List.of(source), false);
    }
    Taken many = new Taken("read", characters ? "([CII)I" : "([BII)I");
    if (implementation(evaluator.program, type, many).isPresent()) {
      Atom array =
          evaluator
              .atoms()
              .object(
                  List.of(evaluator.site(), "read"),
                  TypeRef.parse(characters ? "[C" : "[B"),
                  null,
                  evaluator.repeated);
      evaluator.heap.create(array);
      Val any = Val.of(Atoms.ANY);
      evaluator.calls.virtual(
          type, many.method, many.descriptor, List.of(source, Val.of(array), any, any), false);
      result = result.or(evaluator.read(array, Selector.ANY_ELEMENT));
    }
    return result;
  }

  private static boolean isOwn(Program program, String type) {
    ClassInfo info = program.index.loaded(type);
    return info != null && info.container().followed();
  }

  /** The methods of a class of the codebase through which a library looks into it. */
  public static Set<Taken> of(Program program, String type, boolean elements) {
    Map<String, Taken> all = elements ? ELEMENTS : VALUES;
    Set<Taken> found = new TreeSet<>(Comparator.comparing(Taken::method));
    for (Map.Entry<String, Taken> entry : all.entrySet()) {
      Taken taken = entry.getValue();
      if (program.index.isSubtype(type, entry.getKey())
          && implementation(program, type, taken).isPresent()) {
        found.add(taken);
      }
    }
    return found;
  }

  private static Optional<MethodInfo> implementation(Program program, String type, Taken taken) {
    ClassInfo declaring = program.index.implementation(type, taken.method, taken.descriptor);
    @Nullable MethodInfo method =
        declaring == null ? null : declaring.method(taken.method, taken.descriptor);
    return declaring != null
            && declaring.container().followed()
            && method != null
            && !method.isAbstract()
        ? Optional.of(method)
        : Optional.empty();
  }
}
