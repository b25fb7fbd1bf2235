package nl.imwregiotilburg.privacy.analysis.flow.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/** What the nearest enclosing declaration says of purposes, data subjects and recipients. */
public final class Scopes {

  private static final String PACKAGE = "nl.imwregiotilburg.privacy.annotation.";
  private static final String PURPOSE = PACKAGE + "Purpose";
  private static final String SUBJECT = PACKAGE + "DataSubject";
  private static final String SENDS_TO = PACKAGE + "SendsTo";

  private final ClassIndex index;
  private final Map<String, Models.ForeignAnnotation> foreign;

  /**
   * @param foreign what annotations of others mean, by their binary name
   */
  Scopes(ClassIndex index, Map<String, Models.ForeignAnnotation> foreign) {
    this.index = index;
    this.foreign = Map.copyOf(foreign);
  }

  /** The purposes of what is declared in a class, in a method with these annotations. */
  public List<String> purposes(ClassInfo info, List<AnnotationInfo> onMethod) {
    for (List<AnnotationInfo> annotations : around(info, onMethod)) {
      Optional<AnnotationInfo> found = AnnotationInfo.find(annotations, PURPOSE);
      if (found.isPresent()) {
        return found.get().texts("value");
      }
      List<String> others = annotations.stream().flatMap(this::purpose).distinct().toList();
      if (!others.isEmpty()) {
        return others;
      }
    }
    return List.of();
  }

  /** The purpose an annotation of others names: {@code https://…/verwerkingen/wmo} is wmo. */
  private Stream<String> purpose(AnnotationInfo annotation) {
    Models.ForeignAnnotation meant = foreign.get(annotation.type());
    if (meant == null || meant.purposeAttribute().isEmpty()) {
      return Stream.empty();
    }
    return annotation.texts(meant.purposeAttribute()).stream()
        .filter(said -> !said.isBlank())
        .map(
            said ->
                Optional.ofNullable(meant.purposes().get(said))
                    .orElseGet(
                        () -> said.replaceFirst("[/#:]+$", "").replaceFirst("^.*[/#:]", "")));
  }

  /** Whose data a class holds. */
  public Optional<String> subject(ClassInfo info) {
    return nearest(info, List.of(), SUBJECT);
  }

  /** The recipient the arguments of a method go to. */
  public Optional<String> recipient(ClassInfo info, MethodInfo method, int parameter) {
    Optional<AnnotationInfo> own = AnnotationInfo.find(method.annotationsOf(parameter), SENDS_TO);
    return own.isPresent()
        ? own.map(annotation -> annotation.text("value"))
        : nearest(info, method.annotations(), SENDS_TO);
  }

  private Optional<String> nearest(
      ClassInfo info, List<AnnotationInfo> onMethod, String annotation) {
    for (List<AnnotationInfo> annotations : around(info, onMethod)) {
      Optional<AnnotationInfo> found = AnnotationInfo.find(annotations, annotation);
      if (found.isPresent()) {
        return Optional.of(found.get().text("value"));
      }
    }
    return Optional.empty();
  }

  /** The annotations on a method, its class, the classes around it, and its package. */
  private List<List<AnnotationInfo>> around(ClassInfo info, List<AnnotationInfo> onMethod) {
    List<List<AnnotationInfo>> found = new ArrayList<>();
    found.add(onMethod);
    String name = info.name();
    while (true) {
      ClassInfo type = index.loaded(name);
      if (type != null) {
        found.add(type.annotations());
      }
      int dollar = name.lastIndexOf('$');
      if (dollar <= name.lastIndexOf('/') + 1) {
        break;
      }
      name = name.substring(0, dollar);
    }
    int slash = info.name().lastIndexOf('/');
    ClassInfo ofPackage =
        index.loaded((slash < 0 ? "" : info.name().substring(0, slash + 1)) + "package-info");
    if (ofPackage != null) {
      found.add(ofPackage.annotations());
    }
    return found;
  }
}
