package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of one class in different fields, each with what was put into it. */
final class HeldObjectsTest {

  private static final String CLIENT =
      """
      package app;
      public class Client { String email; String number; }
      """;

  private static final String MESSAGE =
      """
      package app;
      import java.util.*;
      public class Message {
        String text;
        final Map<String, String> headers = new HashMap<>();
        Message(String text) { this.text = text; }
        Message with(String name, String value) { headers.put(name, value); return this; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_lies_in_one_queue_is_not_what_lies_in_another() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                public class Box {
                  private final Deque<Message> leaving = new ArrayDeque<>();
                  private final Deque<Message> staying = new ArrayDeque<>();
                  public void in(Client c) {
                    leaving.add(new Message(c.email).with("from", c.email).with("no", c.number));
                    staying.add(new Message(c.number).with("from", c.number));
                  }
                  public void out() {
                    Message one = leaving.poll();
                    System.out.println(one.text);
                    System.out.println(one.headers.get("from"));
                    System.out.println(one.headers.get("no"));
                    Message two = staying.poll();
                    System.out.println(two.text);
                    System.out.println(two.headers.get("from"));
                  }
                }
                """))
        .containsExactly(12, 13);
  }

  @Test
  void what_is_moved_from_one_queue_to_another_keeps_what_it_holds() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                public class Box {
                  private final Deque<Message> leaving = new ArrayDeque<>();
                  private final Deque<Message> failed = new ArrayDeque<>();
                  private final Deque<Message> staying = new ArrayDeque<>();
                  public void in(Client c) { leaving.add(new Message(c.email)); }
                  public void calm(Client c) { staying.add(new Message(c.number)); }
                  public void move() { failed.add(leaving.poll()); }
                  public void out() {
                    System.out.println(failed.poll().text);
                    System.out.println(staying.poll().text);
                  }
                }
                """))
        .containsExactly(11);
  }

  @Test
  void what_is_put_into_an_object_later_may_lie_anywhere() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                public class Box {
                  private final Deque<Message> leaving = new ArrayDeque<>();
                  private final Deque<Message> staying = new ArrayDeque<>();
                  public void in() {
                    leaving.add(new Message("a"));
                    staying.add(new Message("b"));
                  }
                  public void change(Client c) { leaving.peek().text = c.email; }
                  public void fill(Message m, Client c) { m.headers.put("from", c.email); }
                  public void out() {
                    System.out.println(leaving.poll().text);
                    System.out.println(staying.poll().headers.get("from"));
                  }
                }
                """))
        .containsExactly(13, 14);
  }

  @Test
  void objects_nobody_was_seen_to_make_hold_what_any_of_their_class_holds() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                public class Box {
                  private final List<Message> given;
                  public Box(List<Message> given) { this.given = given; }
                  public Message make(Client c) { return new Message(c.email); }
                  public void add(Client c) { given.add(new Message(c.number)); }
                  public void out() { System.out.println(given.get(0).text); }
                }
                """,
                """
                package app;
                public class Desk {
                  public void run(Box box, Client c, Sender sender) { sender.send(box.make(c)); }
                }
                """,
                """
                package app;
                public interface Sender { void send(Message m); }
                """))
        .containsExactly(8);
  }

  @Test
  void functions_in_an_object_are_those_that_were_put_into_it() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                import java.util.function.*;
                public class Columns {
                  private final Map<String, Function<Client, String>> all = new LinkedHashMap<>();
                  Columns with(String name, Function<Client, String> f) { all.put(name, f); return this; }
                  String line(Client c) {
                    StringBuilder line = new StringBuilder();
                    all.values().forEach(f -> line.append(f.apply(c)));
                    return line.toString();
                  }
                }
                """,
                """
                package app;
                public class Export {
                  private final Columns full = new Columns().with("e", c -> c.email);
                  private final Columns bare = new Columns().with("n", c -> c.number);
                  public void run(Client c) {
                    System.out.println(full.line(c));
                    System.out.println(bare.line(c));
                  }
                }
                """))
        .containsExactly(6);
  }

  private List<Integer> lines(String... sources) throws IOException {
    return FoundLines.of(
        folder,
        Stream.concat(Stream.of(CLIENT, MESSAGE), Arrays.stream(sources)).toArray(String[]::new));
  }

  @Test
  void of_one_class_in_several_fields() {
    String code =
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static class Lade { private String inhoud = "leeg"; Lade leg(String s) { inhoud = s; return this; } String pak() { return inhoud; } }
          static class Voorraad<K, V> {
            final Map<K, V> inhoud = new HashMap<>(); final Function<K, V> maker;
            Voorraad(Function<K, V> maker) { this.maker = maker; }
            V haal(K k) { V v = inhoud.get(k); if (v == null) { v = maker.apply(k); inhoud.put(k, v); } return v; }
          }
          static class Lid { final int nr; final String naam; Lid(int nr, String naam) { this.nr = nr; this.naam = naam; } }
          static class Leden { final Map<Integer, Lid> leden = new LinkedHashMap<>(); void bewaar(Lid l) { leden.put(l.nr, l); } String naamVan(int nr) { return leden.get(nr).naam; } }
          private final Lade gedeeld = new Lade();
          private final Lade rustig = new Lade();
          private final Lade samen = new Lade();
          private final Lade ookSamen = samen;
          private final Voorraad<String, String> weergaven = new Voorraad<>(s -> "<i>" + s);
          private final Voorraad<String, Integer> maten = new Voorraad<>(String::length);
          private final Leden gasten = new Leden();
          private final Leden bestuur = new Leden();
          private final Map<String, Map<String, String>> flits = new HashMap<>();
          void one(Client client) {
            String p = client.naam;
            gedeeld.leg(p);
            rustig.leg("rust");
            samen.leg(p);
            gasten.bewaar(new Lid(7, p));
            bestuur.bewaar(new Lid(7, "voorzitter"));
            System.out.println(weergaven.haal(p)); // naam
            System.out.println(maten.haal(p)); // -
            flits.computeIfAbsent("soort", k -> new HashMap<>()).put("fout", p);
            flits.computeIfAbsent("soort", k -> new HashMap<>()).put("goed", "opgeslagen");
            flits.computeIfAbsent("anders", k -> new HashMap<>()).put("fout", "niets");
          }
          void two() {
            System.out.println(gedeeld.pak()); // naam
            System.out.println(rustig.pak()); // -
            System.out.println(ookSamen.pak()); // naam
            System.out.println(gasten.naamVan(7)); // naam
            System.out.println(bestuur.naamVan(7)); // -
            System.out.println(flits.get("soort").get("fout")); // naam
            System.out.println(flits.get("soort").get("goed")); // -
            System.out.println(flits.get("anders").get("fout")); // -
            System.out.println(flits.get("soort").values()); // naam
          }
        }
        """;
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
