package nl.imwregiotilburg.privacy.analysis.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

final class ParallelTest {

  @Test
  void every_piece_is_done_once() {
    AtomicIntegerArray done = new AtomicIntegerArray(1000);

    Parallel.each(1000, done::incrementAndGet);
    Parallel.each(0, done::incrementAndGet);

    for (int i = 0; i < done.length(); i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @Test
  void a_failure_is_told_once_the_rest_is_done() {
    AtomicIntegerArray done = new AtomicIntegerArray(100);

    assertThatThrownBy(
            () ->
                Parallel.each(
                    100,
                    i -> {
                      if (i == 3) {
                        throw new IllegalArgumentException("de derde");
                      }
                      done.incrementAndGet(i);
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("de derde");

    for (int i = 0; i < done.length(); i++) {
      assertThat(done.get(i)).isEqualTo(i == 3 ? 0 : 1);
    }
  }
}
