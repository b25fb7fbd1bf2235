package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeTraits;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The values of one method as nodes of its outline, and what is known of their types. */
final class OutlineNodes {

  static final String OBJECT = "java/lang/Object";

  /** Types whose objects never change and that are no functions. */
  private static final Set<String> VALUES =
      Set.of(
          "java/lang/String",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Class",
          "java/math/BigDecimal",
          "java/math/BigInteger",
          "java/util/UUID",
          "java/util/Locale",
          "java/net/URI",
          "java/net/URL",
          "java/time/LocalDate",
          "java/time/LocalDateTime",
          "java/time/Instant",
          "java/time/Duration",
          "java/time/Period",
          "java/time/ZonedDateTime",
          "java/time/OffsetDateTime");

  private final Program program;
  private final Callees callees;
  private final Outline.Builder out;
  private final Map<String, String> keys = new HashMap<>();
  private String[] types = new String[64];
  private String[] signatures = new String[64];
  private boolean[] exact = new boolean[64];

  /** Which of the method's invoke instructions is being read. */
  int ordinal = -1;

  OutlineNodes(Program program, Callees callees, Outline.Builder out) {
    this.program = program;
    this.callees = callees;
    this.out = out;
  }

  /** The erased type of a node: an internal name, the descriptor of an array, or nothing. */
  String type(int node) {
    return types[node];
  }

  /** The generic type of a node, as far as it is known. */
  @Nullable String signature(int node) {
    return signatures[node];
  }

  void sign(int node, @Nullable String signature) {
    signatures[node] = signature;
  }

  /** Whether a node's object is of this very class. */
  boolean isExact(int node) {
    return exact[node];
  }

  void markExact(int node) {
    exact[node] = true;
  }

  static String typeOf(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT -> type.getInternalName();
      case Type.ARRAY -> type.getDescriptor();
      default -> "";
    };
  }

  int fresh(String type) {
    TypeTraits.Values traits = callees.traits().values(type);
    int node =
        out.node(
            traits.holds(),
            !type.isEmpty() && !VALUES.contains(type),
            !type.isEmpty() && traits.function());
    if (node >= types.length) {
      types = Arrays.copyOf(types, node * 2);
      signatures = Arrays.copyOf(signatures, node * 2);
      exact = Arrays.copyOf(exact, node * 2);
    }
    types[node] = type;
    return node;
  }

  void copy(int from, int to) {
    out.edge(from, Outline.COPY, to);
  }

  @Nullable ClassInfo own(String type) {
    ClassInfo info = type.isEmpty() ? null : program.index.loaded(type);
    return info != null && info.container().followed() ? info : null;
  }

  /**
   * The node of a value a library gets hold of: with what its objects print, or with what their
   * properties hold.
   */
  int handed(int node, Callee.Form form) {
    if (node == 0 || form == Callee.Form.OBJECT) {
      return node;
    }
    List<String> mentioned = mentioned(node);
    if (mentioned.isEmpty()) {
      return node;
    }
    int seen = fresh(OBJECT);
    copy(node, seen);
    for (String type : mentioned) {
      if (own(type) == null) {
        out.hand(type, seen);
        continue;
      }
      switch (form) {
        case PROPERTIES -> out.hand(type, seen);
        case FIELDS -> fields(type, seen, 0);
        default -> print(type, node, seen);
      }
    }
    return seen;
  }

  /** All fields of an object are written out, and those of the objects in them. */
  private void fields(String type, int text, int depth) {
    for (String above : program.index.supertypes(type)) {
      ClassInfo info = own(above);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (!field.isStatic()) {
          int held = load(above, field.name(), Type.getType(field.descriptor()));
          out.edge(held, Outline.FLOW, text);
          for (String inside : depth < 2 && held != 0 ? mentioned(held) : List.<String>of()) {
            fields(inside, text, depth + 1);
          }
        }
      }
    }
    out.hand(type, text);
  }

  /** Whether a node is an object of a class of the codebase. */
  boolean isObject(int node) {
    return node != 0 && own(types[node]) != null;
  }

  /** Whether a node is an object of a library, which may hold others. */
  boolean isOfLibrary(int node) {
    return node != 0
        && !types[node].isEmpty()
        && !types[node].startsWith("[")
        && !VALUES.contains(types[node])
        && own(types[node]) == null;
  }

  /** Whether a node is a library's container, and it is known what objects are in it. */
  boolean isContainerOfObjects(int node) {
    return node != 0
        && signatures[node] != null
        && own(types[node]) == null
        && !mentioned(node).isEmpty();
  }

  /** Whether a node is a container of functions, as far as its generic type says. */
  boolean holdsFunctions(int node) {
    if (node == 0 || own(types[node]) != null) {
      return false;
    }
    if (program.budget.isSmall() && types[node].startsWith("java/util/")) {
      // Where there is little to follow, it may hold whatever it likes.
      return true;
    }
    String signature = signatures[node];
    if (signature == null) {
      return false;
    }
    // Of interfaces with one method there are many in much code, most of them not for functions.
    return TypeNames.in(signature).stream()
        .anyMatch(name -> !name.equals(types[node]) && name.startsWith("java/util/function/"));
  }

  /** Whether a node can be a function. */
  boolean isFunction(int node) {
    return node != 0 && callees.traits().values(types[node]).function();
  }

  private List<String> mentioned(int node) {
    List<String> mentioned = new ArrayList<>();
    String type = types[node];
    if (type.startsWith("[")) {
      type = type.substring(type.lastIndexOf('[') + 1);
      type = type.startsWith("L") ? type.substring(1, type.length() - 1) : "";
    }
    if (isHolder(type)) {
      mentioned.add(type);
    }
    String signature = signatures[node];
    if (signature != null) {
      for (String name : TypeNames.in(signature)) {
        if (isHolder(name) && !mentioned.contains(name)) {
          mentioned.add(name);
        }
      }
    }
    return mentioned;
  }

  /** Whether objects of a type may hold data: of the codebase, or said to by anybody. */
  private boolean isHolder(String type) {
    if (type.isEmpty()) {
      return false;
    }
    ClassInfo info = program.index.loaded(type);
    return program.libraryGetters.tellAnything(type)
        || info != null
            && (info.container().followed()
                || program.elements.ofLibraryType(type) != null
                || info.fields().stream()
                    .anyMatch(
                        field -> program.elements.ofField(info.name(), field.name()) != null));
  }

  /** An object of a type makes a text of itself. */
  private void print(String type, int node, int text) {
    List<MethodRef> targets = callees.texts(type);
    if (targets == null || !program.libraryGetters.printed(type).isEmpty()) {
      out.hand(type, text);
    }
    if (targets != null && !targets.isEmpty()) {
      out.call(new Outline.Call(targets, new int[] {node}, text, 0, -1, ordinal));
    }
  }

  /** A value that is taken for something more general, where its own type is no longer known. */
  int widened(int node, String to) {
    if (node == 0 || !to.equals(OBJECT)) {
      return node;
    }
    int seen = handed(node, Callee.Form.PROPERTIES);
    if (seen != node) {
      for (String type : mentioned(node)) {
        print(type, node, seen);
      }
    }
    return seen;
  }

  static String component(String array) {
    String inner = array.substring(1);
    return inner.startsWith("L") ? inner.substring(1, inner.length() - 1) : inner;
  }

  String common(int a, int b) {
    if (types[a].isEmpty() || types[b].isEmpty()) {
      return "";
    }
    if (program.index.isSubtype(types[a], types[b])) {
      return types[b];
    }
    return program.index.isSubtype(types[b], types[a]) ? types[a] : OBJECT;
  }

  /** A container of objects of the codebase mentions their type, as its declaration would. */
  void mention(int from, int to) {
    if (from == 0 || to == 0) {
      return;
    }
    String more = own(types[from]) != null ? "L" + types[from] + ";" : signatures[from];
    String before = signatures[to];
    if (more != null && own(types[to]) == null) {
      signatures[to] = before == null ? more : together(before, more);
    }
  }

  /** What a function returns is what comes out of whoever is handed it. */
  void mention(Type returned, int function) {
    if (function != 0
        && returned.getSort() == Type.OBJECT
        && own(returned.getInternalName()) != null) {
      String before = signatures[function];
      String more = returned.getDescriptor();
      signatures[function] = before == null ? more : together(before, more);
    }
  }

  /** Each type once: two that are put into each other again and again would grow without end. */
  private String together(String before, String more) {
    if (before.contains(more)) {
      return before;
    }
    Set<String> known = new HashSet<>(TypeNames.in(before));
    StringBuilder both = new StringBuilder(before);
    for (String name : TypeNames.in(more)) {
      if (isHolder(name) && known.add(name)) {
        both.append('L').append(name).append(';');
      }
    }
    return both.length() == before.length() ? before : both.toString();
  }

  int load(String owner, String name, Type type) {
    if (type.getSort() == Type.BOOLEAN) {
      return 0;
    }
    int node = fresh(typeOf(type));
    ClassInfo declaring = program.index.declaringField(owner, name);
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    if (field != null) {
      signatures[node] = field.signature();
    }
    // Nobody keeps personal data in a constant of a library.
    if (declaring == null || program.index.loaded(declaring.name()) != null) {
      out.load(key(owner, name), node);
    }
    return node;
  }

  String key(String owner, String name) {
    return keys.computeIfAbsent(
        owner + "#" + name,
        same -> {
          ClassInfo declaring = program.index.declaringField(owner, name);
          return (declaring == null ? owner : declaring.name()) + "#" + name;
        });
  }
}
