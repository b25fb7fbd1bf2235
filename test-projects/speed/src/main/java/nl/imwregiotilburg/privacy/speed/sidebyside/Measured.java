package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process and what it cost.
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

  private static final long LOOK_MILLIS = 50;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long KIBI = 1024;

  /**
   * Runs a command.
   *
   * @param folder where it runs
   * @param log what it prints goes there
   * @param limit after which it is ended
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
    Duration cpu = Duration.ZERO;
    long memory = 0;
    boolean ended = false;
    while (!ended && System.nanoTime() - start < limit.toNanos()) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      memory = Math.max(memory, peak(process.pid()).orElse(memory));
      ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    if (!ended) {
      process.destroyForcibly().waitFor();
      return new Measured(Outcome.TOO_SLOW, wall, cpu, memory);
    }
    Outcome outcome = process.exitValue() == 0 ? Outcome.FINISHED : Outcome.FAILED;
    return new Measured(outcome, wall, cpu, memory);
  }

  /** Only Linux tells. */
  private static Optional<Long> peak(long pid) {
    try {
      Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc", pid + "", "status")));
      return matcher.find()
          ? Optional.of(Long.parseLong(matcher.group(1)) * KIBI)
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
