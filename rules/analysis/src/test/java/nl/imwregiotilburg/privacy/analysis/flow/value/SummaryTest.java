package nl.imwregiotilburg.privacy.analysis.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.junit.jupiter.api.Test;

final class SummaryTest {

  private static final MethodRef METHOD = new MethodRef("app/Kaart", "toon", "()V");
  private static final Selector NAME = new Selector.Field("app/Kaart", "naam");
  private static final Selector PLACE = new Selector.Field("app/Kaart", "plaats");

  private final Atoms atoms = new Atoms();
  private final Atom card = atoms.opaque("kaart", TypeRef.OBJECT);
  private final Val left = Val.of(atoms.opaque("links", TypeRef.STRING));
  private final Val right = Val.of(atoms.opaque("rechts", TypeRef.STRING));

  @Test
  void either_of_two_says_what_both_say() {
    Summary one = summary(left, Map.of(card, Map.of(NAME, left)), Set.of(card));
    Summary other = summary(right, Map.of(card, Map.of(NAME, right, PLACE, right)), Set.of());

    Summary either = one.or(other);

    assertThat(either.returned()).isEqualTo(left.or(right));
    assertThat(either.effects())
        .isEqualTo(Map.of(card, Map.of(NAME, left.or(right), PLACE, right)));
    assertThat(either.needs()).containsExactly(card);
    assertThat(either.sameAs(other.or(one))).isTrue();
    assertThat(either.or(one).sameAs(either)).isTrue();
    assertThat(either.sameAs(one)).isFalse();
  }

  @Test
  void how_texts_are_put_together_is_no_difference() {
    Val together = atoms.concat(List.of(left, right));

    assertThat(changing(together).sameAs(changing(left.or(right)))).isTrue();
    assertThat(changing(together).sameAs(changing(left))).isFalse();
    assertThat(summary(together, Map.of(), Set.of()).sameAs(summary(left, Map.of(), Set.of())))
        .isFalse();
  }

  private Summary changing(Val name) {
    return summary(Val.NOTHING, Map.of(card, Map.of(NAME, name)), Set.of());
  }

  private static Summary summary(
      Val returned, Map<Atom, Map<Selector, Val>> effects, Set<Atom> needs) {
    return new Summary(
        METHOD,
        returned,
        Val.NOTHING,
        effects,
        Map.of(),
        Map.of(),
        List.of(),
        needs,
        Set.of(),
        Set.of(),
        Set.of(),
        true);
  }
}
