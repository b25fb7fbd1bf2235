package nl.imwregiotilburg.privacy.analysis.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.config.Value;
import org.objectweb.asm.Type;

/** What configuration gives to fields, parameters and methods. */
final class Settings {

  private static final String UNKNOWN = "…";
  private static final List<String> BY_EXPRESSION =
      List.of(
          "org.springframework.beans.factory.annotation.Value",
          "io.micronaut.context.annotation.Value");
  private static final List<String> BY_KEY =
      List.of(
          "org.eclipse.microprofile.config.inject.ConfigProperty",
          "io.micronaut.context.annotation.Property");
  private static final List<String> BY_PREFIX =
      List.of(
          "org.springframework.boot.context.properties.ConfigurationProperties",
          "io.micronaut.context.annotation.ConfigurationProperties",
          "io.smallrye.config.ConfigMapping",
          "io.quarkus.arc.config.ConfigProperties");

  private final Configuration configuration;

  Settings(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * What an annotation injects into something of a type.
   *
   * @return empty when no annotation injects anything; an empty list when the value is not known
   */
  Optional<List<Object>> injected(List<AnnotationInfo> annotations, String descriptor) {
    for (AnnotationInfo annotation : annotations) {
      if (BY_EXPRESSION.contains(annotation.type())) {
        return Optional.of(converted(configuration.resolve(annotation.text("value")), descriptor));
      }
      if (BY_KEY.contains(annotation.type())) {
        String key = annotation.text("name");
        List<Value> values = configuration.values(key);
        String otherwise = annotation.text("defaultValue");
        return Optional.of(
            values.isEmpty() && !otherwise.isEmpty()
                ? converted(configuration.resolve(otherwise), descriptor)
                : converted(values, descriptor));
      }
    }
    return Optional.empty();
  }

  /**
   * What is bound to a member of a type that holds settings.
   *
   * @return empty when it holds none, or the setting is not there
   */
  Optional<List<Object>> bound(ClassInfo type, String member, String descriptor) {
    for (AnnotationInfo annotation : type.annotations()) {
      if (BY_PREFIX.contains(annotation.type())) {
        String prefix = annotation.text("prefix");
        String start = prefix.isEmpty() ? annotation.text("value") : prefix;
        List<Value> values = configuration.values(start.isEmpty() ? member : start + "." + member);
        return values.isEmpty() ? Optional.empty() : Optional.of(converted(values, descriptor));
      }
    }
    return Optional.empty();
  }

  /** What a setting can be. */
  List<Object> of(String key, String descriptor) {
    return converted(configuration.values(key), descriptor);
  }

  /** The values as the type they are given to; none when one of them cannot be known. */
  private static List<Object> converted(List<Value> values, String descriptor) {
    List<Object> found = new ArrayList<>();
    for (Value value : values) {
      Optional<Object> one =
          value.text().contains(UNKNOWN) ? Optional.empty() : convert(value.text(), descriptor);
      if (one.isEmpty()) {
        return List.of();
      }
      if (!found.contains(one.get())) {
        found.add(one.get());
      }
    }
    return found;
  }

  private static Optional<Object> convert(String text, String descriptor) {
    return switch (Type.getType(descriptor).getClassName()) {
      case "java.lang.String" -> Optional.of(text);
      case "int", "short", "java.lang.Integer", "java.lang.Short" ->
          number(text).map(number -> (Object) number.intValue());
      case "long", "java.lang.Long" -> number(text).map(Object.class::cast);
      case "java.time.Period" -> Amounts.period(text).map(Object.class::cast);
      case "java.time.Duration" -> Amounts.duration(text).map(Object.class::cast);
      default -> Optional.empty();
    };
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text.trim()));
    } catch (NumberFormatException other) {
      return Optional.empty();
    }
  }
}
