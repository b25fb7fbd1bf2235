package nl.imwregiotilburg.privacy.register.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * One of a few words.
 *
 * @param expected what the word is, such as {@code a legal basis (Art. 6(1))}
 * @param words the words in the order in which they are listed, and what they stand for
 */
record Word<T>(String expected, Map<String, T> words) implements Value<T> {

  Word(String expected, List<T> values, Function<T, String> word) {
    this(expected, byWord(values, word));
  }

  /** The constants of an enum, written in lower case with hyphens. */
  static <E extends Enum<E>> Word<E> of(String expected, E[] constants) {
    return new Word<>(
        expected,
        List.of(constants),
        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Words that stand for themselves. */
  static Word<String> of(String expected, String... words) {
    return new Word<>(expected, List.of(words), Function.identity());
  }

  private static <T> Map<String, T> byWord(List<T> values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(word.apply(value), value));
    return Collections.unmodifiableMap(words);
  }

  @Override
  public Optional<T> read(Place place, Reading reading) {
    if (place.isEmpty() || !(place.node() instanceof ScalarNode scalar)) {
      reading.problem(
          place,
          "%s was found where %s belongs; %s"
              .formatted(place.found(), expected, NearestWord.allowed(words.keySet())));
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    T value = words.get(text);
    if (value == null) {
      reading.problem(
          place,
          "'%s' is not %s; %s%s"
              .formatted(
                  Place.shortened(text),
                  expected,
                  NearestWord.didYouMean(text, words.keySet()),
                  NearestWord.allowed(words.keySet())));
    }
    return Optional.ofNullable(value);
  }
}
