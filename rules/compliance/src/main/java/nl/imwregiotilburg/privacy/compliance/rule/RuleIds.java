package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The fixed ids of all rules, of which some are yet to be written. */
final class RuleIds {

  /** A constant of this library, read once: it cannot change while it runs. */
  private static final Set<String> KNOWN =
      Collections.unmodifiableSet(
          new TreeSet<>(Resource.properties("rule-ids.properties").keySet()));

  private RuleIds() {}

  /** The ids, sorted. */
  static Set<String> known() {
    return KNOWN;
  }
}
