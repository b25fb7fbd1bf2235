package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that call each other in a circle into which nothing else in the codebase leads. */
final class CirclesTest {

  private static final String MODELS =
      """
      version: 1
      methods:
        app.Desk:
          render: {source: {category: naam, at: arg0}}
        app.Desk$Provider:
          load: {source: {category: naam, at: arg0}}
      """;

  @TempDir private Path folder;

  @Test
  void are_called_by_somebody_who_is_not_seen() throws IOException {
    check(
        """
        package app;
        import java.util.*;
        public class Desk {
          public void show(Client client, int deep) {
            System.out.println(client.naam); // naam
            if (deep > 0) other(client, deep - 1);
          }
          void other(Client client, int deep) {
            System.out.println("other " + client.naam); // naam
            show(client, deep);
            below(client);
          }
          private void below(Client client) {
            System.out.println("below " + client.naam); // naam
          }
          public void render(String name, int deep) {
            System.out.println(name); // naam
            if (deep > 0) renderChild(name, deep - 1);
          }
          private void renderChild(String name, int deep) { render(name, deep); }
          public void each(Client client, List<Client> friends) {
            System.out.println(client.naam); // naam
            friends.forEach(friend -> each(friend, List.of()));
          }
        }
        """);
  }

  @Test
  void of_objects_that_wrap_each_other() throws IOException {
    check(
        """
        package app;
        public class Desk {
          interface Provider { String load(String name); }
          static class Direct implements Provider {
            public String load(String name) { return ask(name); }
          }
          static class Cached implements Provider {
            private final Provider next;
            Cached(Provider next) { this.next = next; }
            public String load(String name) {
              System.out.println("cached " + name); // naam
              return next.load(name);
            }
          }
          static class Timed implements Provider {
            private final Provider next;
            Timed(Provider next) { this.next = next; }
            public String load(String name) { return next.load(name); }
          }
          static String ask(String name) {
            System.out.println("asked " + name); // naam
            return "uid=" + name;
          }
        }
        """);
  }

  @Test
  void of_private_methods_are_never_run() throws IOException {
    check(
        """
        package app;
        public class Desk {
          private void one(Client client) {
            System.out.println(client.naam); // -
            two(client);
          }
          private void two(Client client) { one(client); }
        }
        """);
  }

  private void check(String code) throws IOException {
    assertThat(FlowLines.foundWithModels(folder, MODELS, code)).isEqualTo(FlowLines.expected(code));
  }
}
