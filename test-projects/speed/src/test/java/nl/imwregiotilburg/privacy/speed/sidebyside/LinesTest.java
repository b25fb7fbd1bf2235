package nl.imwregiotilburg.privacy.speed.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinesTest {

  @TempDir private Path root;

  @Test
  void markers_of_the_rule_and_of_others_are_told_apart() throws IOException {
    Path folder = Files.createDirectories(root.resolve("nl/imw"));
    Files.writeString(
        folder.resolve("Balie.java"),
        """
        class Balie {
          a(); // EXPECT personal-data-logged naam,adres
          b(); // SAFE personal-data-logged
          c(); // EXPECT personal-data-in-url naam // SAFE personal-data-logged
          d(); // EXPECT personal-data-in-url naam personal-data-logged adres
          e(); // EXPECT ip-address-not-anonymised ip-adres
          f(); // no marker, although it speaks of personal-data-logged
        }
        """);

    Lines lines = Lines.read(List.of(root), "personal-data-logged");

    assertThat(lines.expected()).containsExactly("nl/imw/Balie.java:2", "nl/imw/Balie.java:5");
    assertThat(lines.safe()).containsExactly("nl/imw/Balie.java:3", "nl/imw/Balie.java:4");
    assertThat(lines.other()).containsExactly("nl/imw/Balie.java:4", "nl/imw/Balie.java:6");
  }
}
