package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.imwregiotilburg.privacy.benchmark.random.Variables.Kind;

/** What variables hold at first. */
final class Made {

  private final Expressions expressions;
  private final Random random;

  Made(Expressions expressions, Random random) {
    this.expressions = expressions;
    this.random = random;
  }

  private String one(String... choices) {
    return expressions.one(choices);
  }

  /** What a new variable of some kind holds at first. */
  String made(Kind kind, Variables in) {
    String text = expressions.text(in);
    String box = expressions.box(in);
    Variables captured = in.captured();
    return switch (kind) {
      case TEXT -> text;
      case NUMBER -> expressions.number(in);
      case BOX ->
          one(
              "new Box()",
              "new Box(" + text + ")",
              "Box.of(" + text + ")",
              box,
              "new Box(" + box + ")",
              box + ".with(" + text + ")");
      case TEXTS ->
          one(
              "new ArrayList<>()",
              "new LinkedList<>()",
              "new ArrayList<>(Arrays.asList(" + text + ", " + expressions.text(in) + "))",
              box + ".texts");
      case MAP ->
          one("new HashMap<>()", "new TreeMap<>()", "new LinkedHashMap<>()", box + ".named");
      case ARRAY ->
          one("new String[3]", "new String[] {" + text + ", " + expressions.text(in) + ", null}");
      case NUMBERS -> one("new int[3]", "new int[] {1, " + expressions.number(in) + ", 0}");
      case BUILDER -> one("new StringBuilder()", "new StringBuilder().append(" + text + ")");
      case QUEUE -> "new ArrayDeque<>()";
      case SUPPLIER ->
          one(
              "() -> " + expressions.text(captured),
              "() -> " + counter(captured) + "++ > 0 ? " + expressions.text(captured) + " : \"k\"");
      case FUNCTION -> {
        String given = expressions.name("given");
        captured.add(Kind.TEXT, given);
        yield given + " -> " + expressions.text(captured);
      }
      case OPTIONAL -> "Optional.ofNullable(" + text + ")";
      case BOXES -> "new ArrayList<>()";
      case NAMED_BOXES -> "new HashMap<>()";
      case HOLDER -> "new Holder<>(" + text + ")";
      case ACTION -> {
        String given = expressions.name("given");
        captured.add(Kind.TEXT, given);
        yield one(
            "new Keeping(" + box + ")",
            "new Counting()",
            "new Action() { int asked; public String act(String "
                + given
                + ") { asked++; "
                + field(captured)
                + " = "
                + given
                + "; return asked > 1 ? "
                + expressions.text(captured)
                + " : \"c\"; } }",
            given
                + " -> { "
                + field(captured)
                + " = "
                + given
                + "; return "
                + expressions.text(captured)
                + "; }",
            "new Inner(" + text + ")::swap",
            in.any(Kind.ACTION, random)
                .map(
                    action ->
                        "pick(" + expressions.condition(in) + ", " + action + ", new Counting())")
                .orElse("new Counting()"));
      }
      case ACTIONS -> {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          all.add(in.any(Kind.ACTION, random).orElse("new Keeping(" + box + ")"));
        }
        yield "new ArrayList<>(List.<Action>of(" + String.join(", ", all) + "))";
      }
      case TASKS -> {
        String work = field(captured) + " = " + expressions.text(captured) + "; ";
        yield "new HashMap<>(Map.<String, Runnable>of(\"a\", () -> { "
            + work
            + "}, \"b\", () -> count++))";
      }
      case ELDEST -> "new Eldest()";
      case TREE ->
          one(
              "new Tree(" + text + ")",
              "new Tree("
                  + text
                  + ", new Tree("
                  + expressions.text(in)
                  + "), "
                  + in.any(Kind.TREE, random).orElse("new Tree(\"k\")")
                  + ")");
      case SET -> one("new HashSet<>()", "new TreeSet<>()", "new LinkedHashSet<>()");
      case PAIR -> "new Pair(" + text + ", " + expressions.text(in) + ")";
      case PAIRS ->
          one(
              "new ArrayList<>(List.of(new Pair(" + text + ", " + expressions.text(in) + ")))",
              "new ArrayList<>()");
      case CHAIN -> "new Chain()";
      case ITERATOR ->
          one(
              "new ArrayList<>(" + in.any(Kind.TEXTS, random).orElse("mine.texts") + ").iterator()",
              in.any(Kind.CHAIN, random).orElse("new Chain()") + ".iterator()",
              "List.of(\"a\", \"b\").iterator()");
      case STEP ->
          one(
              "new Passing()",
              "new Late()",
              in.any(Kind.STEP, random)
                  .map(step -> "new Wrapping(" + step + ")")
                  .orElse("new Late()"),
              "pick(" + expressions.condition(in) + ", new Passing(), new Late())");
      case INNER -> "new Inner(" + text + ")";
      case LISTS -> "new HashMap<>()";
      case BOX_HOLDER -> "new Holder<>(" + box + ")";
      case FUTURE ->
          one(
              "CompletableFuture.completedFuture(" + text + ")",
              "CompletableFuture.supplyAsync(() -> " + expressions.text(captured) + ")");
      case TASK ->
          "() -> { "
              + field(captured)
              + " = "
              + expressions.text(captured)
              + "; count += "
              + expressions.number(captured)
              + "; }";
    };
  }

  private String counter(Variables in) {
    return expressions.box(in) + ".number";
  }

  private String field(Variables in) {
    return expressions.box(in) + ".text";
  }
}
