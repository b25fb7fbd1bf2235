package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Calls of which more is known than a model can say: each kind is asked until one knows. */
final class KnownCalls {

  /** One kind of calls. */
  private interface Kind {

    /** The result of a call; null when it is not known. */
    @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments);
  }

  private final List<Kind> kinds;

  KnownCalls(
      Evaluator evaluator,
      StringConstants constants,
      TextOperations operations,
      Reflection reflection,
      ErrorAnswers answers) {
    Replacements replacements = new Replacements(evaluator);
    TextReaders readers = new TextReaders(evaluator);
    ArrayCopies copies = new ArrayCopies(evaluator);
    JsonTrees trees = evaluator.trees;
    PresentKeys present = new PresentKeys(evaluator);
    FirstValues values = new FirstValues(evaluator);
    AddressParts addresses = new AddressParts(evaluator);
    ResourceBundles bundles = new ResourceBundles(evaluator);
    AmongConstants among = new AmongConstants(evaluator);
    InvokedTasks tasks = new InvokedTasks(evaluator);
    PropertyPaths paths = new PropertyPaths(evaluator);
    kinds =
        List.of(
            constants::fold,
            (owner, name, descriptor, arguments) -> evaluator.classes.call(owner, name, arguments),
            (owner, name, descriptor, arguments) -> replacements.call(owner, name, arguments),
            operations::call,
            readers::call,
            (owner, name, descriptor, arguments) -> reflection.call(owner, name, arguments),
            (owner, name, descriptor, arguments) -> copies.call(owner, name, arguments),
            (owner, name, descriptor, arguments) -> trees.call(owner, name, arguments),
            (owner, name, descriptor, arguments) -> bundles.call(name, arguments),
            answers::call,
            (owner, name, descriptor, arguments) -> addresses.call(owner, name, arguments),
            (owner, name, descriptor, arguments) -> paths.call(owner, name, arguments),
            evaluator.maps::call,
            (owner, name, descriptor, arguments) -> present.call(owner, name, arguments),
            (owner, name, descriptor, arguments) -> values.call(owner, name, arguments),
            tasks::call,
            evaluator.records::call,
            evaluator.sequences::call,
            (owner, name, descriptor, arguments) -> among.call(owner, name, arguments));
  }

  /** The result of a call; null when a model has to say. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    for (Kind kind : kinds) {
      Val known = kind.call(owner, name, descriptor, arguments);
      if (known != null) {
        return known;
      }
    }
    return null;
  }
}
