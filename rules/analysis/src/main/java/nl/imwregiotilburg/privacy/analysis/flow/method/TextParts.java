package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;

/**
 * What a text consists of that was put together in a known order. A part that is no constant is
 * taken to hold none of the separators that stand between the parts.
 */
final class TextParts {

  /** A text of more pieces is taken as a whole. */
  private static final int MOST = 64;

  private final Evaluator evaluator;

  TextParts(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The parts of a text in their order; empty when it is not known. */
  static List<Val> of(Val text) {
    Atom only = text.only();
    if (only == null || only.kind != Atom.Kind.CONCAT || !only.isOrdered()) {
      return text.constant() instanceof String ? List.of(text) : List.of();
    }
    Way way = text.way(0);
    return only.parts.stream().map(part -> part.then(way)).toList();
  }

  /** The constant a text begins with; empty when it begins with something else. */
  static String beginning(Val text) {
    List<Val> parts = of(text);
    return !parts.isEmpty() && parts.get(0).constant() instanceof String first ? first : "";
  }

  /** A text without some of the letters it begins with, which are constant. */
  Val without(Val text, int letters) {
    List<Val> parts = new ArrayList<>(of(text));
    parts.set(0, constant(beginning(text).substring(letters)));
    return evaluator.atoms().ordered(parts);
  }

  /** What stands between the separators in a text; empty when its parts are not known. */
  Optional<List<Val>> between(Val text, String separator) {
    List<Val> parts = of(text);
    if (parts.isEmpty() || separator.isEmpty()) {
      return Optional.empty();
    }
    List<Val> pieces = new ArrayList<>();
    List<Val> piece = new ArrayList<>();
    for (Val part : parts) {
      if (part.constant() instanceof String constant) {
        int from = 0;
        for (int at = constant.indexOf(separator); at >= 0; ) {
          piece.add(constant(constant.substring(from, at)));
          pieces.add(evaluator.atoms().ordered(piece));
          piece.clear();
          from = at + separator.length();
          at = constant.indexOf(separator, from);
        }
        piece.add(constant(constant.substring(from)));
      } else if (isOnePiece(part, separator)) {
        piece.add(part);
      } else {
        return Optional.empty();
      }
    }
    pieces.add(evaluator.atoms().ordered(piece));
    return pieces.size() > MOST ? Optional.empty() : Optional.of(pieces);
  }

  /**
   * The first piece of a text, and what is left behind the separator that follows it.
   *
   * @param rest empty when the piece is the last one
   */
  record Cut(Val piece, Optional<Val> rest) {}

  /**
   * Cuts off what stands before the first separator.
   *
   * @param separators the letters each of which is one
   * @param words whether they stand between words: a part that is no constant may hold one, so that
   *     nobody knows what follows it, and the separator stays where it is
   * @return empty when that is not known
   */
  Optional<Cut> cut(Val text, String separators, boolean words) {
    List<Val> parts = of(text);
    List<Val> piece = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Val part = parts.get(i);
      if (!(part.constant() instanceof String constant)) {
        if (words || !isOnePiece(part, separators)) {
          return Optional.empty();
        }
        piece.add(part);
        continue;
      }
      int at = 0;
      while (at < constant.length() && separators.indexOf(constant.charAt(at)) < 0) {
        at++;
      }
      piece.add(constant(constant.substring(0, at)));
      if (at < constant.length()) {
        int left = words ? at : at + 1;
        List<Val> rest = new ArrayList<>(List.of(constant(constant.substring(left))));
        rest.addAll(parts.subList(i + 1, parts.size()));
        return Optional.of(
            new Cut(
                evaluator.atoms().ordered(piece), Optional.of(evaluator.atoms().ordered(rest))));
      }
    }
    return piece.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cut(evaluator.atoms().ordered(piece), Optional.empty()));
  }

  /** A text without the separators it begins with; empty when all of it may be some. */
  Optional<Val> withoutLeading(Val text, String separators) {
    String beginning = beginning(text);
    int at = 0;
    while (at < beginning.length() && separators.indexOf(beginning.charAt(at)) >= 0) {
      at++;
    }
    return at == beginning.length() ? Optional.empty() : Optional.of(without(text, at));
  }

  /** Whether a part that is no constant holds no separator, as far as anybody can know. */
  private boolean isOnePiece(Val part, String separator) {
    for (int i = 0; i < part.count(); i++) {
      Atom atom = part.atom(i);
      if (atom.kind == Atom.Kind.CONSTANT
          ? holds(atom.data, separator)
          : atom.kind == Atom.Kind.CLEAN || !isSimple(atom)) {
        return false;
      }
    }
    return part.count() > 0;
  }

  /** Whether a constant is, or may be, part of a separator; a letter is kept as its number. */
  private static boolean holds(@Nullable Object constant, String separator) {
    return constant instanceof Integer number
        ? separator.indexOf(number) >= 0
        : constant instanceof String text
            && text.chars().anyMatch(letter -> separator.indexOf(letter) >= 0);
  }

  /** Whether an atom is one value, of which callers do not know more parts. */
  boolean isSimple(Atom atom) {
    return switch (atom.kind) {
      case LABEL, ANY, CLEAN -> true;
      case OPAQUE -> evaluator.textTypes.isPlain(atom.type);
      case CELL -> atom.part() instanceof Selector.Field || isModelled(atom);
      case TAG, PSEUDONYM, NUMBER -> isSimple(atom.origin());
      case TEXT -> isEnum(atom.origin()) || isModelled(atom.origin());
      default -> false;
    };
  }

  /** Whether an atom is what a library keeps in an object, as the parameters of a request. */
  private static boolean isModelled(Atom atom) {
    return atom.kind == Atom.Kind.CELL
        && atom.part() instanceof Selector.Named
        && !atom.part().equals(Selector.CONTENT)
        && !Selector.isCaptured(atom.part());
  }

  private boolean isEnum(Atom atom) {
    ClassInfo info = evaluator.program.index.loaded(atom.type.name());
    return info != null && info.isEnum();
  }

  private Val constant(String text) {
    return Val.of(evaluator.atoms().text(text));
  }
}
