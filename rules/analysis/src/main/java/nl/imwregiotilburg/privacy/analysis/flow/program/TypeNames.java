package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import org.jspecify.annotations.Nullable;

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

  /** The internal names that the fields and methods of the codebase are declared with, sorted. */
  public static Set<String> declaredIn(ClassIndex index) {
    Set<String> signatures = new HashSet<>();
    for (ClassInfo info : index.classes()) {
      if (info.container().followed()) {
        info.fields().forEach(field -> add(field.signature(), field.descriptor(), signatures));
        info.methods().forEach(each -> add(each.signature(), each.descriptor(), signatures));
      }
    }
    Set<String> names = new TreeSet<>();
    signatures.forEach(signature -> names.addAll(in(signature)));
    return names;
  }

  private static void add(@Nullable String signature, String descriptor, Set<String> signatures) {
    signatures.add(descriptor);
    if (signature != null) {
      signatures.add(signature);
    }
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

  /** The type variables a signature mentions. */
  public static List<String> variables(String signature) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < signature.length(); at++) {
      char c = signature.charAt(at);
      if (c == 'T') {
        int end = Math.max(at + 1, signature.indexOf(';', at));
        found.add(signature.substring(at + 1, end));
        at = end;
      }
      while (c == 'L' && at < signature.length() && ";<".indexOf(signature.charAt(at)) < 0) {
        at++;
      }
    }
    return found;
  }

  /** The type variables that a method declares for itself; none where that cannot be read. */
  public static List<String> formals(String signature) {
    List<String> found = new ArrayList<>();
    int at = signature.startsWith("<") ? 1 : signature.length();
    while (at < signature.length() && signature.charAt(at) != '>') {
      int colon = signature.indexOf(':', at);
      if (colon < 0) {
        // Tools that rename classes leave such signatures behind.
        return List.of();
      }
      found.add(signature.substring(at, colon));
      at = colon;
      while (at + 1 < signature.length() && signature.charAt(at) == ':') {
        // A bound that is a class may be left out where one that is an interface follows.
        at = signature.charAt(at + 1) == ':' ? at + 1 : end(signature, at + 1);
      }
      if (at == colon) {
        return List.of();
      }
    }
    return found;
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
    while (at < signature.length() - 1 && signature.charAt(at) == '[') {
      at++;
    }
    char c = signature.charAt(at);
    if (c == 'T') {
      int last = signature.indexOf(';', at);
      return last < 0 ? signature.length() : last + 1;
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
