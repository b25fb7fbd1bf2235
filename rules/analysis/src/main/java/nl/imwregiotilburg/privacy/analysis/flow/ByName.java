package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

  /** A method of the codebase, and the classes with a text that names it. */
  record Callable(ClassInfo owner, MethodInfo method, Set<ClassInfo> naming) {}

  /** A field of the codebase, and the classes with a text that names it. */
  record Settable(ClassInfo owner, FieldInfo field, Set<ClassInfo> naming) {}

  private final ClassIndex index;
  private @Nullable List<Callable> methods;
  private @Nullable List<Settable> fields;

  ByName(ClassIndex index) {
    this.index = index;
  }

  /** The methods that a call in a method can mean; constructors of the classes a text names. */
  List<Callable> methods(MethodRef from) {
    List<Callable> all = methods();
    Set<ClassInfo> near = near(from);
    return few(all, each -> each.naming.stream().anyMatch(near::contains));
  }

  /** The fields that a call in a method can mean. */
  List<Settable> fields(MethodRef from) {
    List<Settable> all = fields();
    Set<ClassInfo> near = near(from);
    return few(all, each -> each.naming.stream().anyMatch(near::contains));
  }

  private static <T> List<T> few(List<T> all, Predicate<T> isNear) {
    List<T> few = all.stream().filter(isNear).toList();
    List<T> meant = few.isEmpty() ? all : few;
    return meant.size() > MOST ? List.of() : meant;
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

  private synchronized List<Callable> methods() {
    List<Callable> known = methods;
    if (known == null) {
      known = new ArrayList<>();
      for (ClassInfo info : index.classes()) {
        if (!info.container().followed()) {
          continue;
        }
        Set<ClassInfo> namingClass = index.mentioning(info.dotted());
        for (MethodInfo method : info.methods()) {
          boolean constructor = method.name().equals("<init>");
          Set<ClassInfo> naming = constructor ? namingClass : index.mentioning(method.name());
          if (!method.isAbstract() && !method.isSynthetic() && !naming.isEmpty()) {
            known.add(new Callable(info, method, naming));
          }
        }
      }
      methods = known;
    }
    return known;
  }

  private synchronized List<Settable> fields() {
    List<Settable> known = fields;
    if (known == null) {
      known = new ArrayList<>();
      for (ClassInfo info : index.classes()) {
        for (FieldInfo field : info.container().followed() ? info.fields() : List.<FieldInfo>of()) {
          Set<ClassInfo> naming = index.mentioning(field.name());
          if (!naming.isEmpty()) {
            known.add(new Settable(info, field, naming));
          }
        }
      }
      fields = known;
    }
    return known;
  }
}
