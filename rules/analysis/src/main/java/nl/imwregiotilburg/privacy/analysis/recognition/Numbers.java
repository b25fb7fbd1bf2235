package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Element;

/**
 * Which personal data is still that when its text is read as a number: a citizen service number or
 * a house number is, a name is not, nor an answer of which the program makes a number to reckon
 * with.
 */
public final class Numbers {

  /** Last words of names that say that what they name is told as a number. */
  private static final Set<String> WORDS =
      Set.of("nummer", "nr", "number", "no", "num", "id", "code", "pin", "datum", "date");

  private static final Lexicon LEXICON = Lexicon.load();

  /** Categories of which something can be a number, dates among them. */
  private static final Set<String> CATEGORIES =
      LEXICON.terms().values().stream()
          .filter(Numbers::isNumber)
          .map(Term::category)
          .collect(Collectors.toUnmodifiableSet());

  private Numbers() {}

  /** Whether an element may hold a number: by its category, its name or that of its category. */
  public static boolean mayBe(Element element) {
    return CATEGORIES.contains(element.category())
        || isNumber(element.category())
        || element.kind() != Element.Kind.TYPE && isNumber(element.name());
  }

  private static boolean isNumber(String name) {
    List<String> words = Words.of(name);
    return words.stream().anyMatch(Numbers::ends)
        || LEXICON.find(words).filter(match -> isNumber(match.term())).isPresent();
  }

  /** Whether a word is, or ends with, one of those that name numbers: {@code klantnummer}. */
  private static boolean ends(String word) {
    return WORDS.contains(word)
        || word.endsWith("nummer")
        || word.endsWith("number")
        || word.endsWith("datum")
        || word.endsWith("code");
  }

  private static boolean isNumber(Term term) {
    return term.values().contains(ValueKind.NUMBER) || term.values().contains(ValueKind.DATE);
  }
}
