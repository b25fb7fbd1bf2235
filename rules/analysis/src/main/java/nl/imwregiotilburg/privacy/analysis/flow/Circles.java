package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    Set<MethodRef> circle = leadingTo(method);
    return circle.contains(method)
        && circle.stream().allMatch(each -> leadingTo(each).contains(method))
        && circle.stream().anyMatch(callable);
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

  /** The methods that call one, or that call those. */
  private Set<MethodRef> leadingTo(MethodRef method) {
    Set<MethodRef> all = new HashSet<>();
    Deque<MethodRef> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      for (MethodRef caller : callers.apply(open.pop())) {
        if (all.add(caller)) {
          open.push(caller);
        }
      }
    }
    return all;
  }
}
