package nl.imwregiotilburg.privacy.analysis.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.junit.jupiter.api.Test;

final class ValTest {

  private final Atoms atoms = new Atoms();

  @Test
  void a_union_is_what_joining_one_by_one_gives() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      List<Val> values = new ArrayList<>();
      for (int i = 0; i < random.nextInt(6); i++) {
        values.add(some(random));
      }
      Val expected = Val.NOTHING.sized(2);
      Val.Union union = new Val.Union(2);
      for (Val value : values) {
        expected = expected.or(value);
        union.add(value);
      }

      Val found = union.value();
      assertThat(found).isEqualTo(expected);
      assertThat(found.cast()).isEqualTo(expected.cast());
      for (int i = 0; i < found.count(); i++) {
        assertThat(found.way(i)).isSameAs(expected.way(i));
      }
    }
  }

  @Test
  void whether_texts_are_put_together_is_no_matter_for_what_is_in_them() {
    Val left = Val.of(atoms.opaque("links", TypeRef.STRING));
    Val right = Val.of(atoms.opaque("rechts", TypeRef.STRING));
    Val together = atoms.concat(List.of(left, right));

    assertThat(together.sameAtoms(left.or(right))).isFalse();
    assertThat(together.sameLeaves(left.or(right))).isTrue();
    assertThat(together.or(left).sameLeaves(right.or(left))).isTrue();
    assertThat(together.sameLeaves(left)).isFalse();
  }

  /** Few enough objects for no limit to matter. */
  private Val some(Random random) {
    Val value = Val.NOTHING;
    for (int i = 0; i < random.nextInt(5); i++) {
      Way way = Way.NONE;
      for (int step = random.nextInt(3); step > 0; step--) {
        way = way.then(new Way.Mark(Step.Kind.PASSED, "app/Kaart", "toon", step, "tekst"));
      }
      Atom atom = atoms.opaque("plaats " + random.nextInt(12), TypeRef.OBJECT);
      value = value.or(Val.of(atom, way));
    }
    return random.nextInt(3) == 0 ? value.cast("app/Kaart") : value;
  }
}
