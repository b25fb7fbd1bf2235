package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Calls that ask whether something is in a collection or map that holds only texts of the code. */
final class AmongConstants {

  private static final TypeRef TRUTH = TypeRef.parse("Z");

  private final Evaluator evaluator;

  AmongConstants(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** An answer that tells which constants were asked for; null when there may be others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    boolean keys = name.equals("containsKey");
    Atom container =
        arguments.size() == 2 && (keys || name.equals("contains")) ? arguments.get(0).only() : null;
    if (container == null
        || container.kind != Atom.Kind.OBJECT
        || evaluator.program.index.loaded(container.type.name()) != null
        || !evaluator.program.index.isSubtype(
            owner, keys ? "java/util/Map" : "java/util/Collection")
        || evaluator.heap.parts(container).containsKey(Selector.ESCAPED)) {
      return null;
    }
    Set<Object> texts =
        texts(evaluator.read(container, keys ? Selector.KEYS : Selector.ANY_ELEMENT));
    return texts.isEmpty()
        ? null
        : Val.of(evaluator.atoms().opaque(new Equalities.Among(texts), TRUTH));
  }

  private static Set<Object> texts(Val value) {
    Set<Object> texts = new LinkedHashSet<>();
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind != Atom.Kind.CONSTANT || !(atom.data instanceof String)) {
        return Set.of();
      }
      texts.add(atom.data);
    }
    return value.isFull() ? Set.of() : texts;
  }
}
