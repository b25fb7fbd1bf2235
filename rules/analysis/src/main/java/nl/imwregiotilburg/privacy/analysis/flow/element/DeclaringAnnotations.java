package nl.imwregiotilburg.privacy.analysis.flow.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import org.jspecify.annotations.Nullable;

/** What annotations say of personal data: this project's own, and foreign ones by their models. */
final class DeclaringAnnotations {

  /** The package of this project's own. */
  static final String PACKAGE = "nl.imwregiotilburg.privacy.annotation.";

  private static final String PERSONAL_DATA = PACKAGE + "PersonalData";
  private static final String ANONYMISES = PACKAGE + "Anonymises";
  private static final String PSEUDONYMISES = PACKAGE + "Pseudonymises";

  private final ClassIndex index;
  private final Map<String, Models.ForeignAnnotation> foreign;

  /**
   * @param foreign what models say of annotations, by their binary names
   */
  DeclaringAnnotations(ClassIndex index, Map<String, Models.ForeignAnnotation> foreign) {
    this.index = index;
    this.foreign = foreign;
  }

  /** The personal data that what has these annotations holds. */
  Optional<Declared> personal(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (annotation.type().equals(PERSONAL_DATA)) {
        return Optional.of(
            new Declared(
                annotation.text("value"),
                annotation.texts("purpose"),
                annotation.texts("retention"),
                Optional.empty(),
                Element.Origin.ANNOTATION));
      }
      Models.ForeignAnnotation other = meaning(annotation, "personal-data");
      if (other != null) {
        String named =
            other.categoryAttribute().isEmpty() ? "" : annotation.text(other.categoryAttribute());
        return Optional.of(
            new Declared(
                named.isEmpty() ? other.category() : named,
                List.of(),
                List.of(),
                Optional.empty(),
                Element.Origin.MODEL));
      }
    }
    return Optional.empty();
  }

  /** Whether one of them makes serialisers write something else in place of what has it. */
  boolean masked(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (meaning(annotation, "masked") != null) {
        return true;
      }
    }
    return false;
  }

  /** What a method with these annotations makes of personal data; null when they do not say. */
  MethodModel.@Nullable Sanitiser sanitiser(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      Models.ForeignAnnotation other = foreign.get(annotation.type());
      String means = other == null ? "" : other.means();
      if (annotation.type().equals(ANONYMISES) || means.equals("anonymises")) {
        return MethodModel.Sanitiser.ANONYMISES;
      }
      if (annotation.type().equals(PSEUDONYMISES) || means.equals("pseudonymises")) {
        return MethodModel.Sanitiser.PSEUDONYMISES;
      }
    }
    return null;
  }

  /**
   * What an annotation means by a model: itself, or one it is composed of, as annotations of the
   * codebase may be.
   */
  private Models.@Nullable ForeignAnnotation meaning(AnnotationInfo annotation, String means) {
    Models.ForeignAnnotation other = foreign.get(annotation.type());
    if (other != null) {
      return other.means().equals(means) ? other : null;
    }
    ClassInfo composed = index.loaded(annotation.type().replace('.', '/'));
    if (composed == null || !composed.container().followed()) {
      return null;
    }
    for (AnnotationInfo part : composed.annotations()) {
      Models.ForeignAnnotation of = foreign.get(part.type());
      if (of != null && of.means().equals(means)) {
        return of;
      }
    }
    return null;
  }
}
