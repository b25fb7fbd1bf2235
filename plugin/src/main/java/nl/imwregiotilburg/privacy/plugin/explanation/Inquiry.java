package nl.imwregiotilburg.privacy.plugin.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Location;

/** Which finding somebody asks about: by fingerprint, or by file and line. */
public final class Inquiry {

  private static final Pattern FINGERPRINT = Pattern.compile("([0-9a-fA-F]{4,})(-\\d+)?");
  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})(:\\d+)?");
  private static final int FEWEST = 8;
  private static final int SOME = 5;

  private final String written;
  private final KeptReport report;

  private Inquiry(String written, KeptReport report) {
    this.written = written;
    this.report = report;
  }

  /** No single finding is meant; the message lists those that may be. */
  public static final class UndecidedException extends Exception {
    private static final long serialVersionUID = 1L;

    private UndecidedException(String message) {
      super(message);
    }
  }

  /**
   * The finding that is asked about.
   *
   * @param written a fingerprint or its first eight characters or more, or {@code Client.java:42}
   *     with as much of the path before it as is needed
   * @throws UndecidedException if there is none, or more than one
   */
  public static KeptFinding find(String written, KeptReport report) throws UndecidedException {
    return new Inquiry(written.strip(), report).find();
  }

  private KeptFinding find() throws UndecidedException {
    Matcher fingerprint = FINGERPRINT.matcher(written);
    if (fingerprint.matches()) {
      String number = fingerprint.group(2);
      return byFingerprint(
          fingerprint.group(1).toLowerCase(Locale.ROOT), number == null ? "" : number);
    }
    Matcher place = PLACE.matcher(written);
    if (place.matches()) {
      return byPlace(place.group(1).replace('\\', '/'), Integer.parseInt(place.group(2)));
    }
    throw new UndecidedException(
        "privacy.finding: '"
            + written
            + "' is no finding; write the characters that privacy:check prints behind 'finding:',"
            + " such as 1a2b3c4d, or a file and a line, such as ClientService.java:42");
  }

  private KeptFinding byFingerprint(String hash, String number) throws UndecidedException {
    if (hash.length() < FEWEST) {
      throw new UndecidedException(
          "privacy.finding: '" + written + "' is too short: give at least eight characters");
    }
    List<KeptFinding> found =
        those(it -> it.fingerprint().matches(Pattern.quote(hash) + "[0-9a-f]*" + number));
    return found.isEmpty() ? none(likeFingerprint(hash)) : only(found);
  }

  private KeptFinding byPlace(String file, int line) throws UndecidedException {
    List<KeptFinding> found = those(it -> at(it.location(), file, line));
    if (found.isEmpty()) {
      found = those(it -> it.way().stream().anyMatch(step -> at(step.location(), file, line)));
    }
    return found.isEmpty() ? none(inFile(file, line)) : only(found);
  }

  private List<KeptFinding> those(Predicate<KeptFinding> wanted) {
    return report.findings().stream().filter(wanted).toList();
  }

  private static boolean at(Location location, String file, int line) {
    return location.line() == line && in(location, file);
  }

  /** People name a file by the end of its path; the console names it by the whole of it. */
  private static boolean in(Location location, String file) {
    return ("/" + location.file()).endsWith("/" + file)
        || ("/" + file).endsWith("/" + location.file());
  }

  private KeptFinding only(List<KeptFinding> found) throws UndecidedException {
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new UndecidedException(
        "privacy.finding: '"
            + written
            + "' is said of "
            + found.size()
            + " findings; which one?"
            + list(found, found.size()));
  }

  private KeptFinding none(List<KeptFinding> nearest) throws UndecidedException {
    String none =
        "privacy.finding: no finding '"
            + written
            + "' in "
            + report.file()
            + ", which has "
            + report.findings().size();
    throw new UndecidedException(
        nearest.isEmpty()
            ? none + "; mvn privacy:check prints them anew"
            : none + "; nearest to it:" + list(nearest, SOME));
  }

  private List<KeptFinding> likeFingerprint(String hash) {
    return those(it -> common(it.fingerprint(), hash) * 2 >= FEWEST).stream()
        .sorted(Comparator.comparingInt(it -> -common(it.fingerprint(), hash)))
        .toList();
  }

  private List<KeptFinding> inFile(String file, int line) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return those(it -> it.location().fileName().equalsIgnoreCase(name)).stream()
        .sorted(Comparator.comparingInt(it -> Math.abs(it.location().line() - line)))
        .toList();
  }

  private static int common(String left, String right) {
    int length = 0;
    while (length < Math.min(left.length(), right.length())
        && left.charAt(length) == right.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String list(List<KeptFinding> findings, int most) {
    StringBuilder list = new StringBuilder();
    findings.stream().limit(most).forEach(it -> list.append("\n  ").append(it.line()));
    if (findings.size() > most) {
      list.append("\n  and ").append(findings.size() - most).append(" more");
    }
    return list.toString();
  }
}
