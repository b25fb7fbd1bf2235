package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import org.jspecify.annotations.Nullable;

/**
 * How a JSON serialiser was set up, as far as it then leaves out what it would write otherwise.
 *
 * @param exposedOnly whether only fields that are marked for it are written, as Gson does when told
 * @param view internal name of the view that is written, as Jackson calls it; empty for all
 * @param viewsOnly whether what belongs to no view is in none
 * @param mixIns internal names of the classes whose annotations count as those of others, by those
 *     others
 * @param serialisers what writes the objects of a class, by the internal names of the classes
 * @param without the names of fields and properties that are left out of the object that is
 *     written; with an {@code @} in front annotations of fields that are left out of every object
 */
public record JsonSetup(
    boolean exposedOnly,
    String view,
    boolean viewsOnly,
    Map<String, String> mixIns,
    Map<String, Atom> serialisers,
    Set<String> without) {

  /** As a serialiser is when nobody sets it up. */
  public static final JsonSetup DEFAULT =
      new JsonSetup(false, "", false, Map.of(), Map.of(), Set.of());

  private static final String EXPOSE = "com.google.gson.annotations.Expose";
  private static final String VIEW = "com.fasterxml.jackson.annotation.JsonView";

  public JsonSetup {
    mixIns = Collections.unmodifiableMap(new TreeMap<>(mixIns));
    serialisers = Collections.unmodifiableMap(new TreeMap<>(serialisers));
    without = Set.copyOf(without);
  }

  /** Whether nothing was set. */
  public boolean isDefault() {
    return equals(DEFAULT);
  }

  /** The same for one view. */
  JsonSetup of(String one) {
    return new JsonSetup(exposedOnly, one, viewsOnly, mixIns, serialisers, without);
  }

  /**
   * Whether a property is written that would be by default.
   *
   * @param type the class of the object
   * @param property its name
   * @param annotations of its field and getters
   */
  boolean writes(
      ClassIndex index, ClassInfo type, String property, List<AnnotationInfo> annotations) {
    return !without.contains(property)
        && (!exposedOnly || isExposed(annotations))
        && (view.isEmpty() || isInView(index, type, annotations))
        && (mixIns.isEmpty() || !isMixedOut(index, type, property));
  }

  /** What writes the objects of a class; null when nobody said so. */
  public @Nullable Atom serialiser(ClassIndex index, String type) {
    if (serialisers.isEmpty()) {
      return null;
    }
    for (String above : index.supertypes(type)) {
      Atom serialiser = serialisers.get(above);
      if (serialiser != null) {
        return serialiser;
      }
    }
    return null;
  }

  /** Whether a field has an annotation that keeps it from being written. */
  public boolean leavesOut(FieldInfo field) {
    return !without.isEmpty()
        && field.annotations().stream().anyMatch(each -> without.contains("@" + each.type()));
  }

  /** Whether a field is marked to be written by a serialiser that writes nothing else. */
  public static boolean isExposed(List<AnnotationInfo> annotations) {
    return AnnotationInfo.find(annotations, EXPOSE)
        .map(found -> !Boolean.FALSE.equals(found.values().get("serialize")))
        .orElse(false);
  }

  private boolean isInView(ClassIndex index, ClassInfo type, List<AnnotationInfo> annotations) {
    AnnotationInfo own =
        AnnotationInfo.find(annotations, VIEW)
            .or(() -> AnnotationInfo.find(type.annotations(), VIEW))
            .orElse(null);
    if (own == null) {
      return !viewsOnly;
    }
    return own.texts("value").stream()
        .anyMatch(wanted -> index.isSubtype(view, wanted.replace('.', '/')));
  }

  private boolean isMixedOut(ClassIndex index, ClassInfo type, String property) {
    for (String above : index.supertypes(type.name())) {
      String name = mixIns.get(above);
      ClassInfo mixIn = name == null ? null : index.find(name).orElse(null);
      if (mixIn != null && leavesOut(mixIn, property)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leavesOut(ClassInfo mixIn, String property) {
    if (Properties.ignoredByType(mixIn, property)) {
      return true;
    }
    for (FieldInfo field : mixIn.fields()) {
      if (field.name().equals(property) && Properties.ignored(field.annotations())) {
        return true;
      }
    }
    for (MethodInfo method : mixIn.methods()) {
      boolean named =
          method.name().equals(property) || Properties.property(method).equals(property);
      if (named
          && method.descriptor().startsWith("()")
          && Properties.ignored(method.annotations())) {
        return true;
      }
    }
    return false;
  }
}
