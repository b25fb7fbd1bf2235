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
 * What a clause says, in terms that can be compared with the register, the code, the law and other
 * clauses. Empty where it says nothing.
 *
 * @param dated the date of the statement
 * @param url where the statement is published
 * @param controller who is responsible
 * @param officer how to reach the data protection officer
 * @param contact where to turn to about privacy
 * @param authority the supervisory authority
 * @param categories categories of personal data that are announced
 * @param subjects groups of data subjects that are announced
 * @param scope the groups the statement is limited to
 * @param sources where data comes from, as purposes name it
 * @param operations operations that are announced
 * @param legalBases legal bases that are announced
 * @param disclosureGrounds grounds on which data may go to third parties
 * @param territory where data stays
 * @param transferSafeguards what permits a transfer out of it
 * @param recipients recipients that are announced by name
 * @param trackers recipients of visit data that are announced
 * @param transfers transfers that are announced
 * @param onlyInside categories that never leave the organisation
 * @param anonymous categories that are called anonymous
 * @param profiles categories from which profiles are made
 * @param neverLinked categories that are kept apart from others
 * @param uses what categories are used for
 * @param rights rights and the groups that have them; no group means everybody
 * @param rectificationGrounds when data may be rectified
 * @param erasureExceptions when erasure may be refused
 * @param objectionExcept bases of processing to which nobody may object
 * @param respondWithin within what time requests are answered
 * @param channels how rights are exercised
 * @param breach what is done about a breach
 * @param completeAbout what the statement promises to be complete about
 * @param safeguardCopies whether copies of transfer safeguards can be had
 * @param versioned whether its versions are kept apart
 * @param informs information of GDPR Arts. 13 and 14 that the clause gives
 */
public record Claims(
    Optional<LocalDate> dated,
    String url,
    Optional<Party> controller,
    Optional<Party> officer,
    Optional<Contact> contact,
    Optional<Party> authority,
    List<String> categories,
    List<String> subjects,
    List<String> scope,
    List<String> sources,
    List<String> operations,
    List<LegalBasis.Ground> legalBases,
    List<Disclosure.Ground> disclosureGrounds,
    Optional<Territory> territory,
    List<Transfer.Safeguard> transferSafeguards,
    List<String> recipients,
    List<String> trackers,
    List<AnnouncedTransfer> transfers,
    List<String> onlyInside,
    List<String> anonymous,
    List<String> profiles,
    Map<String, List<String>> neverLinked,
    Map<String, List<Use>> uses,
    Map<Right, List<String>> rights,
    List<RectificationGround> rectificationGrounds,
    List<ErasureException> erasureExceptions,
    List<LegalBasis.Ground> objectionExcept,
    Optional<Period> respondWithin,
    List<String> channels,
    Optional<BreachPromise> breach,
    List<Subject> completeAbout,
    boolean safeguardCopies,
    boolean versioned,
    List<Information> informs) {

  /**
   * Somebody as the statement names them; empty strings where it does not say.
   *
   * @param decides who decides for them
   */
  public record Party(String name, String title, String address, String decides, Contact contact) {}

  /**
   * A transfer that the statement announces.
   *
   * @param recipient id of the recipient in the register
   * @param country ISO 3166-1 alpha-2 code
   * @param safeguard what it rests on, if the statement says so
   */
  public record AnnouncedTransfer(
      String recipient, String country, Optional<Transfer.Safeguard> safeguard) {}

  /**
   * What is done about a breach.
   *
   * @param notifyAuthority within what time the authority is told, if the statement says so
   * @param onSuspicion whether a suspicion is enough
   * @param notifySubjects whether data subjects are told
   */
  public record BreachPromise(
      Optional<Duration> notifyAuthority, boolean onSuspicion, boolean notifySubjects) {}

  /** What a statement can promise to be complete about. */
  public enum Subject {
    /** Which personal data. */
    CATEGORIES,
    /** What for. */
    PURPOSES,
    /** Who may see it. */
    ACCESS,
    /** How long it is kept. */
    RETENTION,
    /** Who receives it. */
    RECIPIENTS,
    /** What data subjects can do. */
    RIGHTS
  }

  /** What visit data are used for. */
  public enum Use {
    /** To improve a site or service. */
    IMPROVEMENT,
    /** To show what suits visitors in general. */
    TARGETED_INFORMATION,
    /** To count. */
    STATISTICS,
    /** To find who abuses something, which is about individuals. */
    FRAUD_PREVENTION,
    /** To show an individual what suits that individual. */
    PERSONALISATION;

    /** Whether it only makes sense for individuals, who then are not anonymous (recital 26). */
    public boolean singlesOut() {
      return this == FRAUD_PREVENTION || this == PERSONALISATION;
    }
  }

  /** Rights of the data subject (GDPR Arts. 15 to 21). */
  public enum Right {
    /** Art. 15. */
    ACCESS,
    /** Art. 16. */
    RECTIFICATION,
    /** Art. 17. */
    ERASURE,
    /** Art. 18. */
    RESTRICTION,
    /** Art. 20. */
    PORTABILITY,
    /** Art. 21. */
    OBJECTION
  }

  /** When data may be rectified. Art. 16 knows the first two. */
  public enum RectificationGround {
    /** The data is wrong. */
    INACCURATE,
    /** The data is incomplete. */
    INCOMPLETE,
    /** The data is not relevant to the purpose; before 2018 in Wbp art. 36. */
    IRRELEVANT,
    /** The data is processed contrary to a law; before 2018 in Wbp art. 36. */
    UNLAWFUL;

    /** Whether the GDPR has it as a ground of rectification. */
    public boolean inLaw() {
      return this == INACCURATE || this == INCOMPLETE;
    }
  }

  /** When erasure may be refused. */
  public enum ErasureException {
    /** A legal obligation (Art. 17(3)(b)). */
    LEGAL_OBLIGATION,
    /** Public health (Art. 17(3)(c)). */
    PUBLIC_HEALTH,
    /** Archiving, research or statistics (Art. 17(3)(d)). */
    ARCHIVING,
    /** Legal claims (Art. 17(3)(e)). */
    LEGAL_CLAIMS,
    /** Freedom of expression (Art. 17(3)(a)). */
    FREEDOM_OF_EXPRESSION,
    /** A great interest of somebody else (Wmo 2015 art. 5.3.5(2), WGBO art. 7:455(2) BW). */
    INTEREST_OF_OTHERS,
    /** An agreement with the data subject. */
    AGREEMENT;

    /** Whether the GDPR, or a law it leaves room for, knows it. */
    public boolean inLaw() {
      return this != AGREEMENT;
    }
  }

  /** Information a statement must give (GDPR Arts. 13 and 14; Tw art. 11.7a). */
  public enum Information {
    /** Art. 13(1)(a). */
    CONTROLLER,
    /** Art. 13(1)(b). */
    OFFICER,
    /** Art. 13(1)(c). */
    PURPOSES,
    /** Art. 13(1)(c). */
    LEGAL_BASIS,
    /** Art. 13(1)(d). */
    LEGITIMATE_INTERESTS,
    /** Arts. 9(2) and 10, as part of 13(1)(c). */
    SPECIAL_CATEGORY_CONDITION,
    /** Art. 87 and UAVG art. 46, as part of 13(1)(c). */
    NATIONAL_ID_GROUND,
    /** Art. 13(1)(e). */
    RECIPIENTS,
    /** Art. 13(1)(f). */
    TRANSFERS,
    /** Art. 13(1)(f): where to get a copy of the safeguards. */
    TRANSFER_COPY,
    /** Art. 13(2)(a). */
    RETENTION_PERIODS,
    /** Art. 13(2)(b). */
    RIGHTS,
    /** Art. 13(2)(c). */
    WITHDRAWAL_OF_CONSENT,
    /** Art. 13(2)(d). */
    COMPLAINT,
    /** Art. 13(2)(e). */
    WHETHER_REQUIRED,
    /** Art. 13(2)(f). */
    AUTOMATED_DECISIONS,
    /** Art. 14(1)(d). */
    CATEGORIES,
    /** Art. 14(2)(f). */
    SOURCES,
    /** Tw art. 11.7a(1). */
    COOKIE_CONSENT
  }

  /** A thing clauses can speak of. */
  public enum Topic {
    /** {@link Claims#dated}. */
    DATE,
    /** {@link Claims#url}. */
    URL,
    /** {@link Claims#controller}. */
    CONTROLLER,
    /** {@link Claims#officer}. */
    OFFICER,
    /** {@link Claims#contact}. */
    CONTACT,
    /** {@link Claims#authority}. */
    AUTHORITY,
    /** {@link Claims#categories}. */
    CATEGORIES,
    /** {@link Claims#subjects}. */
    SUBJECTS,
    /** {@link Claims#scope}. */
    SCOPE,
    /** {@link Claims#sources}. */
    SOURCES,
    /** {@link Claims#operations}. */
    OPERATIONS,
    /** {@link Claims#legalBases}. */
    LEGAL_BASES,
    /** {@link Claims#disclosureGrounds}. */
    DISCLOSURE_GROUNDS,
    /** {@link Claims#territory}. */
    TERRITORY,
    /** {@link Claims#transferSafeguards}. */
    TRANSFER_SAFEGUARDS,
    /** {@link Claims#recipients}. */
    RECIPIENTS,
    /** {@link Claims#trackers}. */
    TRACKERS,
    /** {@link Claims#transfers}. */
    TRANSFERS,
    /** {@link Claims#onlyInside}. */
    ONLY_INSIDE,
    /** {@link Claims#anonymous}. */
    ANONYMOUS,
    /** {@link Claims#profiles}. */
    PROFILES,
    /** {@link Claims#neverLinked}. */
    NEVER_LINKED,
    /** {@link Claims#uses}. */
    USES,
    /** {@link Claims#rights}. */
    RIGHTS,
    /** {@link Claims#rectificationGrounds}. */
    RECTIFICATION_GROUNDS,
    /** {@link Claims#erasureExceptions}. */
    ERASURE_EXCEPTIONS,
    /** {@link Claims#objectionExcept}. */
    OBJECTION_EXCEPT,
    /** {@link Claims#respondWithin}. */
    RESPOND_WITHIN,
    /** {@link Claims#channels}. */
    CHANNELS,
    /** {@link Claims#breach}. */
    BREACH,
    /** {@link Claims#completeAbout}. */
    COMPLETENESS,
    /** {@link Claims#safeguardCopies}. */
    SAFEGUARD_COPIES,
    /** {@link Claims#versioned}. */
    VERSIONS,
    /** {@link Claims#informs}. */
    INFORMS
  }

  public Claims {
    categories = List.copyOf(categories);
    subjects = List.copyOf(subjects);
    scope = List.copyOf(scope);
    sources = List.copyOf(sources);
    operations = List.copyOf(operations);
    legalBases = List.copyOf(legalBases);
    disclosureGrounds = List.copyOf(disclosureGrounds);
    transferSafeguards = List.copyOf(transferSafeguards);
    recipients = List.copyOf(recipients);
    trackers = List.copyOf(trackers);
    transfers = List.copyOf(transfers);
    onlyInside = List.copyOf(onlyInside);
    anonymous = List.copyOf(anonymous);
    profiles = List.copyOf(profiles);
    neverLinked = Collections.unmodifiableMap(new LinkedHashMap<>(neverLinked));
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    rights = Collections.unmodifiableMap(new LinkedHashMap<>(rights));
    rectificationGrounds = List.copyOf(rectificationGrounds);
    erasureExceptions = List.copyOf(erasureExceptions);
    objectionExcept = List.copyOf(objectionExcept);
    channels = List.copyOf(channels);
    completeAbout = List.copyOf(completeAbout);
    informs = List.copyOf(informs);
  }

  /** Whether something is said about a topic. */
  public boolean about(Topic topic) {
    return switch (topic) {
      case DATE -> dated.isPresent();
      case URL -> !url.isEmpty();
      case CONTROLLER -> controller.isPresent();
      case OFFICER -> officer.isPresent();
      case CONTACT -> contact.isPresent();
      case AUTHORITY -> authority.isPresent();
      case CATEGORIES -> !categories.isEmpty();
      case SUBJECTS -> !subjects.isEmpty();
      case SCOPE -> !scope.isEmpty();
      case SOURCES -> !sources.isEmpty();
      case OPERATIONS -> !operations.isEmpty();
      case LEGAL_BASES -> !legalBases.isEmpty();
      case DISCLOSURE_GROUNDS -> !disclosureGrounds.isEmpty();
      case TERRITORY -> territory.isPresent();
      case TRANSFER_SAFEGUARDS -> !transferSafeguards.isEmpty();
      case RECIPIENTS -> !recipients.isEmpty();
      case TRACKERS -> !trackers.isEmpty();
      case TRANSFERS -> !transfers.isEmpty();
      case ONLY_INSIDE -> !onlyInside.isEmpty();
      case ANONYMOUS -> !anonymous.isEmpty();
      case PROFILES -> !profiles.isEmpty();
      case NEVER_LINKED -> !neverLinked.isEmpty();
      case USES -> !uses.isEmpty();
      case RIGHTS -> !rights.isEmpty();
      case RECTIFICATION_GROUNDS -> !rectificationGrounds.isEmpty();
      case ERASURE_EXCEPTIONS -> !erasureExceptions.isEmpty();
      case OBJECTION_EXCEPT -> !objectionExcept.isEmpty();
      case RESPOND_WITHIN -> respondWithin.isPresent();
      case CHANNELS -> !channels.isEmpty();
      case BREACH -> breach.isPresent();
      case COMPLETENESS -> !completeAbout.isEmpty();
      case SAFEGUARD_COPIES -> safeguardCopies;
      case VERSIONS -> versioned;
      case INFORMS -> !informs.isEmpty();
    };
  }
}
