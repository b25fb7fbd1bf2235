package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that go on beside a method: what it hands them after they were started. */
final class RunningTasksTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void take_what_is_put_into_a_queue_later() {
    assertFlows(
        """
        package app;
        import java.util.concurrent.*;
        public class Desk {
          public void thread(Client client) throws InterruptedException {
            BlockingQueue<String> in = new LinkedBlockingQueue<>();
            BlockingQueue<String> out = new LinkedBlockingQueue<>();
            BlockingQueue<String> done = new LinkedBlockingQueue<>();
            Thread thread = new Thread(() -> {
              try { out.put("got " + in.take()); done.put("done"); } catch (InterruptedException end) { }
            });
            thread.start();
            in.put(client.naam);
            System.out.println(out.take()); // naam
            System.out.println(done.take()); // -
          }
          public void executor(Client client, ExecutorService executor) throws Exception {
            BlockingQueue<String> in = new LinkedBlockingQueue<>();
            Future<String> future = executor.submit(() -> in.take());
            Future<String> other = executor.submit(() -> "x");
            in.add(client.bsn);
            System.out.println(future.get()); // bsn
            System.out.println(other.get()); // -
          }
        }
        """);
  }

  @Test
  void read_what_is_put_into_a_field_later() {
    assertFlows(
        """
        package app;
        public class Desk {
          static final class Box { String in; String out; String fixed; }
          public void show(Client client) throws InterruptedException {
            Box box = new Box();
            box.fixed = "x";
            Thread thread = new Thread(() -> { box.out = box.in; });
            thread.start();
            box.in = client.naam;
            thread.join();
            System.out.println(box.out); // naam
            System.out.println(box.fixed); // -
          }
          public void replaced(Client client) throws InterruptedException {
            Box box = new Box();
            Thread thread = new Thread(() -> { box.in = client.bsn; });
            thread.start();
            thread.join();
            System.out.println(box.in); // bsn
            box.in = "nothing";
            thread.getName();
            System.out.println(box.in); // -
          }
        }
        """);
  }
}
