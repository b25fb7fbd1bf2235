package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Endpoint;

/**
 * What is known of one method of a library. It holds for calls on subtypes as well.
 *
 * @param owner binary name of the declaring type
 * @param name method name, {@code <init>} for constructors, {@code *} for every method
 * @param parameters simple or binary names of the parameter types; empty for every overload
 * @param library name of the library as people call it
 * @param operations how data passes it; empty when the model does not say, a list of nothing when
 *     no data passes
 * @param sinks what becomes of its arguments
 * @param source personal data it returns or hands over
 * @param sanitiser whether its result is no longer personal data
 * @param format how the text it is given says which of the arguments behind it are printed; empty
 *     when the model does not say
 * @param origin file and line of the entry, for messages
 */
public record MethodModel(
    String owner,
    String name,
    Optional<List<String>> parameters,
    String library,
    Optional<List<Operation>> operations,
    List<Sink> sinks,
    Optional<Source> source,
    Optional<Sanitiser> sanitiser,
    Optional<Format> format,
    String origin) {

  /** Whether the source is an argument itself, not the result or a part of something. */
  public boolean isOfArgument() {
    return source.isPresent()
        && source.get().at().root() == Path.Root.ARGUMENT
        && source.get().at().selectors().isEmpty();
  }

  /** The same source, with what another model says of the flow. */
  public MethodModel with(Optional<List<Operation>> flow, List<Sink> others) {
    return new MethodModel(
        owner, name, parameters, library, flow, others, source, sanitiser, format, origin);
  }

  /** Whether nothing is said but that an argument is personal data. */
  public boolean saysOnlyWhatIsGiven() {
    return isOfArgument() && operations.isEmpty() && sinks.isEmpty() && sanitiser.isEmpty();
  }

  /**
   * An exposure.
   *
   * @param kind what becomes of the data
   * @param values the values that are exposed
   * @param form how objects are turned into text
   * @param address the value that holds the address or host data goes to; empty when it does not
   *     leave or the address is elsewhere
   * @param hosts hosts that are known from the library alone
   * @param otherwise where it goes when neither address nor hosts tell: settings, as {@code
   *     ${spring.data.redis.host}}, and addresses for when none of those is set
   * @param receivers static fields, as {@code java.lang.System#out}, of which the receiver must be
   *     one for this to be a sink; empty when any receiver will do
   */
  public record Sink(
      Endpoint.Kind kind,
      List<Path> values,
      Form form,
      Optional<Expression> address,
      List<String> hosts,
      List<String> otherwise,
      List<String> receivers) {}

  /** How a sink turns objects into text. */
  public enum Form {
    /** By their toString(). */
    TEXT,
    /** By a serialiser: all properties. */
    JSON,
    /** By a mapper to tables or documents: all fields, but not what they only refer to. */
    STORED,
    /** Only what is text already. */
    RAW
  }

  /**
   * Personal data a library hands out.
   *
   * @param category id of the category
   * @param purposes ids of the purposes
   * @param retentions ids of the retention rules
   * @param subject group of data subjects
   * @param at what holds it: the result, or an argument
   */
  public record Source(
      String category,
      List<String> purposes,
      List<String> retentions,
      Optional<String> subject,
      Path at) {}

  /**
   * How a text says which of the arguments behind it are printed. The text is the last parameter
   * that is declared as one, or the receiver when none is.
   */
  public enum Format {
    /** It does not: all are. */
    NONE,
    /** As {@link java.util.Formatter} reads it: {@code %s}, {@code %2$s}. */
    PRINTF,
    /** As {@link java.text.MessageFormat} reads it: {@code {1}}. */
    MESSAGE,
    /** As {@link #MESSAGE}, but it may be the key of such a text in a resource bundle. */
    LOCALISED,
    /** One after the other in the places of {@code {}}; an exception behind them is printed too. */
    PLACEHOLDERS
  }

  /** What a sanitiser achieves. */
  public enum Sanitiser {
    /** The result is no longer personal data. */
    ANONYMISES,
    /** The result is only indirectly personal data. */
    PSEUDONYMISES
  }
}
