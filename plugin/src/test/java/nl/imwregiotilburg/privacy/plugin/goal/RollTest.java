package nl.imwregiotilburg.privacy.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RollTest {

  @Test
  void the_last_module_gets_all_answers_in_the_order_of_the_build() {
    Roll<Integer> roll = new Roll<>(List.of("a", "b", "c"));

    assertThat(roll.answer("c", 3)).isEmpty();
    assertThat(roll.answer("a", 1)).isEmpty();
    assertThat(roll.answer("b", 2)).contains(List.of(1, 2, 3));
  }

  @Test
  void a_single_module_is_the_last_at_once() {
    assertThat(new Roll<Integer>(List.of("a")).answer("a", 1)).contains(List.of(1));
  }

  @Test
  void a_module_nobody_expected_is_heard_all_the_same() {
    Roll<Integer> roll = new Roll<>(List.of("a"));

    assertThat(roll.answer("x", 9)).isEmpty();
    assertThat(roll.answer("a", 1)).contains(List.of(1, 9));
  }

  @Test
  void at_the_end_of_the_build_those_present_are_handed_out() {
    Roll<Integer> roll = new Roll<>(List.of("a", "b"));
    roll.answer("b", 2);

    assertThat(roll.awaited()).containsExactly("a");
    assertThat(roll.close()).contains(List.of(2));
    assertThat(roll.close()).isEmpty();
  }

  @Test
  void a_complete_roll_is_not_handed_out_again_at_the_end() {
    Roll<Integer> roll = new Roll<>(List.of("a"));
    roll.answer("a", 1);

    assertThat(roll.close()).isEmpty();
  }

  @Test
  void exactly_one_of_many_parallel_modules_is_the_last() throws InterruptedException {
    List<String> names = IntStream.range(0, 200).mapToObj(number -> "m" + number).toList();
    Roll<String> roll = new Roll<>(names);
    AtomicInteger lasts = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (String name : names) {
      threads.execute(
          () -> {
            await(start);
            roll.answer(name, name)
                .ifPresent(
                    all -> {
                      lasts.incrementAndGet();
                      assertThat(all).isEqualTo(names);
                    });
          });
    }
    start.countDown();
    threads.shutdown();

    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(lasts).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
