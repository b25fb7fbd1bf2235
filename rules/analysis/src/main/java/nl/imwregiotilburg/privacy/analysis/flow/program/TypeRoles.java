package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which types and fields of the codebase may matter although personal data does not get there. */
public final class TypeRoles {

  private static final int MOST_COMPONENTS = 4;

  private static final Set<String> KEYS =
      Set.of("I", "J", "C", "Z", "Ljava/lang/String;", "Ljava/lang/Class;", "Ljava/lang/Integer;");

  private final Program program;
  private final Set<String> carriers;
  private final Set<String> owners;
  private final Map<Selector.Field, Boolean> holders = new HashMap<>();
  private final Map<String, Boolean> generic = new HashMap<>();
  private final Map<String, Boolean> states = new HashMap<>();

  /**
   * @param carriers types whose objects may hold personal data
   * @param owners types with methods on a way of personal data to a sink
   */
  public TypeRoles(Program program, Set<String> carriers, Set<String> owners) {
    this.program = program;
    this.carriers = carriers;
    this.owners = owners;
  }

  /**
   * Whether a field of the codebase is of a type parameter of its class, an array of objects, or a
   * container of objects or functions that may matter.
   */
  public boolean isHolder(Selector.Field field) {
    return holders.computeIfAbsent(
        field,
        key -> {
          ClassInfo owner = program.index.loaded(key.owner());
          return owner != null
              && owner.container().followed()
              && (program.budget.isSmall() && isKey(owner)
                  || owner
                      .field(key.name())
                      .map(FieldInfo::type)
                      .filter(type -> isOpen(type) || isContainer(type))
                      .isPresent());
        });
  }

  /** Whether a class looks like one for keys: of a few texts, numbers and classes it compares. */
  private static boolean isKey(ClassInfo info) {
    boolean compared = info.isRecord() || info.method("equals", "(Ljava/lang/Object;)Z") != null;
    return compared
        && info.fields().size() <= MOST_COMPONENTS
        && info.fields().stream().allMatch(field -> KEYS.contains(field.descriptor()));
  }

  private static boolean isOpen(TypeRef type) {
    return type.isVariable()
        || type.equals(TypeRef.OBJECT)
        || type.arguments().stream().anyMatch(TypeRoles::isOpen);
  }

  /** Whether what is in a container may hold personal data, or does something with it. */
  private boolean isContainer(TypeRef type) {
    for (TypeRef argument : type.arguments()) {
      String held = argument.name();
      if (carriers.contains(held)
          || owners.contains(held)
          || TypeTraits.isFunction(program.index.find(held).orElse(null), program.index)
          || isContainer(argument)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a type is the codebase's own, and no enum, whose constants decide conditions, nor one
   * of functions, which may do anything, nor a client, which has an address. In little code it must
   * not have a state either: what its fields hold may be a condition as well.
   */
  public boolean isPlain(String type) {
    ClassInfo info = program.index.loaded(type);
    return info != null
        && info.container().followed()
        && !info.isEnum()
        && !isFunction(type)
        && !program.proxies.areMadeOf(info)
        && !RemoteTypes.isRemote(program.index, info)
        && !(holdsAnything(type) && !carriers.isEmpty())
        && !(program.budget.isSmall() && hasState(type))
        && !"java/lang/Enum".equals(superOf(info.superName()));
  }

  /** Whether what an object of a type holds may change, or that of an object it holds. */
  private boolean hasState(String type) {
    return states.computeIfAbsent(
        type,
        key ->
            Stream.concat(
                    program.index.supertypes(key).stream(), program.index.subtypes(key).stream())
                .map(program.index::loaded)
                .filter(info -> info != null && info.container().followed())
                .flatMap(info -> info.fields().stream())
                .anyMatch(TypeRoles::changes));
  }

  private static boolean changes(FieldInfo field) {
    return !field.isStatic()
        && ((field.access() & Opcodes.ACC_FINAL) == 0
            || !field.type().isPrimitive() && !field.type().equals(TypeRef.STRING));
  }

  /** Whether a type is an interface of the codebase for functions. */
  public boolean isFunction(String type) {
    ClassInfo info = program.index.loaded(type);
    return info != null
        && info.container().followed()
        && TypeTraits.isFunction(info, program.index);
  }

  /** Whether a class has a field for whatever it is made for, as a list of one's own has. */
  private boolean holdsAnything(String type) {
    return generic.computeIfAbsent(
        type,
        key -> {
          ClassInfo info = program.index.loaded(key);
          return info != null
              && info.fields().stream()
                  .anyMatch(
                      field ->
                          !field.isStatic() && isHolder(new Selector.Field(key, field.name())));
        });
  }

  private @Nullable String superOf(@Nullable String type) {
    ClassInfo info = type == null ? null : program.index.loaded(type);
    return info == null ? null : info.superName();
  }
}
