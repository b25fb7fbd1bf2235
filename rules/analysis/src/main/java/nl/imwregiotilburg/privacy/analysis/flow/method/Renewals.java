package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.program.Liveness;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Objects that a loop makes again. All that one instruction makes go by one name; where nothing has
 * the earlier ones any more, the next one begins with nothing in it.
 */
final class Renewals {

  private final Evaluator evaluator;
  private final Liveness liveness;

  Renewals(Evaluator evaluator, InsnList code) {
    this.evaluator = evaluator;
    this.liveness = new Liveness(code);
  }

  /**
   * An object was made, and lies on top of the stack.
   *
   * @param place where the instruction is
   */
  void made(int place, Frame<Val> frame) {
    int top = frame.getStackSize() - 1;
    Atom object = top < 0 ? null : frame.getStack(top).only();
    if (object == null
        || object.kind != Atom.Kind.OBJECT
        || evaluator.heap.parts(object).isEmpty()
        || isHeld(object, place, frame, top)) {
      return;
    }
    evaluator.heap.restore(object, Parts.NONE);
  }

  /** Whether an earlier object of this name can still be come to. */
  private boolean isHeld(Atom object, int place, Frame<Val> frame, int top) {
    Map<Integer, Parts> all = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    Deque<Parts> open = new ArrayDeque<>();
    evaluator.heap.forEach(
        (holder, parts) -> {
          all.put(holder.id, parts);
          if (holder.kind != Atom.Kind.OBJECT || parts.containsKey(Selector.ESCAPED)) {
            seen.add(holder.id);
            open.add(parts);
          }
        });
    if (evaluator.heap.parts(object).containsKey(Selector.ESCAPED)) {
      return true;
    }
    for (int i = 0; i < top; i++) {
      reach(frame.getStack(i), all, seen, open);
    }
    for (int local = 0; local < frame.getLocals(); local++) {
      Val held = frame.getLocal(local);
      if (!held.isEmpty() && liveness.isRead(place + 1, local)) {
        reach(held, all, seen, open);
      }
    }
    while (!open.isEmpty() && !seen.contains(object.id)) {
      Parts parts = open.remove();
      for (int i = 0; i < parts.size(); i++) {
        reach(parts.value(i), all, seen, open);
      }
    }
    return seen.contains(object.id);
  }

  private static void reach(
      Val value, Map<Integer, Parts> all, Set<Integer> seen, Deque<Parts> open) {
    for (int i = 0; i < value.count(); i++) {
      reach(value.atom(i), all, seen, open);
    }
  }

  private static void reach(
      Atom atom, Map<Integer, Parts> all, Set<Integer> seen, Deque<Parts> open) {
    if (!seen.add(atom.id)) {
      return;
    }
    Parts parts = all.get(atom.id);
    if (parts != null) {
      open.add(parts);
    }
    if (atom.base != null) {
      reach(atom.base, all, seen, open);
    }
    for (Val part : atom.parts) {
      reach(part, all, seen, open);
    }
  }
}
