package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.flow.program.Liveness;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Keeps the ways through a method apart on which one variable holds one object from those on which
 * it holds another, as long as it is read: what is done to it then is done to that one, and not to
 * either or none.
 */
final class Choices {

  /** So many choices of a method are kept apart. */
  private static final int MOST = 8;

  /** Longer methods are not read more than once for it. */
  private static final int LONGEST = 600;

  /** Before any choice. */
  static final int NONE = 0;

  /**
   * An object that is chosen where ways meet.
   *
   * @param before what was chosen before
   * @param place where they meet
   * @param local the variable that holds it; −1 when none does
   */
  private record Choice(int before, int place, int local, int object) {}

  /** What a variable holds on one way, and not on the other. */
  private record Chosen(int local, Atom object) {}

  /** A choice and a round of the loops around. */
  private record Plane(int choice, int round) {}

  private final Evaluator evaluator;
  private final boolean some;
  private final Liveness liveness;
  private final InsnList code;
  private final Map<Choice, Integer> choices = new HashMap<>();
  private final List<Choice> made = new ArrayList<>();
  private final Map<Plane, Integer> numbers = new HashMap<>();
  private final List<Plane> planes = new ArrayList<>();

  Choices(Evaluator evaluator, InsnList code) {
    this.evaluator = evaluator;
    this.some = evaluator.program.budget.isSmall() && code.size() <= LONGEST;
    this.code = code;
    this.liveness = new Liveness(code);
    plane(NONE, Rounds.FIRST);
  }

  /** The number under which what is known with a choice in a round is kept. */
  int plane(int choice, int round) {
    Plane plane = new Plane(choice, round);
    Integer known = numbers.get(plane);
    if (known == null) {
      known = planes.size();
      planes.add(plane);
      numbers.put(plane, known);
    }
    return known;
  }

  int choiceOf(int plane) {
    return planes.get(plane).choice;
  }

  int roundOf(int plane) {
    return planes.get(plane).round;
  }

  /** What is left of a choice at a place: what nobody reads any more is no matter. */
  int left(int choice, int place) {
    int left = choice;
    while (left != NONE && !isRead(made.get(left - 1).local, place)) {
      left = made.get(left - 1).before;
    }
    return left;
  }

  private boolean isRead(int local, int place) {
    return local >= 0 && liveness.isRead(place, local);
  }

  /**
   * The choice that holds where another way comes to a place that was come to before.
   *
   * @param there what is known there
   * @param here what is known on the way that comes
   */
  int at(int choice, int place, Frame<Val> there, Frame<Val> here) {
    Chosen chosen = some ? chosen(place, there, here) : null;
    if (chosen == null) {
      return choice;
    }
    Choice next = new Choice(choice, place, chosen.local, chosen.object.id);
    Integer known = choices.get(next);
    if (known == null) {
      if (made.size() >= MOST) {
        return choice;
      }
      made.add(next);
      known = made.size();
      choices.put(next, known);
    }
    return known;
  }

  /** The object a variable holds on one way where it holds another one on the other. */
  private @Nullable Chosen chosen(int place, Frame<Val> there, Frame<Val> here) {
    for (int i = 0; i < here.getLocals(); i++) {
      Atom chosen = chosen(there.getLocal(i), here.getLocal(i));
      if (chosen != null && liveness.isRead(place, i)) {
        return new Chosen(i, chosen);
      }
    }
    int depth = Math.min(here.getStackSize(), there.getStackSize());
    for (int i = 0; i < depth; i++) {
      Atom chosen = chosen(there.getStack(i), here.getStack(i));
      if (chosen != null) {
        return new Chosen(i == depth - 1 ? storedAt(place) : -1, chosen);
      }
    }
    return null;
  }

  /** The variable into which the value on the stack is put at a place; −1 for none. */
  private int storedAt(int place) {
    int at = place;
    while (at < code.size() && code.get(at).getOpcode() < 0) {
      at++;
    }
    return at < code.size()
            && code.get(at).getOpcode() == Opcodes.ASTORE
            && code.get(at) instanceof VarInsnNode store
        ? store.var
        : -1;
  }

  private @Nullable Atom chosen(Val there, Val here) {
    Atom other = there.only();
    Atom one = here.only();
    return one != null && other != null && one.id != other.id && canChange(one) && canChange(other)
        ? one
        : null;
  }

  /** Whether it is one object that something can be done to. */
  private boolean canChange(Atom atom) {
    if (atom.kind != Atom.Kind.OBJECT || !atom.single() || atom.function() != null) {
      return false;
    }
    String type = atom.type.name();
    return atom.type.isArray()
        || type.startsWith("java/util/")
        || evaluator.program.index.loaded(type) != null;
  }
}
