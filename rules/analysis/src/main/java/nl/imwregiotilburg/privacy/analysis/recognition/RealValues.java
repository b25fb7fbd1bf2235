package nl.imwregiotilburg.privacy.analysis.recognition;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.RealValue;
import nl.imwregiotilburg.privacy.analysis.resource.Table;
import nl.imwregiotilburg.privacy.analysis.source.TextFile;

/**
 * Looks in the sources, test data and SQL of the analysed modules for values that look like those
 * of real people. Values that a standard or everybody's documentation uses are nobody's.
 */
public final class RealValues {

  private static final Set<String> ENDINGS =
      Set.of(
          "java",
          "kt",
          "sql",
          "csv",
          "tsv",
          "json",
          "xml",
          "yml",
          "yaml",
          "properties",
          "txt",
          "feature");

  /** Larger files are generated, and nobody wrote a person into them by hand. */
  private static final long MAX_BYTES = 4L * 1024 * 1024;

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<email>[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,100}\\.[A-Za-z]{2,12})"
              + "(?![A-Za-z0-9-])|(?<![A-Za-z0-9])(?:"
              + "(?<iban>[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![A-Za-z0-9])"
              + "|(?<phone>(?:\\+31[ -]?|0031[ -]?|0)[1-9]\\d?(?:[ -]?\\d){7,8})(?![\\w.-])"
              + "|(?<bsn>\\d{9})(?![\\w.-]))");

  /** What version control filled in, and who holds the copyright: whoever wrote the code. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "\\$(?:Id|Author|Header|LastChangedBy):[^$]*\\$"
              + "|^\\s*(?:/?\\*|//|#|--|<!--).*(?:\\bcopyright\\b|\\(c\\) ?\\d{4}|\u00a9).*",
          Pattern.CASE_INSENSITIVE);

  /** The address of a message in an archive, which is named by an id that looks like an address. */
  private static final Pattern MESSAGE =
      Pattern.compile("://[^\\s\"']*%3C[^\\s\"'@]+@[^\\s\"'@]+%3E", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKS_OF_BSN =
      Pattern.compile("bsn|burger_?service|sofi_?n|citizen_?service", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEAKS_OF_PHONE =
      Pattern.compile("tel|phone|mobiel|mobile|gsm|06-|\\+31|0031", Pattern.CASE_INSENSITIVE);

  /** Letters of the domain of a country, ISO 3166. */
  private static final int COUNTRY = 2;

  private static final long FIRST_TEST_BSN = 999_900_006;
  private static final long LAST_TEST_BSN = 999_999_990;
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private final Map<String, Set<String>> invented = new HashMap<>();
  private final Set<RealValue> found = new TreeSet<>();

  private RealValues() {
    for (List<String> row : Table.rows(RealValues.class, "invented.csv")) {
      invented.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(row.get(1));
    }
  }

  /** The places of such values, sorted. Files that cannot be read are not looked at. */
  public static List<RealValue> find(List<AnalysedModule> modules) {
    RealValues values = new RealValues();
    Set<Path> seen = new HashSet<>();
    for (AnalysedModule module : modules) {
      List<Path> roots = new ArrayList<>(module.sources());
      roots.addAll(module.resources());
      roots.addAll(module.tests());
      for (Path root : roots) {
        if (Files.isDirectory(root) && !generated(root)) {
          values.walk(root, module.name(), seen);
        }
      }
    }
    return List.copyOf(values.found);
  }

  private static boolean generated(Path root) {
    String path = root.toString().replace('\\', '/');
    return path.contains("/target/generated");
  }

  private void walk(Path root, String module, Set<Path> seen) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
              boolean text = ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
              if (text && attributes.size() <= MAX_BYTES && seen.add(file.toAbsolutePath())) {
                read(file, module);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      // Sources that cannot be read are a gap already; other files are no code.
    }
  }

  private void read(Path file, String module) {
    String text;
    try {
      text = TextFile.read(file);
    } catch (IOException unreadable) {
      return;
    }
    String name = TextFile.name(file);
    String header = "";
    String statement = "";
    int number = 0;
    boolean author = false;
    boolean table = name.endsWith(".csv") || name.endsWith(".tsv");
    for (String line : text.lines().toList()) {
      number++;
      if (number == 1 && table) {
        header = line;
      }
      if (name.endsWith(".sql")) {
        statement = line.toLowerCase(Locale.ROOT).contains("insert") ? line : statement;
      }
      author = line.contains("@author") || author && goesOn(line);
      if (!author && interesting(line)) {
        Location place = new Location(name, number, 0, 0);
        read(withoutAuthors(line), header + " " + statement, place, module);
      }
    }
  }

  /** Whether a line of a comment still belongs to the tag above it. */
  private static boolean goesOn(String line) {
    String text = line.strip();
    return text.startsWith("*")
        && !text.endsWith("*/")
        && !text.substring(1).strip().startsWith("@");
  }

  /** The line with blanks where it names who wrote the code. */
  private static String withoutAuthors(String line) {
    return WRITTEN_BY.matcher(line).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Cheap: most lines hold neither an at sign nor enough digits. */
  private static boolean interesting(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char next = line.charAt(i);
      if (next == '@' && i > 0 && Character.isLetterOrDigit(line.charAt(i - 1))) {
        return true;
      }
      if (next >= '0' && next <= '9' && ++digits == 9) {
        return true;
      }
    }
    return false;
  }

  private void read(String line, String context, Location place, String module) {
    Matcher matcher = CANDIDATE.matcher(line);
    Set<RealValue.Kind> seen = EnumSet.noneOf(RealValue.Kind.class);
    while (matcher.find()) {
      RealValue.Kind kind = kind(matcher, line, context);
      if (kind != null && seen.add(kind)) {
        found.add(
            new RealValue(
                kind,
                new Location(place.file(), place.line(), matcher.start() + 1, matcher.end() + 1),
                module));
      }
    }
  }

  private RealValue.@org.jspecify.annotations.Nullable Kind kind(
      Matcher matcher, String line, String context) {
    if (matcher.group("email") != null) {
      boolean isMessage = MESSAGE.matcher(line).find() && matcher.group().startsWith("3C");
      return !isMessage && email(matcher.group("email")) ? RealValue.Kind.EMAIL : null;
    }
    if (matcher.group("iban") != null) {
      return iban(matcher.group("iban").replace(" ", "")) ? RealValue.Kind.IBAN : null;
    }
    String digits = matcher.group().replaceAll("\\D", "");
    if (matcher.group("bsn") != null) {
      boolean said = SPEAKS_OF_BSN.matcher(line).find() || SPEAKS_OF_BSN.matcher(context).find();
      return said && bsn(digits) ? RealValue.Kind.BSN : null;
    }
    boolean said = SPEAKS_OF_PHONE.matcher(line).find() || SPEAKS_OF_PHONE.matcher(context).find();
    return said && phone(digits) ? RealValue.Kind.PHONE : null;
  }

  private boolean is(String kind, String value) {
    return invented.getOrDefault(kind, Set.of()).contains(value);
  }

  private boolean email(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    String local = lower.substring(0, lower.indexOf('@'));
    String domain = lower.substring(lower.indexOf('@') + 1);
    String top = domain.substring(domain.lastIndexOf('.') + 1);
    if (is("local", local) || top.length() != COUNTRY && !is("tld", top)) {
      return false;
    }
    for (int at = 0; at >= 0; at = domain.indexOf('.', at) < 0 ? -1 : domain.indexOf('.', at) + 1) {
      if (is("domain", domain.substring(at))) {
        return false;
      }
    }
    return true;
  }

  /** The elfproef: weights 9 to 2, and −1 for the last digit; the sum is a multiple of eleven. */
  private boolean bsn(String digits) {
    long value = Long.parseLong(digits);
    int sum = -(digits.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (digits.charAt(i) - '0');
    }
    boolean test = value >= FIRST_TEST_BSN && value <= LAST_TEST_BSN;
    return sum % 11 == 0 && value > 0 && !test && !is("bsn", digits) && !repeats(digits);
  }

  /** ISO 13616: the first four characters to the end, letters to numbers, remainder 1 of 97. */
  private boolean iban(String account) {
    if (account.length() < 15 || account.length() > 34 || is("iban", account)) {
      return false;
    }
    StringBuilder number = new StringBuilder();
    for (char next : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
      number.append(Character.digit(next, 36));
    }
    return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
  }

  private static boolean phone(String digits) {
    String national =
        digits.startsWith("0031")
            ? "0" + digits.substring(4)
            : digits.startsWith("31") ? "0" + digits.substring(2) : digits;
    return national.length() == 10 && !repeats(national) && !counts(national);
  }

  /** Whether five times the same digit stands in a row, as in invented numbers. */
  private static boolean repeats(String digits) {
    int same = 1;
    for (int i = 1; i < digits.length(); i++) {
      same = digits.charAt(i) == digits.charAt(i - 1) ? same + 1 : 1;
      if (same == 5) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(String digits) {
    return digits.contains("12345") || digits.contains("98765");
  }
}
