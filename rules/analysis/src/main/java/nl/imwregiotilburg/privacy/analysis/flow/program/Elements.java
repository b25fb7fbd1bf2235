package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;

/** Which declarations hold personal data. */
public interface Elements {

  /**
   * A field, by its own declaration or by that of its class.
   *
   * @param owner internal name of the declaring class
   */
  @Nullable Element ofField(String owner, String field);

  /** A field, as above. */
  default @Nullable Element ofField(Selector.Field field) {
    return ofField(field.owner(), field.name());
  }

  /** What every object of a type of a dependency is; null for all other types. */
  @Nullable Element ofLibraryType(String internalName);

  /** What a method returns, by its own declaration or by one it overrides. */
  @Nullable Element ofReturn(ClassInfo owner, MethodInfo method);

  /**
   * A parameter.
   *
   * @param parameter position in the descriptor
   */
  @Nullable Element ofParameter(ClassInfo owner, MethodInfo method, int parameter);

  /** What a model says a library hands out. */
  Element ofModel(MethodModel model);

  /** Whether an annotation on a field makes serialisers write something else in its place. */
  boolean masked(List<AnnotationInfo> annotations);

  /** The id of the recipient that an argument of a method goes to. */
  Optional<String> recipient(ClassInfo owner, MethodInfo method, int parameter);

  /** Whether the text of an element can be one that is read as a number. */
  boolean mayBeNumber(Element element);

  /** Whether a method makes data anonymous or pseudonymous; null when it does not. */
  MethodModel.@Nullable Sanitiser sanitiser(ClassInfo owner, MethodInfo method);
}
