package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps of which somebody takes out what must not be printed, before they are printed. */
final class KeyedPartsTest {

  private static final String CLIENT =
      """
      package app;
      public class Client { String email; String number; }
      """;

  @TempDir private Path folder;

  @Test
  void what_was_taken_out_by_its_key_is_not_printed() throws IOException {
    assertThat(
            FoundLines.of(
                folder,
                CLIENT,
                """
                package app;
                import java.util.*;
                public class Desk {
                  private final Map<String, String> kept = new HashMap<>();
                  static void without(Map<String, String> m) { m.remove("mail"); System.out.println(m); }
                  static void other(Map<String, String> m) { m.remove("number"); System.out.println(m); }
                  static void masked(Map<String, String> m) { m.put("mail", "*"); System.out.println(m.values()); }
                  static void copied(Map<String, String> m) {
                    Map<String, String> n = new HashMap<>(m);
                    n.remove("mail");
                    System.out.println(n);
                    System.out.println(m);
                  }
                  static void some(Map<String, String> m, String key) { m.remove(key); System.out.println(m); }
                  private static Map<String, String> map(Client c) {
                    Map<String, String> m = new HashMap<>();
                    m.put("mail", c.email);
                    m.put("number", c.number);
                    return m;
                  }
                  public void hand(Client c, String key) {
                    without(map(c));
                    other(map(c));
                    masked(map(c));
                    copied(map(c));
                    some(map(c), key);
                  }
                  public void keep(Client c) { kept.putAll(map(c)); kept.put("mail", c.email); }
                  public void print() { System.out.println(kept); }
                  public void clean() { kept.remove("mail"); System.out.println(kept); }
                }
                """))
        .containsExactly(6, 12, 14, 29);
  }
}
