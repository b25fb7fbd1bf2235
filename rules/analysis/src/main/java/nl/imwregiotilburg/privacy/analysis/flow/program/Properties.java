package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations.Kind;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What is written of the objects of a class: by serialisers such as Jackson and Gson, and by
 * mappers to tables and documents such as JPA and Spring Data. The annotations of all of them are
 * respected. Worked out once for each class.
 */
public final class Properties {

  private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";

  private static final String JSON_GETTER = "com.fasterxml.jackson.annotation.JsonGetter";

  private static final String JSON_ALIAS = "com.fasterxml.jackson.annotation.JsonAlias";

  private static final String ANY_GETTER = "com.fasterxml.jackson.annotation.JsonAnyGetter";

  /** Annotations that name a class that writes a property, and the attribute that does. */
  private static final Map<String, String> SERIALISERS =
      Map.of(
          "com.fasterxml.jackson.databind.annotation.JsonSerialize", "using",
          "jakarta.json.bind.annotation.JsonbTypeAdapter", "value",
          "jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter", "value",
          "javax.json.bind.annotation.JsonbTypeAdapter", "value",
          "javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter", "value");

  private static final String IGNORED_NAMES =
      "com.fasterxml.jackson.annotation.JsonIgnoreProperties";

  private static final String INCLUDED_NAMES =
      "com.fasterxml.jackson.annotation.JsonIncludeProperties";

  private static final Set<String> IGNORING =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonIgnore",
          "com.fasterxml.jackson.annotation.JsonBackReference",
          "com.google.gson.annotations.Expose",
          "jakarta.json.bind.annotation.JsonbTransient",
          "javax.json.bind.annotation.JsonbTransient",
          "jakarta.xml.bind.annotation.XmlTransient",
          "javax.xml.bind.annotation.XmlTransient");

  private static final Set<String> NAMING =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonProperty",
          "com.google.gson.annotations.SerializedName",
          "jakarta.json.bind.annotation.JsonbProperty",
          "javax.json.bind.annotation.JsonbProperty");

  /** What says of a field that it is written, with or without a getter. */
  private static final Set<String> WRITTEN =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonProperty",
          "jakarta.json.bind.annotation.JsonbProperty",
          "jakarta.xml.bind.annotation.XmlAttribute",
          "jakarta.xml.bind.annotation.XmlElement",
          "jakarta.xml.bind.annotation.XmlValue",
          "javax.json.bind.annotation.JsonbProperty",
          "javax.xml.bind.annotation.XmlAttribute",
          "javax.xml.bind.annotation.XmlElement",
          "javax.xml.bind.annotation.XmlValue");

  /** What makes that the entity a field refers to is stored along. */
  private static final Set<Object> CASCADES = Set.of("ALL", "PERSIST", "MERGE");

  /**
   * What is written of an object.
   *
   * @param alone the method whose result stands for the whole object; null when there is none
   * @param parts the fields that are written
   * @param getters the methods whose results are written
   * @param elements personal data that getters of interfaces, and of libraries, hand out
   * @param serialisers internal names of the classes that write fields, of those that have one
   */
  public record Shape(
      @Nullable MethodRef alone,
      List<Selector> parts,
      List<MethodRef> getters,
      List<Element> elements,
      Map<Selector, String> serialisers) {

    Shape(
        @Nullable MethodRef alone,
        List<Selector> parts,
        List<MethodRef> getters,
        List<Element> elements) {
      this(alone, parts, getters, elements, Map.of());
    }

    /** The same with fewer fields and getters. */
    Shape with(List<Selector> fewerParts, List<MethodRef> fewerGetters) {
      return new Shape(
          alone, List.copyOf(fewerParts), List.copyOf(fewerGetters), elements, serialisers);
    }
  }

  private final ClassIndex index;
  private final Elements elements;
  private final LibraryGetters ofLibraries;
  private final BooleanSupplier isSmall;
  private final Map<ClassInfo, Shape> serialised = new ConcurrentHashMap<>();
  private final Map<ClassInfo, Shape> stored = new ConcurrentHashMap<>();
  private final Map<ClassInfo, Map<String, MethodInfo>> methods = new ConcurrentHashMap<>();
  private final ReturnedFields returned;
  private final Map<Selector.Field, Set<String>> names = new ConcurrentHashMap<>();

  /**
   * @param isSmall whether there is so little code that also ways through getters without a field
   *     of their name are looked for
   */
  Properties(
      ClassIndex index, Elements elements, LibraryGetters ofLibraries, BooleanSupplier isSmall) {
    this.index = index;
    this.ofLibraries = ofLibraries;
    this.elements = elements;
    this.isSmall = isSmall;
    this.returned = new ReturnedFields(index);
  }

  /** What a serialiser writes of the objects of a class. */
  public Shape serialised(ClassInfo type) {
    Shape known = serialised.get(type);
    if (known == null) {
      known = findSerialised(type);
      serialised.put(type, known);
    }
    return known;
  }

  /** What a mapper stores of the objects of a class. */
  public Shape stored(ClassInfo type) {
    Shape known = stored.get(type);
    if (known == null) {
      known = findStored(type);
      stored.put(type, known);
    }
    return known;
  }

  /**
   * The name a field is written with: what an annotation says, that of the getter that returns it,
   * or its own.
   */
  public String nameOf(Selector.Field field) {
    for (AnnotationInfo annotation : annotations(field)) {
      String name = NAMING.contains(annotation.type()) ? annotation.text("value") : "";
      if (!name.isEmpty()) {
        return name;
      }
    }
    ClassInfo owner = index.loaded(field.owner());
    if (owner != null && !owner.isRecord() && getter(owner, field.name()) == null) {
      for (MethodInfo method : owner.methods()) {
        if (isGetter(owner, method) && field.name().equals(returned.of(owner, method))) {
          return property(method);
        }
      }
    }
    return field.name();
  }

  /** The names a field may be written with: its own, and those of the getters that return it. */
  public Set<String> namesOf(Selector.Field field) {
    Set<String> known = names.get(field);
    if (known == null) {
      known = findNames(field);
      names.put(field, known);
    }
    return known;
  }

  private Set<String> findNames(Selector.Field field) {
    Set<String> found = new HashSet<>(Set.of(field.name()));
    ClassInfo owner = index.loaded(field.owner());
    for (AnnotationInfo annotation : annotations(field)) {
      found.addAll(namesIn(annotation));
    }
    for (MethodInfo method : owner == null ? List.<MethodInfo>of() : owner.methods()) {
      if (owner != null
          && isGetter(owner, method)
          && field.name().equals(returned.of(owner, method))) {
        found.add(property(method));
      }
    }
    return Set.copyOf(found);
  }

  /** The names that what a method returns may be written with; none when these are made. */
  public Set<String> namesOf(MethodRef getter) {
    ClassInfo owner = index.loaded(getter.owner());
    MethodInfo method = owner == null ? null : owner.method(getter.name(), getter.descriptor());
    if (method == null || AnnotationInfo.find(method.annotations(), ANY_GETTER).isPresent()) {
      return Set.of();
    }
    Set<String> found = new HashSet<>(Set.of(property(method)));
    for (AnnotationInfo annotation : method.annotations()) {
      found.addAll(namesIn(annotation));
    }
    return Set.copyOf(found);
  }

  private static List<String> namesIn(AnnotationInfo annotation) {
    List<String> found = new ArrayList<>();
    if (NAMING.contains(annotation.type()) || annotation.type().equals(JSON_GETTER)) {
      found.add(annotation.text("value"));
      found.addAll(annotation.texts("alternate"));
    } else if (annotation.type().equals(JSON_ALIAS)) {
      found.addAll(annotation.texts("value"));
    }
    found.removeIf(String::isEmpty);
    return found;
  }

  /** The annotations of a field and of the getters that return it. */
  public List<AnnotationInfo> annotations(Selector.Field field) {
    ClassInfo owner = index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    if (owner == null || info == null) {
      return List.of();
    }
    List<AnnotationInfo> annotations = new ArrayList<>(info.annotations());
    MethodInfo named = getter(owner, field.name());
    if (named != null) {
      annotations.addAll(named.annotations());
    }
    for (MethodInfo method : owner.methods()) {
      if (method != named
          && isGetter(owner, method)
          && field.name().equals(returned.of(owner, method))) {
        annotations.addAll(method.annotations());
      }
    }
    return annotations;
  }

  private Shape findSerialised(ClassInfo type) {
    Shape all = findAll(type);
    AnnotationInfo included = AnnotationInfo.find(type.annotations(), INCLUDED_NAMES).orElse(null);
    if (included == null || all.alone() != null) {
      return all;
    }
    List<String> names = included.texts("value");
    List<Selector> parts = new ArrayList<>(all.parts());
    parts.removeIf(
        part ->
            part instanceof Selector.Field field
                && !names.contains(field.name())
                && !names.contains(nameOf(field)));
    return all.with(parts, all.getters());
  }

  private Shape findAll(ClassInfo type) {
    Set<Selector> parts = new LinkedHashSet<>();
    List<MethodRef> getters = new ArrayList<>();
    List<Element> personal = new ArrayList<>();
    for (ClassInfo declaring : declaring(type)) {
      MethodInfo alone = valueOf(declaring);
      if (alone != null) {
        return new Shape(
            new MethodRef(declaring.name(), alone.name(), alone.descriptor()),
            List.of(),
            List.of(),
            List.of());
      }
      for (FieldInfo field : declaring.fields()) {
        if (isProperty(declaring, field)
            && !ignoredByType(type, field.name())
            && !elements.masked(field.annotations())) {
          MethodInfo getter = getter(declaring, field.name());
          if (getter == null || declaring.isRecord() || isOf(declaring, getter, field.name())) {
            parts.add(new Selector.Field(declaring.name(), field.name()));
          }
        }
      }
      for (MethodInfo method : declaring.methods()) {
        if (isGetter(declaring, method)
            && !ignoredByType(type, property(method))
            && !isHidden(declaring, method)) {
          String field = returned.of(declaring, method);
          if (field != null) {
            parts.add(new Selector.Field(declaring.name(), field));
          } else {
            getters.add(new MethodRef(declaring.name(), method.name(), method.descriptor()));
          }
          addSaid(type, method, personal);
        }
      }
      addGetters(declaring, personal);
    }
    return new Shape(
        null, List.copyOf(parts), List.copyOf(getters), List.copyOf(personal), serialisers(parts));
  }

  private Map<Selector, String> serialisers(Set<Selector> parts) {
    Map<Selector, String> found = new HashMap<>();
    for (Selector part : parts) {
      for (AnnotationInfo annotation :
          part instanceof Selector.Field field ? annotations(field) : List.<AnnotationInfo>of()) {
        String using = annotation.text(SERIALISERS.getOrDefault(annotation.type(), ""));
        if (!using.isEmpty()) {
          found.put(part, using.replace('.', '/'));
        }
      }
    }
    return Map.copyOf(found);
  }

  /** Whether annotations of a getter, or of the field of its name, keep it from being written. */
  private boolean isHidden(ClassInfo declaring, MethodInfo getter) {
    FieldInfo field = declaring.field(property(getter)).orElse(null);
    return elements.masked(getter.annotations())
        || field != null && (elements.masked(field.annotations()) || ignored(field.annotations()));
  }

  /** Whether a getter returns what is in a field as it is. */
  private boolean isOf(ClassInfo declaring, MethodInfo getter, String field) {
    return getter.isAbstract() || field.equals(returned.of(declaring, getter));
  }

  /** Whether a method does nothing but return a field of its own class. */
  boolean returnsField(ClassInfo declaring, MethodInfo method) {
    return returned.of(declaring, method) != null;
  }

  /** Whether a serialiser asks a method of a class for a property. */
  private static boolean isGetter(ClassInfo declaring, MethodInfo method) {
    if (!method.descriptor().startsWith("()")
        || method.descriptor().endsWith(")V")
        || method.isStatic()
        || method.isSynthetic()
        || declaring.isInterface()
        || ignored(method.annotations())) {
      return false;
    }
    for (AnnotationInfo annotation : method.annotations()) {
      if (NAMING.contains(annotation.type())
          || annotation.type().equals(JSON_GETTER)
          || annotation.type().equals(ANY_GETTER)) {
        return true;
      }
    }
    boolean named =
        method.name().startsWith("get")
            && method.name().length() > 3
            && Character.isUpperCase(method.name().charAt(3));
    return named && (method.access() & Opcodes.ACC_PUBLIC) != 0;
  }

  /** The property a getter stands for. */
  static String property(MethodInfo getter) {
    String name = getter.name().startsWith("get") ? getter.name().substring(3) : getter.name();
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Every field, with or without a getter, but not the objects it only refers to. */
  private Shape findStored(ClassInfo type) {
    List<Selector> parts = new ArrayList<>();
    List<Element> personal = new ArrayList<>();
    for (ClassInfo declaring : declaring(type)) {
      for (FieldInfo field : declaring.fields()) {
        MethodInfo getter = getter(declaring, field.name());
        if (isWritable(field)
            && isStored(field.annotations())
            && (getter == null || isStored(getter.annotations()))) {
          parts.add(new Selector.Field(declaring.name(), field.name()));
        }
      }
      for (MethodInfo method : declaring.methods()) {
        if (isStored(method.annotations())) {
          addSaid(type, method, personal);
        }
      }
      addGetters(declaring, personal);
    }
    return new Shape(null, List.copyOf(parts), List.of(), List.copyOf(personal));
  }

  /** Personal data that the user says a method of a library's object hands out. */
  private void addSaid(ClassInfo type, MethodInfo method, List<Element> personal) {
    for (MethodModel said : ofLibraries.written(type.name())) {
      if (said.name().equals(method.name()) && method.descriptor().startsWith("()")) {
        personal.add(elements.ofModel(said));
      }
    }
  }

  /** Whether what is in a field goes where its object does. */
  private static boolean isStored(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (MappingAnnotations.is(Kind.NOT_KEPT, annotation)) {
        return false;
      }
      if (MappingAnnotations.is(Kind.RELATION, annotation)) {
        return annotation.values().get("cascade") instanceof List<?> cascade
            && cascade.stream().anyMatch(CASCADES::contains);
      }
    }
    return true;
  }

  private List<ClassInfo> declaring(ClassInfo type) {
    List<ClassInfo> found = new ArrayList<>();
    for (String name : index.supertypes(type.name())) {
      ClassInfo declaring = index.loaded(name);
      if (declaring != null) {
        found.add(declaring);
      }
    }
    return found;
  }

  /** Personal data that an interface declares at its getters. */
  private void addGetters(ClassInfo declaring, List<Element> personal) {
    if (!declaring.isInterface()) {
      return;
    }
    for (MethodInfo method : declaring.methods()) {
      if (method.name().startsWith("get")
          && method.descriptor().startsWith("()")
          && !ignored(method.annotations())) {
        Element element = elements.ofReturn(declaring, method);
        if (element != null) {
          personal.add(element);
        }
      }
    }
  }

  /** The method whose result stands for the whole object. */
  private static @Nullable MethodInfo valueOf(ClassInfo declaring) {
    for (MethodInfo method : declaring.methods()) {
      if (method.descriptor().startsWith("()")
          && AnnotationInfo.find(method.annotations(), JSON_VALUE).isPresent()) {
        return method;
      }
    }
    return null;
  }

  /** Whether something may write a field when it writes out its object. */
  public static boolean isWritable(FieldInfo field) {
    return !field.isStatic() && (field.access() & Opcodes.ACC_TRANSIENT) == 0;
  }

  /** Whether a serialiser or a mapper writes a field when it writes out its object. */
  public boolean isWritten(ClassInfo declaring, FieldInfo field) {
    return isProperty(declaring, field)
        || isWritable(field)
            && (MappingAnnotations.isMapped(declaring)
                || isSmall.getAsBoolean() && readByGetters(declaring).contains(field.name()));
  }

  private final Map<ClassInfo, Set<String>> readByGetters = new ConcurrentHashMap<>();

  /** The fields that are read by getters of properties that have no field of their name. */
  private Set<String> readByGetters(ClassInfo declaring) {
    Set<String> known = readByGetters.get(declaring);
    if (known == null) {
      known = findReadByGetters(declaring);
      readByGetters.put(declaring, known);
    }
    return known;
  }

  private Set<String> findReadByGetters(ClassInfo declaring) {
    Set<String> getters = new HashSet<>();
    for (MethodInfo method : declaring.methods()) {
      if (isGetter(declaring, method)
          && (declaring.field(property(method)).isEmpty()
              || AnnotationInfo.find(method.annotations(), ANY_GETTER).isPresent())) {
        getters.add(method.key());
      }
    }
    ClassNode node = getters.isEmpty() ? null : index.code(declaring.name()).orElse(null);
    Set<String> read = new HashSet<>();
    for (MethodNode code : node == null ? List.<MethodNode>of() : node.methods) {
      if (getters.contains(code.name + code.desc)) {
        for (AbstractInsnNode step : code.instructions) {
          if (step instanceof FieldInsnNode field
              && field.getOpcode() == Opcodes.GETFIELD
              && field.owner.equals(declaring.name())) {
            read.add(field.name);
          }
        }
      }
    }
    return Set.copyOf(read);
  }

  /** Whether a serialiser takes a field for a property of its objects. */
  private boolean isProperty(ClassInfo declaring, FieldInfo field) {
    if (!isWritable(field) || ignored(field.annotations())) {
      return false;
    }
    MethodInfo getter = getter(declaring, field.name());
    return getter != null
        ? !ignoredGetter(getter)
        : declaring.isRecord()
            || (field.access() & Opcodes.ACC_PUBLIC) != 0
            || annotatedProperty(field)
            || areFieldsWritten(declaring);
  }

  private static boolean annotatedProperty(FieldInfo field) {
    return field.annotations().stream().anyMatch(each -> WRITTEN.contains(each.type()));
  }

  /** Whether a class says that its fields are written, with or without getters. */
  private static boolean areFieldsWritten(ClassInfo declaring) {
    return declaring.annotations().stream()
        .anyMatch(
            each ->
                each.type().endsWith("xml.bind.annotation.XmlAccessorType")
                        && each.text("value").equals("FIELD")
                    || each.type().equals("com.fasterxml.jackson.annotation.JsonAutoDetect")
                        && each.text("fieldVisibility").equals("ANY"));
  }

  static boolean ignored(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (IGNORING.contains(annotation.type())
          && !Boolean.FALSE.equals(annotation.values().get("value"))
          && !annotation.type().endsWith("Expose")) {
        return true;
      }
      if (annotation.type().equals("com.fasterxml.jackson.annotation.JsonProperty")
          && "WRITE_ONLY".equals(annotation.values().get("access"))) {
        return true;
      }
      if (annotation.type().endsWith(".Expose")
          && Boolean.FALSE.equals(annotation.values().get("serialize"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ignoredGetter(@Nullable MethodInfo getter) {
    return getter != null && ignored(getter.annotations());
  }

  static boolean ignoredByType(ClassInfo type, String property) {
    for (AnnotationInfo annotation : type.annotations()) {
      if (annotation.type().equals(IGNORED_NAMES) && annotation.texts("value").contains(property)) {
        return true;
      }
    }
    return false;
  }

  /** The methods of a class without parameters, by name. */
  private Map<String, MethodInfo> methods(ClassInfo declaring) {
    Map<String, MethodInfo> known = methods.get(declaring);
    if (known == null) {
      known = new HashMap<>();
      for (MethodInfo method : declaring.methods()) {
        if (method.descriptor().startsWith("()") && !method.isStatic()) {
          known.putIfAbsent(method.name(), method);
        }
      }
      methods.put(declaring, known);
    }
    return known;
  }

  private @Nullable MethodInfo getter(ClassInfo declaring, String field) {
    String capital =
        field.isEmpty() ? "" : Character.toUpperCase(field.charAt(0)) + field.substring(1);
    Map<String, MethodInfo> asked = methods(declaring);
    MethodInfo getter = asked.get("get" + capital);
    if (getter == null) {
      getter = asked.get("is" + capital);
    }
    return getter == null && declaring.isRecord() ? asked.get(field) : getter;
  }
}
