package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exception prints the message its class says it has, whatever it was made with. */
final class OverriddenMessagesTest {

  private static final String DESK =
      """
      package app;
      import org.slf4j.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Desk {
        static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        static class Client {
          @PersonalData("naam") private final String naam;
          Client(String naam) { this.naam = naam; }
          String naam() { return naam; }
        }
        static class Quiet extends RuntimeException {
          Quiet(String message) { super(message); }
          @Override public String getMessage() { return "iets"; }
        }
        static class Local extends RuntimeException {
          final Client client;
          Local(Client client) { super("x"); this.client = client; }
          @Override public String getLocalizedMessage() { return "voor " + client.naam(); }
        }
        static class Loud extends RuntimeException {
          final Client client;
          Loud(Client client) { super("x"); this.client = client; }
          @Override public String getMessage() { return "voor " + client.naam(); }
        }
        void quiet(Client c) {
          RuntimeException e = new Quiet(c.naam());
          LOG.info(e.getMessage()); // SAFE
          LOG.info(e.toString()); // SAFE
          LOG.info("fout", e); // SAFE
          LOG.info("fout " + e); // SAFE
          LOG.info("fout", new RuntimeException("y", e)); // SAFE
        }
        void local(Client c) {
          RuntimeException e = new Local(c);
          LOG.info(e.getMessage()); // SAFE
          LOG.info(e.getLocalizedMessage()); // EXPECT
          LOG.info(e.toString()); // EXPECT
          LOG.info("fout", e); // EXPECT
        }
        void loud(Client c) {
          RuntimeException e = new Loud(c);
          LOG.info(e.getMessage()); // EXPECT
          LOG.info(e.getLocalizedMessage()); // EXPECT
          LOG.info(String.valueOf(e)); // EXPECT
          LOG.info("fout", e); // EXPECT
          LOG.info("fout", new RuntimeException("y", e)); // EXPECT
        }
        void caught(Client c) {
          try {
            check(c);
          } catch (Loud e) {
            LOG.info("fout", e); // EXPECT
          }
        }
        void check(Client c) {
          if (c.naam().isEmpty()) {
            throw new Loud(c);
          }
        }
        void plain(Client c) {
          LOG.info("fout", new IllegalStateException(c.naam())); // EXPECT
          LOG.info(new IllegalStateException("naam").toString()); // SAFE
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_is_printed_is_what_the_class_says() {
    assertThat(MarkedLines.found(folder, List.of(), DESK)).isEqualTo(MarkedLines.expected(DESK));
  }
}
