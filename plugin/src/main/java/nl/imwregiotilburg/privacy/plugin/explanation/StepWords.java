package nl.imwregiotilburg.privacy.plugin.explanation;

import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.source.Excerpts;

/** The steps of a way in the words of the source: {@code `client.getEmail()` is passed to …}. */
final class StepWords {

  private static final String PASSED = "passed to ";
  private static final int LONG = 100;

  private final Sources sources;

  StepWords(Sources sources) {
    this.sources = sources;
  }

  /**
   * A step.
   *
   * @param next the step after it, which may stand in the method it goes to
   * @param sink where the way ends
   */
  String of(Step step, Optional<Step> next, Optional<KeptFinding.Sink> sink) {
    return switch (step.kind()) {
      case READ -> step.text().endsWith(" is read") ? step.text() : step.text() + " is declared";
      case PASSED -> passed(step, next);
      case SINK -> sunk(step, sink);
      case STORED, LOADED, PRINTED, RETURNED -> "it is " + step.text();
      case CONVERTED, THROWN -> step.text();
    };
  }

  private String passed(Step step, Optional<Step> next) {
    if (!step.text().startsWith(PASSED)) {
      return step.text();
    }
    String target = step.text().substring(PASSED.length());
    String name = WayTree.target(step);
    String method =
        next.filter(it -> WayTree.enters(step, it))
            .flatMap(it -> signature(it, name))
            .orElse(target);
    Optional<Excerpts.Call> call =
        sources.excerpts(step.location()).flatMap(it -> it.call(step.location().line(), name));
    if (call.isEmpty()) {
      return "it is passed to " + quoted(method);
    }
    return argument(call.get())
        .map(it -> quoted(it) + " is passed to " + quoted(method))
        .orElseGet(() -> "it is passed to " + quoted(method) + " by " + quoted(call.get().text()));
  }

  /** The argument that must be the data, when no other can be. */
  private static Optional<String> argument(Excerpts.Call call) {
    return call.arguments().size() == 1 && call.literals() == 0
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }

  /** The method that was called, if the next step is in it. */
  private Optional<String> signature(Step next, String name) {
    return sources
        .excerpts(next.location())
        .flatMap(it -> it.signature(next.location().line()))
        .filter(it -> it.startsWith(name + "("));
  }

  private String sunk(Step step, Optional<KeptFinding.Sink> sink) {
    if (sink.filter(it -> it.method().equals(MESSAGE)).isPresent()) {
      return sources.expression(step.location()).map(StepWords::quoted).orElse("it")
          + " becomes the message of an exception";
    }
    String target =
        sink.map(it -> quoted(called(it.method())) + " (" + it.library() + ")").orElse(step.text());
    return sources
        .expression(step.location())
        .map(it -> quoted(it) + " is handed to " + target)
        .orElse("it is handed to " + target);
  }

  private static String called(String method) {
    int hash = method.indexOf('#');
    String type = method.substring(0, Math.max(hash, 0)).replace('$', '.');
    String owner = type.substring(type.lastIndexOf('.') + 1);
    String name = method.substring(hash + 1);
    return name.equals("<init>") ? "new " + owner : owner + "." + name;
  }

  /** Every exception is handed its message by this constructor in the end. */
  private static final String MESSAGE = "java.lang.Throwable#<init>";

  private static String quoted(String code) {
    return "`" + (code.length() > LONG ? code.substring(0, LONG - 1) + "…" : code) + "`";
  }

  /** Where a step stands, the file by its name alone. */
  static String place(Location location) {
    return location.fileName() + (location.line() == 0 ? "" : ":" + location.line());
  }
}
