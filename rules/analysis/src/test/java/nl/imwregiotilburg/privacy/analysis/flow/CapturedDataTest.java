package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions bring personal data along: who calls one need not be given any, nor know of it. */
final class CapturedDataTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void run_by_another_method() {
    assertFlows(
        """
        package app;
        import java.util.function.*;
        final class Desk {
          private static void run(Runnable task) { task.run(); }
          private static void call(Supplier<String> task) { task.get(); }
          private static void never(Runnable task) { if (task == null) { task.run(); } }
          private static void ignored(Runnable task) { task.hashCode(); }
          void show(Client client) {
            String naam = client.naam;
            run(() -> System.out.println(naam)); // naam
            run(() -> System.out.println("nothing")); // -
            call(() -> {
              System.out.println(naam); // naam
              return "";
            });
            never(() -> System.out.println(naam)); // -
            ignored(() -> System.err.println(client.bsn.length())); // -
          }
        }
        """);
  }

  @Test
  void handed_on_and_on() {
    assertFlows(
        """
        package app;
        final class Desk {
          private static void first(Runnable task) { second(task); }
          private static void second(Runnable task) { third(task); }
          private static void third(Runnable task) { fourth(task); }
          private static void fourth(Runnable task) { fifth(task); }
          private static void fifth(Runnable task) { task.run(); }
          void show(Client client) {
            String naam = client.naam;
            first(() -> System.out.println(naam)); // naam
            first(() -> System.out.println("nothing")); // -
          }
        }
        """);
  }

  @Test
  void kept_in_a_queue_or_a_field_until_somebody_runs_it() {
    assertFlows(
        """
        package app;
        import java.util.*;
        final class Desk {
          static final class Tasks {
            private final Deque<Runnable> open = new ArrayDeque<>();
            private Runnable last;
            void add(Runnable task) { open.add(task); }
            void atLast(Runnable task) { last = task; }
            void run() {
              while (!open.isEmpty()) { open.poll().run(); }
              if (last != null) { last.run(); }
            }
          }
          void show(Client client) {
            String naam = client.naam;
            Tasks tasks = new Tasks();
            tasks.add(() -> System.out.println(naam)); // naam
            tasks.add(() -> System.out.println("nothing")); // -
            tasks.atLast(() -> System.out.println(client.bsn)); // bsn
            tasks.run();
          }
        }
        """);
  }

  @Test
  void run_by_a_helper_with_a_function_of_its_own_kind() {
    assertFlows(
        """
        package app;
        import java.io.*;
        final class Desk {
          interface Work<T> { T work() throws IOException; }
          static final class Retry {
            private final int times;
            Retry(int times) { this.times = times; }
            <T> T run(Work<T> work) throws IOException {
              for (int i = 0; i < times; i++) {
                try {
                  return work.work();
                } catch (IOException failed) {
                  if (i == times - 1) { throw failed; }
                }
              }
              throw new IllegalStateException();
            }
          }
          private final Retry retry = new Retry(3);
          private static void write(String text) { System.out.println(text); } // naam
          void show(Client client) throws IOException {
            String naam = client.naam;
            retry.run(() -> {
              write(naam);
              return null;
            });
            System.out.println(retry.run(() -> client.bsn)); // bsn
            System.out.println(retry.run(() -> "nothing")); // -
          }
        }
        """);
  }

  @Test
  void in_a_list_that_was_emptied_before() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        final class Desk {
          private final List<Consumer<String>> listeners = new ArrayList<>();
          private void tell(String text) {
            for (Consumer<String> listener : listeners) { listener.accept(text); }
          }
          void show(Client client) {
            StringBuilder log = new StringBuilder("log ");
            StringBuilder count = new StringBuilder("count ");
            listeners.clear();
            listeners.add(text -> log.append(text));
            listeners.add(text -> count.append('.'));
            listeners.add(text -> System.out.println(text)); // naam
            System.out.println(log); // -
            tell(client.naam);
            System.out.println(log); // naam
            System.out.println(count); // -
          }
        }
        """);
  }

  @Test
  void a_method_that_is_chosen_by_a_name_nobody_knows() {
    assertFlows(
        """
        package app;
        public final class Desk {
          public void show(String text) { System.out.println(text); } // naam
          public void count(String text) { System.out.println(text.length()); } // -
          public void twice(String text, String other) { System.out.println(other); } // -
          void choose(Client client, String action) throws ReflectiveOperationException {
            getClass().getMethod(action, String.class).invoke(this, client.naam);
          }
        }
        """);
  }

  @Test
  void through_functions_that_hold_each_other() {
    assertFlows(
        """
        package app;
        import java.beans.*;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static final class Channel<T> {
            private final List<Consumer<? super T>> out = new ArrayList<>();
            <R> Channel<R> map(Function<? super T, ? extends R> f) {
              Channel<R> next = new Channel<>();
              out.add(each -> next.send(f.apply(each)));
              return next;
            }
            void to(Consumer<? super T> consumer) { out.add(consumer); }
            void send(T each) { out.forEach(consumer -> consumer.accept(each)); }
          }
          public void one(Client client) {
            Channel<String> channel = new Channel<>();
            channel.map(String::strip).map(String::toUpperCase).to(text -> System.out.println(text)); // naam
            channel.send(client.naam);
          }
          static final class Setting {
            private final PropertyChangeSupport support = new PropertyChangeSupport(this);
            private String title = "x";
            void listen(PropertyChangeListener listener) { support.addPropertyChangeListener(listener); }
            void set(String now) { String before = title; title = now; support.firePropertyChange("title", before, now); }
          }
          public void listeners(Client client) {
            Setting setting = new Setting();
            setting.listen(change -> System.out.println(change.getPropertyName())); // -
            setting.listen(change -> System.out.println("now " + change.getNewValue())); // naam
            setting.set(client.naam);
          }
        }
        """);
  }

  @Test
  void an_object_that_is_made_by_the_name_of_its_class_prints_itself() {
    assertFlows(
        """
        package app;
        import java.lang.reflect.*;
        public class Desk {
          public static final class Card {
            private final String text;
            public Card(String text) { this.text = text; }
            @Override public String toString() { return text; }
          }
          public void show(Client client) throws ReflectiveOperationException {
            Class<?> type = Class.forName("app.Desk$Card");
            Constructor<?> constructor = type.getConstructor(String.class);
            Object card = constructor.newInstance(client.naam);
            Object other = constructor.newInstance("nothing");
            System.out.println(card.toString()); // naam
            System.out.println(card); // naam
            System.out.println(other); // -
          }
        }
        """);
  }
}
