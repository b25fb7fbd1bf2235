package nl.imwregiotilburg.privacy.register;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a clause says, in terms that can be compared with the register, the code, the law and other
 * clauses: something of a {@link Topic}, or nothing.
 */
public final class Claims {

  private final Map<Topic<?>, Object> said;

  private Claims(Map<Topic<?>, Object> said) {
    this.said = Map.copyOf(said);
  }

  /** Whether something is said about a topic. */
  public boolean about(Topic<?> topic) {
    return said.containsKey(topic);
  }

  /** What is said about a topic, if anything is. */
  @SuppressWarnings("unchecked") // the builder takes only what fits the topic
  public <T> Optional<T> find(Topic<T> topic) {
    return Optional.ofNullable((T) said.get(topic));
  }

  /**
   * What is said about a topic of which it is known that something is.
   *
   * @throws NoSuchElementException if nothing is
   */
  public <T> T get(Topic<T> topic) {
    return find(topic).orElseThrow();
  }

  /** All that is said about a topic; an empty list when nothing is. */
  public <T> List<T> all(Topic<List<T>> topic) {
    return find(topic).orElse(List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claims claims && said.equals(claims.said);
  }

  @Override
  public int hashCode() {
    return said.hashCode();
  }

  @Override
  public String toString() {
    return said.toString();
  }

  /** Puts together what a clause says. */
  public static final class Builder {

    private final Map<Topic<?>, Object> said = new LinkedHashMap<>();

    /** Adds what is said about a topic; an empty list or map, or a "no", says nothing. */
    public <T> Builder say(Topic<T> topic, T what) {
      if (!saysNothing(what)) {
        said.put(topic, what);
      }
      return this;
    }

    public Claims build() {
      return new Claims(said);
    }

    private static boolean saysNothing(Object what) {
      if (what instanceof Collection<?> items) {
        return items.isEmpty();
      }
      return what instanceof Map<?, ?> map ? map.isEmpty() : what.equals(false);
    }
  }

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
}
