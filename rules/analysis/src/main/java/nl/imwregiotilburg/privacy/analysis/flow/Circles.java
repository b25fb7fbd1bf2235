package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;

/**
 * Methods that call each other in a circle into which nothing else leads: code that nobody sees
 * calls one of them, or nothing does.
 */
final class Circles {

  private final Function<MethodRef, List<MethodRef>> callers;
  private final Predicate<MethodRef> outside;
  private final Predicate<MethodRef> callable;

  /** What is known of methods: whether something from outside leads to them. */
  private final Map<MethodRef, Boolean> ledTo = new HashMap<>();

  /** Of methods to which nothing leads, whether they are part of such a circle. */
  private final Map<MethodRef, Boolean> decided = new HashMap<>();

  /**
   * Circles of a program.
   *
   * @param callers the methods that call one
   * @param outside whether a method is called from outside by itself
   * @param callable whether code that nobody sees can call a method
   */
  Circles(
      Function<MethodRef, List<MethodRef>> callers,
      Predicate<MethodRef> outside,
      Predicate<MethodRef> callable) {
    this.callers = callers;
    this.outside = outside;
    this.callable = callable;
  }

  /** Whether a method is part of such a circle, of which a method can be called. */
  boolean have(MethodRef method) {
    if (isLedTo(method)) {
      return false;
    }
    if (!decided.containsKey(method)) {
      new Search().from(method);
    }
    return decided.getOrDefault(method, false);
  }

  /** Whether a method that is called from outside leads to one. */
  private boolean isLedTo(MethodRef method) {
    Boolean known = ledTo.get(method);
    if (known != null) {
      return known;
    }
    Map<MethodRef, MethodRef> next = new HashMap<>(Map.of(method, method));
    Deque<MethodRef> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      MethodRef at = open.pop();
      if (Boolean.TRUE.equals(ledTo.get(at)) || outside.test(at)) {
        for (MethodRef on = at; on != method; on = next.getOrDefault(on, method)) {
          ledTo.put(on, true);
        }
        ledTo.put(method, true);
        return true;
      }
      for (MethodRef caller : callers.apply(at)) {
        if (!Boolean.FALSE.equals(ledTo.get(caller)) && next.putIfAbsent(caller, at) == null) {
          open.push(caller);
        }
      }
    }
    next.keySet().forEach(each -> ledTo.put(each, false));
    return false;
  }

  /**
   * Finds the strongly connected components among the callers of a method, as Tarjan does: those
   * that call others come last, so that a component is a circle when all callers are in it.
   */
  private final class Search {

    private final Map<MethodRef, Integer> numbers = new HashMap<>();
    private final Map<MethodRef, Integer> lowest = new HashMap<>();
    private final Deque<MethodRef> unfinished = new ArrayDeque<>();
    private final Set<MethodRef> isUnfinished = new HashSet<>();
    private final Deque<Visit> path = new ArrayDeque<>();

    /** A method of which the callers are being looked at. */
    private record Visit(MethodRef method, Iterator<MethodRef> callers) {}

    void from(MethodRef method) {
      enter(method);
      while (!path.isEmpty()) {
        Visit visit = path.element();
        if (!visit.callers.hasNext()) {
          path.pop();
          leave(visit.method);
          continue;
        }
        MethodRef caller = visit.callers.next();
        if (isUnfinished.contains(caller)) {
          lowest.merge(visit.method, numbers.getOrDefault(caller, 0), Math::min);
        } else if (!decided.containsKey(caller)) {
          enter(caller);
        }
      }
    }

    private void enter(MethodRef method) {
      int number = numbers.size();
      numbers.put(method, number);
      lowest.put(method, number);
      unfinished.push(method);
      isUnfinished.add(method);
      path.push(new Visit(method, callers.apply(method).iterator()));
    }

    private void leave(MethodRef method) {
      Integer low = lowest.get(method);
      if (!path.isEmpty() && low != null) {
        lowest.merge(path.element().method, low, Math::min);
      }
      if (low == null || !low.equals(numbers.get(method))) {
        return;
      }
      Set<MethodRef> component = new HashSet<>();
      MethodRef last;
      do {
        last = unfinished.pop();
        isUnfinished.remove(last);
        component.add(last);
      } while (!last.equals(method));
      boolean circle =
          component.stream().allMatch(each -> component.containsAll(callers.apply(each)))
              && (component.size() > 1 || callers.apply(method).contains(method))
              && component.stream().anyMatch(callable);
      component.forEach(each -> decided.put(each, circle));
    }
  }
}
