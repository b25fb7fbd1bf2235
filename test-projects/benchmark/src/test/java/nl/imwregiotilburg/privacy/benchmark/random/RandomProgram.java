package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.imwregiotilburg.privacy.benchmark.random.Variables.Kind;

/** The source of a class that does something, but nobody planned what. */
final class RandomProgram {

  private static final List<Kind> PARAMETERS =
      List.of(
          Kind.TEXT,
          Kind.BOX,
          Kind.BOX,
          Kind.TEXTS,
          Kind.MAP,
          Kind.NUMBER,
          Kind.ARRAY,
          Kind.NUMBERS,
          Kind.CHAIN,
          Kind.STEP,
          Kind.BUILDER,
          Kind.FUNCTION,
          Kind.TASK,
          Kind.ACTION,
          Kind.ACTIONS,
          Kind.TREE);

  private RandomProgram() {}

  /**
   * Makes a program with a method {@code run()}.
   *
   * @param seed the same one makes the same program
   */
  static String source(String name, long seed) {
    Random random = new Random(seed);
    Expressions expressions = new Expressions(random);
    List<String> lines = new ArrayList<>(Prelude.of(name).lines().toList());
    int helpers = random.nextInt(4);
    for (int i = 0; i < helpers; i++) {
      expressions.add(helper("help" + i, random, expressions, lines));
    }
    lines.add("  public void run() {");
    Variables variables = fields();
    for (Kind kind : List.of(Kind.BOX, Kind.TEXTS, Kind.MAP, Kind.ARRAY)) {
      variables.add(kind, "first" + kind.ordinal());
    }
    lines.add("    Box first2 = new Box();");
    lines.add("    List<String> first3 = new ArrayList<>();");
    lines.add("    Map<String, String> first4 = new HashMap<>();");
    lines.add("    String[] first5 = new String[3];");
    new Statements(random, expressions, lines).write(variables, 8 + random.nextInt(10));
    lines.add("  }");
    lines.add("}");
    return String.join("\n", lines) + "\n";
  }

  private static Variables fields() {
    Variables fields = new Variables();
    fields.addChanging(Kind.TEXT, "name");
    fields.addChanging(Kind.NUMBER, "count");
    return fields;
  }

  /** Adds a method that may call those before it. */
  private static Expressions.Helper helper(
      String name, Random random, Expressions expressions, List<String> lines) {
    boolean returns = random.nextInt(3) > 0;
    Variables variables = fields();
    List<Kind> kinds = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Kind kind = PARAMETERS.get(random.nextInt(PARAMETERS.size()));
      kinds.add(kind);
      parameters.add(kind.type + " p" + i);
      variables.add(kind, "p" + i);
    }
    lines.add(
        "  "
            + (returns ? "String " : "void ")
            + name
            + "("
            + String.join(", ", parameters)
            + ") {");
    new Statements(random, expressions, lines).write(variables, 1 + random.nextInt(4));
    if (returns) {
      lines.add("    return " + expressions.text(variables) + ";");
    }
    lines.add("  }");
    return new Expressions.Helper(name, returns, kinds);
  }
}
