package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;
import java.util.Optional;

/**
 * A method model with what it is silent about, so that a later entry can be laid over it.
 *
 * @param saysSinks whether it speaks of sinks; {@code sink: none} is speaking
 * @param saysSource whether it speaks of a source
 * @param saysSanitiser whether it speaks of a sanitiser
 */
record Entry(MethodModel model, boolean saysSinks, boolean saysSource, boolean saysSanitiser) {

  /** How exactly it names its methods; more exact entries have lower numbers. */
  int rank() {
    if (model.name().equals(MethodKey.EVERY)) {
      return 2;
    }
    return model.parameters().isPresent() ? 0 : 1;
  }

  /** This entry, silent about nothing that the lower one speaks of. */
  Entry over(Entry lower) {
    return with(
        model.name(),
        model.parameters(),
        model.operations().isPresent() ? model.operations() : lower.model.operations(),
        model.format().isPresent() ? model.format() : lower.model.format(),
        saysSinks ? this : lower,
        saysSource ? this : lower,
        saysSanitiser ? this : lower);
  }

  /** This entry for the methods that both it and the other name. */
  Entry narrowedTo(Entry other) {
    String name = model.name().equals(MethodKey.EVERY) ? other.model.name() : model.name();
    return with(
        name, other.model.parameters(), model.operations(), model.format(), this, this, this);
  }

  private Entry with(
      String name,
      Optional<List<String>> parameters,
      Optional<List<Operation>> operations,
      Optional<MethodModel.Format> format,
      Entry sinks,
      Entry source,
      Entry sanitiser) {
    return new Entry(
        new MethodModel(
            model.owner(),
            name,
            parameters,
            model.library(),
            operations,
            sinks.model.sinks(),
            source.model.source(),
            sanitiser.model.sanitiser(),
            format,
            model.origin()),
        sinks.saysSinks,
        source.saysSource,
        sanitiser.saysSanitiser);
  }
}
