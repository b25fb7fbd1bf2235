package nl.imwregiotilburg.privacy.analysis.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PartsTest {

  private final Atoms atoms = new Atoms();

  private static Selector part(int number) {
    return switch (number % 3) {
      case 0 -> new Selector.Field("app/Kaart", "veld" + number);
      case 1 -> new Selector.Value("sleutel " + number);
      default -> new Selector.Element(number);
    };
  }

  @Test
  void they_hold_what_a_map_would_in_the_order_of_writing() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Map<Selector, Val> expected = new LinkedHashMap<>();
      Parts parts = Parts.NONE;
      for (int step = 0; step < 60; step++) {
        Selector part = part(random.nextInt(40));
        if (random.nextInt(5) == 0) {
          expected.remove(part);
          parts = parts.without(part::equals);
        } else {
          Val value = Val.of(atoms.integer(step));
          expected.put(part, value);
          parts = parts.with(part, value);
        }
      }

      assertThat(parts).containsExactlyEntriesOf(expected).isEqualTo(expected);
      for (int number = 0; number < 40; number++) {
        assertThat(parts.get(part(number))).isSameAs(expected.get(part(number)));
        assertThat(parts.containsKey(part(number))).isEqualTo(expected.containsKey(part(number)));
      }
    }
  }

  @Test
  void what_is_changed_is_a_copy() {
    Val one = Val.of(atoms.integer(1));
    Val two = Val.of(atoms.integer(2));
    Parts before = Parts.NONE.with(part(0), one).with(part(1), one);

    Parts after = before.with(part(0), two).without(part(1)::equals);

    assertThat(before).containsOnly(Map.entry(part(0), one), Map.entry(part(1), one));
    assertThat(after).containsOnly(Map.entry(part(0), two));
    assertThat(before.without(part(5)::equals)).isSameAs(before);
  }
}
