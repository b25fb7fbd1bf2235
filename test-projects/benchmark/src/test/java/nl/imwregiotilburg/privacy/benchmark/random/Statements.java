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
  private final Made made;
  private final Changes changes;
  private int depth;

  Statements(Random random, Expressions expressions, List<String> lines) {
    this.random = random;
    this.expressions = expressions;
    this.lines = lines;
    this.made = new Made(expressions, random);
    this.changes = new Changes(expressions, random);
  }

  private void line(String text) {
    lines.add("    " + "  ".repeat(depth) + text);
  }

  private String name(String prefix) {
    return expressions.name(prefix);
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
    int choice = expressions.below(depth >= DEEPEST ? 12 : 21);
    switch (choice) {
      case 0, 1, 2 -> probe(in);
      case 3 -> line("Probe.show(" + expressions.text(in) + ");");
      case 4, 5 -> declare(in);
      case 6, 7 -> setField(in);
      case 8, 9, 10 -> changes.statement(in).ifPresentOrElse(this::line, () -> setField(in));
      case 11 -> call(in);
      case 12, 13 -> condition(in);
      case 14 -> loop(in);
      case 15 -> selection(in);
      case 16 -> failure(in);
      case 17 -> refusal(in);
      case 18 -> task(in);
      case 19 -> reflected(in);
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
    line(kind.type + " " + name + " = " + made.made(kind, in) + ";");
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

  /** An exception that carries something. */
  private void refusal(Variables in) {
    String name = name("refused");
    line("try {");
    block(in, 2);
    line(
        "  if ("
            + expressions.condition(in)
            + ") throw new Refused("
            + expressions.text(in)
            + ", "
            + expressions.box(in)
            + ", "
            + number(in)
            + ");");
    line("} catch (Refused " + name + ") {");
    Variables inside = in.inside();
    inside.add(Kind.TEXT, name + ".getMessage()");
    inside.add(Kind.BOX, name + ".box");
    line("  if (" + name + ".code == " + expressions.below(4) + ") " + SHOWN);
    block(inside, 2);
    line("}");
  }

  /** Something another thread does, before anything else is done. */
  private void task(Variables in) {
    Variables captured = in.captured();
    String work =
        "() -> { "
            + field(captured)
            + " = "
            + expressions.text(captured)
            + "; count += "
            + expressions.below(3)
            + "; }";
    String name = name("work");
    switch (expressions.below(3)) {
      case 0 -> {
        line("Thread " + name + " = new Thread(" + work + ");");
        line("Probe.done(" + name + ");");
      }
      case 1 -> {
        line("ExecutorService " + name + " = Executors.newSingleThreadExecutor();");
        line("Probe.done(" + name + ".submit(" + in.any(Kind.TASK, random).orElse(work) + "));");
        line(name + ".shutdown();");
      }
      default -> line("CompletableFuture.runAsync(" + work + ").join();");
    }
  }

  /** Something done by names. */
  private void reflected(Variables in) {
    String box = expressions.box(in);
    line("try {");
    line(
        "  "
            + one(
                "Box.class.getDeclaredMethod(\"set\", String.class).invoke("
                    + box
                    + ", "
                    + expressions.text(in)
                    + ");",
                "Box.class.getDeclaredField(\"text\").set("
                    + box
                    + ", "
                    + expressions.text(in)
                    + ");",
                "mine.text = (String) Box.class.getDeclaredMethod(\"get\").invoke(" + box + ");",
                "mine.any = Box.class.getDeclaredField(\"text\").get(" + box + ");",
                "Registry.use(Box.class.getDeclaredConstructor(String.class).newInstance("
                    + expressions.text(in)
                    + "));"));
    line("} catch (ReflectiveOperationException failed) {");
    line("  " + SHOWN);
    line("}");
  }

  private String field(Variables in) {
    return expressions.box(in) + ".text";
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
