package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with an optional of which it is certain whether it has a value. */
final class EmptyOptionalsTest {

  @TempDir private Path folder;

  @Test
  void only_that_is_run_which_is_for_the_one_it_is() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          private Optional<String> kept = Optional.empty();
          static Optional<String> found(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
          }
          static Optional<String> none() { return Optional.empty(); }
          void print(Client client, String[] all) {
            String p = client.naam;
            Optional<String> empty = Optional.empty();
            empty.ifPresent(x -> System.out.println(p)); // -
            Optional.of("x").ifPresent(x -> System.out.println(p)); // naam
            if (empty.isPresent()) { System.out.println(p); } // -
            if (empty.isEmpty()) { System.out.println(p); } // naam
            System.out.println(empty.orElse(p)); // naam
            System.out.println(empty.orElseGet(() -> p)); // naam
            System.out.println(empty.or(() -> Optional.of(p)).get()); // naam
            System.out.println(empty.map(x -> p).orElse("z")); // -
            System.out.println(empty.filter(x -> true).orElse("z")); // -
            empty.ifPresentOrElse(
                x -> System.out.println(p), // -
                () -> System.out.println(p + 1)); // naam
            Optional.of("q").ifPresentOrElse(
                x -> System.out.println(p), // naam
                () -> System.out.println(p + 1)); // -
            System.out.println(found(p).orElse("none")); // naam
            found(p).ifPresent(x -> System.out.println(x)); // naam
            none().ifPresent(x -> System.out.println(p)); // -
            Optional<String> some = Optional.empty();
            for (String one : all) {
              if (some.isEmpty()) { some = Optional.of(one + p); }
            }
            some.ifPresent(x -> System.out.println(x)); // naam
            kept.ifPresent(x -> System.out.println(x)); // naam
            kept = Optional.of(p);
            if (Optional.of(p).isPresent()) { System.out.println(p); } // naam
            if (Optional.of(p).isEmpty()) { System.out.println(p); } // -
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
