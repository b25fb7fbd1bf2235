package nl.imwregiotilburg.privacy.plugin.statement;

import java.util.List;

/**
 * Everything a statement says, in its own language and safe inside Markdown. What the register does
 * not hold is an empty text or list, and the template leaves it out.
 *
 * @param date the day of this version
 * @param subjects whose data it is about
 * @param operations what is done with data
 * @param categories which data there is
 * @param sources where data comes from, a line for each purpose
 * @param bases the legal bases used
 * @param purposes why data is used
 * @param retention how long data is kept
 * @param disclosures on which grounds data is given to others at all
 * @param recipients who gets data, in order of the register
 * @param transfers who gets it outside the European Economic Area
 * @param withdrawals how consent is withdrawn, a line for each purpose that rests on it
 * @param decisions what computers decide, a line for each kind
 * @param website what happens at the website
 * @param url where the statement is published
 */
public record StatementPage(
    Organisation organisation,
    String date,
    List<String> subjects,
    String operations,
    List<String> categories,
    List<String> sources,
    List<String> bases,
    List<Purpose> purposes,
    List<Retention> retention,
    List<String> disclosures,
    List<Recipient> recipients,
    List<Transfer> transfers,
    List<Line> withdrawals,
    Decisions decisions,
    Website website,
    Security security,
    Breach breach,
    Rights rights,
    Authority authority,
    String url) {

  /** Who is responsible, and its data protection officer. */
  public record Organisation(
      String name, Reach reach, String decides, String complaints, boolean officer, Reach fg) {}

  /** How to reach somebody. */
  public record Reach(String title, String address, String email, String telephone) {
    /** Whether there is anything to reach it by. */
    public boolean known() {
      return !(address + email + telephone).isEmpty();
    }
  }

  /** A text about something, such as a purpose. */
  public record Line(String about, String text) {}

  /** One purpose. */
  public record Purpose(
      String title,
      String subjects,
      String categories,
      String basis,
      String interest,
      String special,
      String nationalId,
      String provision,
      String withdrawal,
      String decisions,
      List<String> retention,
      String recipients) {
    public Purpose {
      retention = List.copyOf(retention);
    }
  }

  /** How long which data is kept for a purpose: the period, and what happens then. */
  public record Retention(
      String purpose, String categories, String period, String howLong, String law) {}

  /** One recipient. */
  public record Recipient(
      String name,
      String role,
      String categories,
      String purposes,
      String ground,
      String countries) {}

  /** Data that goes outside the European Economic Area. */
  public record Transfer(String name, String countries, String safeguard, String copy) {}

  /**
   * Automated decisions and profiling.
   *
   * @param none for which purposes there are none of both
   * @param made what a computer decides
   * @param profiles where people are profiled
   */
  public record Decisions(String none, List<Line> made, List<Line> profiles) {
    public Decisions {
      made = List.copyOf(made);
      profiles = List.copyOf(profiles);
    }

    /** Whether the register says anything about it. */
    public boolean known() {
      return !none.isEmpty() || !made.isEmpty() || !profiles.isEmpty();
    }
  }

  /**
   * The website.
   *
   * @param anonymised what is made anonymous first
   * @param notLinked what visit data is never linked to
   * @param analytics who receives visit statistics
   * @param asked cookies for which consent is asked
   * @param notNeeded cookies for which that is not needed
   */
  public record Website(
      String anonymised,
      List<Line> notLinked,
      String analytics,
      List<Cookie> cookies,
      String asked,
      String notNeeded) {
    public Website {
      notLinked = List.copyOf(notLinked);
      cookies = List.copyOf(cookies);
    }

    /** Whether there is anything to tell. */
    public boolean known() {
      return !cookies.isEmpty() || !(anonymised + analytics).isEmpty() || !notLinked.isEmpty();
    }
  }

  /** One cookie. */
  public record Cookie(String name, String purpose, String reader, String lifetime) {}

  /** How data is secured and kept confidential. */
  public record Security(
      List<String> measures,
      String encrypted,
      boolean restricted,
      List<String> certified,
      String confidential) {
    public Security {
      measures = List.copyOf(measures);
      certified = List.copyOf(certified);
    }

    /** Whether there is anything to tell. */
    public boolean known() {
      return restricted
          || !measures.isEmpty()
          || !certified.isEmpty()
          || !(encrypted + confidential).isEmpty();
    }
  }

  /** What happens after a breach. */
  public record Breach(boolean known, String within, boolean onSuspicion) {}

  /**
   * How rights are exercised.
   *
   * @param portability for which purposes data can be taken elsewhere
   * @param objection for which purposes one can object
   * @param consent whether any purpose rests on consent
   * @param shared whether anybody outside gets data, who must be told of corrections
   */
  public record Rights(
      boolean known,
      String portability,
      String formats,
      String objection,
      boolean consent,
      boolean shared,
      List<String> channels,
      String form,
      String within,
      String identification,
      boolean copyKept) {
    public Rights {
      channels = List.copyOf(channels);
    }
  }

  /** Where to complain. */
  public record Authority(String name, String address, String telephone, String url) {}

  public StatementPage {
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    sources = List.copyOf(sources);
    bases = List.copyOf(bases);
    purposes = List.copyOf(purposes);
    retention = List.copyOf(retention);
    disclosures = List.copyOf(disclosures);
    recipients = List.copyOf(recipients);
    transfers = List.copyOf(transfers);
    withdrawals = List.copyOf(withdrawals);
  }
}
