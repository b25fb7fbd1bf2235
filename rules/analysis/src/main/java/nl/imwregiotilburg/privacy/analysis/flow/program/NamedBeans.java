package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * The classes of beans that Spring or CDI puts into fields by their name: {@code @Qualifier("post")
 * Sender}, {@code @Resource(name = "post")}, {@code @Named("post")}.
 *
 * <p>Source: Spring Framework reference, "Fine-tuning annotation-based autowiring with qualifiers"
 * and "Naming autodetected components"; Jakarta Dependency Injection 2.0.
 */
public final class NamedBeans {

  private static final String SPRING = "org.springframework.stereotype.";

  private static final Set<String> STEREOTYPES =
      Set.of(
          SPRING + "Component",
          SPRING + "Service",
          SPRING + "Repository",
          SPRING + "Controller",
          "org.springframework.web.bind.annotation.RestController",
          "org.springframework.context.annotation.Configuration",
          "jakarta.inject.Named",
          "javax.inject.Named");

  private static final String QUALIFIER = "org.springframework.beans.factory.annotation.Qualifier";

  private static final String BEAN = "org.springframework.context.annotation.Bean";

  private static final Set<String> PRODUCES =
      Set.of("jakarta.enterprise.inject.Produces", "javax.enterprise.inject.Produces");

  /** What asks for a bean by its name, and the attribute that says it. */
  private static final Map<String, String> ASKS =
      Map.of(
          QUALIFIER,
          "value",
          "jakarta.inject.Named",
          "value",
          "javax.inject.Named",
          "value",
          "jakarta.annotation.Resource",
          "name",
          "javax.annotation.Resource",
          "name");

  private final Program program;

  /** The classes that go by each name. */
  private @Nullable Map<String, List<ClassInfo>> classes;

  /** Names of beans that a method makes, of whatever class. */
  private final Set<String> made = new HashSet<>();

  private final Map<Selector.Field, Optional<String>> fields = new HashMap<>();

  NamedBeans(Program program) {
    this.program = program;
  }

  /** The class of what lies in a field; null where no name, or more than one class, is told. */
  public @Nullable String classIn(Selector.Field field) {
    return fields.computeIfAbsent(field, key -> Optional.ofNullable(find(key))).orElse(null);
  }

  private @Nullable String find(Selector.Field field) {
    ClassInfo owner = program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    if (owner == null || info == null || info.isStatic() || !info.descriptor().startsWith("L")) {
      return null;
    }
    String type = info.descriptor().substring(1, info.descriptor().length() - 1);
    String name = asked(info.annotations());
    if (name.isEmpty() && (info.access() & Opcodes.ACC_FINAL) != 0) {
      name = askedByConstructor(owner, field);
    }
    return name.isEmpty() ? null : only(name, type);
  }

  private static String asked(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      String attribute = ASKS.get(annotation.type());
      if (attribute != null && !annotation.text(attribute).isEmpty()) {
        return annotation.text(attribute);
      }
    }
    return "";
  }

  /** The name that the only constructor asks for what it puts into a field. */
  private String askedByConstructor(ClassInfo owner, Selector.Field field) {
    List<MethodInfo> constructors =
        owner.methods().stream().filter(method -> method.name().equals("<init>")).toList();
    if (constructors.size() != 1) {
      return "";
    }
    MethodInfo only = constructors.get(0);
    MethodNode code = program.code(new MethodRef(owner.name(), only.name(), only.descriptor()));
    int position = code == null ? -1 : Constructors.putInto(field, code);
    return position < 0 ? "" : asked(only.annotationsOf(position));
  }

  /** The only class of a type that goes by a name; null when there is none, or another one. */
  private @Nullable String only(String name, String type) {
    List<ClassInfo> all = classes().getOrDefault(name, List.of());
    if (made.contains(name)) {
      return null;
    }
    List<ClassInfo> fitting =
        all.stream().filter(info -> program.index.isSubtype(info.name(), type)).toList();
    return fitting.size() == 1 ? fitting.get(0).name() : null;
  }

  private Map<String, List<ClassInfo>> classes() {
    Map<String, List<ClassInfo>> known = classes;
    if (known == null) {
      known = new HashMap<>();
      for (ClassInfo info : program.index.classes()) {
        if (info.container().followed()) {
          add(info, known);
        }
      }
      classes = known;
    }
    return known;
  }

  private void add(ClassInfo info, Map<String, List<ClassInfo>> into) {
    Set<String> names = new HashSet<>();
    for (AnnotationInfo annotation : info.annotations()) {
      if (STEREOTYPES.contains(annotation.type())) {
        String name = annotation.text("value");
        names.add(name.isEmpty() ? byItself(info) : name);
      }
    }
    if (!names.isEmpty()) {
      AnnotationInfo.find(info.annotations(), QUALIFIER)
          .ifPresent(qualifier -> names.add(qualifier.text("value")));
    }
    if (!info.isAbstract()) {
      names.forEach(name -> into.computeIfAbsent(name, none -> new ArrayList<>()).add(info));
    }
    for (MethodInfo method : info.methods()) {
      for (AnnotationInfo annotation : method.annotations()) {
        if (annotation.type().equals(BEAN) || PRODUCES.contains(annotation.type())) {
          made.add(method.name());
          made.addAll(annotation.texts("name"));
          made.addAll(annotation.texts("value"));
          made.add(asked(method.annotations()));
        }
      }
    }
  }

  /** The name a class goes by that says none. */
  private static String byItself(ClassInfo info) {
    String name = info.name();
    return Introspector.decapitalize(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1));
  }
}
