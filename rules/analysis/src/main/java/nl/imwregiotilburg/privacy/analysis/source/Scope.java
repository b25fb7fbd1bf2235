package nl.imwregiotilburg.privacy.analysis.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The type a scan is in: collects its members and numbers the nameless types inside it. */
final class Scope {

  final String binaryName;
  private final long name;
  private final Map<String, String> typeVariables;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> fields = new LinkedHashMap<>();
  private final Map<String, Long> components = new LinkedHashMap<>();
  private final List<String> componentTypes = new ArrayList<>();
  private final List<Declarations.Method> methods = new ArrayList<>();

  private Scope(String binaryName, long name, Map<String, String> typeVariables) {
    this.binaryName = binaryName;
    this.name = name;
    this.typeVariables = typeVariables;
  }

  static Scope topLevel(String name, long position) {
    return new Scope(name, position, Map.of());
  }

  Scope member(String simpleName, long position) {
    return new Scope(binaryName + "$" + simpleName, position, typeVariables);
  }

  /**
   * A local type, or an anonymous one with an empty name. Compilers count them for each enclosing
   * type and name, from one, in the order in which they come to them.
   */
  Scope local(String simpleName, long position) {
    int number = numbers.merge(simpleName, 1, Integer::sum);
    return new Scope(binaryName + "$" + number + simpleName, position, typeVariables);
  }

  /** The same scope in which these type variables, declared by the type or a method, are known. */
  Scope with(NodeList<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return this;
    }
    return new Scope(binaryName, name, withVariables(parameters));
  }

  void field(String field, long position) {
    fields.putIfAbsent(field, position);
  }

  void component(String component, String type, long position) {
    components.putIfAbsent(component, position);
    componentTypes.add(type);
  }

  void method(Declarations.Method method) {
    methods.add(method);
  }

  /** A constructor that is written without parameters because they are the record's components. */
  void compactConstructor(long position) {
    methods.add(
        new Declarations.Method(
            Declarations.CONSTRUCTOR,
            List.copyOf(componentTypes),
            position,
            List.copyOf(components.values())));
  }

  /** The simple name of a type after erasure, as far as one file can tell. */
  String erased(Type type, NodeList<TypeParameter> ofMethod) {
    Type element = type.getElementType();
    String simple =
        element instanceof ClassOrInterfaceType named
            ? withVariables(ofMethod).getOrDefault(named.getNameAsString(), named.getNameAsString())
            : element.asString();
    return simple + "[]".repeat(type.getArrayLevel());
  }

  Declarations.Type build() {
    return new Declarations.Type(
        name,
        Map.copyOf(fields),
        // keeps the order of the components, which a copy would lose
        java.util.Collections.unmodifiableMap(components),
        List.copyOf(methods));
  }

  private Map<String, String> withVariables(NodeList<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return typeVariables;
    }
    Map<String, String> known = new HashMap<>(typeVariables);
    for (TypeParameter parameter : parameters) {
      String bound =
          parameter.getTypeBound().isEmpty()
              ? "Object"
              : parameter.getTypeBound().get(0).getNameAsString();
      known.put(parameter.getNameAsString(), known.getOrDefault(bound, bound));
    }
    return known;
  }
}
