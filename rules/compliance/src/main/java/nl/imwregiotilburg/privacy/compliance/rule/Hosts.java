package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Host names and patterns. In both, {@code *} stands for any number of characters, dots included:
 * in a register it is a wildcard, in an address from code a part that is not known.
 */
final class Hosts {

  /** RFC 1122, section 3.2.1.3(g); RFC 4291, section 2.5.3; RFC 6761, section 6.3. */
  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(.*\\.)?localhost|127(\\.\\d{1,3}){3}|\\[?::1]?|\\[?(0{1,4}:){7}0{0,3}1]?"
              // How a container names the machine it runs on.
              + "|host\\.docker\\.internal");

  private Hosts() {}

  /** Whether a host is the machine itself. */
  static boolean loopback(String host) {
    return LOOPBACK.matcher(normal(host)).matches();
  }

  /**
   * Whether a host is on the organisation's own network: a name of one label, such as the name of a
   * container, is in no public DNS.
   */
  static boolean local(String host) {
    String name = normal(host);
    return loopback(name) || name.matches("[a-z0-9_-]+");
  }

  /** Whether there is a host that both stand for. */
  static boolean match(String pattern, String host) {
    String a = normal(pattern);
    String b = normal(host);
    // same[i][j]: the first i characters of one and the first j of the other can stand for the
    // same.
    boolean[][] same = new boolean[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        boolean starA = i > 0 && a.charAt(i - 1) == '*';
        boolean starB = j > 0 && b.charAt(j - 1) == '*';
        same[i][j] =
            (i == 0 && j == 0)
                || (i > 0 && (starA || starB) && same[i - 1][j])
                || (j > 0 && (starA || starB) && same[i][j - 1])
                || (i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1) && same[i - 1][j - 1]);
      }
    }
    return same[a.length()][b.length()];
  }

  /**
   * Whether every host that one pattern stands for is one of another's: what the code leaves open
   * must lie inside it whole.
   */
  static boolean covers(String pattern, String host) {
    String regex =
        Arrays.stream(normal(pattern).split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return normal(host).matches(regex);
  }

  /**
   * Whether enough of a host is known to say whose it is: its last two labels at least. {@code
   * *.example.nl} is, {@code api.*} is not.
   */
  static boolean known(String host) {
    int unknown = host.lastIndexOf('*');
    if (unknown < 0) {
      return !host.isBlank();
    }
    int dot = host.indexOf('.', unknown);
    return dot >= 0 && host.indexOf('.', dot + 1) >= 0;
  }

  /** How much a pattern pins down: its characters that are no wildcard. */
  static int specificity(String pattern) {
    return normal(pattern).replace("*", "").length();
  }

  private static String normal(String host) {
    String lower = host.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
