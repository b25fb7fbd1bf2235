package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** What a bundle of one's own that writes out its contents answers for a constant key. */
final class ResourceBundles {

  private static final String LIST = "java/util/ListResourceBundle";
  private static final String CONTENTS = "getContents";
  private static final String TABLE = "()[[Ljava/lang/Object;";

  private static final Set<String> ASKING =
      Set.of("getString", "getObject", "getStringArray", "handleGetObject");

  private final Evaluator evaluator;

  ResourceBundles(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The value under the key; null for all other calls, and where it is not known. */
  @Nullable Val call(String name, List<Val> arguments) {
    if (!ASKING.contains(name) || arguments.size() != 2 || arguments.get(0).only() == null) {
      return null;
    }
    String type = evaluator.declaredTypes.of(arguments.get(0), 0).name();
    if (evaluator.program.index.isLibrary(type) || !evaluator.program.index.isSubtype(type, LIST)) {
      return null;
    }
    Object key = evaluator.facts.askConstant(arguments.get(1));
    List<Val> rows =
        key instanceof String
            ? evaluator.sequences.elements(
                evaluator.calls.virtual(type, CONTENTS, TABLE, arguments.subList(0, 1), false))
            : null;
    for (Val row : rows == null ? List.<Val>of() : rows) {
      List<Val> cells = evaluator.sequences.elements(row);
      if (cells == null
          || cells.size() != 2
          || !(cells.get(0).constant() instanceof String named)) {
        return null;
      }
      if (named.equals(key)) {
        return cells.get(1);
      }
    }
    // A bundle above it may know the key.
    return null;
  }
}
