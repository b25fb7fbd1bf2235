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
        expression(assign.value());
      } else if (operation instanceof Operation.Copy copy) {
        expression(copy.from());
        path(copy.to());
      } else if (operation instanceof Operation.Store store) {
        expression(store.sql());
        path(store.parameters());
      } else if (operation instanceof Operation.Perform perform) {
        expression(perform.call());
      } else if (operation instanceof Operation.Throw thrown) {
        expression(thrown.quoted());
      } else if (operation instanceof Operation.Raise raised) {
        expression(raised.exception());
      }
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
    if (expression instanceof Expression.Of of) {
      path(of.path());
    } else if (expression instanceof Expression.Text text) {
      expression(text.value());
    } else if (expression instanceof Expression.Json json) {
      expression(json.value());
      json.serialiser().ifPresent(this::path);
    } else if (expression instanceof Expression.Fields fields) {
      expression(fields.value());
      fields.serialiser().ifPresent(this::path);
    } else if (expression instanceof Expression.Row row) {
      expression(row.sql());
    } else if (expression instanceof Expression.Number number) {
      expression(number.text());
    } else if (expression instanceof Expression.Concat concat) {
      expressions(concat.parts());
    } else if (expression instanceof Expression.Union union) {
      expressions(union.values());
    } else if (expression instanceof Expression.Call call) {
      path(call.receiver());
      expressions(call.arguments());
    }
  }

  private void expressions(List<Expression> expressions) {
    for (Expression expression : expressions) {
      expression(expression);
    }
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
