package nl.imwregiotilburg.privacy.register.reader;

import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.register.Approval;

/** The whole of {@code privacy/approvals.yml}. */
final class ApprovalSection {

  private static final Key<Integer> VERSION = Key.required("version", Formats.VERSION);
  private static final Key<Approval.Subject> WHAT =
      Key.required("what", Word.of("what was decided on", Approval.Subject.values()));
  private static final Key<String> SHA256 = Key.required("sha256", Formats.SHA256);
  private static final Key<String> BY = Key.required("by", Formats.TEXT);
  private static final Key<Approval.Role> ROLE =
      Key.required("role", Word.of("a role of who decides", Approval.Role.values()));
  private static final Key<LocalDate> ON = Key.required("on", Formats.DATE);
  private static final Key<LocalDate> UNTIL = Key.optional("until", Formats.DATE);
  private static final Key<Approval.Decision> DECISION =
      Key.required("decision", Word.of("a decision", Approval.Decision.values()));
  private static final Key<String> NOTE = Key.optional("note", Formats.TEXT);

  private static final Key<List<Approval>> APPROVALS =
      Key.optional(
          "approvals",
          new Items<>(
              Entry.of(
                  "a decision",
                  ApprovalSection::approval,
                  WHAT,
                  SHA256,
                  BY,
                  ROLE,
                  ON,
                  UNTIL,
                  DECISION,
                  NOTE)));

  static final Entry<List<Approval>> FILE =
      Entry.of("decisions", fields -> fields.or(APPROVALS, List.of()), VERSION, APPROVALS);

  private ApprovalSection() {}

  private static Approval approval(Fields fields) {
    return new Approval(
        fields.mark(),
        fields.get(WHAT),
        fields.get(SHA256),
        fields.get(BY),
        fields.get(ROLE),
        fields.get(ON),
        fields.find(UNTIL),
        fields.get(DECISION),
        fields.text(NOTE));
  }
}
