package nl.imwregiotilburg.privacy.analysis.model;

import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Sink;
import nl.imwregiotilburg.privacy.analysis.model.Path.Root;
import nl.imwregiotilburg.privacy.analysis.model.Path.Selector;

/** Finds paths that the method they are written for does not have. */
final class PathCheck {

  private final MethodKey method;
  private Optional<String> problem = Optional.empty();

  PathCheck(MethodKey method) {
    this.method = method;
  }

  /** What is wrong; empty when nothing is. */
  Optional<String> problem() {
    return problem;
  }

  void operations(List<Operation> operations) {
    for (Operation operation : operations) {
      if (operation instanceof Operation.Assign assign) {
        target(assign.target());
      } else if (operation instanceof Operation.Copy copy) {
        path(copy.to());
      }
      operation.values().forEach(this::expression);
    }
  }

  private void target(Path path) {
    path(path);
    if (path.root() == Root.THIS && path.selectors().isEmpty() && !method.isConstructor()) {
      problem =
          Optional.of("only a constructor gives this its value; elsewhere name a part: this[]");
    }
  }

  void sink(Sink sink) {
    for (Path value : sink.values()) {
      path(value);
    }
    if (sink.address().isPresent()) {
      expression(sink.address().get());
    }
  }

  private void expression(Expression expression) {
    expression.allPaths().forEach(this::path);
  }

  void path(Path path) {
    if (path.root() == Root.RETURN && method.isConstructor()) {
      problem = Optional.of("a constructor returns nothing; its new object is called this");
    }
    if (path.root() == Root.ARGUMENT) {
      argument(path.argument());
    }
    if (path.root() == Root.PROGRAM && !isKept(path)) {
      problem =
          Optional.of(
              "what the program keeps for everybody has a name that begins with kept:"
                  + " program.keptInContext{arg0}");
    }
    for (Selector selector : path.selectors()) {
      if (selector instanceof Selector.ElementAt element) {
        argument(element.argument());
      } else if (selector instanceof Selector.ValueAt value) {
        argument(value.argument());
      }
    }
  }

  private static boolean isKept(Path path) {
    return !path.selectors().isEmpty()
        && path.selectors().get(0) instanceof Selector.Named named
        && named.name().startsWith("kept");
  }

  private void argument(int index) {
    if (method.parameters().isPresent() && index >= method.parameters().get().size()) {
      problem =
          Optional.of(
              "arg%d does not exist: %s has %d parameters, the first is arg0"
                  .formatted(index, method.name(), method.parameters().get().size()));
    }
  }
}
