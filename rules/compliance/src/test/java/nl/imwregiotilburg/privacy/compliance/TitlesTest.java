package nl.imwregiotilburg.privacy.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TitlesTest {

  @Test
  void a_registered_id_has_the_title_the_organisation_gave_it() {
    Titles titles = new Titles(Optional.of(Registered.usual().build()));

    assertThat(titles.category("naam")).isEqualTo("Titel naam");
    assertThat(titles.purpose("hulpverlening")).isEqualTo("Doel hulpverlening");
  }

  @Test
  void an_id_the_register_lacks_is_its_own_title() {
    Titles titles = new Titles(Optional.of(Registered.usual().build()));

    assertThat(titles.category("x")).isEqualTo("x");
    assertThat(titles.subject("client")).isEqualTo("client");
    assertThat(new Titles(Optional.empty()).purpose("x")).isEqualTo("x");
  }
}
