package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a function is called with goes into it, also where what it gives back is an object of the
 * codebase, and no other code leads there.
 */
final class FunctionsTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
      }
      """;

  private static final String BLOCK =
      """
      package app;
      final class Block {
        final String text;
        Block(String text) { this.text = text; }
        String text() { return text; }
      }
      """;

  private static final String DESK =
      """
      package app;
      import java.util.HashMap;
      import java.util.Map;
      import java.util.function.BiFunction;
      import java.util.function.Function;
      final class Desk {
        %s
        void show(Client client) {
          %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_lambda_that_makes_an_object() {
    assertThat(
            found(
                "",
                "Function<String, Block> f = t -> new Block(t);"
                    + "System.out.println(f.apply(client.naam).text());"))
        .containsExactly("naam");
  }

  @Test
  void a_lambda_that_makes_an_object_and_asks_it() {
    assertThat(
            found(
                "",
                "Function<String, String> f = t -> new Block(t).text();"
                    + "System.out.println(f.apply(client.naam));"))
        .containsExactly("naam");
  }

  @Test
  void a_reference_to_a_method_that_makes_an_object() {
    assertThat(
            found(
                "static Block make(String text, int size) { return new Block(text); }",
                "BiFunction<String, Integer, Block> f = Desk::make;"
                    + "System.out.println(f.apply(client.naam, 3).text());"))
        .containsExactly("naam");
  }

  @Test
  void a_constructor_kept_under_a_key_of_a_map_in_a_field() {
    String makers =
        "private final Map<String, Function<String, Block>> makers = new HashMap<>();"
            + "Desk() { makers.put(\"block\", Block::new); }";

    assertThat(
            found(makers, "System.out.println(makers.get(\"block\").apply(client.naam).text());"))
        .containsExactly("naam");
    assertThat(found(makers, "System.out.println(makers.get(\"block\").apply(\"vast\").text());"))
        .isEmpty();
  }

  private List<String> found(String members, String code) {
    return Compiled.of(folder, CLIENT, BLOCK, DESK.formatted(members, code)).map().flows().stream()
        .map(flow -> flow.element().category())
        .distinct()
        .toList();
  }
}
