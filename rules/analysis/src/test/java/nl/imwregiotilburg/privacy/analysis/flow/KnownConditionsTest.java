package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions that hold, never hold, or tell what a variable is where they hold. */
final class KnownConditionsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void an_empty_text_is_nobodys_data() {
    assertFlows(
        """
        package app;
        final class Desk {
          private static String filled(String first, String second) {
            return first.isEmpty() ? first : second;
          }
          void show(Client client) {
            String naam = client.naam;
            if (naam.isEmpty()) {
              System.out.println("empty " + naam); // -
            } else {
              System.out.println("full " + naam); // naam
            }
            String bsn = client.bsn;
            System.out.println(bsn.length() == 0 ? bsn : "there"); // -
            System.out.println(bsn.length() == 9 ? bsn : "other"); // bsn
            System.out.println(filled(naam, "fixed")); // -
            System.out.println(filled("", naam)); // -
            System.out.println(filled("x", naam)); // naam
          }
        }
        """);
  }

  @Test
  void the_class_of_an_object_where_somebody_asks_for_it() {
    assertFlows(
        """
        package app;
        final class Desk {
          interface Shape { String draw(String text); }
          static class Plain implements Shape {
            public String draw(String text) { return "<" + text + ">"; }
          }
          static class Silent implements Shape {
            public String draw(String text) { return "..."; }
          }
          static class Bold extends Plain {}
          void show(Client client) {
            Shape[] all = {new Plain(), new Silent(), new Bold()};
            for (Shape shape : all) {
              if (shape instanceof Silent) {
                System.out.println(shape.draw(client.naam)); // -
              } else {
                System.out.println(shape.draw(client.naam)); // naam
              }
              if (!(shape instanceof Plain)) {
                System.out.println(shape.draw(client.naam)); // -
              } else if (shape instanceof Bold bold) {
                System.out.println(bold.draw(client.bsn)); // bsn
              }
            }
          }
        }
        """);
  }

  @Test
  void what_is_assigned_and_compared_at_once() {
    assertFlows(
        """
        package app;
        import java.util.*;
        final class Desk {
          void show(Client client) {
            Iterator<String> names = Arrays.asList(client.naam, client.naam).iterator();
            String name;
            while ((name = names.hasNext() ? names.next() : null) != null) {
              System.out.println(name); // naam
            }
            System.out.println("done " + name); // -
            String bsn;
            if ((bsn = client.bsn) == null) {
              System.out.println(bsn); // -
            } else {
              System.out.println(bsn); // bsn
            }
          }
        }
        """);
  }

  @Test
  void how_many_there_are() {
    assertFlows(
        """
        package app;
        import java.util.*;
        final class Desk {
          private static String last(List<String> texts) { return texts.get(texts.size() - 1); }
          void show(Client client, String[] given, boolean more) {
            String[] two = {"a", "b"};
            System.out.println(two.length > 2 ? client.naam : "none"); // -
            System.out.println(given.length > 2 ? client.naam : "none"); // naam
            String[] some = new String[more ? 2 : 3];
            System.out.println(some.length > 2 ? client.naam : "none"); // naam
            List<String> list = new ArrayList<>();
            list.add("head");
            list.add(client.naam);
            list.add("tail");
            System.out.println(list.get(list.size() - 1)); // -
            System.out.println(list.isEmpty() ? client.bsn : "there"); // -
            list.remove(2);
            System.out.println(list.get(list.size() - 1)); // naam
            if (more) {
              list.add("again");
            }
            System.out.println(list.get(list.size() - 1)); // naam
            System.out.println(list.size() == 3 ? client.bsn : "there"); // bsn
            System.out.println(last(new ArrayList<>(List.of("a", client.bsn)))); // bsn
          }
        }
        """);
  }

  @Test
  void what_a_caller_knows_to_be_there_or_not() {
    assertFlows(
        """
        package app;
        final class Desk {
          private static <T> T first(T one, T other) { return one != null ? one : other; }
          private static String text(String one, String other) {
            return one == null ? other : one;
          }
          private static String even(String text, int n) {
            return n == 0 ? text : odd(text, n - 1);
          }
          private static String odd(String text, int n) {
            return n == 0 ? "odd" : even(text, n - 1);
          }
          void show(Client client, String given) {
            System.out.println(first("x", client.naam)); // -
            System.out.println(first(null, client.naam)); // naam
            System.out.println(first(given, client.naam)); // naam
            System.out.println(text("x", client.naam)); // -
            System.out.println(text(null, client.naam)); // naam
            System.out.println(text(given, client.naam)); // naam
            System.out.println(even(client.naam, 3)); // -
            System.out.println(even(client.naam, 4)); // naam
            System.out.println(even(client.naam, given.length())); // naam
          }
        }
        """);
  }

  @Test
  void links_of_a_chain_and_nodes_of_a_tree() {
    assertFlows(
        """
        package app;
        import java.io.*;
        final class Desk {
          static final class Step {
            private final Step next;
            private final String text;
            Step(Step next, String text) { this.next = next; this.text = text; }
            void silent(String in, PrintStream out) {
              if (next != null) { next.silent(text, out); } else { out.println(in); } // -
            }
            void loud(String in, PrintStream out) {
              if (next != null) { next.loud(in + text, out); } else { out.println(in); } // naam
            }
          }
          void show(Client client) {
            Step chain = new Step(new Step(new Step(null, "c"), "b"), "a");
            chain.silent(client.naam, System.out);
            chain.loud(client.naam, System.out);
          }
        }
        """);
  }

  @Test
  void keys_that_are_there_already() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.concurrent.*;
        final class Desk {
          void show(Client client, String any) {
            Properties settings = new Properties();
            settings.setProperty("a", "1");
            System.out.println(settings.getProperty("a", client.naam)); // -
            System.out.println(settings.getProperty("b", client.naam)); // naam
            settings.remove("a");
            System.out.println(settings.getProperty("a", client.naam)); // naam
            Map<Integer, String> map = new ConcurrentHashMap<>();
            map.put(1, "one");
            map.merge(1, client.naam, (old, text) -> old);
            System.out.println(map.get(1)); // -
            map.merge(1, client.naam, (old, text) -> old + text);
            System.out.println(map.get(1)); // naam
            map.merge(2, client.bsn, (old, text) -> old);
            System.out.println(map.get(2)); // bsn
          }
        }
        """);
  }

  @Test
  void the_first_of_a_known_list_and_parts_of_a_constant_one() {
    assertFlows(
        """
        package app;
        import java.util.*;
        final class Desk {
          void show(Client client, List<String> given) {
            List<String> constant = List.of("a", client.naam, "c");
            System.out.println(constant.subList(0, 1)); // -
            System.out.println(constant.subList(1, 3)); // naam
            System.out.println(constant.stream().findFirst().orElse(client.bsn)); // -
            System.out.println(given.stream().findFirst().orElse(client.bsn)); // bsn
            Iterator<String> all = new LinkedList<>(Arrays.asList("a", client.naam)).iterator();
            System.out.println(all.next()); // -
            System.out.println(all.next()); // naam
            String[] array = {"a", "b"};
            List<String> view = Arrays.asList(array);
            array[0] = client.naam;
            System.out.println(new ArrayList<>(view).get(0)); // naam
            System.out.println(new ArrayList<>(view).get(1)); // -
            String[] room = new String[3];
            room[0] = "a";
            List<String> three = new ArrayList<>(Arrays.asList(room));
            three.add(client.naam);
            System.out.println(three.get(3)); // naam
            String[] some = new String[given.size()];
            some[0] = "a";
            List<String> more = new ArrayList<>(Arrays.asList(some));
            more.add(client.naam);
            System.out.println(more.get(2)); // naam
          }
        }
        """);
  }

  @Test
  void words_and_lines_of_a_text() {
    assertFlows(
        """
        package app;
        import java.util.*;
        final class Desk {
          void show(Client client) {
            StringTokenizer words = new StringTokenizer("  begin " + client.naam + " end");
            System.out.println(words.nextToken()); // -
            System.out.println(words.nextToken()); // naam
            System.out.println(words.nextToken()); // naam
            Scanner lines = new Scanner("first line\\n" + client.naam);
            System.out.println(lines.next()); // -
            System.out.println(lines.nextLine()); // -
            while (lines.hasNextLine()) {
              System.out.println(lines.nextLine()); // naam
            }
            Scanner mixed = new Scanner(client.naam + "\\nlast");
            System.out.println(mixed.next()); // naam
            Scanner second = new Scanner(client.naam + "\\nlast");
            System.out.println(second.nextLine()); // naam
            System.out.println(second.nextLine()); // -
            Scanner counted = new Scanner("1\\n" + client.naam + "\\nlast");
            counted.nextInt();
            System.out.println(counted.nextLine()); // -
            System.out.println(counted.nextLine()); // naam
            System.out.println(counted.nextLine()); // -
          }
        }
        """);
  }

  @Test
  void what_only_seems_to_be_known() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        final class Desk {
          static final class Rows extends ArrayList<String> {}
          private String[] kept = new String[2];
          private static String[] array(List<String> list, String[] room) {
            return list.toArray(room);
          }
          void arrays(Client client, List<List<String>> rows) {
            Rows own = new Rows();
            own.add(client.naam);
            for (String text : own.toArray(new String[0])) { System.out.println(text); } // naam
            List<String> list = new ArrayList<>(List.of(client.naam));
            String[] made = array(list, new String[0]);
            if (made.length > 0) { System.out.println(made[0]); } // naam
            String[] before = null;
            for (List<String> row : rows) {
              String[] here = new String[0];
              if (before != null && before.length > 0) { System.out.println(client.bsn); } // bsn
              here = row.toArray(here);
              before = here;
            }
          }
          void functions(Client client, Optional<String> given) {
            List<String> seen = new ArrayList<>();
            given.map(seen::add);
            System.out.println(seen.isEmpty() ? client.naam : "none"); // naam
            List<String> other = new ArrayList<>();
            given.ifPresent(other::add);
            System.out.println(other.size() == 1 ? client.naam : "none"); // naam
          }
          void lines(Client client) {
            Scanner lines = new Scanner("v1\\r\\n" + client.naam);
            if (lines.nextLine().equals("v1")) { System.out.println(lines.nextLine()); } // naam
          }
        }
        """);
  }

  @Test
  void what_a_caller_knows_of_a_text_and_of_a_class() {
    assertFlows(
        """
        package app;
        import java.util.*;
        final class Desk {
          private static String filled(String a, String b) { return a != null && !a.isEmpty() ? a : b; }
          private static String blank(String a, String b) { return a.isBlank() ? b : a; }
          private static String begins(String a, String b) { return a.startsWith("v") ? "fixed" : b; }
          private static String has(String a, String b) { return a.contains("x") ? "fixed" : b; }
          private static String told(Object o) {
            if (o instanceof Integer) { return "number " + o; }
            return o instanceof String ? "text " + o : "other";
          }
          void show(Client client) {
            System.out.println(filled("full", client.naam)); // -
            System.out.println(filled("", client.naam)); // naam
            System.out.println(filled(client.naam, "b")); // naam
            System.out.println(blank("full", client.naam)); // -
            System.out.println(blank(" ", client.naam)); // naam
            System.out.println(begins("v1", client.naam)); // -
            System.out.println(begins("p1", client.naam)); // naam
            System.out.println(has("axb", client.naam)); // -
            System.out.println(has("ab", client.naam)); // naam
            System.out.println(told(client.naam)); // naam
            System.out.println(told(new StringBuilder(client.naam))); // -
            System.out.println(told(List.of(client.naam))); // -
          }
        }
        """);
  }

  @Test
  void a_copy_that_was_written_and_read_again() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        final class Desk {
          private static byte[] written(Object object) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) { out.writeObject(object); }
            return bytes.toByteArray();
          }
          private static Object read(byte[] bytes) throws Exception {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
              return in.readObject();
            }
          }
          void show(Client client) throws Exception {
            HashMap<String, String> map = new HashMap<>();
            map.put("naam", client.naam);
            map.put("fixed", "x");
            Map<?, ?> copy = (Map<?, ?>) read(written(map));
            map.clear();
            System.out.println(copy.get("naam")); // naam
            System.out.println(copy.get("fixed")); // -
            System.out.println(map.get("naam")); // -
            ArrayList<String> list = new ArrayList<>();
            list.add(client.bsn);
            List<?> other = (List<?>) read(written(list));
            list.clear();
            System.out.println(other.get(0)); // bsn
          }
        }
        """);
  }

  @Test
  void places_counted_up_and_the_length_of_what_is_handed_over() {
    assertFlows(
        """
        package app;
        final class Desk {
          private static String last(String... all) { return all[all.length - 1]; }
          private static String[] grown(String[] some) { return java.util.List.of("a", "b", "c").toArray(some); }
          static final class Stack {
            private final Object[] held = new Object[10];
            private int height;
            void push(Object object) { held[height++] = object; }
            Object pop() { return held[--height]; }
          }
          static final class Ring {
            private final String[] held;
            private int write;
            private int read;
            Ring(int size) { held = new String[size]; }
            void put(String text) { held[write] = text; write = (write + 1) % held.length; }
            String take() { String text = held[read]; read = (read + 1) % held.length; return text; }
          }
          void arrays(Client client) {
            System.out.println(last("x", client.naam)); // naam
            System.out.println(last(client.naam, "x")); // -
            String[] made = new String[2];
            made[0] = client.bsn;
            System.out.println(made[made.length - 1]); // -
            System.out.println(made[made.length - 2]); // bsn
          }
          void stacks(Client client) {
            Stack stack = new Stack();
            Stack other = new Stack();
            stack.push("bottom");
            stack.push(client.naam);
            other.push("x");
            System.out.println(stack.pop()); // naam
            System.out.println(other.pop()); // -
            System.out.println(stack.pop()); // -
          }
          void rings(Client client) {
            Ring ring = new Ring(2);
            ring.put(client.bsn);
            ring.put("b");
            System.out.println(ring.take()); // bsn
            System.out.println(ring.take()); // -
            ring.put("c");
            System.out.println(ring.take()); // -
          }
          void unknown(Client client, int size, String[] given) {
            Ring ring = new Ring(size);
            ring.put(client.naam);
            ring.put("b");
            System.out.println(ring.take()); // naam
            System.out.println(ring.take()); // naam
            given[0] = client.bsn;
            System.out.println(last(given)); // bsn
            String[] longer = grown(new String[1]);
            if (longer.length == 3) { System.out.println(client.naam); } // naam
          }
        }
        """);
  }

  @Test
  void objects_chosen_by_their_class() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        final class Desk {
          interface Event {}
          record Named(String naam) implements Event {}
          record Counted(int count) implements Event {}
          private static <E extends Event> Stream<E> of(List<Event> all, Class<E> type) {
            return all.stream().filter(type::isInstance).map(type::cast);
          }
          private static Event only(Class<?> type, Event event) { return type.isInstance(event) ? event : null; }
          void show(Client client) {
            List<Event> all = new ArrayList<>();
            all.add(new Named(client.naam));
            all.add(new Counted(3));
            of(all, Counted.class).forEach(event -> System.out.println(event)); // -
            of(all, Named.class).forEach(event -> System.out.println(event)); // naam
            System.out.println(only(Counted.class, new Named(client.naam))); // -
            System.out.println(only(Named.class, new Named(client.naam))); // naam
            Object list = List.of("a");
            if (RandomAccess.class.isInstance(list)) { System.out.println(client.naam); } // naam
          }
        }
        """);
  }
}
