package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of which it is certain what they do, because of what is there, or is not. */
final class CertainCallsTest {

  @TempDir private Path folder;

  private void expect(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void an_optional_with_a_value_keeps_one_through_a_function() {
    expect(
        """
        package app;
        import java.util.*;
        class Optionals {
          void run(Client client) {
            Optional<String> full = Optional.of(client.naam);
            System.out.println(full.map(name -> "masked").orElse(client.bsn)); // -
            System.out.println(full.map(name -> name + "!").orElse(client.bsn)); // naam
            System.out.println(full.map(name -> (String) null).orElse(client.bsn)); // bsn
            System.out.println(full.flatMap(name -> Optional.of("x")).orElse(client.bsn)); // -
            System.out.println(Optional.ofNullable((String) null).map(none -> client.bsn).orElse("none")); // -
            System.out.println(Optional.ofNullable(client.naam).map(name -> "masked").orElse(client.bsn)); // bsn
          }
        }
        """);
  }

  @Test
  void lists_and_arrays_are_filled_place_by_place() {
    expect(
        """
        package app;
        import java.util.*;
        class Filled {
          void run(Client client) {
            List<String> list = new ArrayList<>();
            list.add(client.naam);
            list.add("b");
            Collections.fill(list, "filled");
            System.out.println(list.get(0)); // -
            Collections.replaceAll(list, "filled", client.bsn);
            System.out.println(list.get(1)); // bsn
            List<String> other = new ArrayList<>();
            other.add("a");
            other.add("b");
            Collections.replaceAll(other, "b", client.naam);
            System.out.println(other.get(0)); // -
            System.out.println(other.get(1)); // naam
            String[] array = new String[4];
            Arrays.fill(array, "x");
            Arrays.fill(array, 1, 2, client.naam);
            System.out.println(array[1]); // naam
            System.out.println(array[3]); // -
          }
        }
        """);
  }

  @Test
  void a_key_that_is_not_there_has_no_value_to_compute_with() {
    expect(
        """
        package app;
        import java.util.*;
        class Absent {
          void run(Client client, String any) {
            Map<String, String> map = new HashMap<>();
            map.put("a", "b");
            map.computeIfPresent("z", (key, value) -> client.naam);
            System.out.println(map.get("z")); // -
            map.computeIfPresent("a", (key, value) -> client.naam);
            System.out.println(map.get("a")); // naam
            map.put(any, "x");
            map.computeIfPresent("q", (key, value) -> client.bsn);
            System.out.println(map.get("q")); // bsn
            Map<Object, String> byIdentity = new IdentityHashMap<>();
            Object one = new Object();
            Object other = new Object();
            byIdentity.put(one, client.naam);
            byIdentity.put(other, "x");
            System.out.println(byIdentity.get(other)); // -
            System.out.println(byIdentity.get(one)); // naam
          }
        }
        """);
  }

  @Test
  void what_is_behind_an_interface_that_only_throws_here_is_elsewhere() {
    expect(
        """
        package app;
        import java.util.*;
        public class Desk {
          interface Search { List<Client> find(String term); }
          static class NoSearch implements Search {
            public List<Client> find(String term) { throw new UnsupportedOperationException(); }
          }
          private Search search;
          public void setSearch(Search search) { this.search = search; }
          public void run(Client client, String term) {
            List<Client> found = search.find(term);
            System.out.println(client.naam); // naam
            if (!found.isEmpty()) {
              System.out.println(found.get(0).bsn); // bsn
            }
          }
          public void exactly(Client client, String term) {
            new NoSearch().find(term);
            System.out.println(client.naam); // -
          }
        }
        """);
  }

  @Test
  void of_two_consumers_both_are_run() {
    expect(
        """
        package app;
        import java.util.function.Consumer;
        class Consumers {
          static class Last { String seen; void see(String text) { seen = text; } }
          void run(Client client) {
            Last one = new Last();
            Last other = new Last();
            Consumer<String> first = one::see;
            Consumer<String> second = other::see;
            first.accept(client.naam);
            System.out.println(one.seen); // naam
            first.andThen(second).accept("both");
            System.out.println(one.seen); // -
            second.andThen(text -> one.see("after")).accept(client.bsn);
            System.out.println(one.seen); // -
            System.out.println(other.seen); // bsn
          }
        }
        """);
  }

  @Test
  void which_state_of_an_enum_an_object_is_in_its_callers_know() {
    expect(
        """
        package app;
        class States {
          enum State { SHUT, OPEN }
          static class Gate {
            private State state = State.SHUT;
            private String passed = "nothing";
            void open() { if (state == State.SHUT) state = State.OPEN; }
            void shut() { if (state == State.OPEN) state = State.SHUT; }
            void push(String text) { if (state == State.OPEN) { passed = text; } }
          }
          void run(Client client, State given) {
            Gate shut = new Gate();
            shut.push(client.naam);
            System.out.println(shut.passed); // -
            Gate open = new Gate();
            open.open();
            open.push(client.naam);
            System.out.println(open.passed); // naam
            open.push("x");
            System.out.println(open.passed); // -
            open.shut();
            open.push(client.naam);
            System.out.println(open.passed); // -
            Gate any = new Gate();
            any.state = given;
            any.push(client.bsn);
            System.out.println(any.passed); // bsn
          }
        }
        """);
  }

  @Test
  void a_copy_of_an_object_is_of_its_class_and_another_object() {
    expect(
        """
        package app;
        import java.util.*;
        class Clones {
          static class Pack implements Cloneable {
            String text;
            Pack(String text) { this.text = text; }
            @Override public Pack clone() {
              try { return (Pack) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
            }
          }
          static class Deep extends Pack {
            List<String> list = new ArrayList<>();
            Deep(String text) { super(text); }
            @Override public Deep clone() { Deep copy = (Deep) super.clone(); copy.list = new ArrayList<>(list); return copy; }
            String first() { return list.get(0); }
          }
          void run(Client client) {
            Pack one = new Pack("one");
            Pack two = one.clone();
            two.text = client.naam;
            System.out.println(one.text); // -
            System.out.println(two.text); // naam
            Deep first = new Deep("first");
            Deep second = first.clone();
            first.list.add("clean");
            second.list.add(client.bsn);
            System.out.println(first.first()); // -
            System.out.println(second.first()); // bsn
          }
        }
        """);
  }

  @Test
  void what_a_field_of_personal_data_holds_decides_as_any_other() {
    expect(
        """
        package app;
        import java.util.*;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        class Ages {
          static class Person {
            final String text;
            @PersonalData("leeftijd") final int age;
            Person(String text, int age) { this.text = text; this.age = age; }
            boolean isGrown() { return age >= 18; }
          }
          void run(Client client) {
            List<Person> all = List.of(new Person("a", 12), new Person(client.naam, 40));
            System.out.println(all.stream().filter(each -> each.age < 18).findFirst().get().text); // -
            System.out.println(all.stream().filter(Person::isGrown).findFirst().get().text); // naam
          }
        }
        """);
  }

  @Test
  void what_stands_in_the_query_of_an_address_is_not_in_its_host() {
    expect(
        """
        package app;
        import java.net.*;
        class Hosts {
          void run(Client client, String any) throws Exception {
            URI address = URI.create("https://api.example.nl/people/1?bsn=" + client.bsn);
            System.out.println(address.getHost()); // -
            System.out.println(address.getPath()); // -
            System.out.println(address.getQuery()); // bsn
            System.out.println(address); // bsn
            URI inPath = new URI("https://api.example.nl/people/" + client.naam + "/file?sort=asc");
            System.out.println(inPath.getHost() + inPath.getScheme()); // -
            System.out.println(inPath.getPath()); // naam
            System.out.println(inPath.getQuery()); // naam
            System.out.println(new URL("https://" + client.naam + ".example.nl/a?b").getHost()); // naam
            System.out.println(URI.create(client.naam).getHost()); // naam
            URI relative = URI.create("/people/1?bsn=" + client.bsn);
            System.out.println(relative.getPath()); // -
            System.out.println(relative.getQuery()); // bsn
            System.out.println(URI.create("/people/" + client.naam).getPath()); // naam
            System.out.println(URI.create("https://a.example.nl/{id}?x=1" + client.naam).getPath()); // naam
          }
        }
        """);
  }

  @Test
  void a_future_that_was_failed_throws_what_it_failed_with() {
    expect(
        """
        package app;
        import java.util.concurrent.*;
        class Futures {
          void run(Client client) throws InterruptedException {
            CompletableFuture<String> failed = new CompletableFuture<>();
            failed.completeExceptionally(new IllegalStateException(client.naam)); // naam
            try {
              failed.join();
            } catch (CompletionException e) {
              System.out.println(e.getCause().getMessage()); // naam
            }
            try {
              failed.get();
            } catch (ExecutionException e) {
              System.out.println(e.getMessage()); // naam
            }
            CompletableFuture<String> other = new CompletableFuture<>();
            other.completeExceptionally(new IllegalStateException("x"));
            try {
              other.join();
            } catch (CompletionException e) {
              System.out.println(e.getCause().getMessage()); // -
            }
          }
        }
        """);
  }

  @Test
  void views_and_copies_leave_a_list_as_it_is() {
    expect(
        """
        package app;
        import java.util.*;
        class Views {
          void run(Client client) {
            List<String> list = new ArrayList<>(List.of("0", "1", "2"));
            List<String> head = list.subList(0, 2);
            head.set(1, client.naam);
            List<String> fixed = Collections.unmodifiableList(list);
            System.out.println(fixed.get(0)); // -
            System.out.println(fixed.get(1)); // naam
            List<String> longer = new ArrayList<>(List.of("0", client.naam, "2"));
            System.out.println(longer.subList(0, 1)); // -
            longer.remove(1);
            System.out.println(longer.get(1)); // -
            longer.add(client.bsn);
            System.out.println(longer.get(2)); // bsn
            String[] array = {"u", "v"};
            List<String> copy = List.of(array);
            array[0] = client.bsn;
            System.out.println(copy.get(0)); // -
            System.out.println(Arrays.asList(array).get(0)); // bsn
          }
        }
        """);
  }
}
