package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;

/**
 * What a call by name can mean whose own method does not tell the name: the members of the codebase
 * that a text in a calling class names, or else any text. Safe for use by several threads.
 */
public final class ByName {

  /** More than this, and such a call is not followed. */
  private static final int MOST = 100;

  /** A method of the codebase. */
  public record Callable(ClassInfo owner, MethodInfo method) {}

  /** A field of the codebase. */
  public record Settable(ClassInfo owner, FieldInfo field) {}

  /**
   * Members with a name that occurs as a text, and which names occur in a class. Of names there are
   * far fewer than of members.
   */
  private final class Named<T> {
    private final List<T> all = new ArrayList<>();

    /**
     * The places of members in the list of all, by the text that means them; none when no class has
     * that text.
     */
    private final Map<String, Optional<List<Integer>>> places = new HashMap<>();

    private final Map<ClassInfo, List<String>> in = new HashMap<>();

    /**
     * Adds a member.
     *
     * @param text what names it
     */
    void add(T member, String text) {
      places
          .computeIfAbsent(text, this::find)
          .ifPresent(
              known -> {
                known.add(all.size());
                all.add(member);
              });
    }

    private Optional<List<Integer>> find(String text) {
      Set<ClassInfo> naming = index.mentioning(text);
      naming.forEach(info -> in.computeIfAbsent(info, key -> new ArrayList<>()).add(text));
      return naming.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(2));
    }

    /** Those that some classes name, or else all, unless there are too many. */
    List<T> meantIn(Set<ClassInfo> classes) {
      BitSet near = new BitSet();
      for (ClassInfo info : classes) {
        for (String text : in.getOrDefault(info, List.of())) {
          places.getOrDefault(text, Optional.empty()).ifPresent(here -> here.forEach(near::set));
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
  public List<Callable> methods(MethodRef from) {
    return methods().meantIn(near(from));
  }

  /** The fields that a call in a method can mean. */
  public List<Settable> fields(MethodRef from) {
    return fields().meantIn(near(from));
  }

  /**
   * The fields of the classes that a method, or a class that calls it, names: who asks for all
   * fields of a class may be handed any of these. None when there are too many.
   */
  public List<Settable> fieldsOfNamed(MethodRef from) {
    List<Settable> found = new ArrayList<>();
    for (ClassInfo info : named(near(from))) {
      for (FieldInfo field : info.fields()) {
        if (!field.isStatic()) {
          found.add(new Settable(info, field));
        }
      }
    }
    return found.size() > MOST ? List.of() : found;
  }

  /** As {@link #fieldsOfNamed}, the methods that are not private and no constructors. */
  public List<Callable> methodsOfNamed(MethodRef from) {
    List<Callable> found = new ArrayList<>();
    for (ClassInfo info : named(near(from))) {
      for (MethodInfo method : info.methods()) {
        if (!method.isAbstract()
            && !method.isSynthetic()
            && !method.isPrivate()
            && !method.name().startsWith("<")) {
          found.add(new Callable(info, method));
        }
      }
    }
    return found.size() > MOST ? List.of() : found;
  }

  /** The other classes of the codebase that some classes name, in the order of their names. */
  private List<ClassInfo> named(Set<ClassInfo> naming) {
    List<ClassInfo> found = new ArrayList<>();
    for (ClassInfo info : index.classes()) {
      if (info.container().followed()
          && !info.isEnum()
          && !naming.contains(info)
          && !Collections.disjoint(index.referringTo(info.name()), naming)) {
        found.add(info);
      }
    }
    found.sort(Comparator.comparing(ClassInfo::name));
    return found;
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
        for (MethodInfo method : info.methods()) {
          boolean constructor = method.name().equals("<init>");
          if (!method.isAbstract() && !method.isSynthetic()) {
            known.add(new Callable(info, method), constructor ? info.dotted() : method.name());
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
          known.add(new Settable(info, field), field.name());
        }
      }
      fields = known;
    }
    return known;
  }
}
