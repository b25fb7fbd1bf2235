package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * Loggers that may carry personal data, by the field that holds one or by the name it was asked for
 * with. What goes to a logger of which it is not certain that it is one of them, is reported.
 */
public final class AllowedLoggers {

  /** The part of a logger that models keep its name in. */
  public static final Selector NAME = new Selector.Named("loggerName");

  private final Set<String> fields = new HashSet<>();
  private final List<Pattern> names = new ArrayList<>();

  /**
   * @param allowed {@code nl.example.Dossier#secureLog} for a field, anything else for a name, with
   *     {@code *} for any part
   */
  AllowedLoggers(List<String> allowed) {
    for (String each : allowed) {
      if (each.indexOf('#') > 0) {
        fields.add(each);
      } else {
        names.add(
            Pattern.compile(
                Arrays.stream(each.split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"))));
      }
    }
  }

  /** Whether no logger is allowed to carry personal data. */
  public boolean isEmpty() {
    return fields.isEmpty() && names.isEmpty();
  }

  /**
   * Whether every logger this can be may carry personal data.
   *
   * @param logger the logger
   * @param kept what is known to be in a field, by {@link Selector.Field#key()}
   * @param called every name it can have, a text with an unknown part for one that is not known;
   *     none when nothing is known
   */
  public boolean permit(Val logger, Function<String, Val> kept, List<String> called) {
    return holds(logger, kept) || (!called.isEmpty() && called.stream().allMatch(this::named));
  }

  private boolean holds(Val logger, Function<String, Val> kept) {
    for (int i = 0; i < logger.count(); i++) {
      Atom atom = logger.atom(i);
      boolean field =
          atom.kind == Atom.Kind.CELL
              && atom.part() instanceof Selector.Field of
              && fields.contains(of.owner().replace('/', '.') + "#" + of.name());
      if (!field && fields.stream().noneMatch(each -> isIn(kept.apply(key(each)), atom))) {
        return false;
      }
    }
    return logger.count() > 0;
  }

  private static boolean isIn(Val kept, Atom atom) {
    for (int i = 0; i < kept.count(); i++) {
      if (kept.atom(i).equals(atom)) {
        return true;
      }
    }
    return false;
  }

  private static String key(String field) {
    int hash = field.indexOf('#');
    return field.substring(0, hash).replace('.', '/') + field.substring(hash);
  }

  private boolean named(String name) {
    return names.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }
}
