package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What published code taught that the corpus of the benchmark did not. */
final class ForeignCodeTest {

  private static final String CLIENT =
      """
      package app;
      public final class Client {
        final String email;
        Client(String email) { this.email = email; }
        @Override public String toString() { return "client " + email; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void an_object_made_of_a_long_takes_one_slot_as_any_other() throws IOException {
    DataMap map =
        map(
            "fields: {app.Client#email: {category: emailadres}}\n",
            CLIENT,
            """
            package app;
            final class Desk {
              void greet(Client client, long since) {
                long then = System.currentTimeMillis() - since;
                java.util.Date date = new java.util.Date(then);
                if (!date.before(new java.util.Date())) {
                  System.out.println(client.email + date);
                }
              }
            }
            """);

    assertThat(map.gaps()).isEmpty();
    assertThat(map.flows()).hasSize(1);
  }

  @Test
  void an_object_is_printed_where_the_call_stands_and_not_where_the_way_begins()
      throws IOException {
    DataMap map =
        map(
            "fields: {app.Client#email: {category: emailadres}}\n",
            CLIENT,
            """
            package app;
            final class Door {
              final Desk desk = new Desk();
              void open(Client client) {
                desk.greet(client);
              }
            }
            """,
            """
            package app;
            final class Desk {



              void greet(Object whom) {
                System.out.println(whom);
              }
            }
            """);

    assertThat(map.flows()).isNotEmpty();
    assertThat(map.flows())
        .allSatisfy(
            flow ->
                assertThat(flow.steps())
                    .filteredOn(step -> step.location().line() == 7)
                    .allSatisfy(
                        step -> assertThat(step.location().fileName()).isEqualTo("Desk.java")));
  }

  @Test
  void containers_that_are_put_into_each_other_again_and_again_are_read() throws IOException {
    StringBuilder puts = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      puts.append("    a.add(b); b.add(a); a.addAll(b); b.addAll(a); a.add(client);\n");
    }
    DataMap map =
        map(
            "fields: {app.Client#email: {category: emailadres}}\n",
            CLIENT,
            """
            package app;
            import java.util.*;
            final class Desk {
              List<Set<? extends Client>> first = new ArrayList<>();
              List<Map<String, Desk>> second = new ArrayList<>();
              void fill(Client client) {
                List a = first;
                List b = second;
            %s    System.out.println(client.email);
              }
            }
            """
                .formatted(puts));

    assertThat(map.flows()).isNotEmpty();
  }

  @Test
  void what_a_personal_type_of_a_library_tells_of_itself_is_personal() throws IOException {
    Compiled library =
        Compiled.of(
            Files.createTempDirectory(folder, "library"),
            """
            package lib;
            public interface Address {
              String asText();
              int size();
            }
            """);
    Compiled code =
        Compiled.of(
            Files.createTempDirectory(folder, "code"),
            List.of(library.classes()),
            """
            package app;
            final class Desk {
              void greet(lib.Address address) {
                System.out.println(address.asText());
                System.out.println(address.size());
              }
            }
            """);
    DataMap map =
        run("types: {lib.Address: {category: adres}}\n", code, List.of(library.classes()));

    assertThat(map.flows())
        .singleElement()
        .satisfies(
            flow -> {
              assertThat(flow.element().category()).isEqualTo("adres");
              assertThat(flow.endpoint().location().line()).isEqualTo(4);
            });
  }

  @Test
  void objects_in_a_list_are_still_known_when_code_for_any_list_has_it() throws IOException {
    DataMap map =
        map(
            "fields: {app.Client#email: {category: emailadres}}\n",
            CLIENT,
            """
            package app;
            record Card(String head, int number) {}
            """,
            """
            package app;
            import java.util.*;
            final class Page<T> {
              private final List<T> parts;
              private Page(List<T> parts) { this.parts = new ArrayList<>(parts); }
              static <T> Page<T> of(List<T> all) { return new Page<>(all.subList(0, 1)); }
              List<T> parts() { return Collections.unmodifiableList(parts); }
              int size() { return parts.size(); }
            }
            """,
            """
            package app;
            import java.util.*;
            final class Desk {
              private static List<Card> cards(List<Client> all) {
                return all.stream().map(c -> new Card(c.email, 1)).toList();
              }
              void list(List<Client> all) {
                Page<Card> page = Page.of(cards(all));
                System.out.println(page.parts());
                System.out.println(page.size());
              }
            }
            """);

    assertThat(map.flows())
        .extracting(flow -> flow.endpoint().location().line())
        .containsExactly(9);
  }

  @Test
  void many_texts_do_not_hide_which_class_an_object_has() throws IOException {
    StringBuilder says = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      says.append("    System.out.println(Texts.get().say(\"text%d\", 1));\n".formatted(i));
    }
    DataMap map =
        map(
            "fields: {app.Client#email: {category: emailadres}}\n",
            CLIENT,
            """
            package app;
            class Texts {
              static Texts get() { return new Texts(); }
              String say(String key, Object value) { return say(key, new Object[] {value}); }
              String say(String key, Object[] values) {
                if (key.equals("none")) { return "none"; }
                return key + values.length;
              }
            }
            """,
            """
            package app;
            final class PersonalTexts extends Texts {
              Client client;
              @Override String say(String key, Object[] values) { return key + client.email; }
            }
            """,
            """
            package app;
            final class Desk {
              void greet(PersonalTexts texts, Client client) {
                texts.client = client;
            %s    System.out.println(texts.say("mine", 1));
              }
            }
            """
                .formatted(says));

    assertThat(map.flows())
        .extracting(flow -> flow.endpoint().location().line())
        .containsExactly(45);
  }

  @Test
  void an_object_of_a_personal_type_of_a_library_is_data_wherever_it_is_printed()
      throws IOException {
    Compiled library =
        Compiled.of(
            Files.createTempDirectory(folder, "lib"),
            """
            package lib;
            public interface Profile { String getId(); String text(String otherwise); }
            """,
            """
            package lib;
            public class Address implements Profile {
              private final String text;
              public Address(String text) { this.text = text; }
              public String getId() { return "1"; }
              public String text(String otherwise) { return text == null ? otherwise : text; }
              @Override public String toString() { return text; }
            }
            """);
    Compiled code =
        Compiled.of(
            Files.createTempDirectory(folder, "code"),
            List.of(library.classes()),
            """
            package app;
            import java.util.*;
            import lib.*;
            final class Desk {
              void a(Address p) { System.out.println(p); }
              void b(Profile p) { System.out.println("profile " + p); }
              void c(Optional<Address> p) { System.out.println(p); }
              void d(List<Profile> p) { for (Profile each : p) System.out.println(each); }
              void e(Object p) { if (p instanceof Address a) System.out.println(a); }
              void f(Address p) { System.out.println(p.toString()); }
              void g(Profile p) { System.out.println(p.text("-")); }
              void h(Address p) { throw new IllegalStateException("no " + p); }
              void i(List<Profile> p) { System.out.println(p.size()); }
            }
            """);

    DataMap map = run("types: {lib.Profile: {category: naam}}\n", code, List.of(library.classes()));

    assertThat(map.flows())
        .extracting(flow -> flow.endpoint().location().line())
        .doesNotHaveDuplicates()
        .hasSize(8);
  }

  @Test
  void a_logger_of_a_library_is_known_by_its_name_and_an_exception_that_is_not_there_too()
      throws IOException {
    Compiled library =
        Compiled.of(
            Files.createTempDirectory(folder, "lib"),
            """
            package lib;
            public interface AppLogger { void warn(String text); void register(String text); }
            """,
            """
            package gone;
            public class GoneException extends RuntimeException { public GoneException(String s) { super(s); } }
            """);
    Compiled code =
        Compiled.of(
            Files.createTempDirectory(folder, "code"),
            List.of(library.classes()),
            CLIENT,
            """
            package app;
            import lib.*;
            final class Desk {
              void warn(Client c, AppLogger log) { log.warn("client " + c.email); }
              void register(Client c, AppLogger log) { log.register("client " + c.email); }
              void fail(Client c) { throw new gone.GoneException("client " + c.email); }
            }
            """);
    Files.delete(library.classes().resolve("gone/GoneException.class"));

    DataMap map =
        run(
            "fields: {app.Client#email: {category: emailadres}}\n",
            code,
            List.of(library.classes()));

    assertThat(map.flows())
        .extracting(flow -> flow.endpoint().kind(), flow -> flow.confidence())
        .containsExactlyInAnyOrder(
            tuple(Endpoint.Kind.LOG, Confidence.PROBABLE),
            tuple(Endpoint.Kind.EXCEPTION, Confidence.CERTAIN));
  }

  @Test
  void what_is_said_of_an_interface_of_ones_own_counts_instead_of_the_code_behind_it()
      throws IOException {
    DataMap map =
        map(
            """
            fields: {app.Client#email: {category: emailadres}}
            methods:
              app.Book:
                write: {sink: {kind: log, values: [arg0]}}
            """,
            CLIENT,
            """
            package app;
            interface Book { void write(String text); }
            """,
            """
            package app;
            final class Screen implements Book {
              public void write(String text) { System.out.println(text); }
            }
            """,
            """
            package app;
            final class Desk {
              Book book;
              void use(Book given) { book = given; }
              void note(Client client) { book.write(client.email); }
            }
            """);

    assertThat(map.flows())
        .extracting(flow -> flow.endpoint().kind(), flow -> flow.endpoint().location().line())
        .containsExactly(tuple(Endpoint.Kind.LOG, 5));
  }

  @Test
  void what_a_library_puts_into_its_own_object_is_not_in_all_that_was_given_to_it()
      throws IOException {
    Compiled library =
        Compiled.of(
            Files.createTempDirectory(folder, "library"),
            """
            package lib;
            public interface Session { Context getContext(); }
            """,
            """
            package lib;
            public interface Context { Uri getUri(); }
            """,
            """
            package lib;
            public interface Uri { String getBase(); }
            """,
            """
            package lib;
            public class Event {
              private String path, body;
              public void setBody(String body) { this.body = body; }
              public void setPath(String path) { this.path = path; }
              public String getBody() { return body; }
            }
            """,
            """
            package lib;
            import java.util.*;
            public class Events {
              private Event event;
              private final Map<String, Session> sessions = new HashMap<>();
              public Events(Session session, int many) {
                this.event = new Event();
                for (int i = 0; i < many; i++) {
                  try {
                    sessions.put(String.valueOf(i), i % 2 == 0 ? session : sessions.get("0"));
                  } catch (IllegalStateException e) {
                    sessions.remove(String.valueOf(i + 1));
                  }
                }
                while (sessions.size() > many + 2) {
                  sessions.remove(sessions.keySet().iterator().next());
                }
              }
              public Events path(Uri uri, String... parts) {
                StringBuilder path = new StringBuilder();
                for (String part : parts) {
                  path.append(path.length() == 0 ? uri.getBase() : "/").append(part);
                }
                while (path.length() > 0 && path.charAt(0) == '/') {
                  path.deleteCharAt(0);
                }
                event.setPath(path.toString());
                return this;
              }
              public Events body(String body) { event.setBody(body); return this; }
              public Event event() { return event; }
            }
            """);
    Compiled code =
        Compiled.of(
            Files.createTempDirectory(folder, "code"),
            List.of(library.classes()),
            CLIENT,
            """
            package app;
            import lib.*;
            final class Desk {
              final Session session;
              final Events events;
              Desk(Session session) { this.session = session; this.events = new Events(session, 3); }
              void change(Client client, String id) {
                events.path(session.getContext().getUri(), id).body(client.email);
                System.out.println(session.getContext().getUri().getBase());
                System.out.println(events.event().getBody());
              }
              void look(String id) {
                System.out.println(session.getContext().getUri().getBase());
              }
            }
            """);

    DataMap map =
        run(
            "fields: {app.Client#email: {category: emailadres}}\n",
            code,
            List.of(library.classes()));

    assertThat(map.flows()).extracting(flow -> flow.endpoint().location().line()).containsOnly(10);
  }

  private DataMap map(String models, String... sources) throws IOException {
    return run(models, Compiled.of(Files.createTempDirectory(folder, "code"), sources), List.of());
  }

  private DataMap run(String models, Compiled code, List<Path> dependencies) throws IOException {
    Path file = Files.writeString(folder.resolve("models.yml"), "version: 1\n" + models);
    return Analysis.run(
        new Analysis.Request(
            List.of(
                new AnalysedModule(
                    "app",
                    List.of(code.classes()),
                    List.of(code.sources()),
                    List.of(),
                    dependencies,
                    List.of())),
            List.of(file)));
  }
}
