package nl.imwregiotilburg.privacy.plugin.adoption;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import nl.imwregiotilburg.privacy.analysis.Suggestion.Sureness;

/** Suggestions for a developer, best first. */
public final class SuggestionText {

  private SuggestionText() {}

  /**
   * A table of suggestions.
   *
   * @param root of the build; files are shown below it
   */
  public static String of(List<Suggestion> suggestions, Path root) {
    StringBuilder text = new StringBuilder();
    for (Sureness sureness : Sureness.values()) {
      List<Suggestion> some = suggestions.stream().filter(it -> it.sureness() == sureness).toList();
      if (!some.isEmpty()) {
        text.append(sureness.name().toLowerCase(Locale.ROOT))
            .append(" (")
            .append(some.size())
            .append(")\n");
        some.forEach(it -> text.append(line(it, root)).append('\n'));
      }
    }
    return text.toString();
  }

  /** One suggestion on one line. */
  public static String line(Suggestion suggestion, Path root) {
    return String.format(
        Locale.ROOT,
        "  %-18s %-38s %s (%s)",
        suggestion.category(),
        suggestion.shortName(),
        suggestion.reason(),
        place(suggestion.location(), root));
  }

  private static String place(Location location, Path root) {
    if (location.inArchive()) {
      return location.toString();
    }
    Path file = Path.of(location.file());
    String shown =
        file.startsWith(root)
            ? root.relativize(file).toString().replace('\\', '/')
            : location.file();
    return location.line() == 0 ? shown : shown + ":" + location.line();
  }
}
