package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Keeps the ways through a method apart on which one variable holds one object from those on which
 * it holds another: what is done to it then is done to that one, and not to either or none.
 */
final class Choices {

  /** So many choices of a method are kept apart. */
  private static final int MOST = 4;

  /** Longer methods are not read more than once for it. */
  private static final int LONGEST = 600;

  /** Before any choice. */
  static final int NONE = 0;

  /**
   * An object that is chosen where ways meet.
   *
   * @param before what was chosen before
   * @param place where they meet
   */
  private record Choice(int before, int place, int object) {}

  /** A choice and a round of the loops around. */
  private record Plane(int choice, int round) {}

  private final Evaluator evaluator;
  private final boolean some;
  private final Liveness liveness;
  private final Map<Choice, Integer> choices = new HashMap<>();
  private final Map<Plane, Integer> numbers = new HashMap<>();
  private final List<Plane> planes = new ArrayList<>();

  Choices(Evaluator evaluator, InsnList code) {
    this.evaluator = evaluator;
    this.some = evaluator.program.isSmall() && code.size() <= LONGEST;
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

  /**
   * The choice that holds where another way comes to a place that was come to before.
   *
   * @param there what is known there
   * @param here what is known on the way that comes
   */
  int at(int choice, int place, Frame<Val> there, Frame<Val> here) {
    Atom chosen = some ? chosen(place, there, here) : null;
    if (chosen == null) {
      return choice;
    }
    Choice made = new Choice(choice, place, chosen.id);
    Integer known = choices.get(made);
    if (known == null) {
      if (choices.size() >= MOST) {
        return choice;
      }
      known = choices.size() + 1;
      choices.put(made, known);
    }
    return known;
  }

  /** The object a variable holds on one way where it holds another one on the other. */
  private @Nullable Atom chosen(int place, Frame<Val> there, Frame<Val> here) {
    for (int i = 0; i < here.getLocals(); i++) {
      Atom chosen = chosen(there.getLocal(i), here.getLocal(i));
      if (chosen != null && liveness.isRead(place, i)) {
        return chosen;
      }
    }
    for (int i = 0; i < Math.min(here.getStackSize(), there.getStackSize()); i++) {
      Atom chosen = chosen(there.getStack(i), here.getStack(i));
      if (chosen != null) {
        return chosen;
      }
    }
    return null;
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
