package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needed a secret key is a pseudonym; a hash that anybody can make again is not. */
final class PseudonymsTest {

  @TempDir private Path folder;

  @Test
  void need_a_key() {
    String code =
        """
        package app;
        import com.google.common.hash.*;
        import java.nio.charset.StandardCharsets;
        import java.security.*;
        import java.util.*;
        import javax.crypto.*;
        import org.springframework.util.DigestUtils;
        public class Desk {
          private static byte[] bytes(Client client) { return client.naam.getBytes(StandardCharsets.UTF_8); }
          void plain(Client client) throws Exception {
            System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(client)))); // plain
            System.out.println(Hashing.sha256().hashString(client.naam, StandardCharsets.UTF_8)); // plain
            System.out.println(DigestUtils.md5DigestAsHex(bytes(client))); // plain
          }
          void keyed(Client client, byte[] key, Mac mac, Cipher cipher) throws Exception {
            System.out.println(HexFormat.of().formatHex(mac.doFinal(bytes(client)))); // pseudonym
            System.out.println(HexFormat.of().formatHex(cipher.doFinal(bytes(client)))); // pseudonym
            System.out.println(Hashing.hmacSha256(key).hashString(client.naam, StandardCharsets.UTF_8)); // pseudonym
          }
        }
        """;
    var flows = LibraryFlows.of(Compiled.of(folder, FlowLines.CLIENT, code));
    assertThat(
            flows.stream().filter(flow -> flow.endpoint().location().file().endsWith("Desk.java")))
        .extracting(flow -> said(code, flow))
        .containsExactlyInAnyOrder(
            "plain", "plain", "plain", "pseudonym", "pseudonym", "pseudonym");
    assertThat(flows)
        .allMatch(flow -> said(code, flow).equals("pseudonym") == flow.pseudonymised());
  }

  /** The comment at the end of the line of a flow. */
  private static String said(String code, Flow flow) {
    String line = code.lines().toList().get(flow.endpoint().location().line() - 1);
    return line.substring(line.indexOf("// ") + 3);
  }
}
