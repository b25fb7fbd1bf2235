package nl.imwregiotilburg.privacy.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/**
 * Looks for entries of the user's {@code models.yml} that speak of what does not exist: a name that
 * is spelt wrong says nothing, and nothing is found for it.
 */
final class ModelTargets {

  private static final String EVERY = "*";

  private final ClassIndex index;
  private final Set<String> packages = new LinkedHashSet<>();
  private final List<Gap> gaps = new ArrayList<>();

  private ModelTargets(ClassIndex index) {
    this.index = index;
    for (ClassInfo info : index.classes()) {
      if (info.container().own()) {
        packages.add(packageOf(info.dotted()));
      }
    }
  }

  /**
   * The entries without a target. One file may serve several codebases: of types in packages that
   * this one has no classes in, nothing is said.
   */
  static List<Gap> missing(Models models, ClassIndex index) {
    ModelTargets targets = new ModelTargets(index);
    models.ofUser().forEach(targets::look);
    models.declaredSources().forEach(targets::look);
    return List.copyOf(targets.gaps);
  }

  private void look(MethodModel model) {
    if (isMissing(model.owner(), model.origin())
        || model.name().equals(EVERY)
        || hasMethod(model.owner(), model.name())) {
      return;
    }
    add(model.origin(), model.owner() + " has no method " + model.name());
  }

  private void look(Models.DeclaredSource source) {
    if (isMissing(source.owner(), source.origin()) || source.member().isEmpty()) {
      return;
    }
    ClassInfo info = index.find(internal(source.owner())).orElse(null);
    String name = source.member().replaceFirst("\\(.*", "");
    if (info != null && info.field(name).isEmpty() && !hasMethod(source.owner(), name)) {
      add(source.origin(), source.owner() + " has no field " + name);
    }
  }

  /** Whether there is no such type; when it should be here, a gap says so. */
  private boolean isMissing(String type, String origin) {
    if (index.find(internal(type)).isPresent()) {
      return false;
    }
    String around = packageOf(type);
    if (packages.contains(around) || index.find(internal(around)).isPresent()) {
      add(origin, "there is no type " + type);
    }
    return true;
  }

  private boolean hasMethod(String owner, String name) {
    for (String type : index.supertypes(internal(owner))) {
      ClassInfo info = index.find(type).orElse(null);
      if (info == null || info.methods().stream().anyMatch(method -> method.name().equals(name))) {
        // What a supertype has that is not on the class path nobody knows.
        return true;
      }
    }
    return false;
  }

  private void add(String origin, String reason) {
    gaps.add(
        new Gap(
            Gap.Kind.MODEL_WITHOUT_TARGET,
            origin,
            reason + ", so this entry says nothing",
            "correct the name (of a nested type Outer$Inner), or take the entry out",
            Optional.empty(),
            ""));
  }

  private static String packageOf(String type) {
    int end = type.lastIndexOf('.');
    return end < 0 ? "" : type.substring(0, end);
  }

  private static String internal(String type) {
    return type.replace('.', '/');
  }
}
