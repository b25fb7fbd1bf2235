package nl.imwregiotilburg.privacy.analysis.mapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.resource.Table;

/** The annotations by which mappers know what a database keeps, and how. */
public final class MappingAnnotations {

  /** What an annotation says of a type or field. */
  public enum Kind {
    /** A type that is kept by itself. */
    ROOT,
    /** A type that is kept as part of another. */
    PART,
    /** A field that is not kept. */
    NOT_KEPT,
    /** A field that the mapper encrypts. */
    ENCRYPTED,
    /** A field that a class named by the annotation converts. */
    CONVERTER,
    /** A field that is written by an SQL expression. */
    EXPRESSION,
    /** A converter that may apply by itself. */
    AUTO_CONVERTER,
    /** A field that refers to something kept by itself. */
    RELATION,
    /** Says under which name a field is kept. */
    COLUMN,
    /** Says under which name a type is kept, or known to queries. */
    TABLE,
    /** Says with which statement a method asks a database. */
    QUERY,
    /** Gives a query a name. */
    NAMED_QUERY
  }

  /** Annotations by what they say, with the technology. */
  private static final Map<Kind, Map<String, String>> KNOWN = read();

  private MappingAnnotations() {}

  /** The technology of the first annotation of a kind, as people call it. */
  public static Optional<String> technology(Kind kind, List<AnnotationInfo> annotations) {
    Map<String, String> known = known(kind);
    for (AnnotationInfo annotation : annotations) {
      String technology = known.get(annotation.type());
      if (technology != null) {
        return Optional.of(technology);
      }
    }
    return Optional.empty();
  }

  /** Whether an annotation is of a kind. */
  public static boolean is(Kind kind, AnnotationInfo annotation) {
    return known(kind).containsKey(annotation.type());
  }

  /** Whether a type is kept, by itself or as part of another. */
  public static boolean isMapped(ClassInfo type) {
    return technology(Kind.ROOT, type.annotations()).isPresent()
        || technology(Kind.PART, type.annotations()).isPresent();
  }

  /** The annotations on a field and on its getter, which a mapper may read as well. */
  public static List<AnnotationInfo> of(ClassInfo owner, FieldInfo field) {
    String capital =
        field.name().substring(0, 1).toUpperCase(Locale.ROOT) + field.name().substring(1);
    Stream<AnnotationInfo> onGetter =
        owner.methods().stream()
            .filter(
                method ->
                    method.name().equals("get" + capital) || method.name().equals("is" + capital))
            .filter(method -> method.descriptor().startsWith("()"))
            .flatMap(method -> method.annotations().stream());
    return Stream.concat(field.annotations().stream(), onGetter).toList();
  }

  private static Map<String, String> known(Kind kind) {
    return KNOWN.getOrDefault(kind, Map.of());
  }

  private static Map<Kind, Map<String, String>> read() {
    Map<Kind, Map<String, String>> known = new EnumMap<>(Kind.class);
    for (List<String> row : Table.rows(MappingAnnotations.class, "annotations.csv")) {
      known
          .computeIfAbsent(
              Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
              none -> new HashMap<>())
          .put(row.get(1), row.get(2));
    }
    return known;
  }
}
