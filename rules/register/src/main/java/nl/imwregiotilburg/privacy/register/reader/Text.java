package nl.imwregiotilburg.privacy.register.reader;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A value of one word or line, with a form.
 *
 * @param expected what it is, such as {@code a date}
 * @param example how to write it
 * @param pattern what the whole text must match; the same pattern stands in the published schema
 * @param parse from text that matches to the value; empty when it means nothing after all
 * @param hint from wrong text to what was probably meant, as the end of a sentence
 */
record Text<T>(
    String expected,
    String example,
    Pattern pattern,
    Function<String, Optional<T>> parse,
    Function<String, Optional<String>> hint)
    implements Value<T> {

  @Override
  public Optional<T> read(Place place, Reading reading) {
    if (place.isEmpty() || !(place.node() instanceof ScalarNode scalar)) {
      reading.problem(
          place,
          "%s was found where %s belongs; write %s".formatted(place.found(), expected, example));
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    Optional<T> value = pattern.matcher(text).matches() ? parse.apply(text) : Optional.<T>empty();
    if (value.isEmpty()) {
      reading.problem(
          place,
          "'%s' is not %s; write %s"
              .formatted(Place.shortened(text), expected, hint.apply(text).orElse(example)));
    }
    return value;
  }
}
