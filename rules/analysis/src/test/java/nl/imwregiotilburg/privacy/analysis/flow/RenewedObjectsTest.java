package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one round of a loop puts into an object is not in the one that the next round makes. */
final class RenewedObjectsTest {

  private static final String DESK =
      """
      package app;
      import java.util.*;
      import org.slf4j.*;
      class Desk {
        static final Logger log = LoggerFactory.getLogger(Desk.class);
        interface Step { void run(Client c, Map<String, Object> into); }
        static class Fill implements Step {
          public void run(Client c, Map<String, Object> into) { into.put("naam", c.naam); }
        }
        static class Show implements Step {
          public void run(Client c, Map<String, Object> into) {
            log.info("{}", into); // -
          }
        }
        final Map<String, Step> steps = new HashMap<>();
        Desk() {
          steps.put("fill", new Fill());
          steps.put("show", new Show());
        }
        void one(Client c, List<String> all) {
          for (String each : all) {
            Map<String, Object> row = new HashMap<>();
            log.info("{}", row); // -
            row.put("naam", c.naam);
            log.info("{}", row); // naam
          }
        }
        void other(Client c, List<String> all) {
          for (String each : all) {
            StringBuilder row = new StringBuilder(each);
            if (each.isEmpty()) {
              row.append(c.naam);
            } else {
              log.info("{}", row); // -
            }
          }
        }
        void called(Client c, List<String> all) {
          for (String each : all) {
            Map<String, Object> row = new HashMap<>();
            steps.get(each).run(c, row);
          }
        }
        void kept(Client c, List<String> all) {
          Map<String, Object> last = new HashMap<>();
          for (String each : all) {
            log.info("{}", last); // naam
            last = new HashMap<>();
            log.info("{}", last); // -
            last.put("naam", c.naam);
          }
          log.info("{}", last); // naam
        }
        /* All of them are in the list; a known false alarm is that a new one may be an earlier one. */
        void listed(Client c, List<String> all) {
          List<Map<String, Object>> rows = new ArrayList<>();
          for (String each : all) {
            Map<String, Object> row = new HashMap<>();
            log.info("{}", rows); // naam
            log.info("{}", row); // naam
            row.put("naam", c.naam);
            rows.add(row);
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void holds_what_was_put_there_since() {
    assertThat(FlowLines.foundWithLibraries(folder, DESK)).isEqualTo(FlowLines.expected(DESK));
  }
}
