package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.config.Value;

/** What frameworks put into fields and parameters out of the configuration. */
public final class Injected {

  private static final String SPRING_VALUE = "org.springframework.beans.factory.annotation.Value";
  private static final String MICROPROFILE =
      "org.eclipse.microprofile.config.inject.ConfigProperty";
  private static final List<String> PROPERTIES =
      List.of(
          "org.springframework.boot.context.properties.ConfigurationProperties",
          "io.smallrye.config.ConfigMapping");

  private final Configuration configuration;

  /** Reads from what the application starts with. */
  public Injected(Configuration configuration) {
    this.configuration = configuration;
  }

  /** What a field of a class is set to; nothing when it is not set by a framework. */
  public List<Value> field(ClassInfo owner, String name) {
    List<AnnotationInfo> annotations =
        owner.field(name).map(found -> found.annotations()).orElse(List.of());
    List<Value> injected = by(annotations);
    if (!injected.isEmpty()) {
      return injected;
    }
    for (String type : PROPERTIES) {
      Optional<AnnotationInfo> properties = AnnotationInfo.find(owner.annotations(), type);
      if (properties.isPresent()) {
        String prefix = properties.get().text("prefix");
        if (prefix.isEmpty()) {
          prefix = properties.get().text("value");
        }
        return configuration.values(prefix.isEmpty() ? name : prefix + "." + name);
      }
    }
    return List.of();
  }

  /** What a field or parameter with these annotations is set to. */
  public List<Value> by(List<AnnotationInfo> annotations) {
    String text = text(annotations);
    return text.isEmpty() ? List.of() : configuration.resolve(text);
  }

  /** What such annotations say, with its placeholders; empty when they say nothing. */
  public static String text(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type().equals(SPRING_VALUE)) {
        return annotation.text("value");
      }
      if (annotation.type().equals(MICROPROFILE)) {
        String otherwise = annotation.text("defaultValue");
        String name = annotation.text("name");
        return "${" + name + (otherwise.isEmpty() ? "" : ":" + otherwise) + "}";
      }
    }
    return "";
  }
}
