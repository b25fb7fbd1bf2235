package nl.imwregiotilburg.privacy.benchmark.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** What was printed while the scenes ran: the categories seen at each line, by class and line. */
public final class Printed {

  private static final String SCENES = "nl.imwregiotilburg.benchmark.";
  private static final StackWalker STACK = StackWalker.getInstance();
  private static final Map<String, SortedSet<String>> LINES = new ConcurrentHashMap<>();

  private Printed() {}

  /** The categories by {@code phenomenon/File.java:line}; lines that printed none are there too. */
  static Map<String, SortedSet<String>> lines() {
    return LINES;
  }

  static void record(String text, @Nullable Throwable thrown) {
    String all = text;
    if (thrown != null) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      all = all + trace;
    }
    SortedSet<String> categories = Canaries.in(all);
    STACK
        .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(SCENES)).findFirst())
        .ifPresent(
            frame ->
                LINES
                    .computeIfAbsent(place(frame), place -> new ConcurrentSkipListSet<>())
                    .addAll(categories));
  }

  private static String place(StackWalker.StackFrame frame) {
    String folder = frame.getClassName().substring(SCENES.length());
    folder = folder.substring(0, folder.lastIndexOf('.')).replace('.', '/');
    return folder + "/" + frame.getFileName() + ":" + frame.getLineNumber();
  }

  /** A console whose every write is recorded. */
  static PrintStream console() {
    OutputStream recorder =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int offset, int length) {
            record(new String(bytes, offset, length, StandardCharsets.UTF_8), null);
          }
        };
    return new PrintStream(recorder, true, StandardCharsets.UTF_8);
  }

  /** A handler for java.util.logging. */
  static Handler handler() {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        record(new SimpleFormatter().formatMessage(entry), entry.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
