package nl.imwregiotilburg.privacy.compliance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.compliance.rule.Violation;

/**
 * Marks violations so that a baseline recognises them after lines have moved: by rule, element,
 * members on the way and the method at its end, without line numbers.
 */
final class Fingerprints {

  /** 128 bits: two of a million findings are the same by chance once in 10²⁶ reports. */
  private static final int LENGTH = 32;

  private Fingerprints() {}

  /** A violation with its fingerprint. */
  record Marked(Violation violation, String fingerprint) {}

  /**
   * Marks violations. Those that differ in their place only are numbered in the order given.
   *
   * @param violations by location
   */
  static List<Marked> mark(List<Violation> violations) {
    Map<String, Integer> seen = new HashMap<>();
    List<Marked> marked = new ArrayList<>();
    for (Violation violation : violations) {
      String hash = hash(violation);
      int ordinal = seen.merge(hash, 1, Integer::sum);
      marked.add(new Marked(violation, ordinal == 1 ? hash : hash + "-" + ordinal));
    }
    return marked;
  }

  /** The members on the way, a member that follows itself once. */
  static List<String> members(Flow flow) {
    List<String> members = new ArrayList<>();
    for (Step step : flow.steps()) {
      if (members.isEmpty() || !members.get(members.size() - 1).equals(step.member())) {
        members.add(step.member());
      }
    }
    return members;
  }

  private static String hash(Violation violation) {
    List<String> parts = new ArrayList<>();
    parts.add(violation.rule().id());
    parts.add(violation.subject());
    violation.flow().ifPresent(flow -> parts.addAll(members(flow)));
    parts.add(violation.flow().map(flow -> flow.endpoint().method()).orElse(""));
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(text)).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
