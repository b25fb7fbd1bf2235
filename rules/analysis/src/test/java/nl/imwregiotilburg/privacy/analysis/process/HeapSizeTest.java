package nl.imwregiotilburg.privacy.analysis.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeapSizeTest {

  @ParameterizedTest
  @CsvSource({
    "-Xmx2g, 2048",
    "-Xmx1536m, 1536",
    "-Xmx1048576k, 1024",
    "-Xmx1073741824, 1024",
    "-XX:MaxHeapSize=3G, 3072"
  })
  void an_option_tells_the_size(String option, long mebibytes) {
    assertThat(HeapSize.of(List.of("-ea", option))).isEqualTo(mebibytes);
  }

  @Test
  void the_last_option_counts() {
    assertThat(HeapSize.of(List.of("-Xmx2g", "-Xmx1g"))).isEqualTo(1024);
  }

  @Test
  void without_an_option_it_is_a_part_of_the_memory() {
    assertThat(HeapSize.of(List.of())).isPositive();
  }

  @Test
  void a_part_of_the_memory_that_an_option_names_is_not_known() {
    assertThat(HeapSize.of(List.of("-XX:MaxRAMPercentage=50"))).isZero();
  }
}
