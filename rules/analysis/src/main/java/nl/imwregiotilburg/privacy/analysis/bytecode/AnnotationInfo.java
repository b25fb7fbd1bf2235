package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation in a class file.
 *
 * @param type binary name with dots
 * @param values attributes that are written: strings, boxed numbers, class names with dots, enum
 *     constants by name, nested {@code AnnotationInfo}, lists of these
 */
public record AnnotationInfo(String type, Map<String, Object> values) {

  /** A single text; empty when it is not written. */
  public String text(String attribute) {
    return values.get(attribute) instanceof String text ? text : "";
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts(String attribute) {
    Object value = values.get(attribute);
    if (value instanceof String text) {
      return List.of(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    return List.of();
  }

  /** Nested annotations, as in a container of repeated ones. */
  public List<AnnotationInfo> nested(String attribute) {
    if (values.get(attribute) instanceof List<?> list) {
      return list.stream()
          .filter(AnnotationInfo.class::isInstance)
          .map(AnnotationInfo.class::cast)
          .toList();
    }
    return List.of();
  }

  /** The first annotation of a type. */
  public static Optional<AnnotationInfo> find(List<AnnotationInfo> annotations, String type) {
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type.equals(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }
}
