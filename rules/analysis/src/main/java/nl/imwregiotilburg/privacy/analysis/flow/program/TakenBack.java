package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/**
 * What the user takes back for a subtype of what he says of a type: {@code source: none} of a
 * service that is a kind of principal.
 */
public final class TakenBack {

  private final ClassIndex index;

  /** The types, by internal name, of which nothing is said to hand out data, by methods' names. */
  private final Map<String, List<String>> none = new HashMap<>();

  /** All that the user takes back. */
  public TakenBack(ClassIndex index, Models models) {
    this.index = index;
    for (MethodModel model : models.takenBackByUser()) {
      none.computeIfAbsent(model.name(), key -> new ArrayList<>(1)).add(owner(model));
    }
  }

  /**
   * Whether what is said of a method does not hold for a type.
   *
   * @param source what is said of it
   * @param type the internal name of the type it is said of, or of one below that
   */
  public boolean isFor(MethodModel source, String type) {
    for (String owner : none.getOrDefault(source.name(), List.of())) {
      if (!owner.equals(owner(source))
          && index.isSubtype(type, owner)
          && index.isSubtype(owner, owner(source))) {
        return true;
      }
    }
    return false;
  }

  private static String owner(MethodModel model) {
    return model.owner().replace('.', '/');
  }
}
