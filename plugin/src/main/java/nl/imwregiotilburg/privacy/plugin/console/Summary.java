package nl.imwregiotilburg.privacy.plugin.console;

import static nl.imwregiotilburg.privacy.plugin.inspection.Tally.plural;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.inspection.Tally;

/** The table under the findings: how many of each, what was looked at, and what was not. */
final class Summary {

  private static final int SOME = 5;

  private Summary() {}

  static String of(Result result, Duration took) {
    List<String> lines = new ArrayList<>();
    perRule(result, lines);
    lines.add(analysed(result, took));
    Coverage coverage = result.map().coverage();
    if (!coverage.unmodelled().isEmpty()) {
      lines.add(
          "  unmodelled  "
              + plural(coverage.unmodelled().size(), "library method")
              + " took personal data and "
              + (coverage.unmodelled().size() == 1 ? "is" : "are")
              + " not modelled; see report.json");
    }
    gaps(result.map().gaps(), lines);
    unjudged(result.unjudged(), lines);
    if (!result.accepted().isEmpty()) {
      lines.add("  accepted    " + plural(result.accepted().size(), "finding") + " by @Exempt");
    }
    result
        .unusedExemptions()
        .forEach(
            it ->
                lines.add(
                    "  unused      @Exempt("
                        + it.rule()
                        + ") at "
                        + it.location()
                        + " has no finding any more: remove it"));
    if (result.excluded() > 0) {
      lines.add("  left out    " + plural(result.excluded(), "result") + " by includes/excludes");
    }
    return lines.stream().map(Plain::text).collect(Collectors.joining("\n"));
  }

  private static void perRule(Result result, List<String> lines) {
    Map<String, List<Finding>> byRule =
        result.open().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    lines.add("Privacy check: " + Tally.of(result.open()));
    byRule.forEach(
        (rule, findings) ->
            lines.add(String.format(Locale.ROOT, "  %-30s %s", rule, Tally.of(findings))));
  }

  private static String analysed(Result result, Duration took) {
    Coverage coverage = result.map().coverage();
    return String.format(
        Locale.ROOT,
        "  analysed    %s, %s, %s, %s, %s in %.1f s%s",
        plural(result.modules().size(), "module"),
        coverage.classes() == 1 ? "1 class" : coverage.classes() + " classes",
        plural(coverage.sources(), "source file"),
        plural(result.map().elements().size(), "personal data element"),
        plural(result.map().flows().size(), "flow"),
        took.toMillis() / 1000.0,
        result.whole() ? "" : " (part of the build only)");
  }

  private static void gaps(List<Gap> gaps, List<String> lines) {
    Map<Gap.Kind, List<Gap>> byKind =
        gaps.stream().collect(Collectors.groupingBy(Gap::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach(
        (kind, some) -> {
          lines.add(
              "  not seen    "
                  + some.size()
                  + " × "
                  + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
          some.stream()
              .limit(SOME)
              .forEach(it -> lines.add("              " + it.subject() + ": " + it.reason()));
          if (some.size() > SOME) {
            lines.add("              and " + (some.size() - SOME) + " more, in the report");
          }
        });
  }

  private static void unjudged(List<Unjudged> unjudged, List<String> lines) {
    Map<String, List<String>> byReason =
        unjudged.stream()
            .collect(
                Collectors.groupingBy(
                    Unjudged::reason,
                    TreeMap::new,
                    Collectors.mapping(Unjudged::rule, Collectors.toList())));
    byReason.forEach(
        (reason, rules) ->
            lines.add(
                "  not judged  "
                    + rules.stream().distinct().collect(Collectors.joining(", "))
                    + ": "
                    + reason));
  }
}
