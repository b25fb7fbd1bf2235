package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.imwregiotilburg.privacy.benchmark.random.Variables.Kind;

/** Expressions made by chance. None of them throws. */
final class Expressions {

  /** Where personal data comes from. */
  static final String PERSONAL = "Probe.data()";

  private static final List<String> TEXTS = List.of("a", "b", "c", "k", "v", "");
  private static final List<String> KEYS = List.of("a", "b", "k");
  private static final List<String> COMPARISONS = List.of("==", "!=", "<", ">", ">=", "<=");
  private static final int DEEPEST = 2;

  /**
   * A method of the program that others may call.
   *
   * @param returns whether it returns a text
   */
  record Helper(String name, boolean returns, List<Kind> parameters) {}

  private final Random random;
  private final List<Helper> helpers = new ArrayList<>();
  private int names;

  Expressions(Random random) {
    this.random = random;
  }

  void add(Helper helper) {
    helpers.add(helper);
  }

  Optional<Helper> helper() {
    return helpers.isEmpty()
        ? Optional.empty()
        : Optional.of(helpers.get(random.nextInt(helpers.size())));
  }

  /** A name nothing else in the program has. */
  String name(String prefix) {
    names++;
    return prefix + names;
  }

  boolean chance(double part) {
    return random.nextDouble() < part;
  }

  int below(int end) {
    return random.nextInt(end);
  }

  String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A constant text, unquoted. */
  String constant() {
    return one(TEXTS);
  }

  String quoted() {
    return '"' + constant() + '"';
  }

  String key(Variables in) {
    return chance(0.8) ? '"' + one(KEYS) + '"' : "Probe.some(" + text(in, DEEPEST) + ")";
  }

  // --- texts ---------------------------------------------------------------------------------

  String text(Variables in) {
    return text(in, 0);
  }

  String text(Variables in, int depth) {
    if (depth >= DEEPEST || chance(0.25)) {
      return chance(0.2) ? PERSONAL : in.any(Kind.TEXT, random).orElse(quoted());
    }
    int next = depth + 1;
    return switch (below(20)) {
      case 0 -> quoted();
      case 1 -> PERSONAL;
      case 2 -> "(" + text(in, next) + " + " + text(in, next) + ")";
      case 3 -> box(in) + ".text";
      case 4 -> box(in) + ".get()";
      case 5 -> "(" + condition(in, next) + " ? " + text(in, next) + " : " + text(in, next) + ")";
      case 6 -> "Probe.same(" + text(in, next) + ")";
      case 7 -> "new Pair(" + text(in, next) + ", " + text(in, next) + ")." + one("x()", "y()");
      case 8 -> "last(" + text(in, next) + ", " + text(in, next) + ")";
      case 9 -> called(in, next).orElse(quoted());
      case 10 ->
          "switch ("
              + number(in, next)
              + ") { case 0 -> "
              + text(in, next)
              + "; case 1 -> \"k\"; default -> "
              + text(in, next)
              + "; }";
      case 11 ->
          "pick(" + condition(in, next) + ", " + text(in, next) + ", " + text(in, next) + ")";
      case 12 -> one("Registry.get(" + key(in) + ")", "Registry.current().text");
      case 13 -> "used(() -> " + text(in.captured(), next) + ", q -> q + " + quoted() + ")";
      default -> new Taken(this, random).text(in, next);
    };
  }

  private Optional<String> called(Variables in, int depth) {
    return helper().filter(Helper::returns).map(helper -> call(helper, in, depth));
  }

  String call(Helper helper, Variables in, int depth) {
    List<String> arguments = new ArrayList<>();
    for (Kind kind : helper.parameters()) {
      arguments.add(
          switch (kind) {
            case TEXT -> text(in, Math.min(depth + 1, DEEPEST));
            case NUMBER -> number(in, DEEPEST);
            default -> in.any(kind, random).orElse(made(kind));
          });
    }
    return helper.name() + "(" + String.join(", ", arguments) + ")";
  }

  /** An empty object of some kind. */
  private static String made(Kind kind) {
    return switch (kind) {
      case BOX -> "new Box()";
      case TEXTS -> "new ArrayList<String>()";
      case MAP -> "new HashMap<String, String>()";
      case ARRAY -> "new String[3]";
      case NUMBERS -> "new int[3]";
      case CHAIN -> "new Chain()";
      case STEP -> "new Late()";
      case BUILDER -> "new StringBuilder()";
      case FUNCTION -> "q -> q";
      case TASK -> "() -> { }";
      case ACTION -> "new Counting()";
      case ACTIONS -> "new ArrayList<>(List.<Action>of(new Counting(), q -> q))";
      case TREE -> "new Tree(\"c\")";
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  // --- the rest ------------------------------------------------------------------------------

  /** An object with fields; never null. */
  String box(Variables in) {
    Optional<String> boxes = in.any(Kind.BOXES, random);
    if (boxes.isPresent() && chance(0.15)) {
      return "Probe.at(" + boxes.get() + ", " + below(2) + ", new Box())";
    }
    Optional<String> named = in.any(Kind.NAMED_BOXES, random);
    if (named.isPresent() && chance(0.15)) {
      return named.get() + ".getOrDefault(" + key(in) + ", new Box())";
    }
    Optional<String> held = in.any(Kind.BOX_HOLDER, random);
    if (held.isPresent() && chance(0.15)) {
      return held.get() + ".get()";
    }
    return chance(0.1)
        ? one("mine", "SHARED", "Registry.current()", "pick(count > 1, mine, SHARED)")
        : in.any(Kind.BOX, random).orElse("mine");
  }

  String place(Variables in) {
    return chance(0.7) ? "" + below(3) : "Probe.third(" + number(in, DEEPEST) + ")";
  }

  String number(Variables in) {
    return number(in, 0);
  }

  String number(Variables in, int depth) {
    if (depth >= DEEPEST || chance(0.4)) {
      return chance(0.5) ? "" + below(4) : in.any(Kind.NUMBER, random).orElse("" + below(4));
    }
    int next = depth + 1;
    return switch (below(11)) {
      case 0 -> "(" + number(in, next) + " + " + number(in, next) + ")";
      case 1 -> "Probe.length(" + text(in, next) + ")";
      case 2 -> box(in) + ".kind.ordinal()";
      case 3 -> in.any(Kind.TEXTS, random).map(name -> name + ".size()").orElse("1");
      case 4 -> in.any(Kind.MAP, random).map(name -> name + ".size()").orElse("2");
      case 5 ->
          in.any(Kind.NUMBERS, random).map(name -> name + "[" + place(in) + "]").orElse("count");
      case 6 -> in.any(Kind.CHAIN, random).map(name -> name + ".size").orElse("3");
      case 7 -> in.any(Kind.STEP, random).map(name -> name + ".runs").orElse("0");
      case 8 -> in.any(Kind.SET, random).map(name -> name + ".size()").orElse("1");
      default -> box(in) + ".number";
    };
  }

  String condition(Variables in) {
    return condition(in, 0);
  }

  String condition(Variables in, int depth) {
    int next = depth + 1;
    return switch (below(depth >= DEEPEST ? 6 : 15)) {
      case 0, 1 -> number(in, next) + " " + one(COMPARISONS) + " " + number(in, next);
      case 2 -> quoted() + ".equals(" + text(in, next) + ")";
      case 3 -> text(in, next) + one(" == ", " != ") + "null";
      case 4 -> one("", "!") + box(in) + ".flag";
      case 5 -> box(in) + ".kind" + one(" == ", " != ") + "Kind." + one("A", "B", "C");
      case 6 -> box(in) + ".next" + one(" == ", " != ") + "null";
      case 7 ->
          in.any(Kind.TEXTS, random)
              .map(name -> name + one(".isEmpty()", ".contains(" + quoted() + ")"))
              .orElse("true");
      case 8 ->
          in.any(Kind.MAP, random)
              .map(name -> name + one(".isEmpty()", ".containsKey(" + key(in) + ")"))
              .orElse("false");
      case 9 -> "(" + condition(in, next) + one(" && ", " || ") + condition(in, next) + ")";
      case 10 -> box(in) + ".any instanceof " + one("String", "Box", "Integer");
      case 11 -> in.any(Kind.ITERATOR, random).map(name -> name + ".hasNext()").orElse("true");
      case 12 ->
          in.any(Kind.SET, random).map(name -> name + ".contains(" + quoted() + ")").orElse("true");
      case 13 ->
          in.any(Kind.TEXTS, random)
              .map(
                  name ->
                      name
                          + ".stream()"
                          + one(".anyMatch", ".allMatch", ".noneMatch")
                          + "(q -> "
                          + quoted()
                          + ".equals(q))")
              .orElse("false");
      default -> "Probe.length(" + PERSONAL + ") > " + below(8);
    };
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
