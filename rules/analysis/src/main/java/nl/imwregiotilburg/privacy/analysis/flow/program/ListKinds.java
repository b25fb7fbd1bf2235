package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;

/**
 * The lists and queues of the JDK that keep their elements in the order they were put in, or in one
 * that is given, the maps that keep their keys in some order, and subclasses that change nothing
 * about that.
 */
public final class ListKinds {

  private static final String UTIL = "java/util/";

  private static final Set<String> KINDS =
      Set.of(
          UTIL + "ArrayList",
          UTIL + "LinkedList",
          UTIL + "Vector",
          UTIL + "Stack",
          UTIL + "ArrayDeque",
          UTIL + "PriorityQueue",
          UTIL + "TreeSet",
          UTIL + "concurrent/CopyOnWriteArrayList",
          UTIL + "concurrent/ConcurrentLinkedQueue",
          UTIL + "concurrent/ConcurrentLinkedDeque",
          UTIL + "concurrent/LinkedBlockingQueue",
          UTIL + "concurrent/LinkedBlockingDeque");

  /** Those of them whose order is not that in which elements were put in. */
  private static final Set<String> SORTED = Set.of(UTIL + "PriorityQueue", UTIL + "TreeSet");

  private static final Set<String> INTERFACES =
      Set.of(
          UTIL + "List",
          UTIL + "Collection",
          UTIL + "Queue",
          UTIL + "Deque",
          UTIL + "AbstractList",
          UTIL + "concurrent/BlockingQueue",
          UTIL + "concurrent/BlockingDeque",
          UTIL + "SequencedCollection");

  private static final Set<String> MAPS =
      Set.of(UTIL + "LinkedHashMap", UTIL + "TreeMap", UTIL + "concurrent/ConcurrentSkipListMap");

  /** Of this method maps say themselves what it is there for. */
  private static final String ELDEST = "removeEldestEntry";

  private static final String NONE = "";

  private final ClassIndex index;
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  ListKinds(ClassIndex index) {
    this.index = index;
  }

  /** Whether a class of the JDK is such a list or queue. */
  public static boolean isKind(String type) {
    return KINDS.contains(type);
  }

  /** Whether it is a queue or set that keeps its elements in an order that is given. */
  public static boolean isSorted(String type) {
    return SORTED.contains(type);
  }

  /** Whether a class of the JDK is a map with its keys in some order. */
  public static boolean isMap(String type) {
    return MAPS.contains(type);
  }

  /**
   * Whether a type of the JDK is one that such lists and queues are declared as, or their class.
   */
  public static boolean isDeclared(String type) {
    return INTERFACES.contains(type) || KINDS.contains(type);
  }

  /**
   * Which list or queue of the JDK a class is, or behaves as because it is a subclass that replaces
   * none of its methods; empty for all others.
   */
  public String of(String type) {
    String kind = any(type);
    return MAPS.contains(kind) ? NONE : kind;
  }

  /** Which map with its keys in some order a class is, in the same way; empty for all others. */
  public String ofMap(String type) {
    String kind = any(type);
    return MAPS.contains(kind) ? kind : NONE;
  }

  private String any(String type) {
    if (KINDS.contains(type) || MAPS.contains(type)) {
      return type;
    }
    if (type.startsWith("java/")) {
      return NONE;
    }
    String known = own.get(type);
    if (known == null) {
      known = find(type);
      own.put(type, known);
    }
    return known;
  }

  private String find(String type) {
    ClassInfo info = index.loaded(type);
    if (info == null || !info.container().followed() || info.superName() == null) {
      return NONE;
    }
    String kind = any(info.superName());
    if (kind.isEmpty() || SORTED.contains(kind)) {
      return NONE;
    }
    Set<String> inherited = names.computeIfAbsent(kind, this::namesOf);
    boolean replaces =
        info.methods().stream()
            .anyMatch(method -> !method.isStatic() && inherited.contains(method.name()));
    return replaces ? NONE : kind;
  }

  private Set<String> namesOf(String kind) {
    Set<String> found = new HashSet<>();
    for (String above : index.supertypes(kind)) {
      index.find(above).ifPresent(info -> info.methods().forEach(each -> add(found, each)));
    }
    return found;
  }

  private static void add(Set<String> found, MethodInfo method) {
    if (!method.name().startsWith("<") && !method.name().equals(ELDEST)) {
      found.add(method.name());
    }
  }
}
