package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are taken out of a text one after the other. */
final class TextReadersTest {

  @TempDir private Path folder;

  @Test
  void those_before_the_text_of_a_caller_are_known() {
    String code =
        """
        package app;
        import java.io.*;
        import java.util.*;
        public class Desk {
          void read(Client c) throws IOException { lines(c.naam); words(c.naam); }
          private void lines(String p) throws IOException {
            BufferedReader in = new BufferedReader(new StringReader("head\\n" + p));
            System.out.println(in.readLine()); // -
            System.out.println(in.readLine()); // naam
            BufferedReader skipped = new BufferedReader(new StringReader("head\\nmore\\n" + p));
            skipped.readLine();
            System.out.println(skipped.readLine()); // -
            System.out.println(skipped.lines().toList()); // naam
          }
          private void words(String p) throws IOException {
            Scanner in = new Scanner("head\\n" + p);
            System.out.println(in.nextLine()); // -
            System.out.println(in.nextLine()); // naam
            BufferedReader all = new BufferedReader(new StringReader("head\\n" + p));
            for (String line = all.readLine(); line != null; line = all.readLine()) {
              System.out.println(line); // naam
            }
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
