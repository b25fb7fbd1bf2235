package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of many arguments of one call the one is pointed at that is personal data. */
final class ListedArgumentsTest {

  @TempDir private Path folder;

  @Test
  void are_pointed_at_by_their_place() {
    assertThat(pointedAt("log.info(\"{} {} {}\", tenant(), client.naam, 1);"))
        .isEqualTo("client.naam");
    assertThat(pointedAt("log.info(\"{} {} {} {}\", 1, 2, tenant(), client.naam);"))
        .isEqualTo("client.naam");
    assertThat(pointedAt("log.info(\"{} {}\", tenant(), client.naam);")).isEqualTo("client.naam");
    assertThat(pointedAt("log.info(\"{} {}\", new Object[] {tenant(), client.naam});"))
        .isEqualTo("new Object[] {tenant(), client.naam}");
    assertThat(pointedAt("log.info(\"{} {} {}\", all(client));")).isEqualTo("all(client)");
  }

  private String pointedAt(String call) {
    String line = "  void log(Client client) { " + call + " }";
    String code =
        "package app;\n"
            + "import org.slf4j.*;\n"
            + "class Desk {\n"
            + "  static final Logger log = LoggerFactory.getLogger(Desk.class);\n"
            + "  static String tenant() { return \"x\"; }\n"
            + "  static Object[] all(Client client) { return new Object[] {client.bsn, 1, 2}; }\n"
            + line
            + "\n}\n";
    Path place = folder.resolve(Integer.toHexString(call.hashCode()));
    Flow flow = LibraryFlows.of(Compiled.of(place, FlowLines.CLIENT, code)).get(0);
    return line.substring(
        flow.endpoint().location().column() - 1, flow.endpoint().location().endColumn() - 1);
  }
}
