package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own streams, readers and writers: what the JDK's methods that they inherit call of theirs. */
final class StreamSubclassesTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void what_they_override_is_run() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          static final class Capitals extends FilterWriter {
            Capitals(Writer out) { super(out); }
            @Override public void write(String text, int from, int length) throws IOException {
              super.write(text.toUpperCase(), from, length);
            }
          }
          static final class Kept extends Writer {
            final StringBuilder kept = new StringBuilder();
            @Override public void write(char[] text, int from, int length) { kept.append(text, from, length); }
            @Override public void flush() {}
            @Override public void close() {}
          }
          static final class Counted extends Writer {
            int count;
            @Override public void write(char[] text, int from, int length) { count += length; }
            @Override public void flush() {}
            @Override public void close() {}
          }
          static final class Bytes extends OutputStream {
            final StringBuilder kept = new StringBuilder();
            @Override public void write(int one) { kept.append((char) one); }
          }
          public void show(Client client) throws IOException {
            StringWriter out = new StringWriter();
            try (Writer capitals = new Capitals(out)) { capitals.write(client.naam); }
            System.out.println(out); // naam
            Kept kept = new Kept();
            kept.append(client.naam);
            System.out.println(kept.kept); // naam
            Kept printed = new Kept();
            new PrintWriter(printed).print(client.bsn);
            System.out.println(printed.kept); // bsn
            Counted counted = new Counted();
            counted.write(client.naam);
            System.out.println(counted.count); // -
            Bytes bytes = new Bytes();
            bytes.write(client.bsn.getBytes());
            System.out.println(bytes.kept); // bsn
          }
        }
        """);
  }

  @Test
  void what_they_leave_out_is_left_out() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          static final class Masked extends FilterWriter {
            Masked(Writer out) { super(out); }
            @Override public void write(String text, int from, int length) throws IOException {
              super.write("***", 0, 3);
            }
          }
          public void show(Client client) throws IOException {
            StringWriter out = new StringWriter();
            try (Writer masked = new Masked(out)) { masked.write(client.naam); }
            System.out.println(out); // -
          }
        }
        """);
  }

  @Test
  void what_they_do_not_override_goes_to_what_they_wrap() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          static final class Plain extends FilterWriter {
            Plain(Writer out) { super(out); }
            @Override public void flush() {}
          }
          static final class Buffered extends BufferedWriter {
            Buffered(Writer out) { super(out); }
          }
          public void show(Client client) throws IOException {
            StringWriter one = new StringWriter();
            StringWriter other = new StringWriter();
            StringWriter third = new StringWriter();
            new Plain(one).write(client.naam);
            new Plain(other).write("nothing");
            new Buffered(third).write(client.bsn);
            System.out.println(one); // naam
            System.out.println(other); // -
            System.out.println(third); // bsn
          }
        }
        """);
  }

  @Test
  void behind_the_type_of_the_jdk() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          static final class Echo extends Writer {
            @Override public void write(char[] text, int from, int length) {
              System.out.println(new String(text, from, length)); // naam
            }
            @Override public void flush() {}
            @Override public void close() {}
          }
          private static void write(Writer writer, String text) throws IOException { writer.write(text); }
          public void show(Client client) throws IOException {
            write(new Echo(), client.naam);
            write(new StringWriter(), client.bsn);
          }
        }
        """);
  }

  @Test
  void what_is_read_out_of_them() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          static final class Source extends Reader {
            private final String text;
            Source(String text) { this.text = text; }
            @Override public int read(char[] into, int from, int length) {
              text.getChars(0, text.length(), into, from);
              return text.length();
            }
            @Override public void close() {}
          }
          static final class Bytes extends InputStream {
            private final byte[] bytes;
            private int at;
            Bytes(byte[] bytes) { this.bytes = bytes; }
            @Override public int read() { return at < bytes.length ? bytes[at++] : -1; }
          }
          public void show(Client client) throws IOException {
            char[] read = new char[10];
            new Source(client.naam).read(read);
            System.out.println(new String(read)); // naam
            System.out.println(new BufferedReader(new Source(client.bsn)).readLine()); // bsn
            System.out.println(new String(new Bytes(client.naam.getBytes()).readAllBytes())); // naam
            System.out.println(new String(new Bytes("x".getBytes()).readAllBytes())); // -
          }
        }
        """);
  }
}
