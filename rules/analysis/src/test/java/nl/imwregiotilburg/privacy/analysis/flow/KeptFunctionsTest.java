package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever container functions are kept in, what is published comes to those that were put in. */
final class KeptFunctionsTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
      }
      """;

  private static final String BUS =
      """
      package app;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      final class Bus {
        record Entry(String key, Consumer<String> consumer) {}
        private %s;
        void add(String key, Consumer<String> consumer) { %s; }
        void publish(String key, String text) { %s; }
      }
      """;

  private static final String DESK =
      """
      package app;
      final class Desk {
        void show(Client client) {
          Bus bus = new Bus();
          bus.add("a", text -> System.out.println("a " + text));
          bus.publish("a", client.naam);
        }
        void silent(Client client) {
          Bus bus = new Bus();
          bus.add("a", text -> System.out.println("a " + text.length()));
          bus.publish("a", client.naam);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void objects_and_functions_behind_one_interface() {
    String code =
        """
        package app;
        import java.util.*;
        final class Actions {
          interface Action { String act(String text); }
          static final class Twice implements Action {
            @Override public String act(String text) { return text + text; }
          }
          private final Map<String, Action> all = new HashMap<>();
          Actions() {
            all.put("twice", new Twice());
            all.put("length", text -> "" + text.length());
          }
          void show(Client client, String chosen) {
            System.out.println(all.get(chosen).act(client.naam)); // naam
            System.out.println(all.get("length").act(client.naam)); // -
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).containsExactlyElementsOf(FlowLines.expected(code));
  }

  @Test
  void links_that_hand_on_to_the_next() {
    String code =
        """
        package app;
        import java.util.*;
        final class Links {
          static final class Context {
            final Client client;
            String name = "guest";
            String path = "/";
            Context(Client client) { this.client = client; }
          }
          interface Next { void go(Context context); }
          interface Link { void handle(Context context, Next next); }
          private final List<Link> links = new ArrayList<>();
          Links use(Link link) { links.add(link); return this; }
          void start(Context context, Next last) { step(0, context, last); }
          private void step(int at, Context context, Next last) {
            if (at == links.size()) {
              last.go(context);
            } else {
              links.get(at).handle(context, same -> step(at + 1, same, last));
            }
          }
          static void run(Client client) {
            new Links()
                .use((context, next) -> {
                  context.name = context.client.naam;
                  next.go(context);
                })
                .start(new Context(client), context -> {
                  System.out.println(context.name); // naam
                  System.out.println(context.path); // -
                });
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).containsExactlyElementsOf(FlowLines.expected(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Consumer<String> all = text -> {} | all = all.andThen(consumer) | all.accept(text)
          Consumer<String>[] all = new Consumer[4]; int n | all[n++] = consumer | for (int i = 0; i < n; i++) all[i].accept(text)
          List<Consumer<String>> all = new ArrayList<>() | all.add(consumer) | all.stream().forEach(c -> c.accept(text))
          List<Consumer<String>> all = new ArrayList<>() | all.add(consumer) | for (Consumer<String> c : new ArrayList<>(all)) c.accept(text)
          List<Consumer<String>> all = new ArrayList<>() | all.add(consumer) | List.copyOf(all).forEach(c -> c.accept(text))
          Set<Consumer<String>> all = ConcurrentHashMap.newKeySet() | all.add(consumer) | for (Consumer<String> c : all.toArray(new Consumer[0])) c.accept(text)
          Map<String, Consumer<String>> all = new HashMap<>() | all.put(key, consumer) | all.get(key).accept(text)
          Map<String, Consumer<String>> all = new HashMap<>() | all.put(key, consumer) | for (Consumer<String> c : all.values()) c.accept(text)
          Map<String, Consumer<String>> all = new HashMap<>() | all.put(key, consumer) | all.values().forEach(c -> c.accept(text))
          Map<String, List<Consumer<String>>> all = new HashMap<>() | all.computeIfAbsent(key, k -> new ArrayList<>()).add(consumer) | for (Consumer<String> c : all.getOrDefault(key, List.of())) c.accept(text)
          Map<String, List<Consumer<String>>> all = new HashMap<>() | all.computeIfAbsent(key, k -> new ArrayList<>()).add(consumer) | for (List<Consumer<String>> l : all.values()) for (Consumer<String> c : l) c.accept(text)
          Map<String, List<Consumer<String>>> all = new HashMap<>() | all.computeIfAbsent(key, k -> new ArrayList<>()).add(consumer) | all.values().stream().flatMap(List::stream).forEach(c -> c.accept(text))
          Map<String, List<Consumer<String>>> all = new HashMap<>() | all.merge(key, new ArrayList<>(List.of(consumer)), (x, y) -> { x.addAll(y); return x; }) | all.get(key).forEach(c -> c.accept(text))
          Map<String, Map<String, Consumer<String>>> all = new HashMap<>() | all.computeIfAbsent(key, k -> new HashMap<>()).put("b", consumer) | all.values().forEach(m -> m.values().forEach(c -> c.accept(text)))
          Map<String, Optional<Consumer<String>>> all = new HashMap<>() | all.put(key, Optional.of(consumer)) | all.get(key).ifPresent(c -> c.accept(text))
          List<Entry> all = new ArrayList<>() | all.add(new Entry(key, consumer)) | for (Entry e : all) if (e.key().equals(key)) e.consumer().accept(text)
          List<Entry> all = new ArrayList<>() | all.add(new Entry(key, consumer)) | all.stream().filter(e -> e.key().equals(key)).map(Entry::consumer).forEach(c -> c.accept(text))
          """)
  void what_is_published(String field, String add, String publish) {
    List<Integer> lines =
        Compiled.of(folder, CLIENT, BUS.formatted(field, add, publish), DESK).map().flows().stream()
            .map(flow -> flow.endpoint().location().line())
            .toList();

    assertThat(lines).containsExactly(5);
  }
}
