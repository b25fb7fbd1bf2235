package nl.imwregiotilburg.privacy.compliance.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.dpia.DpiaSignals.Registered;
import nl.imwregiotilburg.privacy.compliance.dpia.Evidence.Kind;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RiskCriterion;
import nl.imwregiotilburg.privacy.register.reader.RegisterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DpiaSignalsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String HEAD =
      """
      version: 1
      controller: {name: X}
      subjects: {client: {vulnerable: true}, lezer: {}}
      categories:
        naam: {kind: ordinary}
        bsn: {kind: national-id}
        strafblad: {kind: criminal}
        loon: {kind: sensitive, dpv: "pd:Salary"}
        klacht: {kind: special, dpv: "pd:MentalHealth"}
        plaats: {kind: ordinary, dpv: "pd:GPSCoordinate"}
      recipients:
        meter: {role: processor, kind: analytics}
        partner: {role: joint-controller}
      purposes:
        p: {
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          automated-decisions: {made: false, profiling: true}  | EVALUATION            | PROFILING          | p
          automated-decisions: {made: true, profiling: false}  | AUTOMATED_DECISIONS   | AUTOMATED_DECISION | p
          recipients: [meter]                                  | SYSTEMATIC_MONITORING | ANALYTICS          | meter
          categories: [plaats]                                 | SYSTEMATIC_MONITORING | CATEGORY           | plaats
          categories: [naam, bsn]                              | SENSITIVE_DATA        | CATEGORY           | bsn
          categories: [strafblad]                              | SENSITIVE_DATA        | CATEGORY           | strafblad
          categories: [klacht]                                 | SENSITIVE_DATA        | CATEGORY           | klacht
          risk-criteria: [large-scale]                         | LARGE_SCALE           | DECLARED           | p
          operations: [combine]                                | MATCHING_DATASETS     | OPERATION          | combine
          sources: {third-party: [gemeente]}                   | MATCHING_DATASETS     | OTHER_SOURCE       | gemeente
          subjects: [lezer, client]                            | VULNERABLE_SUBJECTS   | VULNERABLE_GROUP   | client
          risk-criteria: [new-technology]                      | NEW_TECHNOLOGY        | DECLARED           | p
          risk-criteria: [prevents-right]                      | PREVENTS_RIGHT        | DECLARED           | p
          """)
  void each_criterion_is_seen_in_the_register(
      String entry, RiskCriterion criterion, Kind kind, String subject) {
    DpiaSignals signals = signals(entry, DataMap.empty());

    assertThat(signals.criteria()).containsOnlyKeys(criterion);
    assertThat(signals.criteria().get(criterion))
        .containsExactly(new Evidence(kind, subject, Optional.empty()));
    assertThat(signals.likelyRequired()).isFalse();
  }

  @Test
  void what_signals_nothing_gives_no_signal() {
    DpiaSignals signals =
        signals(
            "categories: [naam], subjects: [lezer], sources: {subject: [formulier]},"
                + " operations: [collect], automated-decisions: {made: false, profiling: false}",
            DataMap.empty());

    assertThat(signals.criteria()).isEmpty();
    assertThat(signals.listed()).isEmpty();
  }

  @Test
  void two_criteria_make_an_assessment_likely_required() {
    DpiaSignals signals = signals("categories: [bsn], subjects: [client]", DataMap.empty());

    assertThat(signals.criteria().keySet())
        .containsExactly(RiskCriterion.SENSITIVE_DATA, RiskCriterion.VULNERABLE_SUBJECTS);
    assertThat(signals.likelyRequired()).isTrue();
    assertThat(signals.registered()).isEqualTo(Registered.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          categories: [klacht]                                | HEALTH_DATA
          categories: [plaats]                                | LOCATION_DATA
          categories: [loon]                                  | FINANCIAL_SITUATION
          recipients: [partner]                               | PARTNERSHIPS
          automated-decisions: {made: false, profiling: true} | PROFILING
          listed-processing: [blacklists]                     | BLACKLISTS
          """)
  void kinds_on_the_list_of_the_authority_are_seen(String entry, ListedProcessing kind) {
    DpiaSignals signals = signals(entry, DataMap.empty());

    assertThat(signals.listed()).containsOnlyKeys(kind);
    assertThat(signals.likelyRequired()).isEqualTo(entry.startsWith("listed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dpia: {status: done}                             | VALID
          dpia: {status: done, review-before: 2026-11-29}  | VALID
          dpia: {status: done, review-before: 2026-11-28}  | OVERDUE
          dpia: {status: planned}                          | NOT_DONE
          dpia: {status: required}                         | NOT_DONE
          dpia: {status: not-required}                     | SAID_NOT_REQUIRED
          """)
  void what_is_registered_is_told(String entry, Registered registered) {
    assertThat(signals(entry, DataMap.empty()).registered()).isEqualTo(registered);
  }

  @Test
  void the_code_is_evidence_too_even_of_what_the_register_leaves_out() {
    Element bsn = element("bsn", Element.Origin.ANNOTATION, true, "p");
    DpiaSignals signals = signals("categories: [naam]", map(bsn));

    assertThat(signals.criteria().get(RiskCriterion.SENSITIVE_DATA))
        .containsExactly(
            new Evidence(Kind.CODE_CATEGORY, "Client.bsn", Optional.of(bsn.location())));
    assertThat(signals.criteria().get(RiskCriterion.VULNERABLE_SUBJECTS))
        .containsExactly(new Evidence(Kind.CODE_GROUP, "Client.bsn", Optional.of(bsn.location())));
    assertThat(
            signals(
                    "categories: [naam]",
                    map(element("naam", Element.Origin.ANNOTATION, true, "p", "q")))
                .criteria())
        .containsKey(RiskCriterion.MATCHING_DATASETS);
  }

  @Test
  void suspicions_dependencies_and_other_purposes_are_no_evidence() {
    assertThat(
            signals(
                    "categories: [naam]",
                    map(
                        element("bsn", Element.Origin.RECOGNISED, true, "p"),
                        element("bsn", Element.Origin.ANNOTATION, false, "p"),
                        element("bsn", Element.Origin.ANNOTATION, true, "q")))
                .criteria())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dev.langchain4j.model.chat.ChatModel#chat, '', dev.langchain4j.",
    "java.net.http.HttpClient#send, api.openai.com, api.openai.com",
    "java.net.http.HttpClient#send, imw.openai.azure.com, *.openai.azure.com",
    "java.net.http.HttpClient#send, openai.example, ''",
    "nl.openai.Client#send, '', ''"
  })
  void services_of_artificial_intelligence_are_new_technology(
      String method, String host, String service) {
    Element element = element("naam", Element.Origin.ANNOTATION, true, "p");
    Location location = Location.ofLine("/src/Chat.java", 7);
    Endpoint endpoint =
        new Endpoint(
            Endpoint.Kind.HTTP,
            "x",
            method,
            "nl.imw.Chat#vraag",
            0,
            location,
            List.of(new Endpoint.Destination("https", host, host, Optional.empty())),
            Optional.empty(),
            List.of());
    Flow flow =
        new Flow(
            element,
            List.of(new Step(Step.Kind.SINK, "nl.imw.Chat#vraag", "sent", location)),
            endpoint,
            Confidence.CERTAIN,
            false,
            "app");
    DataMap map = DataMap.builder().flows(List.of(flow)).build();

    Optional<List<Evidence>> evidence =
        Optional.ofNullable(
            signals("categories: [naam]", map).criteria().get(RiskCriterion.NEW_TECHNOLOGY));

    assertThat(evidence)
        .isEqualTo(
            service.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    List.of(new Evidence(Kind.CODE_SERVICE, service, Optional.of(location)))));
  }

  private static Element element(
      String name, Element.Origin origin, boolean own, String... purposes) {
    return new Element(
        "nl.imw.Client." + name,
        Element.Kind.FIELD,
        "nl.imw.Client",
        name,
        "String",
        name,
        Arrays.asList(purposes),
        List.of(),
        Optional.of("client"),
        origin,
        own,
        "app",
        Location.ofLine("/src/Client.java", 9));
  }

  private static DataMap map(Element... elements) {
    return DataMap.builder().elements(Arrays.asList(elements)).build();
  }

  private static DpiaSignals signals(String entry, DataMap map) {
    return DpiaSignals.of(register(HEAD.stripTrailing() + entry + "}\n"), map, TODAY).get(0);
  }

  private static Register register(String yaml) {
    try {
      Path file = Files.createTempFile("register", ".yml");
      try {
        return RegisterReader.read(Files.writeString(file, yaml));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
