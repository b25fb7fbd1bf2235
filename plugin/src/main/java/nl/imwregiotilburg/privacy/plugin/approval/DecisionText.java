package nl.imwregiotilburg.privacy.plugin.approval;

import nl.imwregiotilburg.privacy.register.Approval;

/** Says for a developer what is the matter with a decision, and what to do. */
public final class DecisionText {

  private DecisionText() {}

  /**
   * The message.
   *
   * @param file the file with the decisions
   */
  public static String of(Decisions.Judged judged, String file, Decisions decisions) {
    Approval approval = judged.approval();
    String place = file + ":" + approval.mark().line() + ":" + approval.mark().column() + ": ";
    String subject = approval.what() == Approval.Subject.REPORT ? "the report" : "the exemption";
    String who = "by " + approval.by() + " on " + approval.on();
    return place
        + switch (judged.status()) {
          case VALID -> subject + " was decided on " + who;
          case SUPERSEDED -> "a later decision took the place of the one " + who;
          case REJECTED ->
              subject
                  + " was refused "
                  + who
                  + (approval.note().isEmpty() ? "" : " (" + approval.note() + ")")
                  + "; mend what was refused, then have the result decided on";
          case EXPIRED ->
              "the decision on "
                  + subject
                  + " "
                  + who
                  + " held until "
                  + approval.until().map(String::valueOf).orElse("")
                  + "; have it decided on again and add the new decision";
          case NOT_YET -> "the decision is dated " + approval.on() + ", which is after today";
          case CHANGED ->
              "the report decided on "
                  + who
                  + " is not the one this build gives: something else is in it by now; have this one"
                  + " decided on and add the decision, with sha256 "
                  + decisions.contentSha256();
          case UNKNOWN ->
              "no exemption in the code is the one decided on "
                  + who
                  + ": it was changed or removed; remove the decision, or have the changed exemption"
                  + " decided on (report.json gives its sha256)";
        };
  }
}
