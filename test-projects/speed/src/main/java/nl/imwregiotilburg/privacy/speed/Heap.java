package nl.imwregiotilburg.privacy.speed;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Watches the heap of this process.
 *
 * <p>How full a heap gets before it is cleaned says more about its limit than about the program, so
 * both are told: the most that was used at the start of a collection, and the most that was left
 * after one.
 */
final class Heap {

  private static final Pattern COLLECTION =
      Pattern.compile("Pause .* (\\d+)([KMG])->(\\d+)([KMG])\\(");

  private final AtomicLong used = new AtomicLong();
  private final AtomicLong live = new AtomicLong();

  private Heap() {}

  static Heap watch() {
    Heap heap = new Heap();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (notification, nothing) -> {
              if (notification.getUserData() instanceof CompositeData data) {
                heap.collected(GarbageCollectionNotificationInfo.from(data));
              }
            },
            null,
            null);
      }
    }
    return heap;
  }

  /** Bytes in use at the fullest moment. */
  long used() {
    long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return Math.max(now, used.get());
  }

  /** Bytes left after the collection that left most: what the program really needed, at most. */
  long live() {
    return live.get();
  }

  /**
   * Adds what the log of another Java's collector ({@code -Xlog:gc}) tells.
   *
   * @throws IOException if the log is there but cannot be read
   */
  void add(Path log) throws IOException {
    if (!Files.exists(log)) {
      return;
    }
    Matcher collection = COLLECTION.matcher(Files.readString(log));
    while (collection.find()) {
      used.accumulateAndGet(bytes(collection.group(1), collection.group(2)), Math::max);
      live.accumulateAndGet(bytes(collection.group(3), collection.group(4)), Math::max);
    }
  }

  private static long bytes(String number, String unit) {
    int shift = unit.equals("K") ? 10 : unit.equals("M") ? 20 : 30;
    return Long.parseLong(number) << shift;
  }

  private void collected(GarbageCollectionNotificationInfo collection) {
    used.accumulateAndGet(sum(collection.getGcInfo().getMemoryUsageBeforeGc()), Math::max);
    live.accumulateAndGet(sum(collection.getGcInfo().getMemoryUsageAfterGc()), Math::max);
  }

  private static long sum(Map<String, MemoryUsage> pools) {
    return pools.entrySet().stream()
        .filter(pool -> isHeap(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .anyMatch(
            bean ->
                bean.getName().equals(pool)
                    && bean.getType() == java.lang.management.MemoryType.HEAP);
  }
}
