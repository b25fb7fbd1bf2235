package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
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

  @Test
  void may_be_large_and_have_much_below_them() {
    int size = 20_000;
    List<MethodRef> methods =
        IntStream.range(0, 3 * size)
            .mapToObj(i -> new MethodRef("app/Desk", "m" + i, "()V"))
            .toList();
    Map<MethodRef, List<MethodRef>> callers = new HashMap<>();
    for (int i = 0; i < methods.size(); i++) {
      // A circle, a way that begins in it, and one that begins outside.
      int caller = i == 0 ? size - 1 : i - 1;
      callers.put(methods.get(i), i == 2 * size ? List.of() : List.of(methods.get(caller)));
    }
    MethodRef entry = methods.get(2 * size);
    Circles circles =
        new Circles(
            method -> callers.getOrDefault(method, List.of()), entry::equals, method -> true);

    assertThat(methods.stream().filter(circles::have).toList()).isEqualTo(methods.subList(0, size));
  }

  private void check(String code) throws IOException {
    assertThat(FlowLines.foundWithModels(folder, MODELS, code)).isEqualTo(FlowLines.expected(code));
  }
}
