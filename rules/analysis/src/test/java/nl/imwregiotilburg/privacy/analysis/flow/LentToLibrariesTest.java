package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an object of a library is given early it uses in later calls, though nobody reads its code:
 * listeners are called with what these bring, and outputs get what these write.
 */
final class LentToLibrariesTest {

  private static final String CONNECTION =
      """
      package lib;
      import java.util.function.*;
      public class Connection {
        private Object state;
        public Connection() {}
        public Connection(Consumer<String> listener) { begin(listener); }
        private native void begin(Consumer<String> listener);
        public native void onText(Consumer<String> listener);
        public native void onDone(Runnable listener);
        public native void deliver(String text);
        public native int ping(String text);
        public static native Builder builder();
        public interface Builder {
          Builder listener(Consumer<String> listener);
          Connection open();
        }
      }
      """;

  private static final String SHEET =
      """
      package lib;
      import java.io.*;
      public class Sheet {
        private Object state;
        public Sheet(Appendable out) { begin(out); }
        public Sheet(OutputStream out) { begin(out); }
        public static native Sheet on(Writer out);
        private native void begin(Object out);
        public native void row(Object... cells);
        public native int columns();
        public native void finish();
      }
      """;

  @TempDir private Path folder;

  @Test
  void listeners_are_called_by_later_calls() throws IOException {
    String members =
        """
        void registered(Client c) {
          Connection connection = new Connection();
          connection.onText(text -> LOG.info(text)); // EXPECT
          connection.onText(text -> LOG.info("{}", text.length())); // SAFE
          connection.onDone(() -> LOG.info("done")); // SAFE
          connection.deliver(c.getNaam());
          Connection other = new Connection();
          other.onText(text -> LOG.info(text)); // SAFE
          other.deliver(c.getCode());
        }
        void constructed(Client c) {
          Connection connection = new Connection(text -> LOG.info(text)); // EXPECT
          connection.ping(c.getNaam());
          Connection other = new Connection(text -> LOG.info(text)); // SAFE
          other.ping(c.getCode());
        }
        void built(Client c) {
          Connection connection = Connection.builder()
              .listener(text -> LOG.info(text)) // EXPECT
              .open();
          connection.deliver(c.getNaam());
          Connection other = Connection.builder()
              .listener(text -> LOG.info(text)) // SAFE
              .open();
          other.deliver(c.getCode());
        }
        """;

    UsedLibrary.assertLogged(folder, members, CONNECTION);
  }

  @Test
  void outputs_get_what_later_calls_write() throws IOException {
    String members =
        """
        void constructed(Client c) {
          StringWriter out = new StringWriter();
          Sheet sheet = new Sheet(out);
          sheet.row(c.getCode());
          LOG.info(out.toString()); // SAFE
          sheet.row(c.getCode(), c.getNaam());
          LOG.info(out.toString()); // EXPECT
        }
        void streamed(Client c) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          Sheet sheet = new Sheet(out);
          sheet.row(c.getNaam());
          sheet.finish();
          LOG.info(out.toString()); // EXPECT
          LOG.info("{}", sheet.columns()); // SAFE
        }
        void chained(Client c) {
          StringWriter out = new StringWriter();
          Sheet.on(out).row(c.getNaam());
          LOG.info(out.toString()); // EXPECT
          StringWriter other = new StringWriter();
          Sheet.on(other).row(c.getCode());
          LOG.info(other.toString()); // SAFE
        }
        void apart(Client c) {
          StringWriter out = new StringWriter();
          StringWriter other = new StringWriter();
          new Sheet(out).row(c.getNaam());
          new Sheet(other).row(c.getCode());
          LOG.info(out.toString()); // EXPECT
          LOG.info(other.toString()); // SAFE
        }
        """;

    UsedLibrary.assertLogged(folder, members, SHEET);
  }
}
