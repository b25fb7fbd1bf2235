package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * What objects of libraries tell because somebody says of their types or getters that these are
 * personal data. Of an object that was made in sight it is known what it was made of, whatever is
 * said.
 */
final class LibraryTexts {

  private final Evaluator evaluator;

  LibraryTexts(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What an object of a type that is personal data tells; null for all others. */
  @Nullable Val ofType(Atom atom, TypeRef type) {
    Element element = evaluator.program.elements.ofLibraryType(type.name());
    return element == null || atom.kind == Atom.Kind.OBJECT ? null : told(atom, element);
  }

  /** What objects print of what their getters hand out. */
  Val printed(Val objects) {
    Val all = Val.NOTHING;
    for (int i = 0; i < objects.count(); i++) {
      Way way = objects.way(i);
      all =
          all.or(
              printed(objects.atom(i), evaluator.declaredTypes.of(objects, i))
                  .along(own -> Conversions.through(way, own)));
    }
    return all;
  }

  /** What an object prints of what its getters hand out. */
  Val printed(Atom atom, TypeRef type) {
    List<MethodModel> getters =
        type.isArray() ? List.of() : evaluator.program.libraryGetters.printed(type.name());
    boolean unseen =
        atom.kind == Atom.Kind.PARAMETER
            || atom.kind == Atom.Kind.CELL
            || atom.kind == Atom.Kind.OPAQUE;
    if (getters.isEmpty() || !unseen) {
      return Val.NOTHING;
    }
    if (!evaluator.conversions.isResolving() && atom.dependsOnCaller()) {
      return Val.of(evaluator.atoms().derived(Atom.Kind.TEXT, atom));
    }
    Val all = told(atom, getters);
    // Of an abstract type it is not known which of its classes it is of.
    return evaluator.textTypes.isConcrete(type)
        ? all
        : all.along(way -> way.lowered(Confidence.PROBABLE));
  }

  /** What is written of an object that its getters hand out. */
  Val written(Atom atom, TypeRef type) {
    return atom.kind == Atom.Kind.OBJECT
        ? Val.NOTHING
        : told(atom, evaluator.program.libraryGetters.written(type.name()));
  }

  private Val told(Atom atom, List<MethodModel> getters) {
    Val all = Val.NOTHING;
    for (MethodModel getter : getters) {
      all = all.or(told(atom, evaluator.program.elements.ofModel(getter)));
    }
    return all;
  }

  private Val told(Atom atom, Element element) {
    Way way = Way.NONE.then(evaluator.mark(Step.Kind.READ, element.shortName()));
    return Val.of(evaluator.personal(atom, element), way);
  }
}
