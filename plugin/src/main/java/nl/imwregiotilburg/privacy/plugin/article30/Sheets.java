package nl.imwregiotilburg.privacy.plugin.article30;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.plugin.article30.Column.Form;
import nl.imwregiotilburg.privacy.plugin.dutch.Periods;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.register.Authority;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.Dpia;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Measure;
import nl.imwregiotilburg.privacy.register.Officer;
import nl.imwregiotilburg.privacy.register.Provision;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.SpecialCondition;
import nl.imwregiotilburg.privacy.register.Subject;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;

/** The sheets, with the columns GDPR Art. 30(1)(a) to (g) asks for, and where the code is. */
final class Sheets {

  private static final String PURPOSES = "purposes";
  private static final String CATEGORIES = "categories";
  private static final String RECIPIENTS = "recipients";

  private final Register register;
  private final CodeFacts code;
  private final Cells cells;

  Sheets(Register register, CodeFacts code) {
    this.register = register;
    this.code = code;
    this.cells = new Cells(register);
  }

  /** All sheets, in the order in which they stand. */
  List<Sheet<?>> all() {
    return List.of(
        organisation(),
        purposes(),
        subjects(),
        categories(),
        recipients(),
        retention(),
        measures());
  }

  /** (a): controller, data protection officer. */
  private Sheet<Register> organisation() {
    return new Sheet<>(
        "Organisatie",
        "",
        false,
        List::of,
        List.of(
            Column.text("Naam", "controller.name", it -> it.controller().name()),
            Column.text("Adres", "controller.address", it -> it.controller().address()),
            Column.text("Beslist", "controller.decides", it -> it.controller().decides()),
            Column.text(
                "E-mail", "controller.contact.email", it -> it.controller().contact().email()),
            Column.text(
                "Telefoon",
                "controller.contact.telephone",
                it -> it.controller().contact().telephone()),
            Column.texts("Eigen hosts", "controller.hosts", it -> it.controller().hosts()),
            Column.text("Klachten", "controller.complaints", it -> it.controller().complaints()),
            officer("FG", "title", Officer::title),
            officer("FG adres", "address", Officer::address),
            officer("FG e-mail", "contact.email", it -> it.contact().email()),
            officer("FG telefoon", "contact.telephone", it -> it.contact().telephone()),
            authority("Toezichthouder", "name", Authority::name),
            authority("Toezichthouder adres", "address", Authority::address),
            authority("Toezichthouder telefoon", "telephone", Authority::telephone),
            authority("Toezichthouder website", "url", Authority::url),
            Column.maybe(
                "Toezichthouder nagekeken op",
                "supervisory-authority.checked-on",
                Form.DATE,
                it -> it.authority().flatMap(Authority::checkedOn))));
  }

  private static Column<Register> officer(
      String title, String key, Function<Officer, String> value) {
    return Column.text(
        title, "data-protection-officer." + key, it -> it.officer().map(value).orElse(""));
  }

  private static Column<Register> authority(
      String title, String key, Function<Authority, String> value) {
    return Column.text(
        title, "supervisory-authority." + key, it -> it.authority().map(value).orElse(""));
  }

  /** (b) to (g) for each purpose, with its legal basis. */
  private Sheet<Purpose> purposes() {
    return new Sheet<>(
        "Verwerkingen",
        PURPOSES,
        false,
        it -> List.copyOf(it.purposes().values()),
        List.of(
            Column.text(Sheet.ID, "id", Purpose::id),
            Column.text("Doel", "title", Purpose::title),
            Column.maybe("Vastgesteld op", "approved-on", Form.DATE, Purpose::approvedOn),
            Column.constant(
                "Grondslag",
                "legal-basis.ground",
                "ground",
                it -> it.legalBasis().map(LegalBasis::ground)),
            basis("Wet bij grondslag", "law", LegalBasis::law),
            basis("Toestemmingstekst", "text", LegalBasis::text),
            basis("Overeenkomst", "contract", LegalBasis::contract),
            basis("Belangenafweging", "balancing-test", LegalBasis::balancingTest),
            Column.maybe(
                "Grondslag gedateerd",
                "legal-basis.dated",
                Form.DATE,
                it -> it.legalBasis().flatMap(LegalBasis::dated)),
            basis("Belang", "interest", LegalBasis::interest),
            basis("Toestemming intrekken", "withdrawal", LegalBasis::withdrawal),
            Column.text(
                "Uitzondering AVG art. 9",
                "special-category-condition.article",
                it -> it.specialCategoryCondition().map(SpecialCondition::article).orElse("")),
            Column.text(
                "Wet bij uitzondering",
                "special-category-condition.law",
                it -> it.specialCategoryCondition().map(SpecialCondition::law).orElse("")),
            Column.text("Wet voor BSN", "national-id-ground", Purpose::nationalIdGround),
            Column.ids("Betrokkenen", "subjects", "subjects", Purpose::subjects),
            Column.ids("Categorieën", CATEGORIES, CATEGORIES, Purpose::categories),
            source("Van betrokkene", "subject"),
            source("Van derden", "third-party"),
            source("Uit openbare bronnen", "public"),
            Column.words("Handelingen", "operations", "operation", Purpose::operations),
            new Column<>(
                "Bewaartermijn",
                "retention",
                Form.RETENTION,
                "retention",
                it ->
                    it.retention().entrySet().stream()
                        .map(rule -> rule.getKey() + "=" + rule.getValue())
                        .toList()),
            Column.ids("Ontvangers", RECIPIENTS, RECIPIENTS, Purpose::recipients),
            Column.word(
                "DPIA", "dpia.status", "dpia", it -> it.dpia().map(Dpia::status).orElse("")),
            Column.text(
                "DPIA-document", "dpia.document", it -> it.dpia().map(Dpia::document).orElse("")),
            Column.maybe(
                "DPIA herzien voor",
                "dpia.review-before",
                Form.DATE,
                it -> it.dpia().flatMap(Dpia::reviewBefore)),
            Column.texts("Clausules", "clauses", Purpose::clauses),
            Column.constant(
                "Gegevens verplicht",
                "provision.obligation",
                "obligation",
                it -> it.provision().map(Provision::obligation)),
            Column.text(
                "Gevolg van niet geven",
                "provision.consequence",
                it -> it.provision().map(Provision::consequence).orElse("")),
            decides("Besluit door computer", "made", it -> String.valueOf(it.made())),
            decides("Profilering", "profiling", it -> String.valueOf(it.profiling())),
            Column.text(
                "Hoe de computer werkt",
                "automated-decisions.logic",
                it -> it.automatedDecisions().map(AutomatedDecisions::logic).orElse("")),
            Column.text(
                "Gevolg van besluit of profiel",
                "automated-decisions.consequences",
                it -> it.automatedDecisions().map(AutomatedDecisions::consequences).orElse("")),
            Column.words(
                "Risicocriteria",
                "risk-criteria",
                "criterion",
                it -> it.riskCriteria().stream().map(Column::spelled).toList()),
            Column.words(
                "DPIA-lijst AP",
                "listed-processing",
                "listed",
                it -> it.listedProcessing().stream().map(Column::spelled).toList()),
            Column.derived("Bewaartermijn in woorden", this::periods),
            Column.derived("Doorgifte buiten de EER en waarborg", this::transfers),
            Column.derived("Beveiliging (algemeen)", it -> security()),
            Column.derived("In de code", it -> places(code.elements(it)))));
  }

  private static Column<Purpose> basis(
      String title, String key, Function<LegalBasis, String> value) {
    return Column.text(title, "legal-basis." + key, it -> it.legalBasis().map(value).orElse(""));
  }

  private static Column<Purpose> decides(
      String title, String key, Function<AutomatedDecisions, String> value) {
    return Column.word(
        title,
        "automated-decisions." + key,
        "flag",
        it -> it.automatedDecisions().map(value).orElse(""));
  }

  private static Column<Purpose> source(String title, String who) {
    return Column.texts(title, "sources." + who, it -> it.sources().getOrDefault(who, List.of()));
  }

  private List<String> periods(Purpose purpose) {
    return purpose.retention().values().stream()
        .distinct()
        .flatMap(id -> Optional.ofNullable(register.retention().get(id)).stream())
        .map(
            it ->
                Periods.dutch(it.period())
                    + (it.from().isEmpty() ? "" : " vanaf " + it.from())
                    + (it.law().isEmpty() ? "" : " (" + it.law() + ")"))
        .toList();
  }

  private List<String> transfers(Purpose purpose) {
    return purpose.recipients().stream()
        .flatMap(id -> Optional.ofNullable(register.recipients().get(id)).stream())
        .filter(it -> it.role() != Recipient.Role.INTERNAL && !outside(it).isEmpty())
        .map(
            it ->
                it.title()
                    + ": "
                    + outside(it).stream().map(Sheets::country).collect(Collectors.joining(", "))
                    + ", "
                    + it.transfer()
                        .map(Transfer::safeguard)
                        .map(word -> DutchWords.dutch("safeguard", Column.spelled(word)))
                        .orElse("waarborg niet vastgelegd"))
        .toList();
  }

  private static List<String> outside(Recipient recipient) {
    return Countries.outside(Territory.EEA, recipient.countries().all());
  }

  private static String country(String code) {
    return Countries.byCode(code).map(Countries.Country::nameNl).orElse(code);
  }

  private List<String> security() {
    return register.measures().stream()
        .map(it -> it.title().isEmpty() ? it.id() : it.title())
        .toList();
  }

  private static List<String> places(List<Element> elements) {
    return elements.stream().map(Element::shortName).distinct().sorted().toList();
  }

  private Sheet<Subject> subjects() {
    return new Sheet<>(
        "Betrokkenen",
        "subjects",
        false,
        it -> List.copyOf(it.subjects().values()),
        List.of(
            Column.text(Sheet.ID, "id", Subject::id),
            Column.text("Naam", "title", Subject::title),
            Column.flag("Kwetsbaar", "vulnerable", Subject::vulnerable),
            Column.flag("In de verklaring", "announced", Subject::announced),
            Column.derived(
                "Doelen", it -> purposes(purpose -> purpose.subjects().contains(it.id())))));
  }

  private List<String> purposes(Function<Purpose, Boolean> which) {
    return register.purposes().values().stream()
        .filter(which::apply)
        .map(it -> cells.name(PURPOSES, it.id()))
        .toList();
  }

  private Sheet<Category> categories() {
    return new Sheet<>(
        "Gegevens",
        CATEGORIES,
        false,
        it -> List.copyOf(it.categories().values()),
        List.of(
            Column.text(Sheet.ID, "id", Category::id),
            Column.text("Naam", "title", Category::title),
            Column.constant("Soort", "kind", "kind", it -> Optional.of(it.kind())),
            Column.word(
                "Versleuteld",
                "encryption",
                "encryption",
                it -> it.encryptionRequired() ? "required" : "optional"),
            Column.flag("In de verklaring", "announced", Category::announced),
            Column.word(
                "Alleen na",
                "only-after",
                "only-after",
                it -> it.onlyAfterAnonymisation() ? "anonymisation" : ""),
            Column.ids(
                "Nooit gekoppeld aan", "never-linked-to", CATEGORIES, Category::neverLinkedTo),
            Column.text("DPV", "dpv", Category::dpv),
            Column.derived(
                "Doelen", it -> purposes(purpose -> purpose.categories().contains(it.id()))),
            Column.derived("In de code", it -> places(code.elements(it.id())))));
  }

  private Sheet<RetentionRule> retention() {
    return new Sheet<>(
        "Bewaartermijnen",
        "retention",
        false,
        it -> List.copyOf(it.retention().values()),
        List.of(
            Column.text(Sheet.ID, "id", RetentionRule::id),
            Column.maybe("Termijn", "period", Form.PERIOD, it -> Optional.of(it.period())),
            Column.text("Vanaf", "from", RetentionRule::from),
            Column.text("Wet", "law", RetentionRule::law),
            Column.word("Daarna", "then", "then", RetentionRule::then),
            Column.maybe(
                "Op verzoek binnen",
                "on-request-within",
                Form.PERIOD,
                RetentionRule::onRequestWithin),
            Column.maybe("Minimum", "minimum", Form.PERIOD, RetentionRule::minimum),
            Column.maybe("Maximum", "maximum", Form.PERIOD, RetentionRule::maximum),
            Column.maybe("Herzien voor", "review-before", Form.DATE, RetentionRule::reviewBefore),
            Column.text("Beginveld", "start-field", it -> it.startField().orElse("")),
            Column.derived(
                "Doelen", it -> purposes(purpose -> purpose.retention().containsValue(it.id())))));
  }

  private Sheet<Recipient> recipients() {
    return new Sheet<>(
        "Ontvangers",
        RECIPIENTS,
        false,
        it -> List.copyOf(it.recipients().values()),
        List.of(
            Column.text(Sheet.ID, "id", Recipient::id),
            Column.text("Naam", "title", Recipient::title),
            Column.text("Soort", "kind", Recipient::kind),
            Column.constant("Rol", "role", "role", it -> Optional.of(it.role())),
            Column.text("Land moederbedrijf", "countries.parent", it -> it.countries().parent()),
            Column.text("Land contract", "countries.contract", it -> it.countries().contract()),
            Column.texts("Landen opslag", "countries.storage", it -> it.countries().storage()),
            Column.texts("Landen toegang", "countries.support", it -> it.countries().support()),
            Column.texts("Hosts", "recognised-by.hosts", it -> it.recognisedBy().hosts()),
            Column.texts("Pakketten", "recognised-by.packages", it -> it.recognisedBy().packages()),
            Column.texts("Maven", "recognised-by.maven", it -> it.recognisedBy().maven()),
            Column.ids("Categorieën", CATEGORIES, CATEGORIES, Recipient::categories),
            Column.constant(
                "Grond voor verstrekking",
                "disclosure-ground.ground",
                "disclosure",
                it -> it.disclosureGround().map(Disclosure::ground)),
            Column.text(
                "Wet bij verstrekking",
                "disclosure-ground.law",
                it -> it.disclosureGround().map(Disclosure::law).orElse("")),
            Column.text(
                "Verwerkersovereenkomst",
                "agreement.ref",
                it -> it.agreement().map(Recipient.Agreement::ref).orElse("")),
            Column.maybe(
                "Overeenkomst gedateerd",
                "agreement.dated",
                Form.DATE,
                it -> it.agreement().flatMap(Recipient.Agreement::dated)),
            new Column<>(
                "Certificaten",
                "certificates",
                Form.CERTIFICATES,
                "",
                it ->
                    it.certificates().stream()
                        .map(
                            some ->
                                some.norm()
                                    + "="
                                    + some.validUntil().map(String::valueOf).orElse(""))
                        .toList()),
            Column.flag("Geheimhouding", "confidentiality", Recipient::confidentiality),
            Column.constant(
                "Waarborg doorgifte",
                "transfer.safeguard",
                "safeguard",
                it -> it.transfer().map(Transfer::safeguard)),
            transfer("Besluit", "decision", Transfer::decision),
            transfer("Waarborg document", "document", Transfer::document),
            Column.maybe(
                "Waarborg gedateerd",
                "transfer.dated",
                Form.DATE,
                it -> it.transfer().flatMap(Transfer::dated)),
            Column.constant(
                "Waarborg daarna",
                "transfer.fallback",
                "safeguard",
                it -> it.transfer().flatMap(Transfer::fallback)),
            transfer("Kopie van waarborg", "copy", Transfer::copy),
            Column.text(
                "Correcties gemeld door",
                "notified-of-corrections-by",
                Recipient::notifiedOfCorrectionsBy),
            Column.derived(
                "Doelen", it -> purposes(purpose -> purpose.recipients().contains(it.id()))),
            Column.derived(
                "Gezien in de code",
                it ->
                    code.received(it).stream()
                        .sorted()
                        .map(id -> cells.name(CATEGORIES, id))
                        .toList())));
  }

  private static Column<Recipient> transfer(
      String title, String key, Function<Transfer, String> value) {
    return Column.text(title, "transfer." + key, it -> it.transfer().map(value).orElse(""));
  }

  /** (g): technical and organisational measures. */
  private Sheet<Measure> measures() {
    return new Sheet<>(
        "Maatregelen",
        "measures",
        true,
        Register::measures,
        List.of(
            Column.text(Sheet.ID, "id", Measure::id),
            Column.text("Maatregel", "title", Measure::title),
            Column.texts("Clausules", "clauses", Measure::clauses),
            Column.text("Eigenaar", "owner", Measure::owner),
            Column.text("Bewijs", "evidence", Measure::evidence),
            Column.maybe("Gedateerd", "dated", Form.DATE, Measure::dated),
            Column.maybe("Geldig tot en met", "valid-until", Form.DATE, Measure::validUntil)));
  }

  /** The sheets for reading: which columns there are does not depend on a register. */
  static List<Sheet<?>> columnsOnly() {
    Mark mark = new Mark(1, 1);
    Register nothing =
        new Register(
            "",
            new Controller(mark, "", "", "", new Contact("", ""), List.of(), ""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of());
    return new Sheets(nothing, new CodeFacts(nothing, DataMap.empty())).all();
  }
}
