package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a call by name can mean whose own method does not tell the name: the members of the codebase
 * that a text in a calling class names, or else any text. Safe for use by several threads.
 */
final class ByName {

  /** More than this, and such a call is not followed. */
  private static final int MOST = 100;

  /** A method of the codebase. */
  record Callable(ClassInfo owner, MethodInfo method) {}

  /** A field of the codebase. */
  record Settable(ClassInfo owner, FieldInfo field) {}

  /**
   * Members with a name that occurs as a text, and which of them, by their place, are named in a
   * class.
   */
  private record Named<T>(List<T> all, Map<ClassInfo, BitSet> in) {
    Named() {
      this(new ArrayList<>(), new HashMap<>());
    }

    void add(T member, Set<ClassInfo> naming) {
      for (ClassInfo info : naming) {
        in.computeIfAbsent(info, key -> new BitSet()).set(all.size());
      }
      if (!naming.isEmpty()) {
        all.add(member);
      }
    }

    /** Those that some classes name, or else all, unless there are too many. */
    List<T> meantIn(Set<ClassInfo> classes) {
      BitSet near = new BitSet();
      for (ClassInfo info : classes) {
        BitSet here = in.get(info);
        if (here != null) {
          near.or(here);
        }
      }
      if (near.isEmpty()) {
        return all.size() > MOST ? List.of() : all;
      }
      return near.cardinality() > MOST ? List.of() : near.stream().mapToObj(all::get).toList();
    }
  }

  private final ClassIndex index;
  private @Nullable Named<Callable> methods;
  private @Nullable Named<Settable> fields;

  ByName(ClassIndex index) {
    this.index = index;
  }

  /** The methods that a call in a method can mean; constructors of the classes a text names. */
  List<Callable> methods(MethodRef from) {
    return methods().meantIn(near(from));
  }

  /** The fields that a call in a method can mean. */
  List<Settable> fields(MethodRef from) {
    return fields().meantIn(near(from));
  }

  /** The class of a method, and those that call it. */
  private Set<ClassInfo> near(MethodRef method) {
    Set<ClassInfo> near = new HashSet<>(index.referringTo(method.name(), method.descriptor()));
    ClassInfo own = index.loaded(method.owner());
    if (own != null) {
      near.add(own);
    }
    return near;
  }

  private synchronized Named<Callable> methods() {
    Named<Callable> known = methods;
    if (known == null) {
      known = new Named<>();
      for (ClassInfo info : index.classes()) {
        if (!info.container().followed()) {
          continue;
        }
        Set<ClassInfo> namingClass = index.mentioning(info.dotted());
        for (MethodInfo method : info.methods()) {
          boolean constructor = method.name().equals("<init>");
          if (!method.isAbstract() && !method.isSynthetic()) {
            known.add(
                new Callable(info, method),
                constructor ? namingClass : index.mentioning(method.name()));
          }
        }
      }
      methods = known;
    }
    return known;
  }

  private synchronized Named<Settable> fields() {
    Named<Settable> known = fields;
    if (known == null) {
      known = new Named<>();
      for (ClassInfo info : index.classes()) {
        for (FieldInfo field : info.container().followed() ? info.fields() : List.<FieldInfo>of()) {
          known.add(new Settable(info, field), index.mentioning(field.name()));
        }
      }
      fields = known;
    }
    return known;
  }
}
