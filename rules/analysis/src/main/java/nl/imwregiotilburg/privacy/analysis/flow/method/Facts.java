package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.Tags;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** What is known of values besides where they come from, and what callers would have to tell. */
final class Facts {

  private final Evaluator evaluator;

  /** What callers may know more exactly. */
  final TreeSet<Atom> needs = new TreeSet<>();

  /** What is compared with null, of which callers may know that it is an object. */
  final TreeSet<Atom> compared = new TreeSet<>();

  /** Keys of containers, of which callers may know which objects they are. */
  final TreeSet<Atom> keyed = new TreeSet<>();

  /** What is tested for its class, of which callers may know it. */
  final TreeSet<Atom> tested = new TreeSet<>();

  Facts(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The one constant a value is: a text, number, class or {@link Atom#NULL}; null if unknown. */
  @Nullable Object constant(Val value) {
    Atom only = Tags.untagged(value);
    if (only == null) {
      return null;
    }
    if (only.kind == Atom.Kind.CONSTANT) {
      return value.constant();
    }
    if (only.isOrdered()) {
      return joined(only);
    }
    return only.symbolic() ? evaluator.context.constant(only) : null;
  }

  /** The constant that texts make together; null when one of them is none. */
  private @Nullable Object joined(Atom texts) {
    StringBuilder all = new StringBuilder();
    for (Val part : texts.parts) {
      if (!(constant(part) instanceof String text)) {
        return null;
      }
      all.append(text);
    }
    return all.toString();
  }

  /** As {@link #constant}, and asks callers for it. */
  @Nullable Object askConstant(Val value) {
    Object known = constant(value);
    if (known == null) {
      for (int i = 0; i < value.count(); i++) {
        need(value.atom(i));
        if (value.atom(i).data instanceof Instructions.Sum sum
            && evaluator.program.budget.isSmall()) {
          askNumbers(sum.of());
        }
        for (Val part : value.atom(i).isOrdered() ? value.atom(i).parts : List.<Val>of()) {
          askConstant(part);
        }
      }
    }
    return known;
  }

  /** Asks callers for the numbers that another one was worked out from. */
  private void askNumbers(Val numbers) {
    for (int i = 0; i < numbers.count(); i++) {
      if (numbers.atom(i).type.equals(TypeRef.INT)) {
        need(numbers.atom(i));
      }
    }
  }

  /** Whether the caller knows that something is an object, and not null. */
  boolean isPresent(Atom atom) {
    if (!atom.symbolic()) {
      return false;
    }
    compared.add(atom);
    if (evaluator.program.budget.isSmall()) {
      // Where there is much, every question to callers would cost others.
      need(atom);
    }
    return evaluator.context.present().contains(atom);
  }

  /** What the caller knows of an object as a key; null when it knows nothing. */
  @Nullable String keyOf(Atom atom) {
    if (!atom.symbolic()) {
      return null;
    }
    keyed.add(atom);
    return evaluator.context.keys().get(atom);
  }

  /** Of which types the caller knows something to be, if it is not null; none when unknown. */
  List<Context.Type> typesOf(Atom atom) {
    if (!isUpToCaller(atom)) {
      return List.of();
    }
    tested.add(atom);
    return evaluator.context.types().getOrDefault(atom, List.of());
  }

  /** Asks callers what a value is. */
  void need(Atom atom) {
    if (isUpToCaller(atom)) {
      needs.add(atom);
    }
  }

  private boolean isUpToCaller(Atom atom) {
    return atom.symbolic()
        && atom.dependsOnCaller()
        && atom.kind != Atom.Kind.STATICS
        && !evaluator.named.isOne(atom);
  }
}
