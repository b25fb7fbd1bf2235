package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a method does with what its callers know: texts, classes, iterators. */
final class KnownToCallersTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void texts_classes_and_iterators() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        public class Desk {
          static String fill(String source, String field, String value) {
            int at = source.indexOf("{" + field + "}");
            if (at < 0) { return source; }
            return source.substring(0, at) + value + source.substring(at + field.length() + 2);
          }
          static class Both<T> implements Iterator<T> {
            final Iterator<T> one; final Iterator<T> two;
            Both(Iterator<T> one, Iterator<T> two) { this.one = one; this.two = two; }
            public boolean hasNext() { return one.hasNext() || two.hasNext(); }
            public T next() { return one.hasNext() ? one.next() : two.next(); }
          }
          sealed interface Node permits Leaf, Pair {}
          record Leaf(String text) implements Node {}
          record Pair(Node left, Node right) implements Node {}
          static String left(Node node) { Node now = node; while (now instanceof Pair pair) { now = pair.left; } return text(now); }
          static String text(Node node) { return node instanceof Leaf leaf ? leaf.text : node instanceof Pair pair ? text(pair.left) + text(pair.right) : ""; }
          static String json(Object o) {
            if (o instanceof Map<?, ?> m) { return m.entrySet().stream().map(e -> e.getKey() + ":" + json(e.getValue())).collect(Collectors.joining(",")); }
            if (o instanceof Collection<?> c) { return c.stream().map(Desk::json).collect(Collectors.joining(",")); }
            return o.toString();
          }
          static void take(Iterator<String> i) { i.next(); i.remove(); }
          void one(Client client) {
            String p = client.naam;
            System.out.println(fill("a {x} b", "x", p)); // naam
            System.out.println(fill("a {x} b", "y", p)); // -
            System.out.println(p.repeat(0) + "a" + p.substring(0, 0)); // -
            System.out.println(p.repeat(1) + p.substring(0, 1)); // naam
            Iterator<String> both = new Both<>(List.of("kop").iterator(), List.of(p).iterator());
            System.out.println(both.next()); // -
            System.out.println(both.next()); // naam
            Node g = new Pair(new Leaf("a"), new Pair(new Leaf(p), new Leaf("b")));
            System.out.println(left(g)); // -
            System.out.println(text(g)); // naam
            System.out.println(text(((Pair) g).left)); // -
            System.out.println(left(((Pair) g).right)); // naam
            System.out.println(json(List.of(1, Map.of("k", p)))); // naam
            System.out.println(json(Map.of("k", List.of(p, 2)))); // naam
            System.out.println(json(List.of(1, "vast"))); // -
            List<String> l = new ArrayList<>(List.of("a", p));
            take(l.iterator());
            System.out.println(l.get(0)); // naam
          }
        }
        """);
  }

  @Test
  void the_class_of_an_object_that_hands_itself_on() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          interface Visitor<R> { R text(Text text); R group(Group group); }
          interface Part { <R> R accept(Visitor<R> visitor); }
          record Text(String text) implements Part {
            public <R> R accept(Visitor<R> visitor) { return visitor.text(this); }
          }
          record Group(String name, List<Part> parts) implements Part {
            public <R> R accept(Visitor<R> visitor) { return visitor.group(this); }
          }
          static class Print implements Visitor<String> {
            public String text(Text text) { return text.text(); }
            public String group(Group group) {
              StringBuilder all = new StringBuilder();
              for (Part part : group.parts()) { all.append(part.accept(this)); }
              return all.toString();
            }
          }
          static class Names extends Print {
            @Override public String text(Text text) { return "."; }
            @Override public String group(Group group) { return group.name() + super.group(group); }
          }
          static class Count implements Visitor<Integer> {
            public Integer text(Text text) { return 1; }
            public Integer group(Group group) { return group.parts().size(); }
          }
          void run(Client client) {
            Part tree = new Group("a", List.of(new Text("x"), new Group("b", List.of(new Text(client.naam)))));
            System.out.println(tree.accept(new Print())); // naam
            System.out.println(tree.accept(new Names())); // -
            System.out.println(tree.accept(new Count())); // -
            System.out.println(new Group(client.naam, List.of(new Text("x"))).accept(new Names())); // naam
          }
        }
        """);
  }
}
