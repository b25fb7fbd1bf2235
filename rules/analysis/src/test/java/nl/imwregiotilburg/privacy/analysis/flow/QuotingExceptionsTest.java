package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions of the JDK quote what they could not read, and are logged. */
final class QuotingExceptionsTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("bsn") String bsn;
        @PersonalData("inkomen") int inkomen;
        @PersonalData("geboortedatum") String geboren;
      }
      """;

  private static final String DESK =
      """
      package app;
      import java.time.LocalDate;
      import java.time.format.DateTimeParseException;
      final class Desk {
        void number(Client client) {
          try {
            Long.parseLong(client.bsn);
          } catch (NumberFormatException e) {
            System.err.println(e);
          }
        }
        void message(Client client) {
          try {
            LocalDate.parse(client.geboren);
          } catch (DateTimeParseException e) {
            System.err.println("geen datum: " + e.getMessage());
          }
        }
        private long read(String text) { return Long.valueOf(text); }
        void farAway(Client client) {
          try {
            read(client.bsn);
          } catch (RuntimeException e) {
            e.printStackTrace();
          }
        }
        void wrapped(Client client) {
          try {
            Integer.decode(client.bsn);
          } catch (NumberFormatException e) {
            throw new IllegalStateException("onleesbaar", e);
          }
        }
        void causeOfIt(Client client) {
          try {
            wrapped(client);
          } catch (IllegalStateException e) {
            System.err.println(e.getCause());
          }
        }
        void nothingOfIt(Client client) {
          try {
            Long.parseLong(client.bsn);
          } catch (NumberFormatException e) {
            System.err.println("geen nummer: " + e.getClass());
          }
        }
        void boxed(Client client, java.util.List<Integer> all) {
          try {
            all.add(client.inkomen);
          } catch (RuntimeException e) {
            System.err.println(e);
          }
        }
        void another(Client client) {
          try {
            Long.parseLong(client.bsn);
          } catch (NumberFormatException e) {
            return;
          } catch (RuntimeException e) {
            System.err.println(e);
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_they_quote_goes_where_they_go() {
    List<String> found =
        Compiled.of(folder, CLIENT, DESK).map().flows().stream()
            .map(flow -> flow.endpoint().caller().substring(4) + " " + flow.element().category())
            .distinct()
            .sorted()
            .toList();

    assertThat(found)
        .containsExactly(
            "Desk#causeOfIt bsn",
            "Desk#farAway bsn",
            "Desk#message geboortedatum",
            "Desk#number bsn");
  }
}
