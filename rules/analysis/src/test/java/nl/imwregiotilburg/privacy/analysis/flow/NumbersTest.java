package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is read as a number is still personal data where that can be a number. */
final class NumbersTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
        @PersonalData("bsn") String bsn;
        @PersonalData("adres") String huisnummer;
        @PersonalData("geboortedatum") String geboortejaar;
        @PersonalData("emailadres") String email;
        @PersonalData("eigen") String antwoord;
        @PersonalData("eigen") String klantnummer;
      }
      """;

  private static final String DESK =
      """
      package app;
      import java.math.BigDecimal;
      import java.math.BigInteger;
      final class Desk {
        static long number(String text) { return Long.parseLong(text.trim()); }
        static final class Form {
          final Integer value;
          Form(String text) { value = Integer.valueOf(text); }
          @Override public String toString() { return "value " + value; }
        }
        void show(Client client) {
          System.out.println(%s);
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Integer.parseInt(client.%s)",
        "number(client.%s)",
        "String.valueOf(number(client.%s))",
        "new Form(client.%s)",
        "new BigDecimal(client.%s).toPlainString()",
        "new BigInteger(client.%s, 10)"
      })
  void what_can_be_a_number_is_and_a_name_is_none(String printed) {
    for (String field : List.of("bsn", "huisnummer", "geboortejaar", "klantnummer")) {
      assertThat(found(printed.formatted(field))).as(field).hasSize(1);
    }
    for (String field : List.of("naam", "email", "antwoord")) {
      assertThat(found(printed.formatted(field))).as(field).isEmpty();
    }
  }

  @Test
  void what_is_no_number_is_quoted_all_the_same() {
    assertThat(
            found(
                "new Object() { public String toString() { try { return \"\" + number(client.naam);"
                    + " } catch (NumberFormatException e) { return e.getMessage(); } } }"))
        .containsExactly("naam");
  }

  private List<String> found(String printed) {
    return Compiled.of(folder, CLIENT, DESK.formatted(printed)).map().flows().stream()
        .map(flow -> flow.element().category())
        .distinct()
        .toList();
  }
}
