package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of one class, fields that never change, and values that are there already. */
final class ObjectsApartTest {

  @TempDir private Path folder;

  @Test
  void each_of_several_objects_does_what_its_own_fields_say() {
    check(
        """
        package app;
        import java.util.List;
        final class Commands {
          static final class Sheet { String text = ""; }
          static final class Write implements Runnable {
            private final Sheet sheet;
            private final String text;
            Write(Sheet sheet, String text) { this.sheet = sheet; this.text = text; }
            @Override public void run() { sheet.text = text; }
          }
          void all(Client client) {
            Sheet one = new Sheet();
            Sheet two = new Sheet();
            for (Runnable write : List.of(new Write(one, client.naam), new Write(two, "b"))) {
              write.run();
            }
            System.out.println(one.text); // naam
            System.out.println(two.text); // -
          }
        }
        """);
  }

  @Test
  void a_chain_ends_where_one_answers_for_all_that_come_after_it() {
    check(
        """
        package app;
        final class Chain {
          abstract static class Link {
            private Link next;
            Link then(Link link) { next = link; return link; }
            String handle(String text) { return next == null ? text : next.handle(text); }
          }
          static final class Trim extends Link {
            @Override String handle(String text) { return super.handle(text.trim()); }
          }
          static final class Refuse extends Link {
            @Override String handle(String text) { return "refused"; }
          }
          void handle(Client client) {
            Link refuses = new Trim();
            refuses.then(new Trim()).then(new Refuse());
            System.out.println(refuses.handle(client.naam)); // -
            Link trims = new Trim();
            trims.then(new Trim()).then(new Trim());
            System.out.println(trims.handle(client.naam)); // naam
          }
        }
        """);
  }

  @Test
  void fields_that_always_hold_the_same() {
    check(
        """
        package app;
        final class Settings {
          private final boolean loud;
          private final int level;
          private static boolean debug = false;
          private static boolean trace;
          Settings(int level) { loud = false; this.level = level; }
          static void trace() { trace = true; }
          void show(Client client) {
            if (loud) {
              System.out.println(client.naam); // -
            }
            if (level > 3) {
              System.out.println(client.naam); // naam
            }
            if (debug) {
              System.out.println(client.naam); // -
            }
            if (trace) {
              System.out.println(client.naam); // naam
            }
          }
        }
        """);
  }

  @Test
  void nothing_else_is_asked_where_there_is_a_value() {
    check(
        """
        package app;
        import java.util.Optional;
        import java.util.concurrent.CompletableFuture;
        final class Values {
          void optional(Client client, boolean some) {
            System.out.println(Optional.of("a").orElse(client.naam)); // -
            System.out.println(Optional.of("a").orElseGet(() -> client.naam)); // -
            System.out.println(Optional.of("a").or(() -> Optional.of(client.naam)).get()); // -
            System.out.println(Optional.of("a").filter(String::isEmpty).orElse(client.naam)); // naam
            System.out.println(Optional.<String>empty().orElse(client.naam)); // naam
            System.out.println((some ? Optional.of("a") : Optional.<String>empty()).orElse(client.naam)); // naam
          }
          void future(Client client, boolean first) {
            CompletableFuture<String> done = new CompletableFuture<>();
            done.complete("a");
            done.complete(client.naam);
            System.out.println(done.join()); // -
            CompletableFuture<String> perhaps = new CompletableFuture<>();
            if (first) {
              perhaps.complete("a");
            }
            perhaps.complete(client.naam);
            System.out.println(perhaps.join()); // naam
          }
        }
        """);
  }

  @Test
  void constants_of_an_enum_keep_what_any_method_puts_into_them() {
    check(
        """
        package app;
        final class Desks {
          enum Desk {
            NORTH,
            SOUTH;
            private String waiting = "nobody";
            private final String owner = "imw";
          }
          void wait(Client client) {
            Desk.NORTH.waiting = client.naam;
          }
          void show() {
            System.out.println(Desk.NORTH.waiting); // naam
            System.out.println(Desk.SOUTH.waiting); // -
            System.out.println(Desk.NORTH.owner); // -
          }
        }
        """);
  }

  @Test
  void objects_as_keys() {
    check(
        """
        package app;
        import java.util.*;
        final class Keys {
          record Place(int row, String column) {}
          static final class Cell {
            private final int row;
            private final String column;
            Cell(int row, String column) { this.row = row; this.column = column; }
            @Override public boolean equals(Object other) {
              return other instanceof Cell cell && cell.row == row && cell.column.equals(column);
            }
            @Override public int hashCode() { return Objects.hash(row, column); }
          }
          static final class Loose {
            private final String text;
            Loose(String text) { this.text = text; }
            @Override public boolean equals(Object other) {
              return other instanceof Loose loose && loose.text.equalsIgnoreCase(text);
            }
            @Override public int hashCode() { return 1; }
          }
          record Key<T>(String name, Class<T> type) {}
          static final class Context {
            static final Key<String> NAME = new Key<>("name", String.class);
            static final Key<Integer> SIZE = new Key<>("size", Integer.class);
            private final Map<Key<?>, Object> held = new HashMap<>();
            <T> Context put(Key<T> key, T value) { held.put(key, value); return this; }
            <T> T get(Key<T> key) { return key.type().cast(held.get(key)); }
          }
          void records(Client client) {
            Map<Place, String> map = new HashMap<>();
            map.put(new Place(1, "a"), "b");
            map.put(new Place(2, "a"), client.naam);
            System.out.println(map.get(new Place(1, "a"))); // -
            System.out.println(map.get(new Place(2, "a"))); // naam
          }
          void unknown(Client client, String column) {
            Map<Place, String> map = new HashMap<>();
            map.put(new Place(2, column), client.naam);
            System.out.println(map.get(new Place(2, "a"))); // naam
          }
          void comparing(Client client) {
            Map<Cell, String> map = new HashMap<>();
            map.put(new Cell(1, "a"), "b");
            map.put(new Cell(2, "a"), client.naam);
            System.out.println(map.get(new Cell(1, "a"))); // -
            System.out.println(map.get(new Cell(2, "a"))); // naam
          }
          void loosely(Client client) {
            Map<Loose, String> map = new HashMap<>();
            map.put(new Loose("A"), client.naam);
            System.out.println(map.get(new Loose("a"))); // naam
          }
          void typed(Client client) {
            Context context = new Context().put(Context.NAME, client.naam).put(Context.SIZE, 3);
            System.out.println(context.get(Context.NAME)); // naam
            System.out.println(context.get(Context.SIZE)); // -
          }
        }
        """);
  }

  @Test
  void what_lies_deep_in_a_tree_is_printed_with_it() {
    check(
        """
        package app;
        import java.util.*;
        final class Tree {
          interface Part { void print(StringBuilder to); }
          record Word(String text) implements Part {
            @Override public void print(StringBuilder to) { to.append(text); }
          }
          static final class Box implements Part {
            private final List<Part> parts = new ArrayList<>();
            Box with(Part part) { parts.add(part); return this; }
            @Override public void print(StringBuilder to) { parts.forEach(part -> part.print(to)); }
            String text() { StringBuilder to = new StringBuilder(); print(to); return to.toString(); }
          }
          void show(Client client) {
            Box inner = new Box().with(new Box().with(new Word(client.naam)));
            System.out.println(new Box().with(new Box().with(new Word("a"))).with(inner).text()); // naam
            System.out.println(new Box().with(new Box().with(new Box().with(new Word("b")))).text()); // -
          }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.found(folder, code)).containsExactlyElementsOf(FlowLines.expected(code));
  }
}
