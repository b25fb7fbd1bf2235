package nl.imwregiotilburg.privacy.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * A thing clauses can speak of. What a clause says of it stands in its {@link Claims}.
 *
 * @param <T> what there is to say
 * @param key its key below {@code says}
 */
@SuppressWarnings("UnusedTypeParameter") // it says what Claims gives
public record Topic<T>(String key) {

  /** The date of the statement. */
  public static final Topic<LocalDate> DATE = new Topic<>("dated");

  /** Where the statement is published. */
  public static final Topic<String> URL = new Topic<>("url");

  /** Who is responsible. */
  public static final Topic<Claims.Party> CONTROLLER = new Topic<>("controller");

  /** How to reach the data protection officer. */
  public static final Topic<Claims.Party> OFFICER = new Topic<>("data-protection-officer");

  /** Where to turn to about privacy. */
  public static final Topic<Contact> CONTACT = new Topic<>("contact");

  /** The supervisory authority. */
  public static final Topic<Claims.Party> AUTHORITY = new Topic<>("supervisory-authority");

  /** Categories of personal data that are announced. */
  public static final Topic<List<String>> CATEGORIES = new Topic<>("categories");

  /** Groups of data subjects that are announced. */
  public static final Topic<List<String>> SUBJECTS = new Topic<>("subjects");

  /** The groups the statement is limited to. */
  public static final Topic<List<String>> SCOPE = new Topic<>("scope");

  /** Where data comes from, as purposes name it. */
  public static final Topic<List<String>> SOURCES = new Topic<>("sources");

  /** Operations that are announced. */
  public static final Topic<List<String>> OPERATIONS = new Topic<>("operations");

  /** Legal bases that are announced. */
  public static final Topic<List<LegalBasis.Ground>> LEGAL_BASES = new Topic<>("legal-bases");

  /** Grounds on which data may go to third parties. */
  public static final Topic<List<Disclosure.Ground>> DISCLOSURE_GROUNDS =
      new Topic<>("disclosure-grounds");

  /** Where data stays. */
  public static final Topic<Territory> TERRITORY = new Topic<>("territory");

  /** What permits a transfer out of it. */
  public static final Topic<List<Transfer.Safeguard>> TRANSFER_SAFEGUARDS =
      new Topic<>("transfer-safeguards");

  /** Recipients that are announced by name. */
  public static final Topic<List<String>> RECIPIENTS = new Topic<>("recipients");

  /** Recipients of visit data that are announced. */
  public static final Topic<List<String>> TRACKERS = new Topic<>("trackers");

  /** Transfers that are announced. */
  public static final Topic<List<Claims.AnnouncedTransfer>> TRANSFERS = new Topic<>("transfers");

  /** Categories that never leave the organisation. */
  public static final Topic<List<String>> ONLY_INSIDE = new Topic<>("only-inside");

  /** Categories that are called anonymous. */
  public static final Topic<List<String>> ANONYMOUS = new Topic<>("anonymous");

  /** Categories from which profiles are made. */
  public static final Topic<List<String>> PROFILES = new Topic<>("profiles");

  /** Categories that are kept apart from others. */
  public static final Topic<Map<String, List<String>>> NEVER_LINKED = new Topic<>("never-linked");

  /** What categories are used for. */
  public static final Topic<Map<String, List<Claims.Use>>> USES = new Topic<>("uses");

  /** Rights and the groups that have them; no group means everybody. */
  public static final Topic<Map<Claims.Right, List<String>>> RIGHTS = new Topic<>("rights");

  /** When data may be rectified. */
  public static final Topic<List<Claims.RectificationGround>> RECTIFICATION_GROUNDS =
      new Topic<>("rectification-grounds");

  /** When erasure may be refused. */
  public static final Topic<List<Claims.ErasureException>> ERASURE_EXCEPTIONS =
      new Topic<>("erasure-exceptions");

  /** Bases of processing to which nobody may object. */
  public static final Topic<List<LegalBasis.Ground>> OBJECTION_EXCEPT =
      new Topic<>("objection-except");

  /** Within what time requests are answered. */
  public static final Topic<Period> RESPOND_WITHIN = new Topic<>("respond-within");

  /** How rights are exercised. */
  public static final Topic<List<String>> CHANNELS = new Topic<>("channels");

  /** What is done about a breach. */
  public static final Topic<Claims.BreachPromise> BREACH = new Topic<>("breach");

  /** What the statement promises to be complete about. */
  public static final Topic<List<Claims.Subject>> COMPLETENESS = new Topic<>("complete-about");

  /** Whether copies of transfer safeguards can be had. */
  public static final Topic<Boolean> SAFEGUARD_COPIES = new Topic<>("safeguard-copies");

  /** Whether its versions are kept apart. */
  public static final Topic<Boolean> VERSIONS = new Topic<>("versioned");

  /** Information of GDPR Arts. 13 and 14 that the clause gives. */
  public static final Topic<List<Claims.Information>> INFORMS = new Topic<>("informs");
}
