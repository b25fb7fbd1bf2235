package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of one's own that are subclasses of the JDK's. */
final class ListKindsTest {

  @TempDir private Path folder;

  @Test
  void keep_their_elements_in_order_when_they_replace_no_method() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          static class Row extends ArrayList<String> {
            void more(String s) { add(s); }
            String first() { return get(0); }
          }
          static class Front extends ArrayList<String> {
            @Override public boolean add(String s) { super.add(0, s); return true; }
          }
          static class Pile extends Stack<String> { Pile() { push("bottom"); } }
          static class Filled extends LinkedList<String> {
            Filled(String a, String b) { super(List.of(a)); add(b); }
          }
          void braces(Client c) {
            List<String> list = new ArrayList<>() {{ add("x"); add(c.naam); }};
            System.out.println(list.get(0)); // -
            System.out.println(list.get(1)); // naam
            Deque<String> stack = new ArrayDeque<>() {{ push("x"); push(c.naam); }};
            System.out.println(stack.pop()); // naam
            System.out.println(stack.pop()); // -
            Map<String, String> map = new HashMap<>() {{ put("a", c.naam); put("b", "x"); }};
            System.out.println(map.get("a")); // naam
            System.out.println(map.get("b")); // -
          }
          void subclasses(Client c) {
            Row row = new Row();
            row.more("x");
            row.more(c.naam);
            System.out.println(row.first()); // -
            System.out.println(row.get(1)); // naam
            row.remove(1);
            System.out.println(row); // -
            Front front = new Front();
            front.add("x");
            front.add(c.naam);
            System.out.println(front.get(0)); // naam
            Pile pile = new Pile();
            pile.push(c.naam);
            System.out.println(pile.pop()); // naam
            System.out.println(pile.pop()); // -
            Filled filled = new Filled(c.naam, "x");
            System.out.println(filled.get(0)); // naam
          }
          void handed(Client c) {
            List<String> list = new Row();
            list.add("x");
            fill(list, c.naam);
            System.out.println(list.get(0)); // -
            System.out.println(list.get(1)); // naam
            for (String each : list) { System.out.println(each); } // naam
          }
          void fill(List<String> list, String s) { list.add(s); }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
