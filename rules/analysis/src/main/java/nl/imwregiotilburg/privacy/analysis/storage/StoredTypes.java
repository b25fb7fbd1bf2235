package nl.imwregiotilburg.privacy.analysis.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.element.Positions;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations;
import nl.imwregiotilburg.privacy.analysis.mapping.MappingAnnotations.Kind;
import org.objectweb.asm.Opcodes;

/** Finds the types that a database keeps, by the annotations of its mappers. */
public final class StoredTypes {

  private static final List<String> NAMES_OF_CLASSES = List.of("converter", "value", "type");

  private final ClassIndex index;
  private final Positions positions;
  private final Ciphers ciphers;
  private final Map<String, String> automatic = new HashMap<>();

  private StoredTypes(ClassIndex index, Positions positions) {
    this.index = index;
    this.positions = positions;
    this.ciphers = new Ciphers(index);
  }

  /** The stored types among the analysed classes, sorted. */
  public static List<StoredType> find(ClassIndex index, Positions positions) {
    StoredTypes types = new StoredTypes(index, positions);
    List<ClassInfo> own = index.classes().stream().filter(info -> info.container().own()).toList();
    own.forEach(types::remember);
    return own.stream().flatMap(info -> types.stored(info).stream()).sorted().toList();
  }

  private Optional<StoredType> stored(ClassInfo info) {
    Optional<String> root = MappingAnnotations.technology(Kind.ROOT, info.annotations());
    Optional<String> technology =
        root.isPresent() ? root : MappingAnnotations.technology(Kind.PART, info.annotations());
    return technology.map(
        name ->
            new StoredType(
                info.dotted(),
                name,
                root.isPresent(),
                fields(info),
                parents(info),
                info.container().module(),
                positions.ofType(info)));
  }

  private List<String> parents(ClassInfo info) {
    return index.supertypes(info.name()).stream()
        .filter(name -> !name.equals(info.name()))
        .map(index::loaded)
        .filter(parent -> parent != null && parent.container().own())
        .filter(MappingAnnotations::isMapped)
        .map(ClassInfo::dotted)
        .toList();
  }

  private List<StoredType.Field> fields(ClassInfo info) {
    List<StoredType.Field> fields = new ArrayList<>();
    for (FieldInfo field : info.fields()) {
      List<AnnotationInfo> annotations = MappingAnnotations.of(info, field);
      boolean kept =
          !field.isStatic()
              && (field.access() & (Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC)) == 0
              && MappingAnnotations.technology(Kind.NOT_KEPT, annotations).isEmpty();
      if (kept) {
        fields.add(field(info, field, annotations));
      }
    }
    return fields;
  }

  private StoredType.Field field(
      ClassInfo info, FieldInfo field, List<AnnotationInfo> annotations) {
    String type = erased(field);
    String protection = MappingAnnotations.technology(Kind.ENCRYPTED, annotations).orElse("");
    String unprotected = "";
    if (protection.isEmpty()) {
      List<String> converters = converters(info, field, annotations);
      protection = converters.stream().filter(ciphers::encrypts).findFirst().orElse("");
      unprotected = protection.isEmpty() ? String.join(", ", converters) : "";
    }
    if (protection.isEmpty()) {
      protection = expression(annotations).orElse("");
    }
    return new StoredType.Field(
        field.name(), type, protection, unprotected, positions.ofField(info, field.name()));
  }

  /** The classes that convert a field: named on it, on its class, or for all of its type. */
  private List<String> converters(
      ClassInfo info, FieldInfo field, List<AnnotationInfo> annotations) {
    List<String> converters = new ArrayList<>();
    for (AnnotationInfo annotation : annotations) {
      if (MappingAnnotations.is(Kind.CONVERTER, annotation)) {
        names(annotation).forEach(converters::add);
      }
    }
    for (AnnotationInfo annotation : info.annotations()) {
      List<AnnotationInfo> nested = annotation.nested("value");
      for (AnnotationInfo each : nested.isEmpty() ? List.of(annotation) : nested) {
        if (MappingAnnotations.is(Kind.CONVERTER, each)
            && each.text("attributeName").equals(field.name())) {
          names(each).forEach(converters::add);
        }
      }
    }
    if (converters.isEmpty()) {
      Optional.ofNullable(automatic.get(erased(field))).ifPresent(converters::add);
    }
    return converters.stream().distinct().toList();
  }

  private static Stream<String> names(AnnotationInfo annotation) {
    return NAMES_OF_CLASSES.stream()
        .flatMap(attribute -> annotation.texts(attribute).stream())
        .filter(name -> !name.isEmpty());
  }

  /** A write expression that encrypts: only an SQL function can, and its name says so. */
  private static Optional<String> expression(List<AnnotationInfo> annotations) {
    return annotations.stream()
        .filter(annotation -> MappingAnnotations.is(Kind.EXPRESSION, annotation))
        .map(annotation -> annotation.text("write"))
        .filter(write -> write.toLowerCase(Locale.ROOT).contains("encrypt"))
        .findFirst();
  }

  /** Remembers a converter that applies to every field of a type. */
  private void remember(ClassInfo info) {
    for (AnnotationInfo annotation : info.annotations()) {
      if (MappingAnnotations.is(Kind.AUTO_CONVERTER, annotation)
          && Boolean.TRUE.equals(annotation.values().get("autoApply"))) {
        for (String api : List.of("jakarta", "javax")) {
          String converter = api + "/persistence/AttributeConverter";
          if (index.isSubtype(info.name(), converter)) {
            TypeRef type = index.generics().asSupertype(TypeRef.of(info.name()), converter);
            if (!type.arguments().isEmpty()) {
              automatic.put(type.arguments().get(0).name().replace('/', '.'), info.dotted());
            }
          }
        }
      }
    }
  }

  private static String erased(FieldInfo field) {
    return org.objectweb.asm.Type.getType(field.descriptor()).getClassName();
  }
}
