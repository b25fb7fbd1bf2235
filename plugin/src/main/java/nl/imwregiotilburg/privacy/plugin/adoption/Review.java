package nl.imwregiotilburg.privacy.plugin.adoption;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Suggestion;

/**
 * What people decided of suggestions: one a line, {@code yes}, {@code no} or {@code ?}, then the
 * id, then the category. What it does not name is decided by how sure the suggestion is.
 */
public final class Review {

  /** A line that cannot be read; the message names file and line and says what to write. */
  public static final class MistakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MistakeException(String message) {
      super(message);
    }
  }

  private record Decision(String answer, String category) {}

  private final Map<String, Decision> decisions;

  private Review(Map<String, Decision> decisions) {
    this.decisions = Map.copyOf(decisions);
  }

  /** Nothing was decided. */
  public static Review none() {
    return new Review(Map.of());
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws MistakeException if a line is not understood
   */
  public static Review read(Path file) throws IOException {
    Map<String, Decision> decisions = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String text = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
      if (text.isBlank()) {
        continue;
      }
      String[] words = text.strip().split("\\s+");
      if (words.length < 2 || words.length > 3 || !words[0].matches("yes|no|\\?")) {
        throw new MistakeException(
            file
                + ":"
                + number
                + ": write yes, no or ?, then what is decided on, then its"
                + " category: yes nl.imw.Client.naam naam");
      }
      decisions.put(words[1], new Decision(words[0], words.length == 3 ? words[2] : ""));
    }
    return new Review(decisions);
  }

  /** The accepted ones, in the category that was decided. */
  public List<Suggestion> accepted(List<Suggestion> suggestions) {
    List<Suggestion> accepted = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      Decision decision = decisions.get(suggestion.id());
      if (decision == null || decision.answer.equals("?")) {
        if (decision == null && suggestion.confident()) {
          accepted.add(suggestion);
        }
      } else if (decision.answer.equals("yes")) {
        accepted.add(decision.category.isEmpty() ? suggestion : suggestion.in(decision.category));
      }
    }
    return List.copyOf(accepted);
  }

  /** A file to fill in: the confident ones are accepted, the others left open. */
  public static String template(List<Suggestion> suggestions) {
    Stream<String> lines =
        suggestions.stream()
            .map(
                it ->
                    (it.confident() ? "yes " : "?   ")
                        + it.id()
                        + " "
                        + it.category()
                        + "   # "
                        + it.reason());
    return """
        # What may be personal data. Write yes or no before each (? leaves it as it is), and mend the category where it is wrong.
        # Then: mvn privacy:annotate -Dprivacy.review=<this file>
        """
        + String.join("\n", lines.toList())
        + "\n";
  }
}
