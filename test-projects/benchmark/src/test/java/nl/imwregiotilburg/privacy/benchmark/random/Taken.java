package nl.imwregiotilburg.privacy.benchmark.random;

import java.util.Random;
import nl.imwregiotilburg.privacy.benchmark.random.Variables.Kind;

/** Texts that are taken out of something. */
final class Taken {

  private final Expressions expressions;
  private final Random random;

  Taken(Expressions expressions, Random random) {
    this.expressions = expressions;
    this.random = random;
  }

  private String one(String... choices) {
    return expressions.one(choices);
  }

  private String quoted() {
    return expressions.quoted();
  }

  /** A text out of a variable of some kind, or another text when there is none. */
  String text(Variables in, int depth) {
    Kind kind = Kind.values()[2 + expressions.below(Kind.values().length - 2)];
    String name = in.any(kind, random).orElse("");
    if (name.isEmpty()) {
      return in.any(Kind.TEXT, random).orElse(quoted());
    }
    String other = expressions.text(in, depth);
    String key = expressions.key(in);
    return switch (kind) {
      case TEXTS ->
          one(
              "Probe.at(" + name + ", " + expressions.number(in, depth) + ")",
              "Probe.first(" + name + ")",
              "String.join(\"-\", " + name + ")",
              name + ".toString()",
              "Probe.first(new ArrayList<>("
                  + name
                  + ").subList(0, Math.min(1, "
                  + name
                  + ".size())))",
              name + streamed());
      case SET -> one("String.join(\"-\", " + name + ")", name + streamed());
      case MAP ->
          one(
              name + ".get(" + key + ")",
              name + ".getOrDefault(" + key + ", " + other + ")",
              name + ".values().toString()",
              name + ".keySet().toString()",
              name
                  + ".entrySet().stream().map(q -> q.getKey() + q.getValue()).reduce(\"\", Probe::last)",
              name
                  + ".entrySet().stream().filter(q -> "
                  + quoted()
                  + ".equals(q.getKey()))"
                  + ".map(Map.Entry::getValue).filter(Objects::nonNull).findFirst().orElse(null)");
      case LISTS ->
          one(
              "Probe.first(" + name + ".getOrDefault(" + key + ", List.of()))",
              name + ".values().stream().flatMap(List::stream).reduce(\"\", Probe::last)");
      case ARRAY ->
          one(
              name + "[" + expressions.place(in) + "]",
              name + "[" + expressions.place(in) + "]",
              name + ".clone()[" + expressions.place(in) + "]",
              "Arrays.copyOfRange(" + name + ", 1, 3)[" + expressions.below(2) + "]",
              "last(" + name + ")",
              "Arrays.stream(" + name + ").filter(Objects::nonNull).reduce(\"\", Probe::last)");
      case BUILDER -> name + ".toString()";
      case QUEUE -> name + one(".peekFirst()", ".pollFirst()", ".pollLast()", ".peekLast()");
      case CHAIN -> one(name + ".peek()", name + ".pop()", "Probe.next(" + name + ".iterator())");
      case ITERATOR -> "Probe.next(" + name + ")";
      case SUPPLIER, HOLDER -> name + ".get()";
      case FUNCTION -> name + ".apply(" + other + ")";
      case ACTION -> name + ".act(" + other + ")";
      case STEP -> name + ".run(" + other + ")";
      case INNER -> one(name + ".kept", name + ".swap(" + other + ")");
      case PAIR -> name + one(".x()", ".y()");
      case PAIRS ->
          one(
              name + ".stream().map(Pair::x).filter(Objects::nonNull).reduce(\"\", Probe::last)",
              name
                  + ".stream().filter(q -> q.x() != null).map(Pair::y)"
                  + ".filter(Objects::nonNull).findFirst().orElse(null)",
              name
                  + ".stream().map(Pair::y).map(String::valueOf).collect(Collectors.joining(\",\"))");
      case ACTIONS -> name + ".get(" + expressions.below(2) + ").act(" + other + ")";
      case ELDEST -> one(name + ".gone", name + ".get(" + key + ")", name + ".toString()");
      case TREE ->
          one(
              name + ".text",
              name + ".accept(new Texts())",
              name + ".accept(new Leaves())",
              name + ".below.stream().map(q -> q.accept(new Texts())).reduce(\"\", Probe::last)");
      case FUTURE -> one(name + ".join()", name + ".thenApply(q -> q + " + quoted() + ").join()");
      case BOXES ->
          one(
              name + ".stream().map(Box::get).filter(Objects::nonNull).reduce(\"\", Probe::last)",
              name
                  + ".stream().filter(q -> q.number > 1).map(q -> q.text)"
                  + ".map(String::valueOf).collect(Collectors.joining())");
      case OPTIONAL ->
          one(
              name + ".orElse(" + other + ")",
              name + ".map(q -> q + " + quoted() + ").orElse(null)",
              name + ".filter(q -> " + quoted() + ".equals(q)).orElse(\"b\")");
      default -> expressions.box(in) + ".text";
    };
  }

  private String streamed() {
    return one(
        ".stream().filter(q -> !" + quoted() + ".equals(q)).reduce(\"\", Probe::last)",
        ".stream().map(q -> q + " + quoted() + ").skip(1).findFirst().orElse(null)",
        ".stream().filter(Objects::nonNull).limit(1).collect(Collectors.joining())",
        ".stream().map(q -> new Pair(q, "
            + quoted()
            + ")).map(Pair::"
            + one("x", "y")
            + ").map(String::valueOf).reduce(\"\", Probe::last)",
        ".stream().filter(Objects::nonNull).collect(Collectors.toMap(q -> q, q -> "
            + quoted()
            + ", (q, r) -> r))."
            + one("keySet()", "values()")
            + ".toString()");
  }
}
