package nl.imwregiotilburg.privacy.plugin.article30;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.plugin.dutch.Periods;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RetentionRule;
import nl.imwregiotilburg.privacy.register.Subject;

/** Writes values of the register as Dutch cells. */
final class Cells {

  private static final String UNTIL = " (tot ";

  private final Map<String, Map<String, String>> names;

  Cells(Register register) {
    this.names =
        Map.of(
            "subjects", unique(register.subjects(), Subject::title),
            "categories", unique(register.categories(), Category::title),
            "purposes", unique(register.purposes(), Purpose::title),
            "recipients", unique(register.recipients(), Recipient::title),
            "retention", unique(register.retention(), RetentionRule::id));
  }

  /** Titles by id; an id whose title others have too is its own name. */
  private static <V> Map<String, String> unique(Map<String, V> entries, Function<V, String> title) {
    Map<String, Long> times =
        entries.values().stream()
            .collect(Collectors.groupingBy(it -> folded(title.apply(it)), Collectors.counting()));
    Map<String, String> names = new LinkedHashMap<>();
    entries.forEach(
        (id, entry) -> {
          String name = title.apply(entry).strip();
          boolean clear =
              times.getOrDefault(folded(name), 0L) == 1
                  && (name.equals(id) || !entries.containsKey(name));
          names.put(id, clear ? name : id);
        });
    return names;
  }

  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** What an entry of a section is called. */
  String name(String section, String id) {
    return names.getOrDefault(section, Map.of()).getOrDefault(id, id);
  }

  <E> String cell(Column<E> column, E entry) {
    List<String> values = column.values().apply(entry);
    return switch (column.form()) {
      case TEXT, DATE -> String.join("; ", values);
      case TEXTS -> Items.joined(values);
      case PERIOD ->
          values.stream().map(Period::parse).map(Periods::dutch).collect(Collectors.joining("; "));
      case WORD, WORDS ->
          Items.joined(values.stream().map(it -> DutchWords.dutch(column.domain(), it)).toList());
      case IDS -> Items.joined(values.stream().map(it -> name(column.domain(), it)).toList());
      case RETENTION -> Items.joined(values.stream().map(this::retention).toList());
      case CERTIFICATES -> Items.joined(values.stream().map(Cells::certificate).toList());
    };
  }

  private String retention(String value) {
    int at = value.indexOf('=');
    String category = value.substring(0, at);
    String rule = name("retention", value.substring(at + 1));
    return category.equals(Purpose.DEFAULT_RETENTION)
        ? rule
        : name("categories", category) + ": " + rule;
  }

  private static String certificate(String value) {
    int at = value.lastIndexOf('=');
    String until = value.substring(at + 1);
    return value.substring(0, at) + (until.isEmpty() ? "" : UNTIL + until + ")");
  }
}
