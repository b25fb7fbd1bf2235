package nl.imwregiotilburg.privacy.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register of processing activities (GDPR Art. 30), as read from {@code privacy/register.yml}.
 * Maps keep the order of the file; keys are the organisation's own ids. Every entry knows its
 * {@link Mark}, so that a rule can point at it.
 *
 * @param file the file as its reader was given it, absolute, with {@code /}
 * @param controller who decides (Art. 4(7))
 * @param officer the data protection officer (Art. 37)
 * @param authority the supervisory authority (Art. 13(2)(d))
 * @param statement what the published statement promises
 * @param subjects groups of data subjects
 * @param categories categories of personal data
 * @param purposes purposes of the processing
 * @param retention retention rules
 * @param recipients who receives data
 * @param access roles in the code and what they may see
 * @param cookies cookies by name
 * @param rights how rights are exercised
 * @param breach how a breach is handled
 * @param measures organisational measures with their evidence
 * @param translations texts of this register in English, by the text as it stands in the register
 */
public record Register(
    String file,
    Controller controller,
    Optional<Officer> officer,
    Optional<Authority> authority,
    Optional<RegisteredStatement> statement,
    Map<String, Subject> subjects,
    Map<String, Category> categories,
    Map<String, Purpose> purposes,
    Map<String, RetentionRule> retention,
    Map<String, Recipient> recipients,
    Map<String, Access> access,
    Map<String, Cookie> cookies,
    Optional<Rights> rights,
    Optional<Breach> breach,
    List<Measure> measures,
    Map<String, String> translations) {

  public Register {
    subjects = ordered(subjects);
    categories = ordered(categories);
    purposes = ordered(purposes);
    retention = ordered(retention);
    recipients = ordered(recipients);
    access = ordered(access);
    cookies = ordered(cookies);
    measures = List.copyOf(measures);
    translations = ordered(translations);
  }

  /** The same map, in the same order, which nobody can change. */
  static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
