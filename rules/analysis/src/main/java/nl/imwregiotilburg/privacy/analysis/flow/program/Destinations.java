package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.config.Configuration;
import nl.imwregiotilburg.privacy.analysis.config.Value;
import nl.imwregiotilburg.privacy.analysis.model.MessageAnnotation;

/** The names of topics, queues and channels, with what the configuration makes of them. */
public final class Destinations {

  /** What the configuration says of what nobody can tell. */
  private static final String UNKNOWN = "…";

  private static final int MOST = 16;

  private final Configuration configuration;

  Destinations(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The names an annotation gives, in their order; none when it gives none that can be known. */
  Set<String> of(MessageAnnotation meaning, AnnotationInfo annotation) {
    Set<String> found = new TreeSet<>();
    for (String attribute : meaning.destinations()) {
      int open = attribute.indexOf('(');
      if (open < 0) {
        texts(annotation, attribute).forEach(text -> found.addAll(named(text)));
        continue;
      }
      String[] parts = attribute.substring(open + 1, attribute.length() - 1).split("/");
      for (AnnotationInfo each : annotation.nested(attribute.substring(0, open))) {
        together(each, parts).forEach(text -> found.addAll(named(text)));
      }
    }
    for (String name : List.copyOf(found)) {
      for (String setting : meaning.settings()) {
        // Apart from names that stand in code: a topic is not the channel of that name.
        configuration
            .values(setting.replace("*", name))
            .forEach(value -> add("=" + value.text(), found));
      }
    }
    return found;
  }

  private static List<String> together(AnnotationInfo annotation, String[] parts) {
    List<String> all = List.of("");
    for (String part : parts) {
      List<String> longer = new ArrayList<>();
      for (String before : all) {
        for (String text : texts(annotation, part)) {
          longer.add(before.isEmpty() ? text : before + "/" + text);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The texts of an attribute, or of one of the annotations in it. */
  private static List<String> texts(AnnotationInfo annotation, String attribute) {
    int dot = attribute.indexOf('.');
    if (dot < 0) {
      return annotation.texts(attribute);
    }
    String first = attribute.substring(0, dot);
    List<AnnotationInfo> nested =
        annotation.values().get(first) instanceof AnnotationInfo one
            ? List.of(one)
            : annotation.nested(first);
    return nested.stream()
        .flatMap(each -> texts(each, attribute.substring(dot + 1)).stream())
        .toList();
  }

  /**
   * What a text with placeholders can be. One that is set nowhere is the same to all who write it
   * in the same way.
   */
  public Set<String> named(String text) {
    Set<String> found = new LinkedHashSet<>();
    if (!text.contains("${") && !text.contains("#{")) {
      add(text, found);
      return found;
    }
    for (Value value : configuration.resolve(text)) {
      add(value.text(), found);
    }
    if (found.isEmpty() && text.startsWith("${") && text.indexOf('}') == text.length() - 1) {
      found.add(text);
    }
    return found;
  }

  private static void add(String name, Set<String> found) {
    if (!name.isBlank() && !name.contains(UNKNOWN) && found.size() < MOST) {
      found.add(name);
    }
  }
}
