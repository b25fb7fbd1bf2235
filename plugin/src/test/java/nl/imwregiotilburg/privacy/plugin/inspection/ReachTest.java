package nl.imwregiotilburg.privacy.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.plugin.Samples;
import org.junit.jupiter.api.Test;

final class ReachTest {

  @Test
  void what_is_excluded_is_dropped_and_counted() {
    Scope noService =
        Scope.of(
            Samples.ROOT,
            List.of(Path.of("/build/intake/app/src/main/java")),
            List.of(),
            List.of("nl/imw/ClientService"));

    Result result = Reach.limit(Samples.full(), Map.of("app", noService));

    assertThat(result.findings()).extracting(Finding::rule).containsExactly("subject-missing");
    assertThat(result.map().gaps()).isEmpty();
    assertThat(result.excluded()).isEqualTo(3 + 5);
  }

  @Test
  void a_part_of_a_build_cannot_show_that_something_is_absent() {
    Finding unused =
        Samples.finding(
            "register-unused",
            Severity.WARNING,
            Confidence.CERTAIN,
            Location.ofLine("/build/intake/privacy/register.yml", 4),
            Optional.empty(),
            Optional.empty());
    Result whole = Samples.findings(unused);
    Result part = whole.toBuilder().whole(false).build();

    assertThat(Reach.limit(whole, Map.of()).findings()).containsExactly(unused);
    assertThat(Reach.limit(part, Map.of()).findings()).isEmpty();
    assertThat(Reach.limit(part, Map.of()).unjudged())
        .extracting(Unjudged::rule)
        .contains("register-unused", "right-unfulfilled");
  }
}
