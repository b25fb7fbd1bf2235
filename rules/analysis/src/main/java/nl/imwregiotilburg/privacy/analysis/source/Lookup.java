package nl.imwregiotilburg.privacy.analysis.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * Answers where a member of a class file stands in its source: first by the names the source
 * declares, then by those that stand for a generated member, last by the looks of the text.
 *
 * @param file name of the file
 * @param declarations what could be parsed of it
 * @param search search in its text, when not everything could be parsed
 * @param located makes a location of a span
 */
record Lookup(
    String file,
    Declarations declarations,
    Optional<TextSearch> search,
    LongFunction<Location> located) {

  private static final String CONSTRUCTOR = Declarations.CONSTRUCTOR;

  /** Lambdas of javac, and of Kotlin; Kotlin's methods with default arguments. */
  private static final Pattern SYNTHETIC =
      Pattern.compile("lambda\\$(.+)\\$\\d+|(.+)\\$(?:lambda\\$\\d+|default|suspendImpl)");

  /** Prefixes of methods that Lombok and people write for a field. */
  private static final Pattern ACCESSOR = Pattern.compile("(?:get|is|set|with)(\\p{Lu}.*)");

  Location type(String binaryName) {
    String local = withoutPackage(binaryName);
    if (local.equals("package-info")) {
      return location(
          declarations.packageName() != Span.NONE
              ? declarations.packageName()
              : search.map(TextSearch::packagePosition).orElse(Span.NONE));
    }
    return location(typeSpan(local));
  }

  Location field(String binaryName, String field) {
    return member(binaryName, List.of(field));
  }

  Location component(String binaryName, String component) {
    String local = withoutPackage(binaryName);
    Declarations.Type type = declarations.types().get(local);
    Long span = type == null ? null : type.components().get(component);
    return span == null ? field(binaryName, component) : location(span);
  }

  Location method(String binaryName, String method, List<String> parameterTypes) {
    String local = withoutPackage(binaryName);
    String written = written(method);
    Optional<Declarations.Method> declared = declared(local, written, parameterTypes);
    if (declared.isPresent()) {
      return location(declared.get().position());
    }
    long found = search.map(text -> text.method(path(local), written)).orElse(Span.NONE);
    return found == Span.NONE ? member(binaryName, properties(written)) : location(found);
  }

  Location parameter(String binaryName, String method, List<String> parameterTypes, int index) {
    String local = withoutPackage(binaryName);
    String written = written(method);
    Optional<Declarations.Method> declared = declared(local, written, parameterTypes);
    if (declared.isPresent() && index >= 0 && index < declared.get().parameters().size()) {
      return location(declared.get().parameters().get(index));
    }
    Declarations.Type type = declarations.types().get(local);
    if (written.equals(CONSTRUCTOR) && declared.isEmpty() && type != null) {
      List<Long> components = List.copyOf(type.components().values());
      if (index >= 0 && index < components.size()) {
        return location(components.get(index));
      }
    }
    return method(binaryName, method, parameterTypes);
  }

  private Optional<Declarations.Method> declared(
      String local, String method, List<String> parameterTypes) {
    List<String> simple = parameterTypes.stream().map(Declarations::simpleName).toList();
    return Optional.ofNullable(declarations.types().get(local))
        .flatMap(type -> type.method(method, simple));
  }

  /** A generated type, such as a builder, has the members of the type it was generated for. */
  private Location member(String binaryName, List<String> names) {
    String local = withoutPackage(binaryName);
    for (String owner = local; !owner.isEmpty(); owner = enclosing(owner)) {
      Declarations.Type type = declarations.types().get(owner);
      if (type != null) {
        for (String name : names) {
          Long span = type.fields().getOrDefault(name, type.components().get(name));
          if (span != null) {
            return location(span);
          }
        }
        if (search.isEmpty()) {
          break;
        }
      }
    }
    for (String name : names) {
      long found = search.map(text -> text.field(path(local), name)).orElse(Span.NONE);
      if (found != Span.NONE) {
        return location(found);
      }
    }
    return location(typeSpan(local));
  }

  private long typeSpan(String local) {
    for (String owner = local; !owner.isEmpty(); owner = enclosing(owner)) {
      Declarations.Type type = declarations.types().get(owner);
      if (type != null) {
        return type.name();
      }
      String current = owner;
      long found =
          search
              .filter(text -> !isNameless(current))
              .map(text -> text.type(path(current)))
              .orElse(Span.NONE);
      if (found != Span.NONE) {
        return found;
      }
    }
    return Span.NONE;
  }

  private Location location(long span) {
    return span == Span.NONE ? new Location(file, 0, 0, 0) : located.apply(span);
  }

  private static String written(String method) {
    Matcher synthetic = SYNTHETIC.matcher(method);
    if (!synthetic.matches()) {
      return method;
    }
    String written = synthetic.group(1) == null ? synthetic.group(2) : synthetic.group(1);
    return written.equals("new") ? CONSTRUCTOR : written;
  }

  /** Names of the fields a method may have been generated for, the likeliest first. */
  private static List<String> properties(String method) {
    Set<String> names = new LinkedHashSet<>();
    Matcher accessor = ACCESSOR.matcher(method);
    if (accessor.matches()) {
      String property = accessor.group(1);
      names.add(property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
      // Lombok makes getURL of url and isActief of isActief.
      names.add(property);
      names.add("is" + property);
    }
    names.add(method);
    return List.copyOf(names);
  }

  private static boolean isNameless(String local) {
    return Character.isDigit(local.charAt(local.length() - 1))
        && local.lastIndexOf('$') >= 0
        && local.substring(local.lastIndexOf('$') + 1).chars().allMatch(Character::isDigit);
  }

  /**
   * The names of the types that lead to it, without the numbers compilers put before local ones.
   */
  private static List<String> path(String local) {
    List<String> path = new ArrayList<>();
    Arrays.stream(local.split("\\$"))
        .map(name -> name.replaceFirst("^\\d+", ""))
        .filter(name -> !name.isEmpty())
        .forEach(path::add);
    return path;
  }

  private static String enclosing(String local) {
    int nested = local.lastIndexOf('$');
    return nested < 0 ? "" : local.substring(0, nested);
  }

  private static String withoutPackage(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }
}
