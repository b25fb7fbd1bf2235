package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Authority;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Cookie;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Provision;
import nl.imwregiotilburg.privacy.register.Provision.Obligation;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RiskCriterion;
import org.junit.jupiter.api.Test;

/** What a register tells people beyond what the check itself needs (Arts. 13 and 14). */
final class InformationForPeopleTest {

  private static final String HEAD =
      """
      version: 1
      controller: {name: X, complaints: "https://x.example/klachten"}
      supervisory-authority: {name: AP, address: Den Haag, telephone: 088-1805250, url: "https://ap.example"}
      retention: {}
      """;

  @Test
  void every_key_is_read() {
    Register register =
        Registers.read(
            HEAD
                + """
                purposes:
                  p:
                    legal-basis: {ground: consent, interest: betere hulp, withdrawal: bel ons}
                    provision: {obligation: statutory, consequence: dan geen hulp}
                    automated-decisions: {made: false, profiling: true, logic: een som, consequences: geen}
                    risk-criteria: [large-scale, prevents-right]
                    listed-processing: [health-data]
                recipients:
                  r: {role: processor, transfer: {safeguard: standard-contractual-clauses, copy: bij de FG}}
                cookies:
                  a: {purpose: p, consent: asked}
                  b: {purpose: p, consent: not-needed}
                  c: {purpose: p}
                rights: {form: "https://x.example/inzage"}
                measures: [{id: vog, title: Iedereen heeft een VOG.}]
                translations:
                  en: {Iedereen heeft een VOG.: Everybody is screened.}
                """);

    assertThat(register.controller().complaints()).isEqualTo("https://x.example/klachten");
    assertThat(register.authority().orElseThrow())
        .returns("Den Haag", Authority::address)
        .returns("088-1805250", Authority::telephone)
        .returns("https://ap.example", Authority::url);
    Purpose purpose = Objects.requireNonNull(register.purposes().get("p"));
    assertThat(purpose.legalBasis().orElseThrow())
        .returns("betere hulp", LegalBasis::interest)
        .returns("bel ons", LegalBasis::withdrawal);
    assertThat(purpose.provision().orElseThrow())
        .returns(Obligation.STATUTORY, Provision::obligation)
        .returns("dan geen hulp", Provision::consequence);
    assertThat(purpose.automatedDecisions().orElseThrow())
        .returns(false, AutomatedDecisions::made)
        .returns(true, AutomatedDecisions::profiling)
        .returns("een som", AutomatedDecisions::logic)
        .returns("geen", AutomatedDecisions::consequences);
    assertThat(purpose.riskCriteria())
        .containsExactly(RiskCriterion.LARGE_SCALE, RiskCriterion.PREVENTS_RIGHT);
    assertThat(purpose.listedProcessing()).containsExactly(ListedProcessing.HEALTH_DATA);
    assertThat(
            Objects.requireNonNull(register.recipients().get("r")).transfer().orElseThrow().copy())
        .isEqualTo("bij de FG");
    assertThat(register.cookies().values())
        .extracting(Cookie::consentAsked)
        .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
    assertThat(register.rights().orElseThrow().form()).isEqualTo("https://x.example/inzage");
    assertThat(register.measures())
        .extracting(Measure::title)
        .containsExactly("Iedereen heeft een VOG.");
    assertThat(register.translations())
        .containsEntry("Iedereen heeft een VOG.", "Everybody is screened.");
  }

  @Test
  void mistakes_are_named_with_their_place() {
    assertThat(
            Registers.problems(
                HEAD
                    + """
                    purposes:
                      p:
                        provision: {consequence: x}
                        automated-decisions: {made: no}
                        risk-criteria: [large-scal]
                    cookies:
                      a: {purpose: p, consent: yes}
                    """))
        .anyMatch(it -> it.startsWith("7:5: purposes.p.provision: the key 'obligation' is missing"))
        .anyMatch(it -> it.startsWith("8:33: purposes.p.automated-decisions.made: 'no'"))
        .anyMatch(it -> it.contains("the key 'profiling' is missing"))
        .anyMatch(it -> it.contains("did you mean 'large-scale'"))
        .anyMatch(it -> it.contains("cookies.a.consent: 'yes'") && it.contains("asked"))
        .hasSize(5);
  }
}
