package nl.imwregiotilburg.privacy.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process and those it starts, looked at again and again: what they cost together, as last seen.
 */
public final class ProcessTree {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long KIBI = 1024;

  private final ProcessHandle root;
  private final Map<Long, Duration> cpu = new HashMap<>();
  private final Map<Long, Long> memory = new HashMap<>();

  public ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /** Looks at all of them. */
  public void look() {
    look(root);
    root.descendants().forEach(this::look);
  }

  private void look(ProcessHandle process) {
    process.info().totalCpuDuration().ifPresent(spent -> cpu.put(process.pid(), spent));
    peak(process.pid()).ifPresent(peak -> memory.put(process.pid(), peak));
  }

  /** The processor time of all their threads. */
  public Duration cpu() {
    return cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Bytes each had at its fullest (resident set), added up; 0 when unknown. */
  public long memory() {
    return memory.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Ends all of them. */
  public void end() {
    root.descendants().forEach(ProcessHandle::destroyForcibly);
    root.destroyForcibly();
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
