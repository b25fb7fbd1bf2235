package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that a library's object was made with, and calls when something is put into it. */
final class KeptListenersTest {

  @TempDir private Path folder;

  @Test
  void are_given_what_others_put_there() {
    String code =
        """
        package app;
        import com.github.benmanes.caffeine.cache.*;
        public class Desk {
          private final Cache<Long, String> cache = Caffeine.newBuilder()
              .removalListener((Long key, String value, RemovalCause why) -> System.out.println(value)) // naam
              .build();
          private final Cache<Long, String> other = Caffeine.newBuilder()
              .removalListener((Long key, String value, RemovalCause why) -> System.out.println(value)) // -
              .build();
          void put(Client c) {
            cache.put(1L, c.naam);
            other.put(1L, "x");
          }
          void local(Client c) {
            Cache<String, String> local = Caffeine.newBuilder()
                .removalListener((String key, String value, RemovalCause why) -> {
                  System.out.println(key); // -
                  System.out.println(value); // bsn
                })
                .build();
            local.put("a", c.bsn);
          }
        }
        """;
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
