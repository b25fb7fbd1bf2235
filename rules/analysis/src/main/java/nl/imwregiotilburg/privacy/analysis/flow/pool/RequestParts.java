package nl.imwregiotilburg.privacy.analysis.flow.pool;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;

/**
 * What is kept in a request lives no longer than that: what a servlet puts into one that it answers
 * by {@code doGet} nobody finds who answers one by {@code doPost}. Filters, pages and everything
 * else may be there for either.
 */
final class RequestParts {

  private static final Set<String> SERVLETS =
      Set.of("jakarta/servlet/http/HttpServlet", "javax/servlet/http/HttpServlet");

  private static final Set<String> METHODS =
      Set.of("doGet", "doPost", "doPut", "doDelete", "doPatch", "doHead");

  /** Models begin the names of what is kept in a request like this. */
  private static final String IN_REQUEST = "keptInRequest";

  private static final String NAMES = "keptNamesOfRequest";

  private static final String FOR = "@";

  private final Program program;

  RequestParts(Program program) {
    this.program = program;
  }

  /**
   * The names under which such a part is kept.
   *
   * @param holder whose part it is
   * @param written whether something is put there
   */
  List<String> of(Selector.Named part, Atom holder, boolean written) {
    String all = part.place();
    if (!part.name().equals(IN_REQUEST) && !part.name().equals(NAMES)) {
      return List.of(all);
    }
    String method = method(holder);
    if (written) {
      return List.of(all, all + FOR + method);
    }
    return method.isEmpty() ? List.of(all) : List.of(all + FOR, all + FOR + method);
  }

  /** The method of a servlet that answers the request; empty when it may be any. */
  private String method(Atom holder) {
    Atom at = holder;
    while (at.kind == Atom.Kind.CELL) {
      at = at.origin();
    }
    MethodRef root = at.kind == Atom.Kind.PARAMETER ? program.atoms.methodOf(at) : null;
    return root != null
            && METHODS.contains(root.name())
            && SERVLETS.stream().anyMatch(servlet -> program.index.isSubtype(root.owner(), servlet))
        ? root.name()
        : "";
  }
}
