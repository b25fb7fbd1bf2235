package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The generic types that signatures declare, and what type parameters stand for. Every signature is
 * parsed once.
 */
public final class GenericTypes {

  private final ClassIndex index;
  private final Map<String, Map<String, TypeRef>> supertypeArguments = new ConcurrentHashMap<>();
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
    return argumentsOf(internalName, new HashSet<>());
  }

  /**
   * The supertypes of a class with their arguments. Several threads ask: what is not complete yet
   * is shown to none of them.
   *
   * @param below the classes on the way to it, so that one that is above itself ends
   */
  private Map<String, TypeRef> argumentsOf(String internalName, Set<String> below) {
    Map<String, TypeRef> known = supertypeArguments.get(internalName);
    if (known != null || !below.add(internalName)) {
      return known == null ? Map.of() : known;
    }
    Map<String, TypeRef> found = new LinkedHashMap<>();
    ClassInfo info = index.find(internalName).orElse(null);
    if (info != null) {
      List<TypeRef> direct =
          info.signature() != null
              ? TypeRef.parseSupertypes(info.signature())
              : index.directSupertypes(internalName).stream().map(TypeRef::of).toList();
      direct.forEach(supertype -> add(supertype, found, below));
    }
    below.remove(internalName);
    supertypeArguments.put(internalName, found);
    return found;
  }

  private void add(TypeRef supertype, Map<String, TypeRef> found, Set<String> below) {
    found.putIfAbsent(supertype.name(), supertype);
    ClassInfo declaring = index.find(supertype.name()).orElse(null);
    String signature = declaring == null ? null : declaring.signature();
    argumentsOf(supertype.name(), below)
        .forEach(
            (name, inherited) ->
                found.putIfAbsent(
                    name,
                    signature == null
                        ? inherited
                        : inherited.with(TypeRef.bind(formals(signature), supertype.arguments()))));
  }
}
