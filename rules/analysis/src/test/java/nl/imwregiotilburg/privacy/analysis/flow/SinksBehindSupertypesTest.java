package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sink is one also for code that knows its object only by a type above it. */
final class SinksBehindSupertypesTest {

  @TempDir private Path folder;

  @Test
  void where_the_object_or_its_declared_type_is_known() {
    String code =
        """
        package app;
        import java.io.*;
        final class Desk {
          private static void fill(Appendable to, String text) throws IOException {
            to.append("naam "); // -
            to.append(text); // naam
          }
          private static void quiet(Appendable to, String text) throws IOException {
            to.append(text); // -
          }
          private static void each(Appendable to, String text) throws IOException {
            further(to, text);
          }
          private static void further(Appendable to, String text) throws IOException {
            to.append(text); // bsn
          }
          void show(Client client) throws IOException {
            Appendable to = System.out;
            to.append("fixed"); // -
            to.append(client.bsn); // bsn
            fill(System.out, client.naam);
            each(System.err, client.bsn);
            StringBuilder builder = new StringBuilder();
            quiet(builder, client.naam);
            quiet(new StringWriter(), client.naam);
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void the_other_object_it_may_be_is_filled_all_the_same() {
    String code =
        """
        package app;
        import java.io.*;
        final class Desk {
          private static void put(OutputStream to, String text) throws IOException {
            to.write(text.getBytes());
          }
          void show(Client client, boolean kept) throws IOException {
            ByteArrayOutputStream memory = new ByteArrayOutputStream();
            put(kept ? System.out : memory, client.bsn);
            System.out.println(memory.toString()); // bsn
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).contains("10 bsn");
  }
}
