package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked up by the class of an object is called with objects of that class only. */
final class ByClassTest {

  private static final String EVENTS =
      """
      package app;
      final class Events {
        sealed interface Event permits Arrived, Counted, Left {}
        record Arrived(String who) implements Event {}
        record Counted(String what) implements Event {}
        record Left(String number) implements Event {}
      }
      """;

  @TempDir private Path folder;

  @Test
  void functions_in_a_map_and_objects_in_a_queue() {
    check(
        """
        package app;
        import app.Events.*;
        import java.util.*;
        import java.util.function.Consumer;
        final class Board {
          private final Map<Class<? extends Event>, Consumer<Event>> handlers = new HashMap<>();
          private final Deque<Event> queue = new ArrayDeque<>();
          Board() {
            handlers.put(Arrived.class, e -> System.out.println(e)); // naam
            handlers.put(Counted.class, e -> System.out.println(e)); // -
            handlers.put(Left.class, this::left);
          }
          private void left(Event event) {
            System.out.println("left " + event); // bsn
          }
          void post(Client client) {
            queue.add(new Arrived(client.naam));
            queue.add(new Counted("3"));
            queue.add(new Left(client.bsn));
          }
          void drain() {
            for (Event event = queue.poll(); event != null; event = queue.poll()) {
              handlers.get(event.getClass()).accept(event);
            }
          }
        }
        """);
  }

  @Test
  void handlers_that_are_objects() {
    check(
        """
        package app;
        import app.Events.*;
        import java.util.*;
        final class Desk {
          interface Handler { void handle(Event event); }
          static final class OfArrived implements Handler {
            @Override public void handle(Event event) {
              System.out.println(event); // naam
            }
          }
          static final class OfCounted implements Handler {
            @Override public void handle(Event event) {
              System.out.println(event); // -
            }
          }
          private final Map<Class<?>, Handler> handlers =
              Map.of(Arrived.class, new OfArrived(), Counted.class, new OfCounted());
          private Event last = new Counted("0");
          void arrive(Client client) {
            last = new Arrived(client.naam);
          }
          void again() {
            Handler handler = handlers.get(last.getClass());
            if (handler != null) {
              handler.handle(last);
            }
          }
        }
        """);
  }

  @Test
  void what_is_printed_by_the_classes_that_were_put_into_a_field() {
    check(
        """
        package app;
        import app.Events.*;
        import java.util.function.Consumer;
        final class Last {
          private final Consumer<Event> printer = e -> System.out.println(e); // bsn
          private Event last;
          void leave(Client client) {
            new Arrived(client.naam);
            last = new Left(client.bsn);
          }
          void again() {
            printer.accept(last);
          }
        }
        """);
  }

  @Test
  void an_object_of_another_class_than_the_one_it_was_looked_up_for() {
    check(
        """
        package app;
        import app.Events.*;
        import java.util.*;
        import java.util.function.Consumer;
        final class Mixed {
          private final Map<Class<?>, Consumer<Object>> handlers = new HashMap<>();
          Mixed() {
            handlers.put(Counted.class, e -> System.out.println(e)); // naam
          }
          void count(Client client) {
            Event counted = new Counted("1");
            handlers.get(counted.getClass()).accept(client.naam);
          }
        }
        """);
  }

  @Test
  void the_class_of_one_of_two_objects_and_a_class_that_is_written_out() {
    check(
        """
        package app;
        import app.Events.*;
        import java.util.*;
        import java.util.function.Consumer;
        final class Two {
          private final Map<Class<?>, Consumer<Event>> handlers = new HashMap<>();
          private Event first = new Counted("1");
          private Event second = new Counted("2");
          Two() {
            handlers.put(Arrived.class, e -> System.out.println(e)); // naam
            handlers.put(Event.class, e -> System.out.println(e)); // naam
          }
          void arrive(Client client) {
            first = new Arrived(client.naam);
          }
          void handle() {
            Class<?> one = first.getClass();
            Class<?> other = second.getClass();
            handlers.get(one).accept(first);
            handlers.get(Event.class).accept(first);
          }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.found(folder, code, EVENTS))
        .containsExactlyElementsOf(FlowLines.expected(code));
  }
}
