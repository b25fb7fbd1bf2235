package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Loggers of libraries that no model speaks of: a type that is called {@code …Logger} or {@code
 * Log} whose method is called like a level writes a log. What is found by that is at most probable.
 */
final class NamedLoggers {

  /** The type in the shipped models that says what such a method does. */
  private static final String MODEL = "model.NamedLogger";

  private static final Set<String> LEVELS =
      Set.of(
          "trace",
          "debug",
          "info",
          "warn",
          "warning",
          "error",
          "fatal",
          "severe",
          "critical",
          "notice",
          "fine",
          "finer",
          "finest",
          "tracef",
          "debugf",
          "infof",
          "warnf",
          "errorf",
          "fatalf",
          "log",
          "logf");

  private final Models models;

  NamedLoggers(Models models) {
    this.models = models;
  }

  /**
   * What a method of a library does that is a logger's by its name; null for all others.
   *
   * @param owner internal name of its type
   */
  @Nullable MethodModel model(String owner, String name, String descriptor) {
    String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    if (!isLevel(name)
        || !simple.endsWith("Logger") && !simple.equals("Log")
        || !descriptor.endsWith(")V")
        || !takesText(descriptor)) {
      return null;
    }
    List<MethodModel> known = models.of(MODEL, "log");
    if (known.isEmpty()) {
      return null;
    }
    MethodModel log = known.get(0);
    return new MethodModel(
        owner.replace('/', '.'),
        name,
        Optional.empty(),
        simple,
        log.operations(),
        log.sinks(),
        Optional.empty(),
        Optional.empty(),
        log.format(),
        log.origin());
  }

  /** {@code info}, and {@code logInfo} as loggers have it that are made to be extended. */
  private static boolean isLevel(String method) {
    return LEVELS.contains(method)
        || method.startsWith("log")
            && LEVELS.contains(method.substring(3).toLowerCase(Locale.ROOT));
  }

  /** Whether a model is one of these. */
  static boolean isNamed(MethodModel model, Models models) {
    return !model.owner().equals(MODEL)
        && models.of(MODEL, "log").stream().anyMatch(log -> log.origin().equals(model.origin()));
  }

  private static boolean takesText(String descriptor) {
    for (Type type : Type.getArgumentTypes(descriptor)) {
      switch (type.getDescriptor()) {
        case "Ljava/lang/String;", "Ljava/lang/Object;", "Ljava/lang/CharSequence;" -> {
          return true;
        }
        default -> {
          // A number or an object of some kind.
        }
      }
    }
    return false;
  }
}
