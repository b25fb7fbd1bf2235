package nl.imwregiotilburg.privacy.plugin.goal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.plugin.approval.DecisionText;
import nl.imwregiotilburg.privacy.plugin.approval.Decisions;
import nl.imwregiotilburg.privacy.plugin.console.Console;
import nl.imwregiotilburg.privacy.plugin.console.Terminal;
import nl.imwregiotilburg.privacy.plugin.inspection.Assignment;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.inspection.Inspection;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.inspection.Scope;
import nl.imwregiotilburg.privacy.plugin.inspection.Tally;
import nl.imwregiotilburg.privacy.plugin.report.Format;
import nl.imwregiotilburg.privacy.plugin.report.Reports;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.reader.ApprovalReader;

/** Inspects all modules of a build together, once, and says whether the build fails. */
final class Conclusion {

  private static final String APPROVALS = "approvals.yml";

  private final Inspection inspection;
  private final Terminal terminal;
  private final RuleBook rules = RuleBook.load();

  Conclusion(Inspection inspection, Terminal terminal) {
    this.inspection = inspection;
    this.terminal = terminal;
  }

  /**
   * Inspects, writes the reports, prints the findings.
   *
   * @param members what the modules handed in, in the order of the build; never empty
   * @return why the build fails; empty when it does not
   * @throws ConfigurationException if the modules do not agree on a register
   */
  Optional<String> conclude(Build build, List<Member> members) {
    if (members.stream().allMatch(member -> member.input().isEmpty())) {
      terminal.info("privacy: no module with code to inspect");
      return Optional.empty();
    }
    Settings settings = decisive(build, members).settings();
    Path output = output(build, members);
    Path base = commonRoot(build.base(), members);
    long start = System.nanoTime();
    Result result = inspection.inspect(assignment(build, base, members, settings));
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    Optional<Path> file = approvals(base, members);
    Decisions decisions =
        Reports.decisions(result, file.map(ApprovalReader::read).orElse(List.of()));
    write(output, members, result, decisions, settings.formats());
    Console console = new Console(terminal);
    console.print(result, took);
    file.ifPresent(it -> tell(decisions, it));
    Gate.Refusal refusal = settings.gate().judge(result);
    boolean undecided = settings.failOnDecisions() && !decisions.problems().isEmpty();
    if (refusal.isEmpty() && !undecided) {
      terminal.info(
          Reports.best(output, settings.formats())
              .map(it -> "report: " + it)
              .orElse("no reports asked for"));
      return Optional.empty();
    }
    String message =
        message(refusal, undecided ? decisions : Decisions.none(), output, settings.formats());
    if (!settings.failing()) {
      terminal.warn(message);
      return Optional.empty();
    }
    return Optional.of(message);
  }

  /** The decisions of people: beside the register, else at the root of the build. */
  private static Optional<Path> approvals(Path base, List<Member> members) {
    return one(members, Member::register, "registers", "registerFile")
        .map(it -> it.resolveSibling(APPROVALS))
        .or(() -> Optional.of(base.resolve("privacy").resolve(APPROVALS)))
        .filter(Files::isRegularFile);
  }

  private void tell(Decisions decisions, Path file) {
    decisions
        .problems()
        .forEach(
            it -> terminal.warn("privacy: " + DecisionText.of(it, file.toString(), decisions)));
    decisions.judged().stream()
        .filter(it -> it.status() == Decisions.Status.VALID)
        .filter(it -> it.approval().what() == Approval.Subject.REPORT)
        .forEach(
            it -> terminal.info("privacy: " + DecisionText.of(it, file.toString(), decisions)));
  }

  /** The member whose settings count: that of the root, else the first. */
  private static Member decisive(Build build, List<Member> members) {
    return members.stream()
        .filter(member -> member.base().equals(build.base()))
        .findFirst()
        .orElse(members.get(0));
  }

  private static Path output(Build build, List<Member> members) {
    return members.stream()
        .filter(member -> member.base().equals(build.base()))
        .map(Member::output)
        .findFirst()
        .orElse(build.output());
  }

  private static Assignment assignment(
      Build build, Path base, List<Member> members, Settings settings) {
    List<ModuleInput> modules = members.stream().flatMap(it -> it.input().stream()).toList();
    return new Assignment(
        base,
        modules,
        one(members, Member::register, "registers", "registerFile"),
        one(members, Member::statement, "statements", "statementFile"),
        Lookup.outermostFirst(members.stream().flatMap(it -> it.models().stream())),
        scopes(base, members),
        build.unreached(),
        build.whole(),
        settings.today(),
        settings.version(),
        settings.analysis());
  }

  private static Optional<Path> one(
      List<Member> members, Function<Member, Optional<Path>> file, String nouns, String property) {
    Set<Path> files =
        members.stream()
            .filter(member -> member.input().isPresent())
            .flatMap(member -> file.apply(member).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (files.size() > 1) {
      throw new ConfigurationException(
          "the modules of this build have different "
              + nouns
              + ": "
              + files.stream().map(Path::toString).collect(Collectors.joining(", "))
              + "; a build is judged by one: keep the one at its root, or name one with"
              + " -Dprivacy."
              + property
              + "=…");
    }
    return Stream.concat(
            files.stream(), members.stream().flatMap(member -> file.apply(member).stream()))
        .findFirst();
  }

  private static Map<String, Scope> scopes(Path base, List<Member> members) {
    Map<String, Scope> scopes = new LinkedHashMap<>();
    for (Member member : members) {
      member
          .input()
          .ifPresent(
              input ->
                  scopes.put(
                      input.name(),
                      Scope.of(
                          base,
                          Stream.of(input.sources(), input.resources())
                              .flatMap(List::stream)
                              .toList(),
                          member.includes(),
                          member.excludes())));
    }
    return scopes;
  }

  private static Path commonRoot(Path base, List<Member> members) {
    Path root = base;
    while (root.getParent() != null && !holds(root, members)) {
      root = root.getParent();
    }
    return root;
  }

  private static boolean holds(Path root, List<Member> members) {
    return members.stream().allMatch(member -> member.base().startsWith(root));
  }

  private void write(
      Path output, List<Member> members, Result result, Decisions decisions, List<Format> formats) {
    Reports reports = new Reports(rules);
    for (Member member : members) {
      boolean shared =
          member.output().equals(output)
              || members.stream()
                  .anyMatch(it -> it != member && it.output().equals(member.output()));
      if (member.input().isPresent() && !shared) {
        reports.write(result.of(member.input().get().name()), member.output(), formats);
      }
    }
    reports.write(result, decisions, output, formats);
  }

  /** Where the findings are; those about the register are in no module. */
  private static String places(Gate.Refusal refusal) {
    List<String> modules =
        refusal.findings().stream().map(it -> it.module()).distinct().sorted().toList();
    long code = modules.stream().filter(module -> !module.isEmpty()).count();
    boolean register = code < modules.size();
    String inCode = Tally.plural(code, "module");
    return code == 0 ? "the register" : register ? inCode + " and the register" : inCode;
  }

  private static String message(
      Gate.Refusal refusal, Decisions undecided, Path output, List<Format> formats) {
    StringBuilder text = new StringBuilder();
    if (!refusal.findings().isEmpty()) {
      text.append(Tally.of(refusal.findings()).present()).append(" in ").append(places(refusal));
    }
    if (!refusal.gaps().isEmpty()) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(Tally.plural(refusal.gaps().size(), "part"))
          .append(" of the code could not be analysed, so nobody knows what it does")
          .append(" (-Dprivacy.failOnGaps=false accepts that)");
    }
    if (!undecided.problems().isEmpty()) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(Tally.plural(undecided.problems().size(), "decision"))
          .append(" in ")
          .append(APPROVALS)
          .append(" does not hold");
    }
    return text.append(Reports.best(output, formats).map(file -> "; report: " + file).orElse(""))
        .toString();
  }
}
