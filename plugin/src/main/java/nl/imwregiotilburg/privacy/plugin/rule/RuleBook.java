package nl.imwregiotilburg.privacy.plugin.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.compliance.rule.Rule;
import nl.imwregiotilburg.privacy.compliance.rule.RuleDescription;
import nl.imwregiotilburg.privacy.compliance.rule.Rules;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;

/** All rules as the reports speak of them. */
public final class RuleBook {

  private static final int LIKELY_TYPO = 6;
  private static final String ASK = "Bespreek dit met de ontwikkelaar.";

  private final Map<String, RuleText> rules;

  private RuleBook(Map<String, RuleText> rules) {
    this.rules = rules;
  }

  /** The rules of this version. */
  public static RuleBook load() {
    Properties advice = advice();
    Map<String, RuleText> rules = new TreeMap<>();
    for (Rule rule : Rules.all()) {
      RuleDescription description = rule.description();
      rules.put(description.id(), text(description, advice));
    }
    return new RuleBook(Collections.unmodifiableMap(rules));
  }

  private static RuleText text(RuleDescription rule, Properties advice) {
    return new RuleText(
        rule.id(),
        rule.severity(),
        rule.clauses(),
        rule.summary(),
        rule.titleNl(),
        advice.getProperty(rule.id(), ASK));
  }

  private static Properties advice() {
    Properties advice = new Properties();
    try (InputStream data = resource("advice.properties").orElseThrow()) {
      advice.load(new InputStreamReader(data, StandardCharsets.UTF_8));
      return advice;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rules, by id. */
  public Collection<RuleText> all() {
    return rules.values();
  }

  /** A rule; one the book does not know gets a text that says no more than its id. */
  public RuleText of(String id) {
    RuleText known = rules.get(id);
    return known != null ? known : new RuleText(id, Severity.WARNING, List.of(), id, id, ASK);
  }

  /** Whether there is a rule with this id. */
  public boolean knows(String id) {
    return rules.containsKey(id);
  }

  /** The rule whose id comes closest to what somebody wrote, if any comes close. */
  public Optional<String> nearest(String written) {
    return rules.keySet().stream()
        .filter(id -> distance(id, written) <= LIKELY_TYPO)
        .min(Comparator.comparingInt(id -> distance(id, written)));
  }

  /** What a person can read about a rule: its page, or what the book says when it has no page. */
  public String explain(String id) {
    try (InputStream page = resource("pages/" + id + ".md").orElse(InputStream.nullInputStream())) {
      String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      return text.isBlank() ? summary(of(id)) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String summary(RuleText rule) {
    return "# "
        + rule.id()
        + "\n\n"
        + rule.summary()
        + ".\n\nSeverity: "
        + rule.severity().name().toLowerCase(Locale.ROOT)
        + (rule.clauses().isEmpty()
            ? ""
            : "\nClauses of the privacy statement: " + String.join(", ", rule.clauses()))
        + "\n";
  }

  private static Optional<InputStream> resource(String name) {
    return Optional.ofNullable(RuleBook.class.getResourceAsStream(name));
  }

  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= left.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= right.length(); column++) {
        int replaced = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[right.length()];
  }
}
