package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The generic types that signatures declare, and what type parameters stand for. Every signature is
 * parsed once.
 */
public final class GenericTypes {

  private final ClassIndex index;
  private final Map<String, Map<String, TypeRef>> supertypeArguments = new HashMap<>();
  private final Map<String, List<String>> formals = new ConcurrentHashMap<>();
  private final Map<String, Map<String, TypeRef>> bounds = new ConcurrentHashMap<>();
  private final Map<String, TypeRef> types = new ConcurrentHashMap<>();
  private final Map<String, TypeRef> results = new ConcurrentHashMap<>();
  private final Map<String, List<TypeRef>> parameters = new ConcurrentHashMap<>();

  GenericTypes(ClassIndex index) {
    this.index = index;
  }

  /**
   * A type seen as one of its supertypes, generic arguments carried over: {@code ClientRepository}
   * as {@code JpaRepository} is {@code JpaRepository<Client, Long>}.
   */
  public TypeRef asSupertype(TypeRef type, String supertype) {
    if (type.name().equals(supertype)) {
      return type;
    }
    TypeRef found = argumentsOf(type.name()).get(supertype);
    if (found == null) {
      return TypeRef.of(supertype);
    }
    ClassInfo info = index.find(type.name()).orElse(null);
    String signature = info == null ? null : info.signature();
    return signature == null
        ? found
        : found.with(TypeRef.bind(formals(signature), type.arguments()));
  }

  /** What the type parameters of a declaring class stand for on a receiver. */
  public Map<String, TypeRef> bindings(TypeRef receiver, String declaring) {
    ClassInfo info = index.find(declaring).orElse(null);
    String signature = info == null ? null : info.signature();
    if (signature == null || !signature.startsWith("<")) {
      return Map.of();
    }
    return TypeRef.bind(formals(signature), asSupertype(receiver, declaring).arguments());
  }

  /** The names of the type parameters a class or method signature declares. */
  public List<String> formals(String signature) {
    return formals.computeIfAbsent(signature, TypeRef::parseFormals);
  }

  /** What the type parameters a class or method signature declares extend, by their names. */
  public Map<String, TypeRef> bounds(String signature) {
    return bounds.computeIfAbsent(signature, TypeRef::parseBounds);
  }

  /** The type in a field's descriptor or generic signature. */
  public TypeRef type(String signature) {
    return types.computeIfAbsent(signature, TypeRef::parse);
  }

  /** The result in a method's descriptor or generic signature. */
  public TypeRef result(String signature) {
    return results.computeIfAbsent(signature, TypeRef::parseResult);
  }

  /** The parameters in a method's descriptor or generic signature. */
  public List<TypeRef> parameters(String signature) {
    return parameters.computeIfAbsent(signature, TypeRef::parseParameters);
  }

  private Map<String, TypeRef> argumentsOf(String internalName) {
    Map<String, TypeRef> known = supertypeArguments.get(internalName);
    if (known != null) {
      return known;
    }
    Map<String, TypeRef> found = new LinkedHashMap<>();
    supertypeArguments.put(internalName, found);
    ClassInfo info = index.find(internalName).orElse(null);
    if (info == null) {
      return found;
    }
    List<TypeRef> direct =
        info.signature() != null
            ? TypeRef.parseSupertypes(info.signature())
            : index.directSupertypes(internalName).stream().map(TypeRef::of).toList();
    for (TypeRef supertype : direct) {
      found.putIfAbsent(supertype.name(), supertype);
      argumentsOf(supertype.name())
          .forEach(
              (name, inherited) -> {
                ClassInfo declaring = index.find(supertype.name()).orElse(null);
                String signature = declaring == null ? null : declaring.signature();
                found.putIfAbsent(
                    name,
                    signature == null
                        ? inherited
                        : inherited.with(TypeRef.bind(formals(signature), supertype.arguments())));
              });
    }
    return found;
  }
}
