package nl.imwregiotilburg.privacy.plugin.goal;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Does what <code>check</code> does without compiling: made to be bound in a build, where the
 * classes are there already.
 */
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class VerifyGoal extends JudgingGoal {

  @Override
  boolean mayFail() {
    return true;
  }
}
