package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * Keeps summaries small, so that a caller's work does not grow with everything its callees do: of
 * too much, what is personal is kept first.
 */
final class Bounds {

  private static final int MOST_EFFECTS = 60;
  private static final int MOST_EVENTS = 100;
  private static final int MOST_EVENTS_OF_LITTLE = 400;
  private static final int MOST_NEEDS = 60;
  private static final int NOTHING_PERSONAL = 2;

  private Bounds() {}

  private record Effect(Atom object, Selector selector, String part, Val value, int rank) {}

  /** Whether there are more changed parts than are kept. */
  static boolean areExceeded(Map<Atom, Map<Selector, Val>> effects) {
    int count = 0;
    for (Map<Selector, Val> parts : effects.values()) {
      count += parts.size();
    }
    return count > MOST_EFFECTS;
  }

  /**
   * At most so many changed parts.
   *
   * @param lost called when some are left out that are, or may be, personal data
   */
  static Map<Atom, Map<Selector, Val>> effects(Map<Atom, Map<Selector, Val>> all, Runnable lost) {
    if (!areExceeded(all)) {
      return all;
    }
    List<Effect> effects = new ArrayList<>();
    all.forEach(
        (object, parts) ->
            parts.forEach(
                (selector, value) ->
                    effects.add(
                        new Effect(
                            object, selector, selector.toString(), value, rank(selector, value)))));
    effects.sort(
        Comparator.comparingInt(Effect::rank)
            .thenComparing(Effect::object)
            .thenComparing(Effect::part));
    Map<Atom, Map<Selector, Val>> kept = new TreeMap<>();
    for (Effect effect : effects.subList(0, MOST_EFFECTS)) {
      kept.computeIfAbsent(effect.object, key -> new HashMap<>())
          .put(effect.selector, effect.value);
    }
    if (effects.get(MOST_EFFECTS).rank < NOTHING_PERSONAL) {
      lost.run();
    }
    return kept;
  }

  /** That it is not known any more which element of a list is where must not be lost. */
  private static int rank(Selector selector, Val value) {
    return selector.equals(Selector.SIZE) ? -1 : personal(value);
  }

  /**
   * At most so many questions to callers: of parameters first, and of what lies near; how many
   * elements a list has comes last.
   */
  static Set<Atom> needs(Set<Atom> all) {
    Set<Atom> kept = new TreeSet<>(all);
    if (all.size() > MOST_NEEDS) {
      kept =
          all.stream()
              .sorted(
                  Comparator.comparing(Bounds::isSize)
                      .thenComparing(need -> need.underStatics)
                      .thenComparingInt(need -> need.depth)
                      .thenComparingInt(need -> need.id))
              .limit(MOST_NEEDS)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    return kept;
  }

  /** Whether it is how many elements a list has. */
  static boolean isSize(Atom need) {
    return need.kind == Atom.Kind.CELL && need.part().equals(Selector.SIZE);
  }

  /**
   * At most so many things handed to sinks.
   *
   * @param little whether there is so little code that more can be kept
   */
  static Map<Event.Key, Event> events(Map<Event.Key, Event> all, boolean little) {
    int most = little ? MOST_EVENTS_OF_LITTLE : MOST_EVENTS;
    if (all.size() <= most) {
      return new LinkedHashMap<>(all);
    }
    List<Event> events = new ArrayList<>(all.values());
    // The sort is stable: what came first stays first.
    events.sort(Comparator.comparingInt(event -> personal(event.data())));
    Map<Event.Key, Event> kept = new LinkedHashMap<>();
    for (Event event : events.subList(0, most)) {
      kept.put(event.key(), event);
    }
    return kept;
  }

  /** The others, which callers are not told. */
  static List<Event> beyond(Map<Event.Key, Event> all, Map<Event.Key, Event> kept) {
    return all.size() == kept.size()
        ? List.of()
        : all.values().stream().filter(event -> !kept.containsKey(event.key())).toList();
  }

  /** 0 for personal data, 1 for what may be, 2 for the rest. */
  private static int personal(Val value) {
    int best = NOTHING_PERSONAL;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      switch (atom.kind) {
        case LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER -> {
          return 0;
        }
        case CONCAT -> {
          for (Val part : atom.parts) {
            best = Math.min(best, personal(part));
          }
        }
        case PARAMETER, CELL -> best = Math.min(best, 1);
        default -> {
          // Nothing of interest.
        }
      }
    }
    return best;
  }
}
