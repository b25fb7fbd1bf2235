package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object that is its own address: nobody but its class says what that is. */
final class AddressOfItselfTest {

  private static final String DESK =
      """
      package app;
      import java.net.URI;
      import java.net.http.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Desk {
        static class Client { @PersonalData("naam") String naam; }
        HttpClient http;
        void send(Client client) throws Exception {
          http.send(
              HttpRequest.newBuilder(URI.create("" + this))
                  .POST(HttpRequest.BodyPublishers.ofString(client.naam))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
        }
        @Override public native String toString();
      }
      """;

  @TempDir private Path folder;

  @Test
  void is_an_address_that_is_not_known() {
    Compiled code = Compiled.of(folder, DESK);

    assertThat(code.map().gaps()).extracting(Gap::kind).contains(Gap.Kind.UNKNOWN_HOST);
  }
}
