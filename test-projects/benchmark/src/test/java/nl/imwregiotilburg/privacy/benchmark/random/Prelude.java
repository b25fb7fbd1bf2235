package nl.imwregiotilburg.privacy.benchmark.random;

/** The types, fields and methods every program has. */
final class Prelude {

  private static final String TEXT =
      """
      package made;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      public class %s {
        enum Kind { A, B, C }
        static class Box {
          String text;
          int number;
          boolean flag;
          Box next;
          Kind kind = Kind.A;
          Object any;
          final List<String> texts = new ArrayList<>();
          final Map<String, String> named = new HashMap<>();
          Box() {}
          Box(String text) { this.text = text; }
          Box(Box other) {
            this(other.text);
            number = other.number;
            flag = other.flag;
            next = other;
          }
          String get() { return text; }
          void set(String given) { text = given; }
          Box with(String given) {
            Box copy = new Box(this);
            copy.text = given;
            return copy;
          }
          static Box of(String given) {
            Box box = new Box();
            box.set(given);
            return box;
          }
        }
        record Pair(String x, String y) {}
        static class Holder<T> {
          private T held;
          Holder(T held) { this.held = held; }
          T get() { return held; }
          void set(T given) { held = given; }
        }
        interface Action { String act(String given); }
        static class Keeping implements Action {
          private final Box box;
          Keeping(Box box) { this.box = box; }
          public String act(String given) {
            String before = box.text;
            box.text = given;
            box.number = 2;
            return before;
          }
        }
        static class Counting implements Action {
          private int calls;
          public String act(String given) { return calls++ > 0 ? given : "a"; }
        }
        static final class Chain implements Iterable<String> {
          private static final class Link {
            final String text;
            Link next;
            Link(String text, Link next) { this.text = text; this.next = next; }
          }
          private Link first;
          private int size;
          void push(String text) { first = new Link(text, first); size++; }
          void append(String text) {
            size++;
            if (first == null) { first = new Link(text, null); return; }
            Link at = first;
            while (at.next != null) at = at.next;
            at.next = new Link(text, null);
          }
          String peek() { return first == null ? null : first.text; }
          String pop() {
            if (first == null) return null;
            Link taken = first;
            first = taken.next;
            size--;
            return taken.text;
          }
          public Iterator<String> iterator() {
            return new Iterator<>() {
              private Link at = first;
              public boolean hasNext() { return at != null; }
              public String next() { String text = at.text; at = at.next; return text; }
            };
          }
        }
        abstract static class Step {
          int runs;
          final String run(String given) {
            runs++;
            return given == null ? otherwise() : step(given);
          }
          protected abstract String step(String given);
          protected String otherwise() { return "b"; }
        }
        static final class Passing extends Step {
          protected String step(String given) { return given; }
        }
        static final class Late extends Step {
          private String last = "c";
          protected String step(String given) { String before = last; last = given; return before; }
          protected String otherwise() { return last; }
        }
        static final class Wrapping extends Step {
          private final Step inner;
          Wrapping(Step inner) { this.inner = inner; }
          protected String step(String given) { return inner.run(inner.runs > 1 ? null : given); }
        }
        static final class Eldest extends LinkedHashMap<String, String> {
          String gone;
          protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            if (size() < 3) return false;
            gone = eldest.getValue();
            return true;
          }
        }
        interface Visitor<R> {
          R leaf(Tree leaf);
          R branch(Tree branch);
        }
        static final class Tree {
          final String text;
          final List<Tree> below = new ArrayList<>();
          Tree(String text, Tree... below) { this.text = text; this.below.addAll(List.of(below)); }
          <R> R accept(Visitor<R> visitor) {
            return below.isEmpty() ? visitor.leaf(this) : visitor.branch(this);
          }
        }
        static class Texts implements Visitor<String> {
          public String leaf(Tree leaf) { return leaf.text; }
          public String branch(Tree branch) {
            StringBuilder all = new StringBuilder();
            branch.below.forEach(tree -> all.append(tree.accept(this)));
            return all.toString();
          }
        }
        static final class Leaves extends Texts {
          int seen;
          public String leaf(Tree leaf) { seen++; return seen > 1 ? super.leaf(leaf) : "c"; }
        }
        final class Inner {
          private String kept;
          Inner(String kept) { this.kept = kept; }
          String swap(String given) {
            String before = kept;
            kept = name;
            name = given;
            count++;
            return before;
          }
        }
        static final class Registry {
          private static final Map<String, String> ALL = new HashMap<>();
          private static Box current = new Box();
          static void put(String key, String text) { ALL.put(key, text); }
          static String get(String key) { return ALL.get(key); }
          static Box current() { return current; }
          static void use(Box box) { current = box; }
        }
        static final class Refused extends RuntimeException {
          final Box box;
          final int code;
          Refused(String message, Box box, int code) {
            super(message);
            this.box = box;
            this.code = code;
          }
        }
        static final Box SHARED = new Box("shared");
        private final Box mine = new Box();
        private String name;
        private int count;
        static String last(String... all) {
          String last = null;
          for (String one : all) if (one != null) last = one;
          return last;
        }
        static <T> T pick(boolean first, T one, T other) { return first ? one : other; }
        static void swap(String[] all, int one, int other) {
          String before = all[one];
          all[one] = all[other];
          all[other] = before;
        }
        static void fill(StringBuilder builder, String text) {
          if (builder.length() < 40) builder.append(text);
        }
        static String used(Supplier<String> supplier, Function<String, String> function) {
          return function.apply(supplier.get());
        }
        static void alter(Box box, String text, int number) {
          if (number > 1) {
            box.text = text;
            return;
          }
          box.number = number;
          box.kind = number == 0 ? Kind.B : Kind.C;
          if (box.next != null && number == 1) {
            alter(box.next, text, number - 1);
            box.flag = true;
          }
        }
      """;

  private Prelude() {}

  /** The beginning of a class up to its first method made by chance. */
  static String of(String name) {
    return String.format(TEXT, name);
  }
}
