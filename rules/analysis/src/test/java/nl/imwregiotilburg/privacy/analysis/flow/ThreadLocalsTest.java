package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a thread finds in what every thread has its own of. */
final class ThreadLocalsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void a_new_thread_does_not_find_what_another_one_put_there() {
    assertFlows(
        """
        package app;
        public class Desk {
          static final ThreadLocal<String> SHARED = ThreadLocal.withInitial(() -> "start");
          static final InheritableThreadLocal<String> HANDED = new InheritableThreadLocal<>();
          void threads(Client client) throws Exception {
            ThreadLocal<String> own = new ThreadLocal<>();
            own.set(client.naam);
            SHARED.set(client.naam);
            HANDED.set(client.naam);
            String[] seen = new String[1];
            Thread thread = new Thread(() -> {
              System.out.println(own.get()); // -
              System.out.println(SHARED.get()); // -
              System.out.println(HANDED.get()); // naam
              seen[0] = own.get();
              own.set("mine");
            });
            thread.start();
            thread.join();
            System.out.println(seen[0]); // -
            System.out.println(own.get()); // naam
            System.out.println(SHARED.get()); // naam
            ThreadLocal<String> other = ThreadLocal.withInitial(() -> "here");
            Thread setting = new Thread(() -> {
              other.set(client.naam);
              System.out.println(other.get()); // naam
            });
            setting.start();
            System.out.println(other.get()); // -
          }
        }
        """);
  }

  @Test
  void a_task_of_a_pool_may_find_what_the_last_one_left() {
    assertFlows(
        """
        package app;
        import java.util.concurrent.*;
        public class Desk {
          void tasks(Client client, ExecutorService pool) {
            ThreadLocal<String> own = new ThreadLocal<>();
            pool.execute(() -> own.set(client.naam));
            pool.execute(() -> System.out.println(own.get())); // naam
          }
        }
        """);
  }

  @Test
  void what_it_holds_at_first_is_there_again_when_it_was_removed() {
    assertFlows(
        """
        package app;
        public class Desk {
          void removed(Client client) {
            ThreadLocal<String> own = ThreadLocal.withInitial(() -> client.naam);
            own.set("x");
            System.out.println(own.get()); // -
            own.remove();
            System.out.println(own.get()); // naam
            ThreadLocal<String> named = new ThreadLocal<>() {
              @Override protected String initialValue() { return client.naam; }
            };
            System.out.println(named.get()); // naam
            ThreadLocal<String> empty = new ThreadLocal<>();
            empty.set(client.naam);
            empty.remove();
            System.out.println(empty.get()); // -
          }
        }
        """);
  }
}
