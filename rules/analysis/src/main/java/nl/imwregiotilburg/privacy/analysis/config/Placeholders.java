package nl.imwregiotilburg.privacy.analysis.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * Fills in {@code ${key:default}} as it would be in one profile. What an expression ({@code #{…}})
 * computes is not known.
 */
final class Placeholders {

  /** Stands for what cannot be known. */
  static final String UNKNOWN = "…";

  private static final int MAX_POSSIBILITIES = 16;
  private static final int MAX_DEPTH = 32;
  private static final int MAX_LENGTH = 8192;

  /** Placeholders in placeholders multiply; nobody writes that many on purpose. */
  private static final int MAX_STEPS = 10_000;

  /** What Maven's resource filtering fills in. */
  private static final Pattern FILTER_TOKEN =
      Pattern.compile("[@" + UNKNOWN + "][\\w.\\-]+@(?!\\w)");

  /**
   * A possible text.
   *
   * @param ofProfile whether something that is set for the profile is part of it
   * @param evidence the first setting it was put together from
   */
  record Possibility(String text, boolean ofProfile, Optional<Location> evidence) {

    static Possibility of(String text) {
      return new Possibility(text, false, Optional.empty());
    }

    Possibility and(Possibility other) {
      String both = text + other.text;
      return new Possibility(
          both.length() > MAX_LENGTH ? both.substring(0, MAX_LENGTH) + UNKNOWN : both,
          ofProfile || other.ofProfile,
          evidence.or(() -> other.evidence));
    }
  }

  private final Function<String, Settings> settings;
  private final Optional<String> profile;
  private final Set<String> open = new LinkedHashSet<>();
  private final Map<String, List<Possibility>> known = new LinkedHashMap<>();
  private int steps;

  /**
   * @param settings where to look a key up
   * @param profile the profile the application runs with; empty for the default
   */
  Placeholders(Function<String, Settings> settings, Optional<String> profile) {
    this.settings = settings;
    this.profile = profile;
  }

  /** Every text this can become; none when a placeholder is set in other profiles only. */
  List<Possibility> fill(String text) {
    return fill(text, 0);
  }

  /** Every value of a key; none when it is not set in this profile. */
  List<Possibility> value(String key) {
    Settings where = settings.apply(key);
    return where.has(key) || where.setByVariable(key).isPresent()
        ? placeholder(key, Optional.empty(), 0)
        : List.of();
  }

  private List<Possibility> fill(String text, int depth) {
    List<Possibility> possible = List.of(Possibility.of(""));
    int from = 0;
    int at = nextStart(text, 0);
    while (at >= 0) {
      int end = end(text, at);
      if (end < 0) {
        break;
      }
      possible = each(possible, List.of(Possibility.of(literal(text, from, at))));
      possible =
          each(
              possible,
              text.charAt(at) == '#'
                  ? List.of(Possibility.of(UNKNOWN))
                  : expression(text.substring(at + 2, end), depth));
      from = end + 1;
      at = nextStart(text, from);
    }
    return each(possible, List.of(Possibility.of(literal(text, from, text.length()))));
  }

  private List<Possibility> expression(String inside, int depth) {
    if (depth >= MAX_DEPTH) {
      return List.of(Possibility.of(UNKNOWN));
    }
    int colon = colon(inside);
    String key = colon < 0 ? inside : inside.substring(0, colon);
    Optional<String> byDefault =
        colon < 0 ? Optional.empty() : Optional.of(inside.substring(colon + 1));
    List<Possibility> all = new ArrayList<>();
    for (Possibility name : fill(key, depth + 1)) {
      for (Possibility value : placeholder(name.text().strip(), byDefault, depth + 1)) {
        all.add(
            new Possibility(value.text(), value.ofProfile() || name.ofProfile(), value.evidence()));
      }
    }
    return limited(all);
  }

  private List<Possibility> placeholder(String key, Optional<String> byDefault, int depth) {
    steps++;
    if (steps > MAX_STEPS) {
      return List.of(Possibility.of(UNKNOWN));
    }
    if (!open.add(key)) {
      return byDefault.map(text -> fill(text, depth)).orElse(List.of(Possibility.of(UNKNOWN)));
    }
    try {
      return settled(key, byDefault, depth);
    } finally {
      open.remove(key);
    }
  }

  private List<Possibility> settled(String key, Optional<String> byDefault, int depth) {
    Settings where = settings.apply(key);
    List<Entry> entries = profile.isPresent() ? where.in(key, profile) : List.of();
    if (entries.isEmpty()) {
      entries = where.in(key, Optional.empty());
    }
    if (!entries.isEmpty()) {
      return values(key, entries, depth);
    }
    if (byDefault.isPresent()) {
      return fill(byDefault.get(), depth);
    }
    if (!where.has(key)) {
      return where
          .setByVariable(key)
          .map(name -> placeholder(name, byDefault, depth + 1))
          .orElse(List.of(Possibility.of(UNKNOWN)));
    }
    // Set in other profiles only: no value by default, a combination of profiles otherwise.
    return profile.isPresent() ? values(key, where.anywhere(key), depth) : List.of();
  }

  private List<Possibility> values(String key, List<Entry> entries, int depth) {
    List<Possibility> values = known.get(key);
    if (values == null) {
      List<Possibility> all = new ArrayList<>();
      for (Entry entry : entries) {
        boolean ofProfile = profile.isPresent() && entry.profile().equals(profile);
        for (Possibility value : fill(entry.setting().text(), depth + 1)) {
          all.add(
              new Possibility(
                  value.text(),
                  value.ofProfile() || ofProfile,
                  Optional.of(entry.setting().location())));
        }
      }
      values = limited(all);
      known.put(key, values);
    }
    return values;
  }

  private static List<Possibility> each(List<Possibility> starts, List<Possibility> ends) {
    List<Possibility> all = new ArrayList<>();
    for (Possibility start : starts) {
      for (Possibility end : ends) {
        all.add(start.and(end));
      }
    }
    return limited(all);
  }

  private static List<Possibility> limited(List<Possibility> possibilities) {
    return possibilities.stream().distinct().limit(MAX_POSSIBILITIES).toList();
  }

  private static String literal(String text, int from, int to) {
    String part = text.substring(from, to).replace("\\${", "${");
    return FILTER_TOKEN.matcher(part).replaceAll(UNKNOWN);
  }

  private static int nextStart(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if ((c == '$' || c == '#') && text.charAt(i + 1) == '{' && !escaped) {
        return i;
      }
    }
    return -1;
  }

  /** The brace that closes the one after this place; negative when it is never closed. */
  private static int end(String text, int start) {
    int depth = 0;
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int colon(String inside) {
    int depth = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == ':' && depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
