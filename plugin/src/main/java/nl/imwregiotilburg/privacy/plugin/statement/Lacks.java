package nl.imwregiotilburg.privacy.plugin.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.LegalBasis.Ground;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Transfer;

/**
 * What a statement must tell and a register does not hold. Each fact is one the statement leaves
 * out for that reason.
 */
public final class Lacks {

  private final RegisterFacts facts;
  private final Register register;
  private final List<Lack> lacks = new ArrayList<>();

  private Lacks(Register register, LocalDate today) {
    this.register = register;
    this.facts = new RegisterFacts(register, today);
  }

  /** What is lacking, in the order of the register. */
  public static List<Lack> of(Register register, LocalDate today) {
    Lacks lacks = new Lacks(register, today);
    lacks.organisation();
    register.purposes().values().forEach(lacks::purpose);
    if (register.purposes().isEmpty()) {
      lacks.add("purposes of the processing", "purposes", "AVG art. 13(1)(c)");
    }
    lacks.retention();
    lacks.facts.recipients().forEach(lacks::recipient);
    lacks.website();
    lacks.rights();
    lacks.register.measures().forEach(lacks::measure);
    if (register.measures().isEmpty()) {
      lacks.add("measures that protect the data", "measures", "AVG art. 30(1)(g), 32");
    }
    return List.copyOf(lacks.lacks);
  }

  private void add(String what, String key, String law) {
    lacks.add(new Lack(what, key, law));
  }

  private void need(boolean there, String what, String key, String law) {
    if (!there) {
      add(what, key, law);
    }
  }

  private static boolean reachable(String address, Contact contact) {
    return !(address + contact.email() + contact.telephone()).isEmpty();
  }

  /** {@code " for purpose 'x'"} out of {@code " of purpose 'x'"}. */
  private static String forThat(String of) {
    return of.replaceFirst("^ of", " for");
  }

  private void organisation() {
    Controller controller = register.controller();
    need(
        reachable(controller.address(), controller.contact()),
        "how to reach the controller",
        "controller.contact",
        "AVG art. 13(1)(a)");
    need(
        !controller.complaints().isEmpty(),
        "where people read how to complain to the organisation",
        "controller.complaints",
        "AVG art. 12(2)");
    need(
        register.officer().filter(it -> reachable(it.address(), it.contact())).isPresent(),
        "how to reach the data protection officer, if there is one",
        register.officer().isPresent()
            ? "data-protection-officer.contact"
            : "data-protection-officer",
        "AVG art. 13(1)(b)");
    need(
        register.authority().isPresent(),
        "the supervisory authority",
        "supervisory-authority",
        "AVG art. 13(2)(d)");
    register
        .authority()
        .ifPresent(
            it ->
                need(
                    !(it.address() + it.telephone() + it.url()).isEmpty(),
                    "how to reach the supervisory authority",
                    "supervisory-authority.url",
                    "AVG art. 13(2)(d)"));
    need(
        register.statement().filter(it -> !it.url().isEmpty()).isPresent(),
        "where the statement is published",
        "statement.url",
        "AVG art. 12(1)");
    need(
        register.breach().isPresent(), "how a data breach is handled", "breach", "AVG art. 33, 34");
  }

  private void purpose(Purpose purpose) {
    String at = "purposes." + purpose.id();
    String of = " of purpose '" + purpose.id() + "'";
    need(!purpose.subjects().isEmpty(), "the people" + of, at + ".subjects", "AVG art. 30(1)(c)");
    need(
        !purpose.categories().isEmpty(),
        "the categories of data" + of,
        at + ".categories",
        "AVG art. 14(1)(d)");
    need(
        purpose.legalBasis().isPresent(),
        "the legal basis" + of,
        at + ".legal-basis",
        "AVG art. 13(1)(c)");
    purpose.legalBasis().ifPresent(it -> basis(it, of, at + ".legal-basis"));
    if (facts.has(purpose, Category.Kind.SPECIAL, Category.Kind.SPECIAL_POSSIBLE)) {
      need(
          purpose.specialCategoryCondition().isPresent(),
          "why special categories may be used" + forThat(of),
          at + ".special-category-condition",
          "AVG art. 9(2)");
    }
    if (facts.has(purpose, Category.Kind.NATIONAL_ID)) {
      need(
          !purpose.nationalIdGround().isEmpty(),
          "the statute that allows the national identification number" + forThat(of),
          at + ".national-id-ground",
          "UAVG art. 46");
    }
    need(
        !purpose.sources().isEmpty(),
        "where the data" + of + " comes from",
        at + ".sources",
        "AVG art. 14(2)(f)");
    facts
        .retention(purpose)
        .getOrDefault(Optional.<RetentionRule>empty(), List.of())
        .forEach(
            category ->
                add(
                    "how long '" + category + "'" + of + " is kept",
                    at + ".retention." + category,
                    "AVG art. 13(2)(a)"));
    need(
        purpose.provision().isPresent(),
        "whether people must give the data" + of,
        at + ".provision",
        "AVG art. 13(2)(e)");
    need(
        purpose.automatedDecisions().isPresent(),
        "whether a computer decides or profiles" + forThat(of),
        at + ".automated-decisions",
        "AVG art. 13(2)(f)");
    purpose
        .automatedDecisions()
        .filter(it -> it.made() || it.profiling())
        .ifPresent(
            it -> {
              String key = at + ".automated-decisions";
              need(
                  !it.logic().isEmpty(),
                  "how the computer decides or profiles" + forThat(of),
                  key + ".logic",
                  "AVG art. 13(2)(f)");
              need(
                  !it.consequences().isEmpty(),
                  "what the computer's decision or profile means to people" + forThat(of),
                  key + ".consequences",
                  "AVG art. 13(2)(f)");
            });
  }

  private void basis(LegalBasis basis, String of, String at) {
    if (basis.ground() == Ground.LEGAL_OBLIGATION || basis.ground() == Ground.PUBLIC_TASK) {
      need(
          !basis.law().isEmpty(),
          "the law behind the legal basis" + of,
          at + ".law",
          "AVG art. 6(3)");
    }
    if (basis.ground() == Ground.LEGITIMATE_INTERESTS) {
      need(
          !basis.interest().isEmpty(),
          "the legitimate interest" + of,
          at + ".interest",
          "AVG art. 13(1)(d)");
    }
    if (basis.ground() == Ground.CONSENT) {
      need(
          !basis.withdrawal().isEmpty(),
          "how consent is withdrawn" + forThat(of),
          at + ".withdrawal",
          "AVG art. 13(2)(c)");
    }
  }

  private void retention() {
    register
        .retention()
        .values()
        .forEach(
            it ->
                need(
                    !it.from().isEmpty(),
                    "the event from which retention rule '" + it.id() + "' counts",
                    "retention." + it.id() + ".from",
                    "AVG art. 13(2)(a)"));
  }

  private void recipient(Recipient recipient) {
    String at = "recipients." + recipient.id();
    String of = " of recipient '" + recipient.id() + "'";
    need(
        !recipient.title().equals(recipient.id()),
        "the name" + of,
        at + ".title",
        "AVG art. 13(1)(e)");
    need(
        !recipient.categories().isEmpty(),
        "which data recipient '" + recipient.id() + "' gets",
        at + ".categories",
        "AVG art. 30(1)(d)");
    need(
        !facts.purposesOf(recipient).isEmpty(),
        "a purpose for which recipient '" + recipient.id() + "' gets data",
        "purposes.<id>.recipients",
        "AVG art. 13(1)(e)");
    need(
        !recipient.countries().all().isEmpty(),
        "the countries" + of,
        at + ".countries",
        "AVG art. 13(1)(f)");
    if (recipient.role() == Recipient.Role.THIRD_PARTY) {
      need(
          recipient.disclosureGround().isPresent(),
          "the ground on which recipient '" + recipient.id() + "' is given data",
          at + ".disclosure-ground",
          "AVG art. 6(1)");
    }
    List<String> outside = RegisterFacts.outside(recipient);
    if (outside.isEmpty()) {
      return;
    }
    Optional<Transfer> transfer =
        recipient.transfer().filter(it -> it.safeguard() != Transfer.Safeguard.NONE);
    need(
        transfer.isPresent(),
        "a safeguard for the transfer to recipient '"
            + recipient.id()
            + "' in "
            + String.join(", ", outside),
        at + ".transfer",
        "AVG art. 13(1)(f), 46");
    transfer.ifPresent(
        it ->
            need(
                !it.copy().isEmpty(),
                "where people get a copy of the safeguard" + forThat(of),
                at + ".transfer.copy",
                "AVG art. 13(1)(f)"));
  }

  private void website() {
    register
        .cookies()
        .values()
        .forEach(
            it -> {
              String at = "cookies." + it.name();
              need(
                  it.consentAsked().isPresent(),
                  "whether consent is asked for cookie '" + it.name() + "'",
                  at + ".consent",
                  "Tw art. 11.7a");
              need(
                  it.lifetime().isPresent(),
                  "how long cookie '" + it.name() + "' stays",
                  at + ".lifetime",
                  "AVG art. 13(2)(a)");
            });
  }

  private void rights() {
    need(
        register.rights().isPresent(),
        "how people use their rights",
        "rights",
        "AVG art. 13(2)(b)");
    register
        .rights()
        .ifPresent(
            it -> {
              need(
                  !it.channels().isEmpty() || !it.form().isEmpty(),
                  "ways to make a request",
                  "rights.channels",
                  "AVG art. 12(2)");
              need(
                  it.respondWithin().isPresent(),
                  "within what time a request is answered",
                  "rights.respond-within",
                  "AVG art. 12(3)");
              need(
                  !it.identificationMethod().isEmpty(),
                  "how somebody who makes a request is identified",
                  "rights.identification.method",
                  "AVG art. 12(6)");
            });
  }

  private void measure(Measure measure) {
    need(
        !measure.title().isEmpty(),
        "a sentence for people on measure '" + measure.id() + "'",
        "measures[" + measure.id() + "].title",
        "AVG art. 30(1)(g)");
    if (!measure.title().isEmpty()) {
      need(
          facts.valid(measure),
          "evidence of measure '" + measure.id() + "' that still counts",
          "measures[" + measure.id() + "].valid-until, with new evidence",
          "AVG art. 5(2)");
    }
  }
}
