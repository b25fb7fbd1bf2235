package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method as a key of a model names it.
 *
 * @param name its name, {@code <init>} or {@code *}
 * @param parameters types of its parameters, arrays as {@code Object[]}; empty for every overload
 */
record MethodKey(String name, Optional<List<String>> parameters) {

  /** The name that stands for every method without an entry of its own. */
  static final String EVERY = "*";

  private static final String CONSTRUCTOR = "<init>";

  /** The key as written, with arrays for variable arguments. */
  String text() {
    return parameters.isEmpty() ? name : name + "(" + String.join(",", parameters.get()) + ")";
  }

  boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** Reads {@code trace,debug} or {@code execute(HttpUriRequest)}; mistakes are reported. */
  static List<MethodKey> read(Node.Text key, Problems problems) {
    List<MethodKey> keys = new ArrayList<>();
    for (String part : split(key.value())) {
      Optional<MethodKey> read = one(part);
      if (read.isEmpty()) {
        problems.add(
            key.place(),
            "'%s' is no method; write a name, name(Type,Type), <init> or *, separated by commas"
                .formatted(part));
      } else {
        keys.add(read.get());
      }
    }
    return List.copyOf(keys);
  }

  /** Splits at the commas that are not between parentheses. */
  static List<String> split(String text) {
    if (text.indexOf(',') < 0) {
      return List.of(text.strip());
    }
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(start, index).strip());
        start = index + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  private static Optional<MethodKey> one(String text) {
    int open = text.indexOf('(');
    String name = open < 0 ? text : text.substring(0, open);
    if (!name.equals(CONSTRUCTOR) && !name.equals(EVERY) && !isIdentifier(name)) {
      return Optional.empty();
    }
    if (open < 0) {
      return Optional.of(new MethodKey(name, Optional.empty()));
    }
    if (name.equals(EVERY) || text.indexOf(')') != text.length() - 1) {
      return Optional.empty();
    }
    String inner = text.substring(open + 1, text.length() - 1).strip();
    List<String> parameters = new ArrayList<>();
    if (!inner.isEmpty()) {
      for (String parameter : split(inner)) {
        String type = parameter.replace("...", "[]");
        if (!isType(type.replace("[]", ""))) {
          return Optional.empty();
        }
        parameters.add(type);
      }
    }
    return Optional.of(new MethodKey(name, Optional.of(List.copyOf(parameters))));
  }

  /** Whether this can be the binary name of a type. */
  static boolean isType(String text) {
    int start = 0;
    while (true) {
      int dot = text.indexOf('.', start);
      if (!isIdentifier(text.substring(start, dot < 0 ? text.length() : dot))) {
        return false;
      }
      if (dot < 0) {
        return true;
      }
      start = dot + 1;
    }
  }

  /** Whether this can be the name of a member. */
  static boolean isIdentifier(String text) {
    if (text.isEmpty() || !Character.isJavaIdentifierStart(text.charAt(0))) {
      return false;
    }
    for (int index = 1; index < text.length(); index++) {
      char c = text.charAt(index);
      // Kotlin's compiler makes names such as getName-abc123.
      if (!Character.isJavaIdentifierPart(c) && c != '-') {
        return false;
      }
    }
    return true;
  }
}
