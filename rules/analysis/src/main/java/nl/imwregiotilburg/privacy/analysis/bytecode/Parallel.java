package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Does many small pieces of work on all processors. Whoever is free takes the next piece: a
 * parallel stream deals them out in a few parts beforehand, and waits for the largest.
 */
public final class Parallel {

  private final int count;
  private final IntConsumer work;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch open;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  private Parallel(int count, IntConsumer work) {
    this.count = count;
    this.work = work;
    this.open = new CountDownLatch(count);
  }

  /**
   * Does a piece of work for each number from 0, the calling thread taking part, and returns when
   * all are done.
   *
   * @param count how many
   * @param work must be safe to be called by several threads
   * @throws RuntimeException one that the work threw; the other pieces are done all the same
   */
  public static void each(int count, IntConsumer work) {
    Parallel all = new Parallel(count, work);
    int helpers = Math.min(Runtime.getRuntime().availableProcessors(), count) - 1;
    for (int i = 0; i < helpers; i++) {
      // One that comes to its turn late finds nothing left to do, and nobody waits for it.
      ForkJoinPool.commonPool().execute(all::work);
    }
    all.work();
    all.await();
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
      try {
        work.accept(i);
      } catch (RuntimeException | Error thrown) {
        failure.compareAndSet(null, thrown);
      } finally {
        open.countDown();
      }
    }
  }

  private void await() {
    try {
      open.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the analysis was interrupted", interrupted);
    }
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
