package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that a logger asks a function for is logged like any other. */
final class SuppliedMessagesTest {

  private static final String CALLS =
      """
      package app;
      import java.util.logging.*;
      import org.apache.logging.log4j.LogManager;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Calls {
        static final Logger JUL = Logger.getLogger("a");
        static final System.Logger SYSTEM = System.getLogger("b");
        static final org.apache.logging.log4j.Logger LOG4J = LogManager.getLogger("c");
        static class Client {
          @PersonalData("naam") private String naam;
          private String code;
          String getNaam() { return naam; }
          String getCode() { return code; }
        }
        void log(Client c) {
          JUL.fine(() -> "a " + c.getNaam()); // EXPECT
          JUL.fine(() -> "a " + c.getCode());
          JUL.info(c::getNaam); // EXPECT
          JUL.info(c::getCode);
          JUL.log(Level.INFO, () -> c.getNaam()); // EXPECT
          SYSTEM.log(System.Logger.Level.INFO, () -> c.getNaam()); // EXPECT
          SYSTEM.log(System.Logger.Level.INFO, c::getCode);
          LOG4J.info(() -> c.getNaam()); // EXPECT
          LOG4J.debug("a {}", c::getNaam); // EXPECT
          LOG4J.debug("a {}", c::getCode);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void whoever_supplies_it() {
    assertThat(MarkedLines.found(folder, List.of(), CALLS)).isEqualTo(MarkedLines.expected(CALLS));
  }
}
