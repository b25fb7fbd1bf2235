package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What values of a type can be: whether they can hold personal data, and whether they are run. */
public final class TypeTraits {

  private final Program program;

  /** Nothing was asked yet. */
  public TypeTraits(Program program) {
    this.program = program;
  }

  /** Library types whose objects hold nothing anybody could read. */
  private static final Set<String> EMPTY =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Class",
          "java/lang/ClassLoader",
          "java/util/Comparator",
          "java/util/Locale",
          "java/util/TimeZone",
          "java/nio/charset/Charset",
          "java/util/regex/Pattern");

  /**
   * What is known of the values of a type.
   *
   * @param holds whether one can be personal data, or an object that a library fills with it. An
   *     object of the codebase's own classes is neither: what it holds is in its fields.
   * @param function whether one can be a lambda
   */
  public record Values(boolean holds, boolean function) {}

  private final Map<String, Values> values = new ConcurrentHashMap<>();

  /** What is known of the values of a type. */
  public Values values(String type) {
    Values known = values.get(type);
    if (known == null) {
      known = new Values(canHold(type), isFunction(program.index.find(type).orElse(null)));
      values.put(type, known);
    }
    return known;
  }

  private boolean canHold(String type) {
    if (EMPTY.contains(type)) {
      return false;
    }
    String element = type.substring(type.lastIndexOf('[') + 1);
    if (type.startsWith("[") && element.startsWith("L")) {
      element = element.substring(1, element.length() - 1);
    }
    ClassInfo info = program.index.loaded(element);
    if (info == null || !info.container().followed()) {
      return true;
    }
    if (info.isEnum()) {
      return false;
    }
    if (type.startsWith("[") || isFunction(info) || program.proxies.areMadeOf(info)) {
      return true;
    }
    for (String above : program.index.supertypes(element)) {
      ClassInfo library = program.index.loaded(above);
      if (library != null && library.container().followed() || above.equals("java/lang/Object")) {
        continue;
      }
      ClassInfo known = program.index.find(above).orElse(null);
      if (known == null || !known.isInterface() && !above.equals("java/lang/Record")) {
        return true;
      }
      if (known.isInterface() && isCalledBack(known)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a library gets values from objects of an interface, or gives them some. */
  public boolean isCalledBack(ClassInfo type) {
    if (!type.isInterface()) {
      return false;
    }
    return type.name().equals("java/util/Iterator")
        || type.name().equals("java/lang/Iterable")
        || type.name().equals("java/util/Map")
        || type.name().equals("java/util/Collection")
        || type.name().equals("java/lang/CharSequence")
        || isFunction(type)
            && type.methods().stream()
                .anyMatch(
                    each ->
                        each.isAbstract()
                            && !each.descriptor().startsWith("()V")
                            && !type.name().equals("java/lang/Comparable")
                            && !type.name().equals("java/lang/AutoCloseable")
                            && !type.name().equals("java/util/Comparator"));
  }

  /** Whether an interface has one method to implement, its own or one it inherits. */
  public static boolean isFunction(@Nullable ClassInfo info, ClassIndex index) {
    if (info == null || !info.isInterface()) {
      return false;
    }
    int left = 1;
    for (MethodInfo method : info.methods()) {
      if (method.isAbstract() && !method.isStatic() && --left < 0) {
        return false;
      }
    }
    return left == 0
        || info.interfaces().size() == 1
            && isFunction(index.find(info.interfaces().get(0)).orElse(null), index);
  }

  /** Whether a type is an interface of which a lambda can be. */
  public boolean isFunction(@Nullable ClassInfo info) {
    return isFunction(info, program.index);
  }

  /** Whether what is handed over as a type can be a lambda. */
  public boolean mayBeFunction(Type type) {
    if (type.getSort() != Type.OBJECT) {
      return false;
    }
    ClassInfo info = program.index.find(type.getInternalName()).orElse(null);
    return info != null && info.isInterface() && isFunction(info);
  }
}
