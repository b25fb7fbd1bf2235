package nl.imwregiotilburg.privacy.plugin.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Breach;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Cookie;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.Rights;
import nl.imwregiotilburg.privacy.register.Transfer;

/** Puts together what a statement says. */
final class PageWriter {

  private final RegisterFacts facts;
  private final Register register;
  private final Wording wording;
  private final PurposeText purposes;

  PageWriter(RegisterFacts facts, Wording wording) {
    this.facts = facts;
    this.register = facts.register();
    this.wording = wording;
    this.purposes = new PurposeText(facts, wording);
  }

  StatementPage page() {
    return new StatementPage(
        organisation(),
        wording.date(facts.today()),
        subjects(),
        operations(),
        facts.usedCategories().stream().map(this::category).toList(),
        register.purposes().values().stream()
            .filter(it -> !it.sources().isEmpty())
            .map(it -> wording.text(it.title()) + ": " + purposes.sources(it))
            .toList(),
        bases(),
        register.purposes().values().stream().map(purposes::of).toList(),
        register.purposes().values().stream()
            .flatMap(it -> purposes.retention(it).stream())
            .toList(),
        register.statement().map(RegisteredStatement::disclosureGrounds).orElse(List.of()).stream()
            .map(it -> wording.phrase("disclosure", it))
            .toList(),
        facts.recipients().stream().map(this::recipient).toList(),
        facts.recipients().stream()
            .filter(it -> !RegisterFacts.outside(it).isEmpty())
            .map(this::transfer)
            .toList(),
        lines(it -> !purposes.withdrawal(it).isEmpty(), purposes::withdrawal),
        decisions(),
        website(),
        security(),
        new StatementPage.Breach(
            register.breach().isPresent(),
            register.breach().flatMap(Breach::notifyWithin).map(wording::hours).orElse(""),
            register.breach().map(Breach::onSuspicion).orElse(false)),
        rights(),
        register
            .authority()
            .map(
                it ->
                    new StatementPage.Authority(
                        wording.name(it.name()),
                        wording.name(it.address()),
                        wording.name(it.telephone()),
                        Markdown.link(it.url())))
            .orElse(new StatementPage.Authority("", "", "", "")),
        register.statement().map(it -> Markdown.link(it.url())).orElse(""));
  }

  private StatementPage.Organisation organisation() {
    Controller controller = register.controller();
    return new StatementPage.Organisation(
        wording.name(controller.name()),
        reach("", controller.address(), controller.contact()),
        wording.text(controller.decides()),
        Markdown.link(controller.complaints()),
        register.officer().isPresent(),
        register
            .officer()
            .map(it -> reach(wording.text(it.title()), it.address(), it.contact()))
            .orElse(new StatementPage.Reach("", "", "", "")));
  }

  private StatementPage.Reach reach(String title, String address, Contact contact) {
    return new StatementPage.Reach(
        title,
        wording.name(address),
        Markdown.link(contact.email()),
        wording.name(contact.telephone()));
  }

  private List<String> subjects() {
    return register.subjects().values().stream()
        .filter(
            it ->
                register.purposes().values().stream()
                    .anyMatch(purpose -> purpose.subjects().contains(it.id())))
        .map(it -> wording.text(it.title()))
        .toList();
  }

  private String operations() {
    return wording.list(
        register.purposes().values().stream()
            .flatMap(it -> it.operations().stream())
            .distinct()
            .map(it -> wording.phrase("operation." + it))
            .toList());
  }

  private String category(Category category) {
    String note = wording.phrase("kind", category.kind());
    return wording.text(category.title()) + (note.isEmpty() ? "" : ". " + note);
  }

  private List<String> bases() {
    return Arrays.stream(LegalBasis.Ground.values())
        .filter(
            ground ->
                register.purposes().values().stream()
                    .flatMap(it -> it.legalBasis().stream())
                    .anyMatch(it -> it.ground() == ground))
        .map(it -> wording.phrase("general", it))
        .toList();
  }

  private StatementPage.Recipient recipient(Recipient recipient) {
    return new StatementPage.Recipient(
        wording.name(recipient.title()),
        wording.phrase("role", recipient.role()),
        purposes.categories(recipient.categories()),
        titles(facts.purposesOf(recipient).stream()),
        recipient
            .disclosureGround()
            .map(
                it ->
                    wording.phrase("disclosure", it.ground())
                        + (it.law().isEmpty() ? "" : " (" + wording.name(it.law()) + ")"))
            .orElse(""),
        countries(recipient.countries().all()));
  }

  private StatementPage.Transfer transfer(Recipient recipient) {
    Optional<Transfer> transfer =
        recipient.transfer().filter(it -> it.safeguard() != Transfer.Safeguard.NONE);
    return new StatementPage.Transfer(
        wording.name(recipient.title()),
        countries(RegisterFacts.outside(recipient)),
        transfer
            .map(
                it ->
                    wording.phrase("safeguard", it.safeguard())
                        + (it.decision().isEmpty() ? "" : " (" + wording.name(it.decision()) + ")")
                        + ".")
            .orElse(""),
        transfer.map(it -> wording.text(it.copy())).orElse(""));
  }

  private String countries(List<String> codes) {
    return wording.list(codes.stream().map(wording::country).toList());
  }

  private StatementPage.Decisions decisions() {
    return new StatementPage.Decisions(
        titles(
            register.purposes().values().stream()
                .filter(
                    it ->
                        it.automatedDecisions()
                            .filter(some -> !some.made() && !some.profiling())
                            .isPresent())),
        decisions(AutomatedDecisions::made),
        decisions(AutomatedDecisions::profiling));
  }

  private List<StatementPage.Line> decisions(Predicate<AutomatedDecisions> which) {
    return lines(
        it -> it.automatedDecisions().filter(which).isPresent(),
        it -> it.automatedDecisions().map(purposes::explanation).orElse(""));
  }

  private StatementPage.Website website() {
    List<Cookie> cookies = List.copyOf(register.cookies().values());
    return new StatementPage.Website(
        wording.list(
            register.categories().values().stream()
                .filter(Category::onlyAfterAnonymisation)
                .map(it -> wording.text(it.title()))
                .toList()),
        register.categories().values().stream()
            .filter(it -> !it.neverLinkedTo().isEmpty())
            .map(
                it ->
                    new StatementPage.Line(
                        wording.text(it.title()), purposes.categories(it.neverLinkedTo())))
            .toList(),
        wording.list(
            facts.recipients().stream()
                .filter(it -> it.kind().equals(Recipient.ANALYTICS))
                .map(it -> wording.name(it.title()))
                .toList()),
        cookies.stream().map(this::cookie).toList(),
        cookies(cookies, true),
        cookies(cookies, false));
  }

  private StatementPage.Cookie cookie(Cookie cookie) {
    return new StatementPage.Cookie(
        wording.name(cookie.name()),
        Optional.ofNullable(register.purposes().get(cookie.purpose()))
            .map(it -> wording.text(it.title()))
            .orElse(""),
        Optional.ofNullable(register.recipients().get(cookie.recipient()))
            .map(it -> wording.name(it.title()))
            .orElse(wording.phrase("reader.own")),
        cookie.lifetime().map(wording::period).orElse(""));
  }

  private String cookies(List<Cookie> cookies, boolean asked) {
    return wording.list(
        cookies.stream()
            .filter(it -> it.consentAsked().filter(is -> is == asked).isPresent())
            .map(it -> wording.name(it.name()))
            .toList());
  }

  private StatementPage.Security security() {
    return new StatementPage.Security(
        register.measures().stream()
            .filter(facts::valid)
            .map(it -> wording.sentence(it.title()))
            .filter(it -> !it.isEmpty())
            .toList(),
        wording.list(
            facts.usedCategories().stream()
                .filter(Category::encryptionRequired)
                .map(it -> wording.text(it.title()))
                .toList()),
        !register.access().isEmpty(),
        facts.recipients().stream().flatMap(it -> certified(it).stream()).toList(),
        wording.list(
            facts.recipients().stream()
                .filter(Recipient::confidentiality)
                .map(it -> wording.name(it.title()))
                .toList()));
  }

  private Optional<String> certified(Recipient recipient) {
    List<String> norms =
        recipient.certificates().stream()
            .filter(it -> facts.valid(it.validUntil()))
            .map(it -> wording.name(it.norm()))
            .toList();
    return norms.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.name(recipient.title()) + ": " + wording.list(norms));
  }

  private StatementPage.Rights rights() {
    Optional<Rights> rights = register.rights();
    return new StatementPage.Rights(
        rights.isPresent(),
        basedOn(LegalBasis.Ground.CONSENT, LegalBasis.Ground.CONTRACT),
        wording.list(
            rights.map(Rights::portabilityFormats).orElse(List.of()).stream()
                .map(it -> wording.name(it.replaceFirst(".*/", "").toUpperCase(Locale.ROOT)))
                .toList()),
        basedOn(LegalBasis.Ground.PUBLIC_TASK, LegalBasis.Ground.LEGITIMATE_INTERESTS),
        !basedOn(LegalBasis.Ground.CONSENT).isEmpty(),
        !facts.recipients().isEmpty(),
        rights.map(Rights::channels).orElse(List.of()).stream()
            .map(it -> it.contains("@") ? Markdown.link(it) : wording.text(it))
            .toList(),
        rights.map(it -> Markdown.link(it.form())).orElse(""),
        rights.flatMap(Rights::respondWithin).map(wording::period).orElse(""),
        rights.map(it -> wording.text(it.identificationMethod())).orElse(""),
        rights.map(Rights::copyKept).orElse(false));
  }

  private String basedOn(LegalBasis.Ground... grounds) {
    return titles(
        register.purposes().values().stream()
            .filter(
                it ->
                    it.legalBasis()
                        .filter(basis -> List.of(grounds).contains(basis.ground()))
                        .isPresent()));
  }

  private String titles(Stream<Purpose> which) {
    return which
        .map(it -> wording.text(it.title()))
        .collect(Collectors.collectingAndThen(Collectors.toList(), wording::list));
  }

  private interface Text {
    String of(Purpose purpose);
  }

  private List<StatementPage.Line> lines(Predicate<Purpose> which, Text text) {
    return register.purposes().values().stream()
        .filter(which)
        .map(it -> new StatementPage.Line(wording.text(it.title()), text.of(it)))
        .toList();
  }
}
