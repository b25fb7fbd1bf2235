package nl.imwregiotilburg.privacy.compliance;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.compliance.rule.Checked;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;

/**
 * What the rules say about a codebase.
 *
 * @param findings what breaks a promise, exempted findings included, by location
 * @param unjudged what could not be judged, by rule
 * @param checked what rules looked at, by rule
 * @param unusedExemptions exemptions that hold today and match no finding of a rule that was
 *     judged; they can be removed
 */
public record Judgement(
    List<Finding> findings,
    List<Unjudged> unjudged,
    List<Checked> checked,
    List<Exemption> unusedExemptions) {

  public Judgement {
    findings = List.copyOf(findings);
    unjudged = List.copyOf(unjudged);
    checked = List.copyOf(checked);
    unusedExemptions = List.copyOf(unusedExemptions);
  }
}
