package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of objects that are kept where only Object is declared. */
final class PrintedObjectsTest {

  @TempDir private Path folder;

  @Test
  void of_fields_and_containers() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          private Object list;
          private Object builder;
          private Object other;
          private final Map<String, Object> kept = new HashMap<>();
          void fill(Client client) {
            List<String> names = new ArrayList<>();
            list = names;
            names.add(client.naam);
            builder = new StringBuilder("a").append(client.bsn);
            other = new ArrayList<>(List.of("a"));
            List<String> more = (List<String>) kept.get("list");
            if (more == null) {
              more = new LinkedList<>();
              kept.put("list", more);
            }
            more.add(client.naam);
            kept.put("other", new StringBuilder("a"));
          }
          void print() {
            System.out.println(list); // naam
            System.out.println(builder); // bsn
            System.out.println(other); // -
            System.out.println(kept.get("list")); // naam
            System.out.println(kept.get("other")); // -
          }
        }
        """;
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
