package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Claims;
import nl.imwregiotilburg.privacy.register.Claims.AnnouncedTransfer;
import nl.imwregiotilburg.privacy.register.Claims.ErasureException;
import nl.imwregiotilburg.privacy.register.Claims.RectificationGround;
import nl.imwregiotilburg.privacy.register.Claims.Right;
import nl.imwregiotilburg.privacy.register.Claims.Use;
import nl.imwregiotilburg.privacy.register.Countries.Country;
import nl.imwregiotilburg.privacy.register.Countries.Group;
import nl.imwregiotilburg.privacy.register.LegalBasis.Ground;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Territory;
import nl.imwregiotilburg.privacy.register.Topic;
import nl.imwregiotilburg.privacy.register.Transfer.Safeguard;

/**
 * Promises that cannot both be kept, and promises that give less than the law or rest on nothing in
 * it. Such clauses are not called kept or broken on that account: the statement must be mended.
 */
final class StatementConflict implements Rule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "statement-conflict",
          "The published statement contradicts itself or the law",
          "Verklaring spreekt zichzelf of de wet tegen",
          Severity.WARNING,
          List.of("C01", "C12", "C46", "C54", "C59", "C62", "C67", "C69", "C76"),
          "AVG art. 5(1)(a), 12(1)",
          Sight.REGISTER);

  private final CountryTable countries;

  StatementConflict(CountryTable countries) {
    this.countries = countries;
  }

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Outcome judge(Case codebase) {
    return codebase
        .statement()
        .map(statement -> new Judge(statement, codebase.register(), countries).judge())
        .orElseGet(() -> Outcome.withoutStatement(DESCRIPTION));
  }

  /** Looks for each sort of conflict among the clauses of one statement. */
  private static final class Judge {

    private final PublishedStatement statement;
    private final Optional<Register> register;
    private final CountryTable countries;
    private final List<Violation> violations = new ArrayList<>();

    Judge(PublishedStatement statement, Optional<Register> register, CountryTable countries) {
      this.statement = statement;
      this.register = register;
      this.countries = countries;
    }

    Outcome judge() {
      dates();
      insideAndOut();
      bannedAndAnnounced();
      scope();
      anonymousProfiles();
      anonymousUses();
      groundsWithoutLaw();
      rightsForSome();
      territory();
      int clauses = statement.clauses().size();
      return new Outcome(
          violations.stream().map(Violation::warning).toList(),
          List.of(),
          List.of(
              new Checked(
                  DESCRIPTION.id(),
                  List.of(),
                  clauses + " clauses beside each other",
                  clauses + " clausules naast elkaar gelegd")));
    }

    private void dates() {
      List<Clause> dated = statement.saying(Topic.DATE).toList();
      for (Clause clause : dated) {
        Clause first = dated.get(0);
        if (!clause.says().find(Topic.DATE).equals(first.says().find(Topic.DATE))) {
          conflict(
              List.of(clause, first),
              "gives the date "
                  + clause.says().get(Topic.DATE)
                  + ", clause "
                  + first.id()
                  + " "
                  + first.says().get(Topic.DATE),
              "give the statement one date");
        }
      }
    }

    /** Something stays inside, and somebody outside gets it. */
    private void insideAndOut() {
      for (Clause inside : statement.saying(Topic.ONLY_INSIDE).toList()) {
        for (String category : inside.says().all(Topic.ONLY_INSIDE)) {
          for (Clause out :
              statement.saying(Topic.RECIPIENTS, Topic.TRACKERS, Topic.TRANSFERS).toList()) {
            List<String> receiving = receiving(out.says(), category);
            if (!receiving.isEmpty()) {
              conflict(
                  List.of(inside, out),
                  "keeps "
                      + category
                      + " inside the organisation, clause "
                      + out.id()
                      + " gives it to "
                      + String.join(", ", receiving),
                  "say in one place who gets " + category + ", or stop giving it");
            }
          }
        }
      }
    }

    private List<String> receiving(Claims says, String category) {
      return Stream.of(
              says.all(Topic.RECIPIENTS).stream(),
              says.all(Topic.TRACKERS).stream(),
              says.all(Topic.TRANSFERS).stream().map(AnnouncedTransfer::recipient))
          .flatMap(ids -> ids)
          .distinct()
          .filter(id -> says.all(Topic.TRACKERS).contains(id) || receives(id, category))
          .toList();
    }

    private boolean receives(String id, String category) {
      return register
          .map(Register::recipients)
          .map(recipients -> recipients.get(id))
          .filter(recipient -> recipient.role() != Recipient.Role.INTERNAL)
          .filter(recipient -> recipient.categories().contains(category))
          .isPresent();
    }

    /** Transfers are banned but for some safeguards, and one is announced without any of them. */
    private void bannedAndAnnounced() {
      List<Safeguard> allowed =
          statement
              .saying(Topic.TRANSFER_SAFEGUARDS)
              .flatMap(clause -> clause.says().all(Topic.TRANSFER_SAFEGUARDS).stream())
              .toList();
      for (Clause ban : statement.saying(Topic.TERRITORY).toList()) {
        Territory territory = ban.says().get(Topic.TERRITORY);
        for (Clause clause : statement.saying(Topic.TRANSFERS).toList()) {
          for (AnnouncedTransfer transfer : clause.says().all(Topic.TRANSFERS)) {
            if (outside(transfer.country(), territory)
                && transfer.safeguard().filter(allowed::contains).isEmpty()) {
              conflict(
                  List.of(clause),
                  "announces a transfer to "
                      + transfer.country()
                      + transfer
                          .safeguard()
                          .map(it -> " on the ground of " + words(it))
                          .orElse(" without a safeguard")
                      + ", clause "
                      + ban.id()
                      + " keeps data in the "
                      + territory
                      + (allowed.isEmpty()
                          ? ""
                          : " but for "
                              + String.join(" or ", allowed.stream().map(Judge::words).toList())),
                  "name the safeguard in the statement, or stop the transfer");
            }
          }
        }
      }
    }

    private boolean outside(String country, Territory territory) {
      Optional<Group> group = countries.byCode(country).map(Country::group);
      boolean eu = group.equals(Optional.of(Group.EU));
      return territory == Territory.EU ? !eu : !eu && !group.equals(Optional.of(Group.EEA));
    }

    /** The statement is limited to some, and speaks of others. */
    private void scope() {
      for (Clause limit : statement.saying(Topic.SCOPE).toList()) {
        for (Clause wider : statement.saying(Topic.SUBJECTS).toList()) {
          Set<String> others = new TreeSet<>(wider.says().all(Topic.SUBJECTS));
          others.removeAll(limit.says().all(Topic.SCOPE));
          if (!others.isEmpty()) {
            conflict(
                List.of(limit, wider),
                "limits the statement to "
                    + String.join(", ", limit.says().all(Topic.SCOPE))
                    + ", clause "
                    + wider.id()
                    + " speaks of "
                    + String.join(", ", others),
                "let the statement apply to all groups it speaks of");
          }
        }
      }
    }

    private void anonymousProfiles() {
      for (Clause anonymous : statement.saying(Topic.ANONYMOUS).toList()) {
        for (Clause profiles : statement.saying(Topic.PROFILES).toList()) {
          for (String category : anonymous.says().all(Topic.ANONYMOUS)) {
            if (profiles.says().all(Topic.PROFILES).contains(category)) {
              conflict(
                  List.of(anonymous, profiles),
                  "calls "
                      + category
                      + " anonymous, clause "
                      + profiles.id()
                      + " makes profiles from it: who is singled out is not anonymous (AVG recital"
                      + " 26)",
                  "call it pseudonymous and give its purpose a legal basis, or keep counts only");
            }
          }
        }
      }
    }

    private void anonymousUses() {
      for (Clause anonymous : statement.saying(Topic.ANONYMOUS).toList()) {
        for (Clause uses : statement.saying(Topic.USES).toList()) {
          for (Map.Entry<String, List<Use>> use : uses.says().get(Topic.USES).entrySet()) {
            List<String> individual =
                use.getValue().stream().filter(Use::singlesOut).map(Judge::words).toList();
            if (anonymous.says().all(Topic.ANONYMOUS).contains(use.getKey())
                && !individual.isEmpty()) {
              conflict(
                  List.of(uses, anonymous),
                  "uses "
                      + use.getKey()
                      + " for "
                      + String.join(", ", individual)
                      + ", which is about individuals; clause "
                      + anonymous.id()
                      + " calls it anonymous",
                  "drop that use, or do not call the data anonymous");
            }
          }
        }
      }
    }

    /** Reasons and exceptions that the law does not know. */
    private void groundsWithoutLaw() {
      for (Clause clause : statement.clauses().values()) {
        Claims says = clause.says();
        List<String> exceptions =
            says.all(Topic.ERASURE_EXCEPTIONS).stream()
                .filter(it -> !it.inLaw())
                .map(ErasureException::name)
                .map(Judge::word)
                .toList();
        if (!exceptions.isEmpty()) {
          remark(
              clause,
              "refuses erasure for a reason that AVG art. 17(3) does not know: "
                  + String.join(", ", exceptions),
              "take that reason out of the statement");
        }
        List<String> grounds =
            says.all(Topic.RECTIFICATION_GROUNDS).stream()
                .filter(it -> !it.inLaw())
                .map(RectificationGround::name)
                .map(Judge::word)
                .toList();
        if (!grounds.isEmpty()) {
          remark(
              clause,
              "gives rectification on grounds of the law before 2018: "
                  + String.join(", ", grounds),
              "promise erasure (AVG art. 17(1)) for such data instead");
        }
        Set<Ground> wider = EnumSet.of(Ground.CONSENT, Ground.VITAL_INTERESTS);
        says.all(Topic.OBJECTION_EXCEPT).forEach(wider::remove);
        if (clause.says().about(Topic.OBJECTION_EXCEPT) && !wider.isEmpty()) {
          remark(
              clause,
              "gives a right to object to processing that rests on "
                  + String.join(", ", wider.stream().map(LegalBasisMissing::words).toList())
                  + ", for which AVG art. 21(1) has none",
              "say that consent can be withdrawn instead, or keep the wider promise and provide"
                  + " for it");
        }
      }
    }

    /** A right that the law gives to everybody, promised to some. */
    private void rightsForSome() {
      Set<String> everybody = new TreeSet<>();
      register.ifPresent(known -> everybody.addAll(known.subjects().keySet()));
      statement
          .saying(Topic.SUBJECTS)
          .forEach(clause -> everybody.addAll(clause.says().all(Topic.SUBJECTS)));
      for (Clause clause : statement.saying(Topic.RIGHTS).toList()) {
        for (Map.Entry<Right, List<String>> right : clause.says().get(Topic.RIGHTS).entrySet()) {
          Set<String> others = new TreeSet<>(everybody);
          right.getValue().forEach(others::remove);
          if (!right.getValue().isEmpty() && !others.isEmpty()) {
            remark(
                clause,
                "promises "
                    + word(right.getKey().name())
                    + " to "
                    + String.join(", ", right.getValue())
                    + " only; the law gives it to "
                    + String.join(", ", others)
                    + " too",
                "promise it to everybody");
          }
        }
      }
    }

    private void territory() {
      for (Clause clause : statement.saying(Topic.TERRITORY).toList()) {
        if (clause.says().find(Topic.TERRITORY).equals(Optional.of(Territory.EU))) {
          remark(
              clause,
              "speaks of the European Union, where the law means the EEA: Norway, Iceland and"
                  + " Liechtenstein count as outside",
              "write \"buiten de Europese Economische Ruimte\" when that is what is meant");
        }
      }
    }

    /** Two clauses of which the first, at least, cannot be called kept. */
    private void conflict(List<Clause> clauses, String message, String mend) {
      add(clauses, Bearing.QUESTION, message, mend);
    }

    /** A clause that differs from the law, which says nothing about whether it is kept. */
    private void remark(Clause clause, String message, String mend) {
      add(List.of(clause), Bearing.REMARK, message, mend);
    }

    private void add(List<Clause> clauses, Bearing bearing, String message, String mend) {
      Clause first = clauses.get(0);
      violations.add(
          Violation.at(
                  statement.file(),
                  first.mark(),
                  "clauses "
                      + String.join(" ", clauses.stream().map(Clause::id).toList())
                      + " "
                      + message.split(" ", 2)[0],
                  DESCRIPTION,
                  new Violation.Text("clause " + first.id() + " " + message, "", mend))
              .concerning(clauses.stream().map(Clause::id).distinct().toList())
              .bearing(bearing));
    }

    private static String words(Use use) {
      return word(use.name());
    }

    private static String words(Safeguard safeguard) {
      return word(safeguard.name());
    }

    private static String word(String constant) {
      return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
