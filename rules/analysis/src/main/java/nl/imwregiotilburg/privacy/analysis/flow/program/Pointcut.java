package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * A condition.
   *
   * @param may whether it can be met
   * @param must whether it is met whatever happens when the program runs
   */
  private record Condition(
      BiPredicate<ClassInfo, MethodInfo> may, BiPredicate<ClassInfo, MethodInfo> must) {

    /** One that only shows when the program runs. */
    private static final Condition OPEN = new Condition((o, m) -> true, (o, m) -> false);

    static Condition of(BiPredicate<ClassInfo, MethodInfo> both) {
      return new Condition(both, both);
    }

    Condition and(Condition other) {
      return new Condition(may.and(other.may), must.and(other.must));
    }

    Condition or(Condition other) {
      return new Condition(may.or(other.may), must.or(other.must));
    }

    Condition not() {
      return new Condition(must.negate(), may.negate());
    }
  }

  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "static", "final", "abstract", "synchronized");

  /** Nobody writes a longer expression, which might have more parentheses than can be read. */
  private static final int LONGEST = 4_000;

  /** Named pointcuts of one another are looked into this deep. */
  private static final int DEEPEST = 8;

  private final Map<Pattern, Map<String, Boolean>> known = new HashMap<>();
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
    Condition whole =
        text.length() > LONGEST
            ? null
            : new Pointcut(index, aspect, advice, named, 0, text).whole();
    return whole == null ? null : whole.may;
  }

  private @Nullable Condition whole() {
    Condition read = either();
    skip();
    return at < text.length() ? null : read;
  }

  private @Nullable Condition either() {
    Condition left = both();
    while (left != null && (accept("||") || accept("or "))) {
      Condition right = both();
      left = right == null ? null : left.or(right);
    }
    return left;
  }

  private @Nullable Condition both() {
    Condition left = one();
    while (left != null && (accept("&&") || accept("and "))) {
      Condition right = one();
      left = right == null ? null : left.and(right);
    }
    return left;
  }

  private @Nullable Condition one() {
    if (accept("!") || accept("not ")) {
      Condition inside = one();
      return inside == null ? null : inside.not();
    }
    if (accept("(")) {
      Condition inside = either();
      return accept(")") ? inside : null;
    }
    int open = text.indexOf('(', at);
    int close = open < 0 ? -1 : closing(open);
    if (close < 0) {
      return null;
    }
    String designator = text.substring(at, open).trim();
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

  private @Nullable Condition primitive(String designator, String argument) {
    return switch (designator) {
      case "execution", "call" -> execution(argument);
      case "within" -> within(argument);
      case "target", "this" -> argument.contains(".") ? within(argument + '+') : Condition.OPEN;
      case "@annotation" ->
          argument.isBlank()
              ? null
              : Condition.of((owner, method) -> has(method.annotations(), argument));
      case "@within", "@target" ->
          argument.isBlank()
              ? null
              : Condition.of((owner, method) -> has(owner.annotations(), argument));
      case "args", "@args", "bean", "cflow", "cflowbelow", "if" -> Condition.OPEN;
      default -> reference(designator);
    };
  }

  private @Nullable Condition within(String argument) {
    Pattern type = type(argument);
    if (type == null) {
      return null;
    }
    return argument.endsWith("+")
        ? Condition.of((owner, method) -> is(owner, type))
        : Condition.of((owner, method) -> type.matcher(dotted(owner.name())).matches());
  }

  private @Nullable Condition reference(String name) {
    String expression = null;
    for (String above : index.supertypes(aspect.name())) {
      expression = expression == null ? named.get(dotted(above) + "." + name) : expression;
    }
    expression = expression == null ? named.get(name) : expression;
    for (Map.Entry<String, String> each : named.entrySet()) {
      boolean same = expression == null && each.getKey().endsWith("." + name);
      expression = same ? each.getValue() : expression;
    }
    return expression == null || expression.length() > LONGEST || depth >= DEEPEST
        ? null
        : new Pointcut(index, aspect, advice, named, depth + 1, expression).whole();
  }

  private static String dotted(String name) {
    return name.replace('/', '.').replace('$', '.');
  }

  // --- methods -------------------------------------------------------------------------------

  /** {@code public * pkg.Type+.name*(.., String)}. */
  private @Nullable Condition execution(String generic) {
    String pattern = generic;
    for (String before = ""; !before.equals(pattern); ) {
      before = pattern;
      pattern = pattern.replaceAll("<[^<>]*>", "");
    }
    int close = pattern.lastIndexOf(')');
    int open = pattern.lastIndexOf('(', close);
    String head = open < 0 ? "" : pattern.substring(0, open).trim();
    String annotation = "";
    if (head.startsWith("@") && head.contains(" ")) {
      annotation = head.substring(1, head.indexOf(' '));
      head = head.substring(head.indexOf(' ')).trim();
    }
    if (head.isEmpty() || !head.matches("[\\w.*+$\\[\\] ]+")) {
      return null;
    }
    List<String> words = new ArrayList<>(List.of(head.split("\\s+")));
    boolean onlyPublic = words.contains("public");
    words.removeAll(MODIFIERS);
    String called = words.isEmpty() ? "" : words.get(words.size() - 1);
    int dot = called.lastIndexOf('.');
    boolean below = dot > 0 && called.charAt(dot - 1) == '.';
    String owners =
        dot < 1 ? "*" : below ? called.substring(0, dot + 1) + '*' : called.substring(0, dot);
    Pattern declaring = type(owners);
    if (declaring == null || called.isEmpty()) {
      return null;
    }
    Pattern name = Pattern.compile(starred(called.substring(dot + 1), ".*"));
    String returned = words.size() < 2 ? "*" : words.get(words.size() - 2);
    List<String> parameters = parameters(pattern.substring(open + 1, close));
    String marked = annotation;
    return Condition.of(
        (owner, method) ->
            name.matcher(method.name()).matches()
                && (!onlyPublic || method.isPublic() || owner.isInterface())
                && (marked.isEmpty() || has(method.annotations(), marked))
                && isNamed(Type.getReturnType(method.descriptor()), returned)
                && takes(method, parameters)
                && is(owner, declaring));
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

  private boolean takes(MethodInfo method, List<String> parameters) {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    int any = parameters.indexOf("..");
    int last = parameters.lastIndexOf("..");
    int before = any < 0 ? parameters.size() : any;
    int after = any < 0 ? 0 : parameters.size() - last - 1;
    if (any < 0 ? types.length != before : types.length < before + after) {
      return false;
    }
    for (int i = 0; i < before; i++) {
      if (!isNamed(types[i], parameters.get(i))) {
        return false;
      }
    }
    for (int i = 1; i <= after; i++) {
      if (!isNamed(types[types.length - i], parameters.get(parameters.size() - i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamed(Type type, String pattern) {
    String bare = pattern.replaceFirst("^final ", "");
    Pattern wanted = type(bare);
    if (wanted == null || bare.equals("*")) {
      return true;
    }
    String name = dotted(type.getClassName());
    String simple = bare.replace("+", "");
    return wanted.matcher(name).matches()
        || !simple.contains(".") && name.endsWith("." + simple)
        || bare.endsWith("+")
            && type.getSort() == Type.OBJECT
            && is(type.getInternalName(), wanted);
  }

  // --- types ---------------------------------------------------------------------------------

  /** Whether a class, or one above it, has a name. */
  private boolean is(ClassInfo owner, Pattern type) {
    return known
        .computeIfAbsent(type, each -> new HashMap<>())
        .computeIfAbsent(owner.name(), name -> is(name, type));
  }

  private boolean is(String owner, Pattern type) {
    for (String above : index.supertypes(owner)) {
      if (type.matcher(dotted(above)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The names that a pattern means; null when it is more than a name with stars and dots. */
  private static @Nullable Pattern type(String pattern) {
    String text = dotted(pattern.replace("+", "")).trim();
    if (!text.matches("[\\w.*\\[\\]]+")) {
      return null;
    }
    return Pattern.compile(text.equals("*") ? ".*" : starred(text, "[^.]*"));
  }

  private static String starred(String text, String star) {
    StringBuilder expression = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*') {
        expression.append(star);
      } else if (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == '.') {
        expression.append("\\.(.*\\.)?");
        i++;
      } else {
        expression.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return expression.toString();
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
    if (name.isEmpty()) {
      return List.of();
    }
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
