package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.imwregiotilburg.privacy.benchmark.random.Variables.Kind;

/** Statements made by chance, one below the other. */
final class Statements {

  /** Where personal data may not go. */
  private static final String SHOWN = "Probe.show(" + Expressions.PERSONAL + ");";

  /** Blocks in one another. */
  private static final int DEEPEST = 3;

  private final Random random;
  private final Expressions expressions;
  private final List<String> lines;
  private int names;
  private int depth;

  Statements(Random random, Expressions expressions, List<String> lines) {
    this.random = random;
    this.expressions = expressions;
    this.lines = lines;
  }

  private void line(String text) {
    lines.add("    " + "  ".repeat(depth) + text);
  }

  private String name(String prefix) {
    names++;
    return prefix + names;
  }

  private boolean chance(double part) {
    return expressions.chance(part);
  }

  private String one(String... choices) {
    return expressions.one(choices);
  }

  /** Adds so many statements that see the same variables. */
  void write(Variables in, int count) {
    for (int i = 0; i < count; i++) {
      write(in);
    }
  }

  private void block(Variables in, int most) {
    depth++;
    write(in.inside(), 1 + expressions.below(most));
    depth--;
  }

  private void write(Variables in) {
    int choice = expressions.below(depth >= DEEPEST ? 12 : 18);
    switch (choice) {
      case 0, 1, 2 -> probe(in);
      case 3 -> line("Probe.show(" + expressions.text(in) + ");");
      case 4, 5 -> declare(in);
      case 6, 7 -> setField(in);
      case 8, 9, 10 -> change(in);
      case 11 -> call(in);
      case 12, 13 -> condition(in);
      case 14 -> loop(in);
      case 15 -> selection(in);
      case 16 -> failure(in);
      default -> function(in);
    }
  }

  // --- asking --------------------------------------------------------------------------------

  /** Asks what something is: at least one of the answers is right. */
  private void probe(Variables in) {
    String name = name("asked");
    switch (expressions.below(3)) {
      case 0 -> {
        line("int " + name + " = " + numberOrField(in) + ";");
        for (int i = 0; i < 4; i++) {
          line("if (" + name + " == " + i + ") " + SHOWN);
        }
        line("if (" + name + " > 3) " + SHOWN);
      }
      case 1 -> {
        line("String " + name + " = " + textOrField(in) + ";");
        line("if (" + name + " == null) " + SHOWN);
        line("if (" + name + " != null) " + SHOWN);
        line("if (" + expressions.quoted() + ".equals(" + name + ")) " + SHOWN);
        line("if (" + expressions.quoted() + ".equals(" + name + ")) " + SHOWN);
      }
      default -> {
        line("if (" + expressions.condition(in) + ") " + SHOWN);
        line("else " + SHOWN);
      }
    }
  }

  private String numberOrField(Variables in) {
    return chance(0.6) ? expressions.box(in) + ".number" : expressions.number(in);
  }

  private String textOrField(Variables in) {
    return chance(0.5) ? expressions.box(in) + ".text" : expressions.text(in);
  }

  // --- making --------------------------------------------------------------------------------

  private void declare(Variables in) {
    Kind kind = Kind.values()[expressions.below(Kind.values().length)];
    String name = name(kind.name().toLowerCase(Locale.ROOT));
    String made = made(kind, in);
    line(kind.type + " " + name + " = " + made + ";");
    if (kind == Kind.BOXES || kind == Kind.NAMED_BOXES) {
      for (int i = 0; i < 2; i++) {
        String box = expressions.box(in);
        line(
            kind == Kind.BOXES
                ? name + ".add(" + box + ");"
                : name + ".put(" + expressions.key(in) + ", " + box + ");");
      }
    }
    if ((kind == Kind.TEXT || kind == Kind.NUMBER) && chance(0.5)) {
      in.addChanging(kind, name);
    } else {
      in.add(kind, name);
    }
  }

  private String made(Kind kind, Variables in) {
    String text = expressions.text(in);
    String box = expressions.box(in);
    Variables captured = in.captured();
    return switch (kind) {
      case TEXT -> text;
      case NUMBER -> expressions.number(in);
      case BOX -> one("new Box()", "new Box(" + text + ")", "Box.of(" + text + ")", box);
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
      case SUPPLIER -> "() -> " + expressions.text(captured);
      case FUNCTION -> {
        String given = name("given");
        captured.add(Kind.TEXT, given);
        yield given + " -> " + expressions.text(captured);
      }
      case OPTIONAL -> "Optional.ofNullable(" + text + ")";
      case BOXES -> "new ArrayList<>()";
      case NAMED_BOXES -> "new HashMap<>()";
      case HOLDER -> "new Holder<>(" + text + ")";
      case ACTION -> one("new Keeping(" + box + ")", "new Counting()");
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

  private String field(Variables in) {
    return expressions.box(in) + ".text";
  }

  // --- changing ------------------------------------------------------------------------------

  private void setField(Variables in) {
    String box = expressions.box(in);
    line(
        switch (expressions.below(10)) {
          case 0, 1 -> box + ".text = " + expressions.text(in) + ";";
          case 2 -> box + ".number = " + expressions.number(in) + ";";
          case 3 -> box + ".flag = " + expressions.condition(in) + ";";
          case 4 -> box + ".next = " + expressions.box(in) + ";";
          case 5 -> box + ".kind = Kind." + one("A", "B", "C") + ";";
          case 6 -> box + ".set(" + expressions.text(in) + ");";
          case 7 -> box + ".text = null;";
          case 8 -> box + ".any = " + one("5", expressions.text(in), expressions.box(in)) + ";";
          default -> "name = " + expressions.text(in) + ";";
        });
  }

  private void change(Variables in) {
    Kind kind = Kind.values()[expressions.below(Kind.values().length)];
    String name =
        (kind == Kind.TEXT || kind == Kind.NUMBER
                ? in.anyChanging(kind, random)
                : in.any(kind, random))
            .orElse("");
    if (name.isEmpty()) {
      setField(in);
      return;
    }
    String text = expressions.text(in);
    String key = expressions.key(in);
    String constant = expressions.quoted();
    line(
        switch (kind) {
          case TEXT -> name + " = " + text + ";";
          case NUMBER -> name + one(" = ", " += ") + expressions.number(in) + ";";
          case TEXTS ->
              one(
                  name + ".add(" + text + ");",
                  name + ".add(0, " + text + ");",
                  name + ".addAll(List.of(\"a\", \"b\"));",
                  "if (!" + name + ".isEmpty()) " + name + ".remove(0);",
                  "if (!" + name + ".isEmpty()) " + name + ".set(0, " + text + ");",
                  name + ".clear();",
                  name + ".removeIf(q -> " + constant + ".equals(q));",
                  name + ".replaceAll(q -> q + " + constant + ");",
                  name + ".remove(" + constant + ");",
                  "Collections.reverse(" + name + ");",
                  "for (Iterator<String> i = "
                      + name
                      + ".iterator(); i.hasNext(); ) if ("
                      + constant
                      + ".equals(i.next())) i.remove();");
          case MAP ->
              one(
                  name + ".put(" + key + ", " + text + ");",
                  name + ".put(" + key + ", " + text + ");",
                  name + ".remove(" + key + ");",
                  name + ".putIfAbsent(" + key + ", " + text + ");",
                  name + ".computeIfAbsent(" + key + ", q -> q + " + constant + ");",
                  name + ".computeIfPresent(" + key + ", (q, r) -> " + constant + " + r);",
                  name + ".replace(" + key + ", " + text + ");",
                  name + ".merge(" + key + ", " + constant + ", (q, r) -> q + r);",
                  name + ".keySet().remove(" + key + ");",
                  name + ".values().removeIf(q -> " + constant + ".equals(q));",
                  name + ".replaceAll((q, r) -> q);",
                  name + ".clear();");
          case ARRAY -> name + "[" + expressions.place(in) + "] = " + text + ";";
          case NUMBERS ->
              name + "[" + expressions.place(in) + "]" + one("++", " = " + number(in)) + ";";
          case BUILDER ->
              name
                  + one(".append(" + text + ")", ".insert(0, " + text + ")", ".setLength(0)")
                  + ";";
          case QUEUE -> name + one(".addFirst", ".addLast") + "(Probe.some(" + text + "));";
          case BOXES ->
              one(
                  "Collections.reverse(" + name + ");",
                  name + ".forEach(q -> q.number = " + expressions.below(4) + ");",
                  name + ".set(0, " + expressions.box(in) + ");");
          case HOLDER -> name + ".set(" + text + ");";
          case TASK -> name + ".run();";
          case BOX, SUPPLIER, FUNCTION, OPTIONAL, NAMED_BOXES, ACTION ->
              "alter(" + expressions.box(in) + ", " + text + ", " + number(in) + ");";
        });
  }

  private String number(Variables in) {
    return expressions.number(in);
  }

  private void call(Variables in) {
    expressions.helper().ifPresent(helper -> line(expressions.call(helper, in, 0) + ";"));
  }

  // --- deciding ------------------------------------------------------------------------------

  private void condition(Variables in) {
    line("if (" + expressions.condition(in) + ") {");
    block(in, 3);
    if (chance(0.5)) {
      line("} else {");
      block(in, 3);
    }
    line("}");
  }

  private void loop(Variables in) {
    String name = name("each");
    Variables inside = in.inside();
    switch (expressions.below(3)) {
      case 0 -> {
        line("for (int " + name + " = 0; " + name + " < 3; " + name + "++) {");
        inside.addChanging(Kind.NUMBER, name);
        // Nothing in the loop may turn it back.
        inside = inside.captured();
      }
      case 1 -> {
        String list = in.any(Kind.TEXTS, random).orElse("mine.texts");
        line("for (String " + name + " : new ArrayList<>(" + list + ")) {");
        inside.add(Kind.TEXT, name);
      }
      default -> {
        String list = in.any(Kind.BOXES, random).orElse("List.of(mine, SHARED)");
        line("for (Box " + name + " : " + list + ") {");
        inside = inside.without(Kind.BOXES);
        inside.add(Kind.BOX, name);
      }
    }
    block(inside, 4);
    if (chance(0.3)) {
      line("  if (" + expressions.condition(in) + ") " + one("break", "continue") + ";");
    }
    line("}");
  }

  private void selection(Variables in) {
    int on = expressions.below(3);
    String selected =
        switch (on) {
          case 0 -> expressions.number(in);
          case 1 -> "Probe.some(" + expressions.text(in) + ")";
          default -> expressions.box(in) + ".kind";
        };
    List<String> labels =
        new ArrayList<>(
            switch (on) {
              case 0 -> List.of("0", "1", "2");
              case 1 -> List.of("\"a\"", "\"b\"", "\"k\"");
              default -> List.of("A", "B", "C");
            });
    line("switch (" + selected + ") {");
    for (String label : labels.subList(0, 1 + expressions.below(3))) {
      line("  case " + label + ": {");
      block(in, 2);
      line(chance(0.8) ? "  } break;" : "  }");
    }
    if (chance(0.7)) {
      line("  default: {");
      block(in, 2);
      line("  }");
    }
    line("}");
  }

  private void failure(Variables in) {
    String name = name("failure");
    line("try {");
    block(in, 3);
    if (chance(0.6)) {
      String message = expressions.text(in);
      line(
          "  if ("
              + expressions.condition(in)
              + ") throw new IllegalStateException("
              + message
              + ");");
    }
    line("} catch (IllegalStateException " + name + ") {");
    Variables inside = in.inside();
    inside.add(Kind.TEXT, name + ".getMessage()");
    block(inside, 2);
    if (chance(0.3)) {
      line("} finally {");
      block(in, 2);
    }
    line("}");
  }

  private void function(Variables in) {
    Variables captured = in.captured();
    String given = name("given");
    captured.add(Kind.TEXT, given);
    line(
        in.any(Kind.TEXTS, random).orElse("mine.texts")
            + ".forEach("
            + given
            + " -> { "
            + field(captured)
            + " = "
            + expressions.text(captured)
            + "; count = "
            + expressions.number(captured)
            + "; });");
  }
}
