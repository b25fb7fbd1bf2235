package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Reads a pointcut expression of AspectJ, as far as Spring knows it (Spring Framework reference,
 * "Declaring a Pointcut"): which methods an advice is run around. Conditions that only show when
 * the program runs ({@code args}, {@code bean}) count as met.
 */
final class Pointcut {

  /** Named pointcuts of one another are looked into this deep. */
  private static final int DEEPEST = 8;

  private final ClassIndex index;
  private final ClassInfo aspect;
  private final MethodInfo advice;
  private final Map<String, String> named;
  private final int depth;
  private final String text;
  private int at;

  private Pointcut(
      ClassIndex index,
      ClassInfo aspect,
      MethodInfo advice,
      Map<String, String> named,
      int depth,
      String text) {
    this.index = index;
    this.aspect = aspect;
    this.advice = advice;
    this.named = named;
    this.depth = depth;
    this.text = text;
  }

  /**
   * The methods that an expression means; null when it is not understood.
   *
   * @param named the expressions of named pointcuts, as {@code pkg.Type.name}
   */
  static @Nullable BiPredicate<ClassInfo, MethodInfo> read(
      ClassIndex index,
      ClassInfo aspect,
      MethodInfo advice,
      Map<String, String> named,
      String text) {
    return new Pointcut(index, aspect, advice, named, 0, text).whole();
  }

  private @Nullable BiPredicate<ClassInfo, MethodInfo> whole() {
    BiPredicate<ClassInfo, MethodInfo> read = either();
    skip();
    return at < text.length() ? null : read;
  }

  private @Nullable BiPredicate<ClassInfo, MethodInfo> either() {
    BiPredicate<ClassInfo, MethodInfo> left = both();
    while (left != null && (accept("||") || accept("or "))) {
      BiPredicate<ClassInfo, MethodInfo> right = both();
      left = right == null ? null : left.or(right);
    }
    return left;
  }

  private @Nullable BiPredicate<ClassInfo, MethodInfo> both() {
    BiPredicate<ClassInfo, MethodInfo> left = one();
    while (left != null && (accept("&&") || accept("and "))) {
      BiPredicate<ClassInfo, MethodInfo> right = one();
      left = right == null ? null : left.and(right);
    }
    return left;
  }

  private @Nullable BiPredicate<ClassInfo, MethodInfo> one() {
    if (accept("!") || accept("not ")) {
      BiPredicate<ClassInfo, MethodInfo> inside = one();
      return inside == null ? null : inside.negate();
    }
    if (accept("(")) {
      BiPredicate<ClassInfo, MethodInfo> inside = either();
      return accept(")") ? inside : null;
    }
    int open = text.indexOf('(', at);
    if (open < 0) {
      return null;
    }
    String designator = text.substring(at, open).trim();
    int close = closing(open);
    if (close < 0) {
      return null;
    }
    String argument = text.substring(open + 1, close).trim();
    at = close + 1;
    return primitive(designator, argument);
  }

  private int closing(int open) {
    int depthHere = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        depthHere++;
      } else if (text.charAt(i) == ')' && --depthHere == 0) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable BiPredicate<ClassInfo, MethodInfo> primitive(
      String designator, String argument) {
    return switch (designator) {
      case "execution", "call" -> execution(argument);
      case "within" -> {
        Pattern type = type(argument);
        yield (owner, method) -> type.matcher(owner.dotted().replace('$', '.')).matches();
      }
      case "target", "this" -> {
        Pattern type = type(argument);
        yield (owner, method) -> !argument.contains(".") || is(owner, type);
      }
      case "@annotation" -> (owner, method) -> has(method.annotations(), argument);
      case "@within", "@target" -> (owner, method) -> has(owner.annotations(), argument);
      case "args", "@args", "bean", "cflow", "cflowbelow", "if" -> (owner, method) -> true;
      default -> reference(designator);
    };
  }

  private @Nullable BiPredicate<ClassInfo, MethodInfo> reference(String name) {
    String expression = named.get(aspect.dotted() + "." + name);
    if (expression == null) {
      expression = named.get(name);
    }
    if (expression == null) {
      int dot = name.lastIndexOf('.');
      String suffix = dot < 0 ? "." + name : "." + name.substring(0, dot) + name.substring(dot);
      for (Map.Entry<String, String> each : named.entrySet()) {
        expression = each.getKey().endsWith(suffix) ? each.getValue() : expression;
      }
    }
    return expression == null || depth >= DEEPEST
        ? null
        : new Pointcut(index, aspect, advice, named, depth + 1, expression).whole();
  }

  // --- methods -------------------------------------------------------------------------------

  /** {@code public * pkg.Type+.name*(.., String)}. */
  private @Nullable BiPredicate<ClassInfo, MethodInfo> execution(String pattern) {
    int open = pattern.indexOf('(');
    int close = pattern.lastIndexOf(')');
    if (open < 0 || close < open) {
      return null;
    }
    String[] words = pattern.substring(0, open).trim().split("\\s+");
    String called = words[words.length - 1];
    int dot = called.lastIndexOf('.');
    Pattern declaring = dot < 1 ? Pattern.compile(".*") : type(called.substring(0, dot));
    Pattern name = Pattern.compile(called.substring(dot + 1).replace("*", ".*"));
    String annotation = words[0].startsWith("@") ? words[0].substring(1) : "";
    boolean onlyPublic = List.of(words).contains("public");
    List<String> parameters = parameters(pattern.substring(open + 1, close));
    return (owner, method) ->
        name.matcher(method.name()).matches()
            && (!onlyPublic || method.isPublic() || owner.isInterface())
            && (annotation.isEmpty() || has(method.annotations(), annotation))
            && is(owner, declaring)
            && takes(method, parameters);
  }

  private static List<String> parameters(String text) {
    List<String> parameters = new ArrayList<>();
    for (String each : text.split(",")) {
      if (!each.isBlank()) {
        parameters.add(each.trim());
      }
    }
    return parameters;
  }

  private static boolean takes(MethodInfo method, List<String> parameters) {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    int any = parameters.indexOf("..");
    if (any < 0 && types.length != parameters.size() || types.length < parameters.size() - 1) {
      return false;
    }
    int before = any < 0 ? parameters.size() : any;
    for (int i = 0; i < before; i++) {
      if (!isNamed(types[i], parameters.get(i))) {
        return false;
      }
    }
    int after = any < 0 ? 0 : parameters.size() - any - 1;
    for (int i = 0; i < after; i++) {
      if (!isNamed(types[types.length - 1 - i], parameters.get(parameters.size() - 1 - i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(Type type, String pattern) {
    String name = type.getClassName().replace('$', '.');
    String bare = pattern.replaceFirst("<.*>", "").replace("+", "").replaceFirst("^final ", "");
    return bare.equals("*")
        || type(bare).matcher(name).matches()
        || !bare.contains(".") && name.endsWith("." + bare);
  }

  // --- types ---------------------------------------------------------------------------------

  /** Whether a class, or one above it, has a name. */
  private boolean is(ClassInfo owner, Pattern type) {
    for (String above : index.supertypes(owner.name())) {
      if (type.matcher(above.replace('/', '.').replace('$', '.')).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Pattern type(String pattern) {
    String text = pattern.replace("+", "").replace('$', '.').trim();
    StringBuilder expression = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*') {
        expression.append("[^.]*");
      } else if (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
        expression.append("\\.(.*\\.)?");
        i++;
      } else {
        expression.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(text.equals("*") ? ".*" : expression.toString());
  }

  // --- annotations ---------------------------------------------------------------------------

  private boolean has(List<AnnotationInfo> annotations, String wanted) {
    List<String> names = annotation(wanted);
    return annotations.stream()
        .map(annotation -> annotation.type().replace('$', '.'))
        .anyMatch(type -> names.stream().anyMatch(name -> isCalled(type, name)));
  }

  private static boolean isCalled(String type, String name) {
    return type.equals(name) || !name.contains(".") && type.endsWith("." + name);
  }

  /** The annotation that is meant: by its name, or by a parameter of the advice. */
  private List<String> annotation(String wanted) {
    String name = wanted.replaceFirst("^@", "").replaceAll("[()\\s]", "");
    if (name.contains(".") || Character.isUpperCase(name.charAt(0))) {
      return List.of(name.replace('$', '.'));
    }
    List<String> names = new ArrayList<>();
    for (Type type : Type.getArgumentTypes(advice.descriptor())) {
      ClassInfo info =
          type.getSort() == Type.OBJECT ? index.find(type.getInternalName()).orElse(null) : null;
      if (info != null && info.interfaces().contains("java/lang/annotation/Annotation")) {
        names.add(info.dotted().replace('$', '.'));
      }
    }
    return names;
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean accept(String wanted) {
    skip();
    if (!text.startsWith(wanted, at)) {
      return false;
    }
    at += wanted.length();
    return true;
  }
}
