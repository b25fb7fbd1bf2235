package nl.imwregiotilburg.privacy.analysis.process;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large the heap of a Java may grow that is started with some options. */
final class HeapSize {

  private static final Pattern MOST =
      Pattern.compile("(?:-Xmx|-XX:MaxHeapSize=)([0-9]+)([kKmMgGtT]?)");

  private static final long MIB = 1 << 20;

  /** The part of the memory that HotSpot takes when it is told nothing. */
  private static final long PARTS = 4;

  private HeapSize() {}

  /**
   * The size in MiB: the last that an option names, as HotSpot takes it, or else what it takes by
   * itself. An option that says it in another way is not known, and then it is 0.
   */
  static long of(List<String> options) {
    long bytes = ofMemory();
    for (String option : options) {
      Matcher most = MOST.matcher(option);
      if (most.matches()) {
        bytes = Long.parseLong(most.group(1)) * unit(most.group(2));
      } else if (option.contains("MaxRAM")) {
        bytes = 0;
      }
    }
    return bytes / MIB;
  }

  private static long ofMemory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize() / PARTS
        : 0;
  }

  private static long unit(String letter) {
    return switch (letter) {
      case "k", "K" -> 1 << 10;
      case "m", "M" -> MIB;
      case "g", "G" -> MIB << 10;
      case "t", "T" -> MIB << 20;
      default -> 1;
    };
  }
}
