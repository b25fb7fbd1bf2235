package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of types in generic signatures, as far as they can be read without building types. */
public final class TypeNames {

  private TypeNames() {}

  /** Remembers what was read: most signatures occur in many classes. Not thread-safe. */
  public static final class Cache {
    private final Map<String, List<String>> known = new HashMap<>();

    /** As {@link TypeNames#in}. */
    public List<String> in(String signature) {
      List<String> names = known.get(signature);
      if (names == null) {
        names = TypeNames.in(signature);
        known.put(signature, names);
      }
      return names;
    }
  }

  /** The internal names a signature mentions, inner classes of generic ones under their outer. */
  public static List<String> in(String signature) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < signature.length(); at++) {
      char c = signature.charAt(at);
      if (c == 'T') {
        int end = signature.indexOf(';', at);
        at = end < 0 ? signature.length() : end;
      } else if (c == 'L') {
        int end = at + 1;
        while (end < signature.length() && ";<.".indexOf(signature.charAt(end)) < 0) {
          end++;
        }
        found.add(signature.substring(at + 1, end));
        at = end;
      }
    }
    return found;
  }

  /** Whether a signature has a type variable in it. */
  public static boolean isOpen(String signature) {
    for (int at = 0; at < signature.length(); at++) {
      char c = signature.charAt(at);
      if (c == 'T') {
        return true;
      }
      while (c == 'L' && at < signature.length() && ";<".indexOf(signature.charAt(at)) < 0) {
        at++;
      }
    }
    return false;
  }

  /** The result in a method's signature. */
  public static String result(String signature) {
    return signature.substring(signature.lastIndexOf(')') + 1);
  }

  /** The parameters in a method's signature. */
  public static List<String> parameters(String signature) {
    List<String> found = new ArrayList<>();
    int at = signature.indexOf('(') + 1;
    while (at > 0 && at < signature.length() && signature.charAt(at) != ')') {
      int end = end(signature, at);
      found.add(signature.substring(at, end));
      at = end;
    }
    return found;
  }

  private static int end(String signature, int start) {
    int at = start;
    while (signature.charAt(at) == '[') {
      at++;
    }
    char c = signature.charAt(at);
    if (c == 'T') {
      return signature.indexOf(';', at) + 1;
    }
    if (c != 'L') {
      return at + 1;
    }
    int depth = 0;
    for (; at < signature.length(); at++) {
      char each = signature.charAt(at);
      if (each == '<') {
        depth++;
      } else if (each == '>') {
        depth--;
      } else if (each == ';' && depth == 0) {
        return at + 1;
      }
    }
    return signature.length();
  }
}
