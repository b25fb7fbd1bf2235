package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.Optional;
import java.util.Random;
import nl.imwregiotilburg.privacy.benchmark.random.Variables.Kind;

/** Statements that change what is in something. */
final class Changes {

  private final Expressions expressions;
  private final Random random;

  Changes(Expressions expressions, Random random) {
    this.expressions = expressions;
    this.random = random;
  }

  private String one(String... choices) {
    return expressions.one(choices);
  }

  /** A statement that changes what a variable of some kind holds; empty when there is none. */
  Optional<String> statement(Variables in) {
    Kind kind = Kind.values()[expressions.below(Kind.values().length)];
    return (kind == Kind.TEXT || kind == Kind.NUMBER
            ? in.anyChanging(kind, random)
            : in.any(kind, random))
        .map(name -> statement(kind, name, in));
  }

  private String statement(Kind kind, String name, Variables in) {
    String text = expressions.text(in);
    String key = expressions.key(in);
    String constant = expressions.quoted();
    return switch (kind) {
      case TEXT -> name + " = " + text + ";";
      case NUMBER -> name + one(" = ", " += ") + expressions.number(in) + ";";
      case TEXTS ->
          one(
              name + ".add(" + text + ");",
              name + ".add(0, " + text + ");",
              name + ".addAll(List.of(\"a\", \"b\"));",
              "if (!" + name + ".isEmpty()) " + name + ".remove(0);",
              "if (!" + name + ".isEmpty()) " + name + ".set(0, " + text + ");",
              "if (!" + name + ".isEmpty()) " + name + ".subList(0, 1).clear();",
              name + ".sort(Comparator.comparing(String::valueOf));",
              "for (ListIterator<String> i = "
                  + name
                  + ".listIterator(); i.hasNext(); ) if ("
                  + constant
                  + ".equals(i.next())) i.set("
                  + constant
                  + ");",
              name + ".clear();",
              name + ".removeIf(q -> " + constant + ".equals(q));",
              name + ".replaceAll(q -> q + " + constant + ");",
              name + ".replaceAll(q -> mine.number++ > 0 ? q : " + constant + ");",
              name + ".forEach(q -> { mine.text = SHARED.text; SHARED.text = q; });",
              name
                  + ".sort((q, r) -> { mine.number++; "
                  + "return String.valueOf(r).compareTo(String.valueOf(q)); });",
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
              "for (Map.Entry<String, String> q : "
                  + name
                  + ".entrySet()) q.setValue("
                  + constant
                  + ");",
              name + ".entrySet().removeIf(q -> " + constant + ".equals(q.getKey()));",
              name + ".forEach((q, r) -> mine.text = r);",
              name + ".clear();");
      case ARRAY ->
          one(
              name + "[" + expressions.place(in) + "] = " + text + ";",
              name + "[" + expressions.place(in) + "] = " + text + ";",
              "swap(" + name + ", " + expressions.below(3) + ", " + expressions.below(3) + ");",
              "Arrays.fill(" + name + ", " + text + ");",
              "System.arraycopy(" + name + ", 0, " + name + ", 1, 2);");
      case SET ->
          one(
              name + ".add(Probe.some(" + text + "));",
              name + ".add(Probe.some(" + text + "));",
              name + ".remove(" + constant + ");",
              name + ".removeIf(q -> q.length() > 2);",
              name + ".retainAll(List.of(\"a\", \"b\"));",
              name + ".clear();");
      case PAIRS ->
          one(
              name + ".add(new Pair(" + text + ", " + constant + "));",
              name + ".add(new Pair(" + constant + ", " + text + "));",
              name + ".replaceAll(q -> new Pair(q.y(), q.x()));",
              name + ".removeIf(q -> " + constant + ".equals(q.x()));",
              name + ".sort(Comparator.comparing(q -> String.valueOf(q.x())));");
      case CHAIN ->
          one(
              name + ".push(" + text + ");",
              name + ".append(" + text + ");",
              name + ".pop();",
              "for (String q : " + name + ") mine.text = q;");
      case STEP -> name + ".run(" + text + ");";
      case INNER -> one(name + ".kept = " + text + ";", name + ".swap(" + text + ");");
      case LISTS ->
          one(
              name + ".computeIfAbsent(" + key + ", q -> new ArrayList<>()).add(" + text + ");",
              name + ".computeIfAbsent(" + key + ", q -> new ArrayList<>()).add(" + text + ");",
              name + ".remove(" + key + ");",
              name + ".values().forEach(q -> q.removeIf(r -> " + constant + ".equals(r)));");
      case BOX_HOLDER ->
          one(
              name + ".set(" + expressions.box(in) + ");",
              name + ".get().text = " + text + ";",
              name + ".get().number++;");
      case PAIR -> "Registry.put(" + key + ", " + text + ");";
      case FUTURE -> "Registry.use(" + expressions.box(in) + ");";
      case ITERATOR -> "Probe.next(" + name + ");";
      case ACTIONS ->
          one(
              name + ".forEach(q -> q.act(" + constant + "));",
              "for (Action q : " + name + ") mine.text = q.act(" + text + ");",
              "Collections.reverse(" + name + ");",
              name + ".set(0, new Counting());",
              "mine.text = "
                  + name
                  + ".stream().map(q -> q.act("
                  + constant
                  + ")).reduce(\"\", Probe::last);");
      case TASKS ->
          one(
              name + ".get(\"a\").run();",
              name + ".values().forEach(Runnable::run);",
              name + ".getOrDefault(" + key + ", () -> { }).run();");
      case ELDEST -> name + ".put(" + key + ", " + text + ");";
      case TREE -> name + ".below.add(new Tree(" + text + "));";
      case NUMBERS ->
          name
              + "["
              + expressions.place(in)
              + "]"
              + one("++", " = " + expressions.number(in))
              + ";";
      case BUILDER ->
          name
              + one(
                  ".append(" + text + ")",
                  ".reverse()",
                  ".append(1)",
                  ".insert(0, " + text + ")",
                  ".setLength(0)")
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
          "alter(" + expressions.box(in) + ", " + text + ", " + expressions.number(in) + ");";
    };
  }
}
