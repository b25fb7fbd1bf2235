package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that is sent to an address without a host stays where it is. */
final class RelativeAddressesTest {

  private static final String DESK =
      """
      package app;
      import jakarta.servlet.http.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Desk {
        static class Client { @PersonalData("naam") String naam; }
        void send(Client c, HttpServletResponse to, String where) throws Exception {
          to.sendRedirect("Desk?client=" + c.naam);
          to.sendRedirect("/desk/" + c.naam);
          to.sendRedirect("show/client/" + c.naam + "?at=12:30");
          to.sendRedirect(where + c.naam); // unknown
          to.sendRedirect("https" + where + c.naam); // unknown
          to.sendRedirect("//" + where + "/" + c.naam); // unknown
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void leave_no_gap() {
    List<String> lines = DESK.lines().toList();

    assertThat(LibraryFlows.map(Compiled.of(folder, DESK), List.of()).gaps())
        .filteredOn(gap -> gap.kind() == Gap.Kind.UNKNOWN_HOST)
        .extracting(gap -> lines.get(gap.location().orElseThrow().line() - 1))
        .hasSize(3)
        .allMatch(line -> line.endsWith("// unknown"));
  }
}
