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

  private void check(String code) {
    assertThat(FlowLines.found(folder, code)).containsExactlyElementsOf(FlowLines.expected(code));
  }
}
