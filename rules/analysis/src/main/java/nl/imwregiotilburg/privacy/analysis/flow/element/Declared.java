package nl.imwregiotilburg.privacy.analysis.flow.element;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/**
 * What an annotation or a model says of an element.
 *
 * @param purposes empty when the surroundings say them
 * @param subject empty when the surroundings say it
 */
record Declared(
    String category,
    List<String> purposes,
    List<String> retentions,
    Optional<String> subject,
    Element.Origin origin) {

  /** What a model says of a field or type. */
  static Declared by(Models.DeclaredSource source) {
    return new Declared(
        source.category(),
        source.purposes(),
        source.retentions(),
        source.subject(),
        Element.Origin.MODEL);
  }

  /** What a model says of a method. */
  static Declared by(MethodModel.Source source) {
    return new Declared(
        source.category(),
        source.purposes(),
        source.retentions(),
        source.subject(),
        Element.Origin.MODEL);
  }
}
