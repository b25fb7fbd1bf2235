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

  @Test
  void what_they_quote_is_asked_for() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          void one(Client client) {
            try { Class.forName(client.naam); } catch (ClassNotFoundException e) { System.out.println(e.getMessage()); } // naam
            try { Class.forName("x" + client.naam.length()); } catch (ClassNotFoundException e) { System.out.println(e.getMessage()); } // -
            try { java.time.LocalDate.parse(client.naam); } catch (java.time.format.DateTimeParseException e) { System.out.println(e.getParsedString()); } // naam
            try { new java.net.URI(client.naam); } catch (java.net.URISyntaxException e) { System.out.println(e.getInput()); } // naam
            try { ResourceBundle.getBundle("x").getString(client.naam); } catch (MissingResourceException e) { System.out.println(e.getKey()); } // naam
            try { java.util.regex.Pattern.compile(client.naam); } catch (java.util.regex.PatternSyntaxException e) { System.out.println(e.getPattern()); } // naam
            try { java.nio.charset.Charset.forName(client.naam); } catch (java.nio.charset.UnsupportedCharsetException e) { System.out.println(e.getCharsetName()); } // naam
            try { new java.io.FileReader(client.naam); } catch (java.io.FileNotFoundException e) { System.out.println(e.getMessage()); } // naam
            try { java.nio.file.Files.readString(java.nio.file.Path.of(client.naam)); } catch (java.io.IOException e) { System.out.println(e.getMessage()); } // naam
            try { new Scanner(client.naam).nextInt(); } catch (InputMismatchException e) { System.out.println(e.getMessage()); } // naam
            try { java.time.ZoneId.of(client.naam); } catch (java.time.DateTimeException e) { System.out.println(e.getMessage()); } // naam
          }
          void two(Client client) {
            System.out.println(Locale.forLanguageTag(client.naam).getLanguage()); // naam
            System.out.println(new Locale("nl", client.naam)); // naam
            System.out.println(Locale.forLanguageTag("nl").getLanguage()); // -
            System.out.println(Currency.getInstance(client.naam).getCurrencyCode()); // naam
            System.out.println(TimeZone.getTimeZone(client.naam).getID()); // naam
            System.out.println(java.time.ZoneId.of(client.naam)); // naam
            System.out.println(java.nio.charset.Charset.forName(client.naam).name()); // naam
          }
        }
        """;
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
