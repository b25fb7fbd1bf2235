package nl.imwregiotilburg.privacy.speed.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class MeasuredTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long MEBI = 1 << 20;

  @TempDir private Path folder;

  /** A program that works for as many milliseconds as it is told, or for ever, or not at all. */
  static final class Worker {
    public static void main(String[] arguments) {
      long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000;
      long sum = 0;
      while (System.nanoTime() < end) {
        sum++;
      }
      System.out.println(sum > 0 ? "worked" : "idle");
    }
  }

  @Test
  void a_process_that_ends_well_has_time_and_its_words() throws Exception {
    Measured measured = run(LONG, Worker.class.getName(), "400");

    assertThat(measured.outcome()).isEqualTo(Measured.Outcome.FINISHED);
    assertThat(measured.wall()).isBetween(Duration.ofMillis(400), LONG);
    assertThat(Files.readString(folder.resolve("log.txt"))).isEqualToIgnoringNewLines("worked");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void memory_and_processor_time_are_those_of_the_process() throws Exception {
    Measured measured = run(LONG, Worker.class.getName(), "600");

    assertThat(measured.memory()).isBetween(10 * MEBI, 2000 * MEBI);
    assertThat(measured.cpu()).isBetween(Duration.ofMillis(100), measured.wall().multipliedBy(16));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void what_counts_is_the_time_of_the_processor() throws Exception {
    Duration limit = Duration.ofMillis(500);
    Measured measured = run(limit, Worker.class.getName(), "60000");

    assertThat(measured.outcome()).isEqualTo(Measured.Outcome.TOO_SLOW);
    // On a busy machine patience ends first.
    assertThat(measured)
        .matches(
            it ->
                it.cpu().compareTo(limit) >= 0 || it.wall().compareTo(limit.multipliedBy(4)) >= 0);
  }

  @Test
  void a_process_that_fails_or_takes_too_long_is_told_apart() throws Exception {
    assertThat(run(LONG, "no.such.Program").outcome()).isEqualTo(Measured.Outcome.FAILED);
    assertThat(run(Duration.ofMillis(300), Worker.class.getName(), "60000").outcome())
        .isEqualTo(Measured.Outcome.TOO_SLOW);
  }

  private Measured run(Duration limit, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(Jars.java(), "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return Measured.run(command, folder, folder.resolve("log.txt"), limit);
  }
}
