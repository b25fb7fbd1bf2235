package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Format;

/**
 * A constant format: what stands in it, and which arguments it prints between.
 *
 * @param parts in the order in which they are printed
 */
record FormatPattern(List<Part> parts) {

  /**
   * One part of a format.
   *
   * @param text what is printed as it stands; empty for an argument
   * @param argument which argument is printed, zero-based; −1 for a text
   * @param plain whether the argument is printed as its own text, not padded or cut
   */
  record Part(String text, int argument, boolean plain) {

    static Part text(String text) {
      return new Part(text, -1, true);
    }

    boolean isText() {
      return argument < 0;
    }
  }

  /** Index, flags, width and precision, and conversion, as {@link java.util.Formatter} has them. */
  private static final Pattern CONVERSION =
      Pattern.compile("%(\\d+\\$)?([-#+ 0,(<]*)((?:\\d+)?(?:\\.\\d+)?)([tT]?[a-zA-Z%])");

  /** What other loggers print an argument for: one can be set up for either. */
  private static final Pattern OTHER_PLACES =
      Pattern.compile("%(?:\\d+\\$)?[-#+0,(<]*\\d*(?:\\.\\d+)?[a-zA-Z]|\\{\\d");

  private static final String PLACE = "{}";

  /** Reads a format; empty when it is not known what it prints. */
  static Optional<FormatPattern> of(Format style, String text) {
    return switch (style) {
      case NONE -> Optional.empty();
      case PRINTF -> printf(text);
      case MESSAGE -> message(text);
      case LOCALISED -> isKey(text) ? Optional.empty() : message(text);
      case PLACEHOLDERS -> placeholders(text);
    };
  }

  /** The arguments it prints, zero-based. */
  Set<Integer> arguments() {
    Set<Integer> arguments = new TreeSet<>();
    for (Part part : parts) {
      if (!part.isText()) {
        arguments.add(part.argument);
      }
    }
    return arguments;
  }

  /** Whether a text may be the name of another one: a sentence has blanks, or places. */
  private static boolean isKey(String text) {
    return text.indexOf(' ') < 0 && text.indexOf('{') < 0;
  }

  private static Optional<FormatPattern> printf(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher conversion = CONVERSION.matcher(text);
    int end = 0;
    int ordinary = 0;
    int previous = -1;
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', end)) {
      if (!conversion.region(at, text.length()).lookingAt()) {
        return Optional.empty();
      }
      parts.add(Part.text(text.substring(end, at)));
      end = conversion.end();
      String kind = conversion.group(4);
      if (kind.equals("n") || kind.equals("%")) {
        parts.add(Part.text(kind.equals("n") ? "\n" : "%"));
        continue;
      }
      if (conversion.group(2).contains("<")) {
        if (previous < 0) {
          return Optional.empty();
        }
      } else if (conversion.group(1) != null) {
        previous = explicit(conversion.group(1));
        if (previous < 0) {
          return Optional.empty();
        }
      } else {
        previous = ordinary++;
      }
      if (kind.equalsIgnoreCase("b")) {
        // Whatever is printed, it is whether there is something.
        parts.add(Part.text("true"));
        continue;
      }
      boolean plain = conversion.group(3).isEmpty() && (kind.equals("s") || kind.equals("d"));
      parts.add(new Part("", previous, plain && conversion.group(2).replace("<", "").isEmpty()));
    }
    parts.add(Part.text(text.substring(end)));
    return Optional.of(new FormatPattern(List.copyOf(parts)));
  }

  /** The zero-based index that {@code 2$} names; −1 when there is no such argument. */
  private static int explicit(String index) {
    return index.length() > 4 ? -1 : Integer.parseInt(index.substring(0, index.length() - 1)) - 1;
  }

  private static Optional<FormatPattern> message(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\'') {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '\'';
        if (doubled) {
          plain.append('\'');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (letter != '{' || quoted) {
        plain.append(letter);
      } else {
        int close = text.indexOf('}', at);
        String place = close < 0 ? "" : text.substring(at + 1, close);
        int comma = place.indexOf(',');
        int argument = number((comma < 0 ? place : place.substring(0, comma)).strip());
        if (argument < 0 || place.contains("choice") || place.indexOf('\'') >= 0) {
          // What a choice prints may name arguments again.
          return Optional.empty();
        }
        parts.add(Part.text(plain.toString()));
        parts.add(new Part("", argument, comma < 0));
        plain.setLength(0);
        at = close;
      }
    }
    parts.add(Part.text(plain.toString()));
    return Optional.of(new FormatPattern(List.copyOf(parts)));
  }

  private static int number(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 3
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }

  private static Optional<FormatPattern> placeholders(String text) {
    if (OTHER_PLACES.matcher(text).find()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    int end = 0;
    int arguments = 0;
    for (int at = text.indexOf(PLACE); at >= 0; at = text.indexOf(PLACE, at + PLACE.length())) {
      if (!isEscaped(text, at)) {
        parts.add(Part.text(text.substring(end, at)));
        parts.add(new Part("", arguments++, true));
        end = at + PLACE.length();
      }
    }
    parts.add(Part.text(text.substring(end)));
    return Optional.of(new FormatPattern(List.copyOf(parts)));
  }

  /** Whether a backslash makes a place text; one that is escaped itself does not. */
  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\' && !(at > 1 && text.charAt(at - 2) == '\\');
  }
}
