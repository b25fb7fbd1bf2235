package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library gives back to tell that something was sent does not hold what was sent. */
final class ReceiptsTest {

  private static final String BUS =
      """
      package lib;
      import java.util.concurrent.CompletableFuture;
      public interface Bus {
        PublishAck send(String text);
        CompletableFuture<PublishAck> publish(String text);
        Envelope sendable(String text);
        SearchResult find(String text);
        interface PublishAck { String getText(); }
        interface Envelope { String getText(); }
        interface SearchResult { String getText(); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void hold_nothing_of_what_was_sent() throws IOException {
    String members =
        """
        void sent(Bus bus, Client c) {
          Bus.PublishAck ack = bus.send(c.getNaam());
          LOG.info("{}", ack); // SAFE
          LOG.info(ack.getText()); // SAFE
          LOG.info(bus.publish(c.getNaam()).join().getText()); // SAFE
          LOG.info("{}", bus.publish(c.getNaam())); // SAFE
        }
        void noReceipt(Bus bus, Client c) {
          LOG.info(bus.sendable(c.getNaam()).getText()); // EXPECT
          LOG.info(bus.find(c.getNaam()).getText()); // EXPECT
          LOG.info(bus.find(c.getCode()).getText()); // SAFE
        }
        """;

    UsedLibrary.assertLogged(folder, members, BUS);
  }
}
