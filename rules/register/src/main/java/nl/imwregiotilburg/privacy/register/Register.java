package nl.imwregiotilburg.privacy.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register of processing activities (GDPR Art. 30), as read from {@code privacy/register.yml}.
 * Maps keep the order of the file; keys are the organisation's own ids. Every entry knows its
 * {@link Mark}, so that a rule can point at it.
 *
 * @param file the file as {@link RegisterReader} was given it, absolute, with {@code /}
 * @param controller who decides (Art. 4(7))
 * @param officer the data protection officer (Art. 37)
 * @param authority the supervisory authority (Art. 13(2)(d))
 * @param statement what the published statement promises
 * @param subjects groups of data subjects
 * @param categories categories of personal data
 * @param purposes purposes of the processing
 * @param retention retention rules
 * @param recipients who receives data
 * @param access roles in the code and what they may see
 * @param cookies cookies by name
 * @param rights how rights are exercised
 * @param breach how a breach is handled
 * @param measures organisational measures with their evidence
 * @param translations texts of this register in English, by the text as it stands in the register
 */
public record Register(
    String file,
    Controller controller,
    Optional<Officer> officer,
    Optional<Authority> authority,
    Optional<Statement> statement,
    Map<String, Subject> subjects,
    Map<String, Category> categories,
    Map<String, Purpose> purposes,
    Map<String, RetentionRule> retention,
    Map<String, Recipient> recipients,
    Map<String, Access> access,
    Map<String, Cookie> cookies,
    Optional<Rights> rights,
    Optional<Breach> breach,
    List<Measure> measures,
    Map<String, String> translations) {

  /** A register without translations. */
  public Register(
      String file,
      Controller controller,
      Optional<Officer> officer,
      Optional<Authority> authority,
      Optional<Statement> statement,
      Map<String, Subject> subjects,
      Map<String, Category> categories,
      Map<String, Purpose> purposes,
      Map<String, RetentionRule> retention,
      Map<String, Recipient> recipients,
      Map<String, Access> access,
      Map<String, Cookie> cookies,
      Optional<Rights> rights,
      Optional<Breach> breach,
      List<Measure> measures) {
    this(
        file,
        controller,
        officer,
        authority,
        statement,
        subjects,
        categories,
        purposes,
        retention,
        recipients,
        access,
        cookies,
        rights,
        breach,
        measures,
        Map.of());
  }

  /** A place in the register: one-based line and column of an entry's key. */
  public record Mark(int line, int column) {}

  /** How to reach somebody; empty strings when not given. */
  public record Contact(String email, String telephone) {}

  /**
   * The controller.
   *
   * @param decides who formally decides on purposes and means
   * @param hosts its own hosts, {@code *.} as wildcard: sending there is no disclosure
   * @param complaints where it says how to complain to the organisation itself; empty when not
   *     given
   */
  public record Controller(
      Mark mark,
      String name,
      String address,
      String decides,
      Contact contact,
      List<String> hosts,
      String complaints) {
    public Controller {
      hosts = List.copyOf(hosts);
    }

    /** A controller that does not say how to complain. */
    public Controller(
        Mark mark,
        String name,
        String address,
        String decides,
        Contact contact,
        List<String> hosts) {
      this(mark, name, address, decides, contact, hosts, "");
    }
  }

  /** The data protection officer. */
  public record Officer(Mark mark, String title, String address, Contact contact) {}

  /** The supervisory authority. Empty strings when not given. */
  public record Authority(
      Mark mark,
      String name,
      String address,
      String telephone,
      String url,
      Optional<LocalDate> checkedOn) {}

  /** What the published statement promises. */
  public record Statement(
      Mark mark,
      String file,
      String url,
      Optional<LocalDate> dated,
      Territory territory,
      List<LegalBasis.Ground> legalBases,
      List<Disclosure.Ground> disclosureGrounds,
      List<Transfer.Safeguard> transferSafeguards,
      List<String> trackers,
      Optional<Period> respondWithin) {
    public Statement {
      legalBases = List.copyOf(legalBases);
      disclosureGrounds = List.copyOf(disclosureGrounds);
      transferSafeguards = List.copyOf(transferSafeguards);
      trackers = List.copyOf(trackers);
    }
  }

  /** Inside which territory the statement promises data to stay. */
  public enum Territory {
    /** The European Union. */
    EU,
    /** The European Economic Area: the EU, Iceland, Liechtenstein and Norway. */
    EEA
  }

  /** A group of data subjects. {@code announced}: whether the statement names it. */
  public record Subject(
      Mark mark, String id, String title, boolean vulnerable, boolean announced) {}

  /** A category of personal data. */
  public record Category(
      Mark mark,
      String id,
      String title,
      Kind kind,
      boolean encryptionRequired,
      boolean announced,
      boolean onlyAfterAnonymisation,
      List<String> neverLinkedTo,
      String dpv) {

    /** How the law looks at a category. */
    public enum Kind {
      /** Ordinary personal data. */
      ORDINARY,
      /** Sensitive in the ordinary sense, such as a salary. */
      SENSITIVE,
      /** Special category (Art. 9). */
      SPECIAL,
      /** Free text that may hold a special category. */
      SPECIAL_POSSIBLE,
      /** Criminal convictions and offences (Art. 10). */
      CRIMINAL,
      /** A national identification number (Art. 87, UAVG art. 46). */
      NATIONAL_ID,
      /** Anonymous information (recital 26). */
      ANONYMOUS
    }

    public Category {
      neverLinkedTo = List.copyOf(neverLinkedTo);
    }
  }

  /**
   * A purpose of processing.
   *
   * @param elsewhere where it is carried out, when not by this software; empty when not given
   */
  public record Purpose(
      Mark mark,
      String id,
      String title,
      Optional<LocalDate> approvedOn,
      Optional<LegalBasis> legalBasis,
      Optional<SpecialCondition> specialCategoryCondition,
      String nationalIdGround,
      List<String> subjects,
      List<String> categories,
      Map<String, List<String>> sources,
      List<String> operations,
      Map<String, String> retention,
      List<String> recipients,
      Optional<Dpia> dpia,
      List<String> clauses,
      Optional<Provision> provision,
      Optional<AutomatedDecisions> automatedDecisions,
      List<RiskCriterion> riskCriteria,
      List<ListedProcessing> listedProcessing,
      String elsewhere) {

    /** Key of {@link #retention} for the rule that holds where no category has its own. */
    public static final String DEFAULT_RETENTION = "default";

    public Purpose {
      subjects = List.copyOf(subjects);
      categories = List.copyOf(categories);
      sources = ordered(sources);
      operations = List.copyOf(operations);
      retention = ordered(retention);
      recipients = List.copyOf(recipients);
      clauses = List.copyOf(clauses);
      riskCriteria = List.copyOf(riskCriteria);
      listedProcessing = List.copyOf(listedProcessing);
    }

    /** A purpose of which nothing more is known for the statement and the impact assessment. */
    public Purpose(
        Mark mark,
        String id,
        String title,
        Optional<LocalDate> approvedOn,
        Optional<LegalBasis> legalBasis,
        Optional<SpecialCondition> specialCategoryCondition,
        String nationalIdGround,
        List<String> subjects,
        List<String> categories,
        Map<String, List<String>> sources,
        List<String> operations,
        Map<String, String> retention,
        List<String> recipients,
        Optional<Dpia> dpia,
        List<String> clauses) {
      this(
          mark,
          id,
          title,
          approvedOn,
          legalBasis,
          specialCategoryCondition,
          nationalIdGround,
          subjects,
          categories,
          sources,
          operations,
          retention,
          recipients,
          dpia,
          clauses,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          "");
    }

    /** The id of the retention rule that holds for a category, if there is one. */
    public Optional<String> retentionOf(String category) {
      String own = retention.get(category);
      return Optional.ofNullable(own != null ? own : retention.get(DEFAULT_RETENTION));
    }
  }

  /**
   * Whether people must give the data (Art. 13(2)(e)).
   *
   * @param consequence what happens when they do not; empty when not given
   */
  public record Provision(Mark mark, Obligation obligation, String consequence) {

    /** What obliges people to give the data, if anything does. */
    public enum Obligation {
      /** A law. */
      STATUTORY,
      /** A contract, or it is needed to enter into one. */
      CONTRACTUAL,
      /** Nothing. */
      VOLUNTARY
    }
  }

  /**
   * Automated decisions and profiling (Art. 13(2)(f), 22).
   *
   * @param made whether decisions are made without people that have legal or similar effects
   * @param profiling whether personal aspects are evaluated automatically (Art. 4(4))
   * @param logic how it works; empty when not given
   * @param consequences what it means for people; empty when not given
   */
  public record AutomatedDecisions(
      Mark mark, boolean made, boolean profiling, String logic, String consequences) {}

  /** The nine criteria for a likely high risk (WP248 rev.01, section III.B, of 4 October 2017). */
  public enum RiskCriterion {
    /** 1. Evaluation or scoring, profiling and predicting included. */
    EVALUATION,
    /** 2. Automated decision-making with legal or similar significant effect. */
    AUTOMATED_DECISIONS,
    /** 3. Systematic monitoring. */
    SYSTEMATIC_MONITORING,
    /** 4. Sensitive data or data of a highly personal nature. */
    SENSITIVE_DATA,
    /** 5. Data processed on a large scale. */
    LARGE_SCALE,
    /** 6. Matching or combining datasets. */
    MATCHING_DATASETS,
    /** 7. Data concerning vulnerable data subjects. */
    VULNERABLE_SUBJECTS,
    /** 8. Innovative use or applying new technological or organisational solutions. */
    NEW_TECHNOLOGY,
    /** 9. The processing itself prevents people from exercising a right or using a service. */
    PREVENTS_RIGHT
  }

  /**
   * The kinds of processing for which the Dutch authority requires an impact assessment (Art.
   * 35(4); Staatscourant 2019, 64418, of 27 November 2019), in its order.
   */
  public enum ListedProcessing {
    /** 1. Heimelijk onderzoek. */
    COVERT_INVESTIGATION,
    /** 2. Zwarte lijsten. */
    BLACKLISTS,
    /** 3. Fraudebestrijding. */
    FRAUD_PREVENTION,
    /** 4. Creditscores. */
    CREDIT_SCORES,
    /** 5. Financiële situatie. */
    FINANCIAL_SITUATION,
    /** 6. Genetische persoonsgegevens. */
    GENETIC_DATA,
    /** 7. Gezondheidsgegevens. */
    HEALTH_DATA,
    /** 8. Samenwerkingsverbanden. */
    PARTNERSHIPS,
    /** 9. Cameratoezicht. */
    CAMERA_SURVEILLANCE,
    /** 10. Flexibel cameratoezicht. */
    FLEXIBLE_CAMERA_SURVEILLANCE,
    /** 11. Controle werknemers. */
    EMPLOYEE_MONITORING,
    /** 12. Locatiegegevens. */
    LOCATION_DATA,
    /** 13. Communicatiegegevens. */
    COMMUNICATION_DATA,
    /** 14. Internet of things. */
    INTERNET_OF_THINGS,
    /** 15. Profilering. */
    PROFILING,
    /** 16. Observatie en beïnvloeding van gedrag. */
    BEHAVIOURAL_INFLUENCE,
    /** 17. Biometrische gegevens. */
    BIOMETRIC_DATA
  }

  /**
   * A legal basis (Art. 6(1)). Empty strings when not given.
   *
   * @param interest the interest that is served, in words for people (Art. 13(1)(d))
   * @param withdrawal how consent is withdrawn, in words for people (Art. 7(3), 13(2)(c))
   */
  public record LegalBasis(
      Mark mark,
      Ground ground,
      String law,
      String text,
      String contract,
      String balancingTest,
      Optional<LocalDate> dated,
      String interest,
      String withdrawal) {

    /** A basis without words for people. */
    public LegalBasis(
        Mark mark,
        Ground ground,
        String law,
        String text,
        String contract,
        String balancingTest,
        Optional<LocalDate> dated) {
      this(mark, ground, law, text, contract, balancingTest, dated, "", "");
    }

    /** The six grounds of Art. 6(1). */
    public enum Ground {
      /** (a). */
      CONSENT,
      /** (b). */
      CONTRACT,
      /** (c). */
      LEGAL_OBLIGATION,
      /** (d). */
      VITAL_INTERESTS,
      /** (e). */
      PUBLIC_TASK,
      /** (f). */
      LEGITIMATE_INTERESTS
    }
  }

  /** A condition of Art. 9(2), such as {@code 9(2)(h)}, with the national law it rests on. */
  public record SpecialCondition(Mark mark, String article, String law) {}

  /** A data protection impact assessment (Art. 35). */
  public record Dpia(Mark mark, String status, String document, Optional<LocalDate> reviewBefore) {}

  /**
   * A retention rule.
   *
   * @param from the event that starts the period; a period without one (empty) cannot be checked
   * @param law what prescribes the period; empty when not given
   * @param then what happens afterwards: destroy, erase, anonymise, archive; empty when not given
   * @param onRequestWithin within what time it is destroyed when the data subject asks for it
   * @param minimum the shortest period the law prescribes
   * @param maximum the longest period the law allows
   * @param reviewBefore when the rule itself must be looked at again
   * @param startField the field of stored types that holds the date of the event; when given, every
   *     stored type under the rule must have it
   */
  public record RetentionRule(
      Mark mark,
      String id,
      Period period,
      String from,
      String law,
      String then,
      Optional<Period> onRequestWithin,
      Optional<Period> minimum,
      Optional<Period> maximum,
      Optional<LocalDate> reviewBefore,
      Optional<String> startField) {}

  /**
   * Somebody who receives data (Art. 4(9)).
   *
   * @param kind a word of the organisation's own, or {@link #ANALYTICS}; empty when not given
   * @param notifiedOfCorrectionsBy the method that tells the recipient of a rectification or
   *     erasure (Art. 19), as {@code class#method}; empty when not given
   * @param elsewhere how it gets data, when not from this software; empty when not given
   */
  public record Recipient(
      Mark mark,
      String id,
      String title,
      String kind,
      Role role,
      Countries countries,
      RecognisedBy recognisedBy,
      List<String> categories,
      Optional<Disclosure> disclosureGround,
      Optional<Agreement> agreement,
      List<Certificate> certificates,
      boolean confidentiality,
      Optional<Transfer> transfer,
      String notifiedOfCorrectionsBy,
      String elsewhere) {

    /** The {@link #kind} of who receives visit statistics. */
    public static final String ANALYTICS = "analytics";

    /** What a recipient is to the controller. */
    public enum Role {
      /** Processes on behalf of the controller (Art. 4(8)). */
      PROCESSOR,
      /** A third party (Art. 4(10)). */
      THIRD_PARTY,
      /** Decides together with the controller (Art. 26). */
      JOINT_CONTROLLER,
      /** Part of the controller's own organisation. */
      INTERNAL
    }

    public Recipient {
      categories = List.copyOf(categories);
      certificates = List.copyOf(certificates);
    }
  }

  /**
   * Where a recipient is, as ISO 3166-1 alpha-2 codes.
   *
   * @param parent country of the parent company; empty when not given
   * @param contract country of the contracting entity; empty when not given
   * @param storage countries where data is kept
   * @param support countries from which data is looked at
   */
  public record Countries(
      Mark mark, String parent, String contract, List<String> storage, List<String> support) {
    public Countries {
      storage = List.copyOf(storage);
      support = List.copyOf(support);
    }
  }

  /**
   * How a recipient is recognised in code.
   *
   * @param hosts host names, {@code *} as wildcard for any part
   * @param packages Java packages, subpackages included
   * @param maven coordinates {@code group:artifact}, {@code *} as wildcard
   */
  public record RecognisedBy(List<String> hosts, List<String> packages, List<String> maven) {
    public RecognisedBy {
      hosts = List.copyOf(hosts);
      packages = List.copyOf(packages);
      maven = List.copyOf(maven);
    }
  }

  /** On what ground data is given to a third party. */
  public record Disclosure(Mark mark, Ground ground, String law) {

    /** Grounds of disclosure: those of the statement and those of Art. 6. */
    public enum Ground {
      /** Contract with the data subject. */
      CONTRACT,
      /** Legal obligation. */
      LEGAL_OBLIGATION,
      /** Consent. */
      CONSENT,
      /** Order of a court. */
      COURT_ORDER,
      /** Fraud or abuse. */
      FRAUD_OR_ABUSE,
      /** Vital interests. */
      VITAL_INTERESTS,
      /** Public task. */
      PUBLIC_TASK,
      /** Legitimate interests. */
      LEGITIMATE_INTERESTS
    }
  }

  /** A processor agreement (Art. 28(3)). */
  public record Agreement(Mark mark, String ref, Optional<LocalDate> dated) {}

  /** A certificate. */
  public record Certificate(Mark mark, String norm, Optional<LocalDate> validUntil) {}

  /**
   * On what a transfer outside the EU rests (GDPR chapter V).
   *
   * @param copy where people get a copy of the safeguard (Art. 13(1)(f)); empty when not given
   */
  public record Transfer(
      Mark mark,
      Safeguard safeguard,
      String decision,
      String document,
      Optional<LocalDate> dated,
      Optional<Safeguard> fallback,
      String copy) {

    /** A transfer that does not say where to get a copy. */
    public Transfer(
        Mark mark,
        Safeguard safeguard,
        String decision,
        String document,
        Optional<LocalDate> dated,
        Optional<Safeguard> fallback) {
      this(mark, safeguard, decision, document, dated, fallback, "");
    }

    /** A safeguard or ground for a transfer. */
    public enum Safeguard {
      /** Adequacy decision (Art. 45). */
      ADEQUACY,
      /** Standard contractual clauses (Art. 46(2)(c)). */
      STANDARD_CONTRACTUAL_CLAUSES,
      /** Binding corporate rules (Art. 46(2)(b), 47). */
      BINDING_CORPORATE_RULES,
      /** Explicit consent (Art. 49(1)(a)). */
      EXPLICIT_CONSENT,
      /** None. */
      NONE
    }
  }

  /** What a role in the code may see. */
  public record Access(Mark mark, String role, List<String> categories, List<String> purposes) {
    public Access {
      categories = List.copyOf(categories);
      purposes = List.copyOf(purposes);
    }
  }

  /**
   * A cookie.
   *
   * @param consentAsked whether consent is asked before it is placed (Tw art. 11.7a); empty when
   *     the register does not say
   */
  public record Cookie(
      Mark mark,
      String name,
      String purpose,
      String recipient,
      Optional<Period> lifetime,
      Optional<Boolean> consentAsked) {

    /** A cookie of which nobody says whether consent is asked. */
    public Cookie(
        Mark mark, String name, String purpose, String recipient, Optional<Period> lifetime) {
      this(mark, name, purpose, recipient, lifetime, Optional.empty());
    }
  }

  /**
   * How data subjects exercise their rights.
   *
   * @param form web address of the form for a request; empty when not given
   */
  public record Rights(
      Mark mark,
      Optional<Period> respondWithin,
      List<String> channels,
      String identificationMethod,
      boolean copyKept,
      List<String> portabilityFormats,
      String form) {
    public Rights {
      channels = List.copyOf(channels);
      portabilityFormats = List.copyOf(portabilityFormats);
    }

    /** Rights without a form. */
    public Rights(
        Mark mark,
        Optional<Period> respondWithin,
        List<String> channels,
        String identificationMethod,
        boolean copyKept,
        List<String> portabilityFormats) {
      this(mark, respondWithin, channels, identificationMethod, copyKept, portabilityFormats, "");
    }
  }

  /** How a breach is handled (Arts. 33 and 34). */
  public record Breach(
      Mark mark, String procedure, Optional<Duration> notifyWithin, boolean onSuspicion) {}

  /**
   * An organisational measure with its evidence.
   *
   * @param title what is done, in a sentence for people; empty when not given
   */
  public record Measure(
      Mark mark,
      String id,
      String title,
      List<String> clauses,
      String owner,
      String evidence,
      Optional<LocalDate> dated,
      Optional<LocalDate> validUntil) {
    public Measure {
      clauses = List.copyOf(clauses);
    }

    /** A measure without a sentence for people. */
    public Measure(
        Mark mark,
        String id,
        List<String> clauses,
        String owner,
        String evidence,
        Optional<LocalDate> dated,
        Optional<LocalDate> validUntil) {
      this(mark, id, "", clauses, owner, evidence, dated, validUntil);
    }
  }

  public Register {
    subjects = ordered(subjects);
    categories = ordered(categories);
    purposes = ordered(purposes);
    retention = ordered(retention);
    recipients = ordered(recipients);
    access = ordered(access);
    cookies = ordered(cookies);
    measures = List.copyOf(measures);
    translations = ordered(translations);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
