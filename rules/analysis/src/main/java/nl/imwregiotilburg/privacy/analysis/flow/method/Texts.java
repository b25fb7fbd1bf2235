package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.JsonSetup;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;

/** What values print: by their real {@code toString()}, once their classes are known. */
public final class Texts {

  /** Of a class that more than these extend nobody can say which one is meant. */
  private static final int MOST_SUBTYPES = 8;

  private static final String THROWABLE = "java/lang/Throwable";
  private static final String TO_STRING = "()Ljava/lang/String;";

  private final Evaluator evaluator;
  private final Conversions conversions;
  private final TextTypes types;

  Texts(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.conversions = evaluator.conversions;
    this.types = evaluator.textTypes;
  }

  /** The text {@code String.valueOf} makes of a value. */
  public Val text(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      Way way = value.way(i);
      Val text = text(value.atom(i), evaluator.declaredTypes.of(value, i));
      result = result.or(text.along(own -> Conversions.through(way, own)));
    }
    return result;
  }

  private Val text(Atom atom, TypeRef type) {
    Val itself = ofItself(atom, type);
    Val told = evaluator.libraryTexts.printed(atom, type);
    return told.isEmpty() ? itself : itself.or(told);
  }

  private Val ofItself(Atom atom, TypeRef type) {
    switch (atom.kind) {
      case CONSTANT:
        return Val.of(atom.data == Atom.NULL ? evaluator.atoms().text("null") : atom);
      case JSON, CONCAT:
        // What was read from a text into an object prints itself as that.
        return Documents.isDocument(atom)
                && types.isOwn(type)
                && types.isConcrete(type)
                && !conversions.isTooDeep()
            ? printed(atom, type)
            : Val.of(atom);
      case ANY, CLEAN, LABEL, TAG, TEXT, STORED, PSEUDONYM, NUMBER, STATICS:
        return Val.of(atom);
      case OBJECT:
        if (atom.function() != null) {
          return Val.of(Atoms.ANY);
        }
        return conversions.isTooDeep() || type.isArray() ? Val.of(Atoms.ANY) : printed(atom, type);
      default:
        break;
    }
    if (type.isArray()) {
      // An array prints its type and hash.
      return Val.of(Atoms.ANY);
    }
    Val personal = evaluator.libraryTexts.ofType(atom, type);
    if (personal != null) {
      return personal;
    }
    if (evaluator.unseen.wasGiven(atom)) {
      return conversions.isTooDeep() ? Val.NOTHING : printed(atom, type);
    }
    if (type.isPrimitive() || types.isPlain(type)) {
      // A caller may have seen what was put into an object of a library, which it may print.
      // Where there is much, that would take the place of what is known for sure.
      boolean later =
          evaluator.program.budget.isSmall()
              && !conversions.isResolving()
              && atom.dependsOnCaller()
              && evaluator.unseen.mayPrint(type.name());
      return later
          ? Val.of(atom).or(Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom)))
          : Val.of(atom);
    }
    if (types.isStructure(type)) {
      return conversions.isTooDeep() ? Val.NOTHING : printed(atom, type);
    }
    if (conversions.isResolving()
        && conversions.depth() > 0
        && atom.kind == Atom.Kind.CELL
        && TextTypes.isOpen(type)) {
      // Whatever it is: a text that is kept there is printed as it is.
      return conversions.isTooDeep() ? Val.of(atom) : printed(atom, type).or(Val.of(atom));
    }
    if (conversions.isResolving() || !atom.dependsOnCaller() || isNarrowed(atom, type)) {
      return conversions.isTooDeep() ? Val.of(atom) : printed(atom, type);
    }
    Val later = Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom));
    // What this method itself put into the object is not known to a caller before the call.
    return evaluator.heap.knows(atom) && !conversions.isTooDeep()
        ? later.or(printed(atom, type))
        : later;
  }

  /** Whether it is known here, and no caller knows better, of which class an object is. */
  boolean isNarrowed(Atom atom, TypeRef type) {
    return !type.name().equals(atom.type.name())
        && types.isConcrete(type)
        && evaluator.program.index.subtypes(type.name()).size() == 1;
  }

  private Val printed(Atom atom, TypeRef type) {
    return evaluator.conversions.once(
        atom, type, Atom.Kind.TEXT, JsonSetup.DEFAULT, () -> printedNow(atom, type));
  }

  private Val printedNow(Atom atom, TypeRef type) {
    if (type.isArray()) {
      return text(evaluator.read(atom, Selector.ANY_ELEMENT));
    }
    if (conversions.isResolving() && atom.kind != Atom.Kind.OBJECT && types.isConcrete(type)) {
      return stamped(declaredText(atom, type), type);
    }
    Val receiver = Val.of(atom).cast(type.name());
    Val text = evaluator.calls.virtual(type.name(), "toString", TO_STRING, List.of(receiver), true);
    if (types.isOwn(type) && evaluator.program.index.isSubtype(type.name(), THROWABLE)) {
      // Throwable.toString() asks the exception itself for its message.
      text =
          text.or(
              evaluator.calls.virtual(
                  type.name(), "getMessage", TO_STRING, List.of(receiver), true));
    }
    return stamped(text, type);
  }

  /**
   * What an object that nobody was seen to make prints: it is taken for one of its declared class,
   * or of one of those that extend it and print something else.
   */
  private Val declaredText(Atom atom, TypeRef type) {
    Val text = textOf(atom, type.name());
    Set<String> others = evaluator.program.index.subtypes(type.name());
    if (others.size() > MOST_SUBTYPES) {
      return text;
    }
    for (String other : others) {
      ClassInfo info = evaluator.program.index.loaded(other);
      if (info != null
          && !other.equals(type.name())
          && info.method("toString", TO_STRING) != null) {
        text = text.or(textOf(atom, other).along(way -> way.lowered(Confidence.PROBABLE)));
      }
    }
    return text;
  }

  private Val textOf(Atom atom, String type) {
    return evaluator.calls.exact(type, "toString", TO_STRING, List.of(Val.of(atom).cast(type)));
  }

  private Val stamped(Val text, TypeRef type) {
    Way.Mark prints = evaluator.mark(Step.Kind.PRINTED, type.display() + ".toString()");
    return types.isOwn(type) ? text.along(way -> way.then(prints)) : text;
  }
}
