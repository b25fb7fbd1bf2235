package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashSet;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;

/** What is known of who calls the methods and functions of the codebase. */
public final class SeenCalls {

  private final Set<MethodRef> skipped = new HashSet<>();
  private final Set<MethodRef> run = new HashSet<>();
  private final Set<MethodRef> handedOut = new HashSet<>();

  /** Notes that a function was called by somebody who knew which one it was. */
  public void run(MethodRef function) {
    run.add(function);
  }

  /** Notes that code nobody can see got hold of a function. */
  public void handOut(MethodRef function) {
    handedOut.add(function);
  }

  /** Whether all calls of a function are known. */
  public boolean isRun(MethodRef function) {
    return run.contains(function) && !handedOut.contains(function);
  }

  /** Notes that a call of a method was not followed. */
  public void skip(MethodRef method) {
    skipped.add(method);
  }

  /** Whether some call of a method was not followed. */
  public boolean isSkipped(MethodRef method) {
    return skipped.contains(method);
  }
}
