package nl.imwregiotilburg.privacy.plugin.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;

/** Takes out of a result what the user left out, and what a part of a build cannot show. */
public final class Reach {

  /** Rules about the absence of something: they need every module to be right. */
  private static final Set<String> NEED_THE_WHOLE =
      new TreeSet<>(
          Set.of(
              "recipients-not-notified",
              "register-unused",
              "retention-unenforced",
              "right-unfulfilled"));

  private Reach() {}

  /**
   * The result within its scopes.
   *
   * @param scopes which files count, by name of module; files of other modules all count
   */
  public static Result limit(Result result, Map<String, Scope> scopes) {
    List<Finding> findings =
        result.findings().stream()
            .filter(it -> covered(scopes, it.module(), it.location().file()))
            .toList();
    List<Gap> gaps =
        result.map().gaps().stream()
            .filter(it -> it.location().isEmpty() || covered(scopes, it.module(), file(it)))
            .toList();
    int excluded =
        result.findings().size() - findings.size() + result.map().gaps().size() - gaps.size();
    List<Unjudged> unjudged = new ArrayList<>(result.unjudged());
    if (!result.whole()) {
      findings = findings.stream().filter(it -> !NEED_THE_WHOLE.contains(it.rule())).toList();
      NEED_THE_WHOLE.forEach(rule -> unjudged.add(partOnly(rule)));
    }
    return result.toBuilder()
        .map(result.map().withGaps(gaps))
        .findings(findings)
        .unjudged(unjudged.stream().sorted().distinct().toList())
        .excluded(result.excluded() + excluded)
        .build();
  }

  private static Unjudged partOnly(String rule) {
    return new Unjudged(
        rule,
        "only part of the build was inspected (-pl, -rf or -N); run it from the root",
        "slechts een deel van de software is onderzocht");
  }

  private static boolean covered(Map<String, Scope> scopes, String module, String file) {
    Stream<Scope> mine =
        module.isEmpty() ? scopes.values().stream() : Stream.ofNullable(scopes.get(module));
    return mine.allMatch(scope -> scope.covers(file));
  }

  private static String file(Gap gap) {
    return gap.location().orElseThrow().file();
  }
}
