package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Answers over HTTP whose status says that something went wrong (400 and up, RFC 9110, sections
 * 15.5 and 15.6): what is in them is written into an error answer.
 */
public final class ErrorAnswers {

  private static final String SPRING = "org/springframework/http/ResponseEntity";

  private static final Set<String> JAX_RS =
      Set.of("jakarta/ws/rs/core/Response", "javax/ws/rs/core/Response");

  /** The types in the shipped models that such answers are made with. */
  private static final String SPRING_BUILDER = "model/ErrorResponseBuilder";

  private static final String JAX_RS_BUILDER = "model/ErrorEntityBuilder";

  private static final int FIRST_ERROR = 400;

  /** How both frameworks call the statuses below 400; all others are errors. */
  private static final Set<String> NO_ERRORS =
      Set.of(
          "CONTINUE",
          "SWITCHING_PROTOCOLS",
          "PROCESSING",
          "CHECKPOINT",
          "EARLY_HINTS",
          "OK",
          "CREATED",
          "ACCEPTED",
          "NON_AUTHORITATIVE_INFORMATION",
          "NO_CONTENT",
          "RESET_CONTENT",
          "PARTIAL_CONTENT",
          "MULTI_STATUS",
          "ALREADY_REPORTED",
          "IM_USED",
          "MULTIPLE_CHOICES",
          "MOVED_PERMANENTLY",
          "FOUND",
          "MOVED_TEMPORARILY",
          "SEE_OTHER",
          "NOT_MODIFIED",
          "USE_PROXY",
          "TEMPORARY_REDIRECT",
          "PERMANENT_REDIRECT");

  private final Evaluator evaluator;
  private final Library library;

  ErrorAnswers(Evaluator evaluator, Library library) {
    this.evaluator = evaluator;
    this.library = library;
  }

  /** Whether a call makes an answer of a body and a status. */
  public static boolean isMadeBy(String owner, String name) {
    return owner.equals(SPRING) && name.equals("<init>");
  }

  /** What builds an error answer; null for all other calls. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    if (isMadeBy(owner, name)) {
      Val status = arguments.get(arguments.size() - 1);
      if (arguments.size() > 2 && isError(status)) {
        MethodModel body =
            evaluator.program.lookup.model(
                SPRING_BUILDER, "body", "(Ljava/lang/Object;)L" + owner + ";");
        if (body != null) {
          library.expose(body, owner, name, descriptor, arguments);
        }
      }
      return null;
    }
    boolean jaxRs = JAX_RS.contains(owner);
    if (!name.equals("status") || arguments.isEmpty() || !jaxRs && !owner.equals(SPRING)) {
      return null;
    }
    return isError(arguments.get(0))
        ? Val.of(
            evaluator
                .atoms()
                .object(
                    List.of(evaluator.site(), "error"),
                    TypeRef.of(jaxRs ? JAX_RS_BUILDER : SPRING_BUILDER),
                    null,
                    evaluator.repeated))
        : null;
  }

  private boolean isError(Val status) {
    if (evaluator.facts.constant(status) instanceof Integer number) {
      return number >= FIRST_ERROR;
    }
    String name = constant(status.only());
    return name == null ? isHandler() : !NO_ERRORS.contains(name);
  }

  /** The name of a constant of an enum; null for all others. */
  private @Nullable String constant(@Nullable Atom status) {
    if (status != null
        && status.kind == Atom.Kind.CELL
        && status.part() instanceof Selector.Field field
        && status.origin().kind == Atom.Kind.STATICS) {
      return field.name();
    }
    Selector.Field named = status == null ? null : evaluator.memory.statics.constant(status);
    return named == null ? null : named.name();
  }

  /** Whether the method answers exceptions: whatever the status is, something went wrong. */
  private boolean isHandler() {
    MethodRef method = evaluator.method;
    ClassInfo owner = evaluator.program.index.loaded(method.owner());
    MethodInfo info = owner == null ? null : owner.method(method.name(), method.descriptor());
    if (owner == null || info == null) {
      return false;
    }
    return method.name().equals("toResponse")
            && evaluator.program.index.supertypes(owner.name()).stream()
                .anyMatch(type -> type.endsWith("/ws/rs/ext/ExceptionMapper"))
        || info.annotations().stream()
            .anyMatch(annotation -> annotation.type().endsWith(".ExceptionHandler"));
  }
}
