package nl.imwregiotilburg.privacy.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GateTest {

  @ParameterizedTest
  @CsvSource({
    "ERROR, CERTAIN, true",
    "ERROR, PROBABLE, true",
    "ERROR, POSSIBLE, false",
    "ERROR, SUSPECTED, false",
    "WARNING, CERTAIN, false",
    "NOTE, CERTAIN, false",
  })
  void errors_that_are_certain_or_probable_fail_by_default(
      Severity severity, Confidence confidence, boolean fails) {
    Result result = Samples.findings(finding(severity, confidence, Optional.empty()));

    assertThat(Gate.DEFAULT.judge(result).isEmpty()).isNotEqualTo(fails);
  }

  @Test
  void a_stricter_gate_refuses_suspicions_too() {
    Gate strict = new Gate(Severity.NOTE, Confidence.SUSPECTED, true);
    Finding note = finding(Severity.NOTE, Confidence.SUSPECTED, Optional.empty());

    assertThat(strict.judge(Samples.findings(note)).findings()).containsExactly(note);
  }

  @Test
  void an_accepted_risk_fails_nothing() {
    Finding.Suppression accepted =
        new Finding.Suppression("reden", "FG", "", Location.ofLine(Samples.SERVICE, 1));

    assertThat(
            Gate.DEFAULT
                .judge(
                    Samples.findings(
                        finding(Severity.ERROR, Confidence.CERTAIN, Optional.of(accepted))))
                .isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_COMPILED, app, true",
    "CORRUPT_CLASS, nl/imw/Client.class, true",
    "CORRUPT_CLASS, lib-1.0.jar!/a/B.class, false",
    "UNPARSABLE_SOURCE, Client.java, true",
    "METHOD_TOO_COMPLEX, nl.imw.Client#reken, true",
    "STALE_CLASS, src/main/java/nl/imw/Nieuw.java, true",
    "STALE_CLASS, target/classes/nl/imw/Oud.class, false",
    "MISSING_DEPENDENCY, org.x:y:1, false",
    "FLOW_LIMIT, the codebase as a whole, false",
    "UNKNOWN_HOST, ClientService#stuur, false",
  })
  void only_own_code_nobody_looked_at_fails_a_build(Gap.Kind kind, String subject, boolean fails) {
    Result result =
        Samples.result(
            Optional.empty(),
            DataMap.builder().gaps(List.of(Samples.gap(kind, subject))).build(),
            List.of());

    assertThat(Gate.DEFAULT.judge(result).gaps().isEmpty()).isNotEqualTo(fails);
  }

  private static Finding finding(
      Severity severity, Confidence confidence, Optional<Finding.Suppression> suppression) {
    return Samples.finding(
        "purpose-missing",
        severity,
        confidence,
        Location.ofLine(Samples.CLIENT, 3),
        Optional.empty(),
        suppression);
  }
}
