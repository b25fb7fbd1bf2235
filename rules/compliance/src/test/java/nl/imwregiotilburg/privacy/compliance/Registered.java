package nl.imwregiotilburg.privacy.compliance;

import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.Controller;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Recipient.Countries;
import nl.imwregiotilburg.privacy.register.Recipient.RecognisedBy;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RegisteredStatement;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Transfer;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;

/** Builds registers for tests. */
public final class Registered {

  private static final Mark MARK = new Mark(1, 1);

  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, Purpose> purposes = new LinkedHashMap<>();
  private final Map<String, RetentionRule> retention = new LinkedHashMap<>();
  private final Map<String, Recipient> recipients = new LinkedHashMap<>();
  private Optional<RegisteredStatement> statement = Optional.empty();

  private Registered() {}

  /** A register with no more than own hosts: {@code *.imw.local}. */
  public static Registered nothing() {
    return new Registered();
  }

  /**
   * A register in which {@link Code#EMAIL} is in order: category {@code emailadres} and purpose
   * {@code hulpverlening}, kept under {@code wmo-dossier}; {@code naam} is a category that the
   * purpose does not need.
   */
  public static Registered usual() {
    return nothing()
        .category("emailadres", Category.Kind.ORDINARY)
        .category("naam", Category.Kind.ORDINARY)
        .purpose("hulpverlening", Map.of("default", "wmo-dossier"), "emailadres")
        .retention("wmo-dossier")
        .statement(Territory.EU, Safeguard.STANDARD_CONTRACTUAL_CLAUSES);
  }

  public Registered category(String id, Category.Kind kind) {
    return category(id, kind, false);
  }

  public Registered onlyAfterAnonymisation(String id) {
    return category(id, Category.Kind.ORDINARY, true);
  }

  private Registered category(String id, Category.Kind kind, boolean onlyAnonymised) {
    categories.put(
        id,
        new Category(MARK, id, "Titel " + id, kind, false, true, onlyAnonymised, List.of(), ""));
    return this;
  }

  public Registered purpose(String id, Map<String, String> kept, String... needs) {
    purposes.put(
        id,
        new Purpose(
            MARK,
            id,
            "Doel " + id,
            Optional.empty(),
            Optional.of(
                new LegalBasis(
                    MARK,
                    LegalBasis.Ground.LEGAL_OBLIGATION,
                    "Wmo 2015",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    "",
                    "")),
            Optional.empty(),
            "",
            List.of("client"),
            Arrays.asList(needs),
            Map.of(),
            List.of(),
            kept,
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            ""));
    return this;
  }

  public Registered retention(String id) {
    retention.put(
        id,
        new RetentionRule(
            MARK,
            id,
            Period.ofYears(15),
            "receipt",
            "",
            "erase",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public Registered statement(Territory territory, Safeguard... safeguards) {
    statement =
        Optional.of(
            new RegisteredStatement(
                MARK,
                "privacyverklaring.md",
                "",
                Optional.empty(),
                territory,
                List.of(),
                List.of(),
                Arrays.asList(safeguards),
                List.of(),
                Optional.empty()));
    return this;
  }

  public Registered recipient(Recipient recipient) {
    recipients.put(recipient.id(), recipient);
    return this;
  }

  public Register build() {
    return new Register(
        "/privacy/register.yml",
        new Controller(
            MARK,
            "IMW",
            "",
            "",
            new Contact("", ""),
            List.of("*.imw.local", "mijn.imw.example"),
            ""),
        Optional.empty(),
        Optional.empty(),
        statement,
        Map.of(),
        categories,
        purposes,
        retention,
        recipients,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of());
  }

  /** A processor in these countries, recognised by one host and one package. */
  public static Recipient processor(String id, String host, String java, Countries countries) {
    return recipient(id, Recipient.Role.PROCESSOR, host, java, countries, Optional.empty());
  }

  /** A processor inside the EU that makes visitor statistics. */
  public static Recipient analytics(String id, String host) {
    return recipient(
        id,
        "analytics",
        Recipient.Role.PROCESSOR,
        host,
        "com.analytics",
        countries("NL", "NL", "NL"),
        Optional.empty());
  }

  /** A recipient. */
  public static Recipient recipient(
      String id,
      Recipient.Role role,
      String host,
      String java,
      Countries countries,
      Optional<Transfer> transfer) {
    return recipient(id, "", role, host, java, countries, transfer);
  }

  private static Recipient recipient(
      String id,
      String kind,
      Recipient.Role role,
      String host,
      String java,
      Countries countries,
      Optional<Transfer> transfer) {
    return new Recipient(
        MARK,
        id,
        "Ontvanger " + id,
        kind,
        role,
        countries,
        new RecognisedBy(List.of(host), List.of(java), List.of()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true,
        transfer,
        "",
        "");
  }

  /** Parent, contract and one storage country; no support. */
  public static Countries countries(String parent, String contract, String storage) {
    return new Countries(
        MARK, parent, contract, storage.isEmpty() ? List.of() : List.of(storage), List.of());
  }

  /** A registered safeguard. */
  public static Optional<Transfer> transfer(Safeguard safeguard) {
    return Optional.of(
        new Transfer(MARK, safeguard, "", "scc.pdf", Optional.empty(), Optional.empty(), ""));
  }
}
