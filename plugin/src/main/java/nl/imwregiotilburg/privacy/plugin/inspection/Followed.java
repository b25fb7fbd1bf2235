package nl.imwregiotilburg.privacy.plugin.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of which dependencies the code is followed as the build's own is: those of the same
 * organisation, and those somebody named. What all others do with data is known by models.
 *
 * @param organisation whether those of the same organisation are
 * @param named patterns of {@code groupId:artifactId}
 */
public record Followed(boolean organisation, List<Pattern> named) {

  private static final String ORGANISATION = "organisation";
  private static final String NONE = "none";

  /** Group ids below which many organisations publish. */
  private static final Set<String> SHARED =
      Set.of(
          "com.github",
          "com.gitlab",
          "io.github",
          "io.gitlab",
          "net.sourceforge",
          "org.apache",
          "org.codehaus",
          "org.eclipse");

  public Followed {
    named = List.copyOf(named);
  }

  /**
   * Reads what a user wrote: {@code organisation}, {@code none}, or {@code groupId:artifactId} with
   * {@code *} for any characters.
   *
   * @throws IllegalArgumentException if an entry is none of these; its message says what to write
   */
  public static Followed of(List<String> entries) {
    boolean organisation = false;
    List<Pattern> named = new ArrayList<>();
    for (String written : entries) {
      String entry = written.strip();
      if (entry.equals(ORGANISATION)) {
        organisation = true;
      } else if (entry.indexOf(':') > 0 && entry.indexOf(':') == entry.lastIndexOf(':')) {
        named.add(pattern(entry));
      } else if (!entry.isEmpty() && !entry.equals(NONE)) {
        throw new IllegalArgumentException(
            "'" + written + "' is not allowed; write organisation, none, or groupId:artifactId");
      }
    }
    return new Followed(organisation, named);
  }

  private static Pattern pattern(String entry) {
    StringBuilder regex = new StringBuilder();
    for (String part : entry.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }

  /**
   * Whether a dependency is followed.
   *
   * @param groupId that of the module that depends on it
   * @param dependency its {@code groupId:artifactId}
   */
  public boolean includes(String groupId, String dependency) {
    return organisation && isSameOrganisation(groupId, dependency)
        || named.stream().anyMatch(pattern -> pattern.matcher(dependency).matches());
  }

  /**
   * Whether two group ids begin with the same domain: of two parts, or of three where many share.
   */
  private static boolean isSameOrganisation(String groupId, String dependency) {
    return domain(groupId).equals(domain(dependency.substring(0, dependency.indexOf(':'))));
  }

  private static String domain(String groupId) {
    String[] parts = groupId.split("\\.");
    int length = Math.min(2, parts.length);
    String domain = String.join(".", Arrays.copyOf(parts, length));
    return SHARED.contains(domain) && parts.length > length ? domain + "." + parts[length] : domain;
  }
}
