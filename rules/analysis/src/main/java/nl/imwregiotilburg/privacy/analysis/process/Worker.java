package nl.imwregiotilburg.privacy.analysis.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.MemoryException;
import nl.imwregiotilburg.privacy.analysis.codec.RecordCodec;
import nl.imwregiotilburg.privacy.analysis.model.ModelException;

/**
 * What {@link SeparateJava} starts: reads a request from one file, and puts the result into
 * another, which is there only when it is complete.
 */
final class Worker {

  /** The status it ends with when a {@code models.yml} has mistakes. */
  static final int WRONG_MODELS = 3;

  private static final int ABANDONED = 4;

  /** The status it ends with when it needs more memory than it has. */
  static final int OUT_OF_MEMORY = 5;

  private Worker() {}

  public static void main(String[] arguments) throws IOException {
    endWithParent();
    Analysis.Request request;
    try (DataInputStream in = new DataInputStream(Files.newInputStream(Path.of(arguments[0])))) {
      request = RecordCodec.read(Analysis.Request.class, in);
    }
    try {
      DataMap map = Analysis.run(request);
      Path answer = Path.of(arguments[1]);
      Path unfinished = answer.resolveSibling(answer.getFileName() + ".part");
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
        RecordCodec.write(map, out);
      }
      // Whoever waits takes it as soon as it is there.
      Files.move(unfinished, answer, StandardCopyOption.ATOMIC_MOVE);
    } catch (ModelException wrong) {
      System.exit(WRONG_MODELS);
    } catch (MemoryException | OutOfMemoryError tooMuch) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
    System.exit(0);
  }

  /** The parent holds the other end of the standard input and writes nothing to it. */
  private static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nobody says anything.
                }
              } catch (IOException closed) {
                // As good as the end.
              }
              Runtime.getRuntime().halt(ABANDONED);
            },
            "privacy-parent");
    watch.setDaemon(true);
    watch.start();
  }
}
