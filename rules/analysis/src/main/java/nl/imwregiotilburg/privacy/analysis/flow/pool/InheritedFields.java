package nl.imwregiotilburg.privacy.analysis.flow.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what one inherited field holds in objects of different classes: the message of one
 * exception from that of its siblings.
 */
final class InheritedFields {

  /** Leads from the name of a field to the class of the object it belongs to. */
  private static final String OF = "\u0005";

  /** A field that objects of more classes are given than this is one for all of them. */
  private static final int MOST_CLASSES = 12;

  private final ClassIndex index;

  /**
   * Of which objects a field was given something.
   *
   * @param type their class, or a type they are of at the least; that of the field for any
   * @param exact whether it is their class
   */
  private record Given(String type, boolean exact) implements Comparable<Given> {
    @Override
    public int compareTo(Given other) {
      int byType = type.compareTo(other.type);
      return byType != 0 ? byType : Boolean.compare(exact, other.exact);
    }
  }

  /** The objects that were given something, by the key of the field. */
  private final Map<String, SortedSet<Given>> given = new HashMap<>();

  /** Classes, and whether others extend them. */
  private final Map<String, Boolean> extended = new HashMap<>();

  InheritedFields(ClassIndex index) {
    this.index = index;
  }

  /** Forgets what was put anywhere. */
  void empty() {
    given.clear();
  }

  /**
   * The name of what is put into a field of an object, besides that of the field itself.
   *
   * @return null where no other class inherits the field
   */
  @Nullable String written(Atom holder, Selector.Field field) {
    if (!isInherited(field)) {
      return null;
    }
    boolean known = inherits(holder.type, field) || holder.type.name().equals(field.owner());
    Given to =
        known ? new Given(holder.type.name(), isOfClass(holder)) : new Given(field.owner(), false);
    given.computeIfAbsent(field.key(), none -> new TreeSet<>()).add(to);
    return name(field, to);
  }

  /** The names of all that a field of objects of a type can hold. */
  List<String> read(TypeRef holder, Selector.Field field) {
    SortedSet<Given> written = given.get(field.key());
    if (written == null || written.size() > MOST_CLASSES || !inherits(holder, field)) {
      return List.of(field.key());
    }
    List<String> names = new ArrayList<>();
    for (Given to : written) {
      if (canBe(to, holder.name())) {
        names.add(name(field, to));
      }
    }
    return names.size() == written.size() ? List.of(field.key()) : names;
  }

  /** Whether the object that was given something can be of a type. */
  private boolean canBe(Given to, String type) {
    return index.isSubtype(to.type, type) || !to.exact && index.isSubtype(type, to.type);
  }

  /** Whether it is known of which class an object is. */
  private boolean isOfClass(Atom holder) {
    return holder.kind == Atom.Kind.OBJECT
        && !index.find(holder.type.name()).map(ClassInfo::isAbstract).orElse(true);
  }

  private boolean isInherited(Selector.Field field) {
    return extended.computeIfAbsent(
        field.owner(), owner -> !index.subtypes(owner).equals(Set.of(owner)));
  }

  /** Whether a class has a field from another one. */
  private boolean inherits(TypeRef holder, Selector.Field field) {
    return !holder.isVariable()
        && !holder.name().equals(field.owner())
        && index.isSubtype(holder.name(), field.owner());
  }

  private static String name(Selector.Field field, Given to) {
    return field.key() + OF + to.type + (to.exact ? OF : "");
  }
}
