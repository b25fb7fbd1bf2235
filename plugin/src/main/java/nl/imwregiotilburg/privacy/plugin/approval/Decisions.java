package nl.imwregiotilburg.privacy.plugin.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.register.Approval;

/**
 * The decisions in {@code privacy/approvals.yml}, held against the report and the exemptions of
 * this build. The build checks decisions; it never makes one.
 *
 * @param contentSha256 by what the report of this build is known; empty for the report on a part,
 *     on which nobody decides
 * @param judged the decisions, in the order of the file
 * @param undecided exemptions in the code that no decision holds for
 */
public record Decisions(String contentSha256, List<Judged> judged, List<Exemption> undecided) {

  /** Whether a decision holds. */
  public enum Status {
    /** It is on what this build gives, and in force. */
    VALID,
    /** It is on what this build gives, and is a refusal. */
    REJECTED,
    /** Its last day is past. */
    EXPIRED,
    /** It is dated after today. */
    NOT_YET,
    /** The report says something else by now. */
    CHANGED,
    /** No exemption in the code is the one it names. */
    UNKNOWN,
    /** A later decision of the same role took its place. */
    SUPERSEDED
  }

  /** A decision and whether it holds. */
  public record Judged(Approval approval, Status status, Optional<Exemption> exemption) {

    /** Whether somebody must do something about it. */
    public boolean problem() {
      return status != Status.VALID && status != Status.SUPERSEDED;
    }
  }

  public Decisions {
    judged = List.copyOf(judged);
    undecided = List.copyOf(undecided);
  }

  /** Of a part of a build: nobody decides on that. */
  public static Decisions none() {
    return new Decisions("", List.of(), List.of());
  }

  /** Holds decisions against a report and the exemptions in the code, on a day. */
  public static Decisions of(
      List<Approval> approvals, String contentSha256, List<Exemption> exemptions, LocalDate today) {
    List<Judged> judged = new ArrayList<>();
    for (int at = 0; at < approvals.size(); at++) {
      Approval approval = approvals.get(at);
      Optional<Exemption> exemption =
          exemptions.stream()
              .filter(it -> approval.what() == Approval.Subject.EXEMPTION)
              .filter(it -> ExemptionHash.of(it).equals(approval.sha256()))
              .findFirst();
      boolean found = exemption.isPresent() || isReport(approval, contentSha256);
      judged.add(new Judged(approval, status(approvals, at, found, today), exemption));
    }
    List<Exemption> undecided =
        exemptions.stream()
            .filter(
                it ->
                    judged.stream()
                        .noneMatch(
                            one ->
                                one.status() == Status.VALID
                                    && one.exemption().filter(it::equals).isPresent()))
            .toList();
    return new Decisions(contentSha256, judged, undecided);
  }

  private static boolean isReport(Approval approval, String contentSha256) {
    return approval.what() == Approval.Subject.REPORT && approval.sha256().equals(contentSha256);
  }

  private static Status status(List<Approval> approvals, int at, boolean found, LocalDate today) {
    Approval approval = approvals.get(at);
    if (superseded(approvals, at, found)) {
      return Status.SUPERSEDED;
    }
    if (!found) {
      return approval.what() == Approval.Subject.REPORT ? Status.CHANGED : Status.UNKNOWN;
    }
    if (approval.on().isAfter(today)) {
      return Status.NOT_YET;
    }
    if (approval.until().filter(today::isAfter).isPresent()) {
      return Status.EXPIRED;
    }
    return approval.decision() == Approval.Decision.REJECTED ? Status.REJECTED : Status.VALID;
  }

  /** Whether the same role decided later on the same, or on a later report. */
  private static boolean superseded(List<Approval> approvals, int at, boolean found) {
    Approval approval = approvals.get(at);
    for (int other = 0; other < approvals.size(); other++) {
      Approval it = approvals.get(other);
      boolean later =
          it.on().isAfter(approval.on()) || (it.on().equals(approval.on()) && other > at);
      boolean same = it.sha256().equals(approval.sha256());
      if (other != at
          && later
          && it.what() == approval.what()
          && it.role() == approval.role()
          && (same || (approval.what() == Approval.Subject.REPORT && !found))) {
        return true;
      }
    }
    return false;
  }

  /** The decisions about which somebody must do something. */
  public List<Judged> problems() {
    return judged.stream().filter(Judged::problem).toList();
  }
}
