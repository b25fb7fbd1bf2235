package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type with its generic arguments, as far as a class file tells them. */
public final class TypeRef {

  /** {@code java.lang.Object}. */
  public static final TypeRef OBJECT = new TypeRef("java/lang/Object", List.of());

  /** {@code java.lang.String}. */
  public static final TypeRef STRING = new TypeRef("java/lang/String", List.of());

  /** A whole number. */
  public static final TypeRef INT = new TypeRef("I", List.of());

  private final String name;
  private final List<TypeRef> arguments;

  /** Worked out once: types are in the keys of maps that are asked all the time. */
  private final int hash;

  /**
   * A type.
   *
   * @param name internal name ({@code java/util/List}); a primitive's descriptor ({@code I});
   *     {@code [} for arrays, with the element type as only argument; {@code 'T} for the type
   *     variable T
   * @param arguments generic arguments; empty for raw types
   */
  public TypeRef(String name, List<TypeRef> arguments) {
    this.name = name;
    this.arguments = List.copyOf(arguments);
    this.hash = name.hashCode() * 31 + this.arguments.hashCode();
  }

  /** Internal name, a primitive's descriptor, {@code [}, or {@code 'T}. */
  public String name() {
    return name;
  }

  /** Generic arguments, or the element type of an array; empty for raw types. */
  public List<TypeRef> arguments() {
    return arguments;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof TypeRef type
            && hash == type.hash
            && name.equals(type.name)
            && arguments.equals(type.arguments);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return display();
  }

  /** A raw class type. */
  public static TypeRef of(String internalName) {
    return internalName.startsWith("[")
        ? parse(internalName)
        : new TypeRef(internalName, List.of());
  }

  /** Whether it is a primitive or void. */
  public boolean isPrimitive() {
    return name.length() == 1 && !isArray();
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return name.equals("[");
  }

  /** Whether it is a type variable. */
  public boolean isVariable() {
    return name.startsWith("'");
  }

  /** The generic argument at a position, or {@code Object}. */
  public TypeRef argument(int index) {
    return index < arguments.size() ? arguments.get(index) : OBJECT;
  }

  /** The last generic argument, or {@code Object}: the element of a list, the value of a map. */
  public TypeRef last() {
    return arguments.isEmpty() ? OBJECT : arguments.get(arguments.size() - 1);
  }

  /** Replaces type variables. */
  public TypeRef with(Map<String, TypeRef> bindings) {
    if (bindings.isEmpty()) {
      return this;
    }
    if (isVariable()) {
      return bindings.getOrDefault(name, this);
    }
    if (arguments.isEmpty()) {
      return this;
    }
    return new TypeRef(name, arguments.stream().map(a -> a.with(bindings)).toList());
  }

  /** Reads a field's descriptor or generic signature. Never fails: nonsense reads as Object. */
  public static TypeRef parse(String signature) {
    return new Parser(signature).type();
  }

  /** Reads the result of a method's descriptor or generic signature. */
  public static TypeRef parseResult(String signature) {
    int close = signature.lastIndexOf(')');
    if (close < 0) {
      return OBJECT;
    }
    return new Parser(signature.substring(close + 1)).type();
  }

  /** Reads the parameters of a method's descriptor or generic signature. */
  public static List<TypeRef> parseParameters(String signature) {
    int open = signature.indexOf('(');
    int close = signature.lastIndexOf(')');
    List<TypeRef> parameters = new ArrayList<>();
    if (open >= 0 && close > open) {
      Parser parser = new Parser(signature.substring(open + 1, close));
      while (parser.more()) {
        parameters.add(parser.type());
      }
    }
    return parameters;
  }

  /** The names of the type parameters a generic class or method signature declares. */
  public static List<String> parseFormals(String signature) {
    List<String> names = new ArrayList<>();
    if (signature.startsWith("<")) {
      new Parser(signature).formals(names, new HashMap<>());
    }
    return names;
  }

  /** What the type parameters that a generic class or method signature declares extend. */
  static Map<String, TypeRef> parseBounds(String signature) {
    Map<String, TypeRef> bounds = new HashMap<>();
    if (signature.startsWith("<")) {
      new Parser(signature).formals(new ArrayList<>(), bounds);
    }
    return bounds;
  }

  /** The supertypes in a generic class signature, superclass first. */
  public static List<TypeRef> parseSupertypes(String signature) {
    Parser parser = new Parser(signature);
    if (signature.startsWith("<")) {
      parser.formals(new ArrayList<>(), new HashMap<>());
    }
    List<TypeRef> supertypes = new ArrayList<>();
    while (parser.more()) {
      supertypes.add(parser.type());
    }
    return supertypes;
  }

  /** Binds a class's type parameters to arguments. */
  static Map<String, TypeRef> bind(List<String> formals, List<TypeRef> arguments) {
    Map<String, TypeRef> bindings = new HashMap<>();
    for (int i = 0; i < formals.size() && i < arguments.size(); i++) {
      bindings.put("'" + formals.get(i), arguments.get(i));
    }
    return bindings;
  }

  /** The type as written in source, with simple names. */
  public String display() {
    if (isArray()) {
      return argument(0).display() + "[]";
    }
    if (isVariable()) {
      return name.substring(1);
    }
    String simple =
        switch (name) {
          case "I" -> "int";
          case "J" -> "long";
          case "Z" -> "boolean";
          case "B" -> "byte";
          case "S" -> "short";
          case "C" -> "char";
          case "F" -> "float";
          case "D" -> "double";
          case "V" -> "void";
          default -> name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
        };
    if (arguments.isEmpty()) {
      return simple;
    }
    return simple
        + "<"
        + String.join(", ", arguments.stream().map(TypeRef::display).toList())
        + ">";
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    boolean more() {
      return at < text.length() && text.charAt(at) != '^';
    }

    void formals(List<String> names, Map<String, TypeRef> bounds) {
      at++;
      while (at < text.length() && text.charAt(at) != '>') {
        int colon = text.indexOf(':', at);
        if (colon < 0) {
          at = text.length();
          return;
        }
        String name = text.substring(at, colon);
        names.add(name);
        at = colon;
        while (at < text.length() && text.charAt(at) == ':') {
          at++;
          if (at < text.length() && text.charAt(at) != ':') {
            bounds.putIfAbsent("'" + name, type());
          }
        }
      }
      at++;
    }

    TypeRef type() {
      if (at >= text.length()) {
        return OBJECT;
      }
      char c = text.charAt(at++);
      switch (c) {
        case '[':
          return new TypeRef("[", List.of(type()));
        case 'T':
          int end = text.indexOf(';', at);
          if (end < 0) {
            at = text.length();
            return OBJECT;
          }
          String variable = "'" + text.substring(at, end);
          at = end + 1;
          return new TypeRef(variable, List.of());
        case 'L':
          return classType();
        case '*':
          return OBJECT;
        case '+', '-':
          return type();
        default:
          return new TypeRef(String.valueOf(c), List.of());
      }
    }

    private TypeRef classType() {
      StringBuilder name = new StringBuilder();
      List<@Nullable TypeRef> arguments = new ArrayList<>();
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == ';') {
          break;
        }
        if (c == '<') {
          arguments.clear();
          while (at < text.length() && text.charAt(at) != '>') {
            arguments.add(type());
          }
          at++;
        } else if (c == '.') {
          name.append('$');
          arguments.clear();
        } else {
          name.append(c);
        }
      }
      List<TypeRef> found = new ArrayList<>();
      for (TypeRef argument : arguments) {
        if (argument != null) {
          found.add(argument);
        }
      }
      return new TypeRef(name.toString(), found);
    }
  }
}
