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
}
