package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles of one's own that write out what they answer. */
final class ResourceBundlesTest {

  @TempDir private Path folder;

  @Test
  void answer_by_key() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          static class Words extends ListResourceBundle {
            private final String name;
            Words(String name) { this.name = name; }
            @Override protected Object[][] getContents() {
              return new Object[][] {{"name", name}, {"title", "x"}};
            }
          }
          static class Loop extends ListResourceBundle {
            private final String name;
            Loop(String name) { this.name = name; }
            @Override protected Object[][] getContents() {
              Object[][] all = new Object[2][2];
              for (int i = 0; i < 2; i++) { all[i][0] = "k" + i; all[i][1] = name; }
              return all;
            }
          }
          void ask(Client c, String key) {
            ResourceBundle words = new Words(c.naam);
            System.out.println(words.getString("title")); // -
            System.out.println(words.getString("name")); // naam
            System.out.println(words.getObject("name")); // naam
            System.out.println(words.getString(key)); // naam
            System.out.println(new Words("nobody").getString("name")); // -
            System.out.println(title(words)); // -
            System.out.println(new Loop(c.naam).getString("k1")); // naam
          }
          private String title(ResourceBundle words) { return words.getString("title"); }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
