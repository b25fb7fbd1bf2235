package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.imwregiotilburg.privacy.speed.ProcessTree;

/**
 * A process, with those it started, and what they cost.
 *
 * @param outcome how it ended
 * @param wall from start to end
 * @param cpu of all its threads, as last seen before it ended: at most a tenth of a second short
 * @param memory bytes of memory it had at its fullest (resident set), 0 when unknown
 */
record Measured(Outcome outcome, Duration wall, Duration cpu, long memory) {

  /** How a process ended. */
  enum Outcome {
    FINISHED,
    FAILED,
    TOO_SLOW
  }

  private static final int PATIENCE = 4;
  private static final long LOOK_MILLIS = 50;

  /**
   * Runs a command.
   *
   * @param folder where it runs
   * @param log what it prints goes there
   * @param limit of the processor time of all its threads, after which it is ended, so that other
   *     work on the machine does not count against it; of wall time it may have {@value #PATIENCE}
   *     times as much
   */
  static Measured run(List<String> command, Path folder, Path log, Duration limit)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    ProcessTree tree = new ProcessTree(process.toHandle());
    boolean ended = false;
    while (!ended
        && tree.cpu().compareTo(limit) < 0
        && System.nanoTime() - start < PATIENCE * limit.toNanos()) {
      tree.look();
      ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    Outcome outcome = Outcome.TOO_SLOW;
    if (ended) {
      outcome = process.exitValue() == 0 ? Outcome.FINISHED : Outcome.FAILED;
    } else {
      tree.end();
      process.waitFor();
    }
    return new Measured(outcome, wall, tree.cpu(), tree.memory());
  }
}
