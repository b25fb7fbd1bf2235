package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;

import nl.imwregiotilburg.privacy.register.Services;
import nl.imwregiotilburg.privacy.register.Services.Service;
import org.junit.jupiter.api.Test;

final class FormatsTest {

  @Test
  void a_register_takes_all_that_known_services_are_recognised_by() {
    for (Service service : Services.all()) {
      assertThat(service.allHosts())
          .as(service.id())
          .allMatch(host -> Formats.HOST.pattern().matcher(host).matches());
      assertThat(service.packages())
          .as(service.id())
          .allMatch(name -> Formats.PACKAGE.pattern().matcher(name).matches());
      assertThat(service.maven())
          .as(service.id())
          .allMatch(name -> Formats.MAVEN.pattern().matcher(name).matches());
    }
  }
}
