package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** What a method leaves behind where it ends, of which its summary is made. */
final class Leaving {

  private final Evaluator evaluator;
  private final Val returned;
  private final Val thrown;

  /**
   * @param returned what it returns
   * @param thrown what it throws
   */
  Leaving(Evaluator evaluator, Val returned, Val thrown) {
    this.evaluator = evaluator;
    this.returned = returned;
    this.thrown = thrown;
  }

  /**
   * What callers are told.
   *
   * @param exit what objects hold where it returns; null when it never does
   * @param failed what objects hold where it throws; null when it never does
   */
  Summary summary(@Nullable Heap exit, @Nullable Heap failed) {
    Reach reach = evaluator.memory.reach;
    Effects left = new Effects(reach, evaluator.method);
    Map<Atom, Map<Selector, Val>> effects = new TreeMap<>();
    Map<Atom, Map<Selector, Val>> failures = Map.of();
    if (failed != null) {
      evaluator.sequences.leave(failed, thrown);
      evaluator.maps.leave(failed);
      evaluator.keys.leave(failed);
      failures = bounded(left.at(failed, List.of(thrown, evaluator.escaped)));
      Effects.addObjects(thrown, failed, effects);
    }
    if (exit != null) {
      evaluator.sequences.leave(exit, returned);
      evaluator.maps.leave(exit);
      evaluator.keys.leave(exit);
      effects.putAll(left.at(exit, List.of(returned, evaluator.escaped)));
    }
    Map<Event.Key, Event> events =
        Bounds.events(evaluator.events, evaluator.program.budget.isSmall());
    Set<Atom> needs = Bounds.needs(evaluator.facts.needs);
    return new Summary(
        evaluator.method,
        reach.trimmed(returned, evaluator.method),
        thrown,
        bounded(effects),
        failures,
        events,
        Bounds.beyond(evaluator.events, events),
        needs,
        common(evaluator.facts.compared, needs),
        common(evaluator.facts.keyed, needs),
        Bounds.needs(evaluator.facts.tested),
        exit != null);
  }

  private Map<Atom, Map<Selector, Val>> bounded(Map<Atom, Map<Selector, Val>> changed) {
    return Bounds.effects(
        changed, () -> evaluator.memory.summaries.leavesTooMuch(evaluator.method));
  }

  private static Set<Atom> common(Set<Atom> some, Set<Atom> needs) {
    Set<Atom> both = new TreeSet<>(some);
    both.retainAll(needs);
    return both;
  }
}
