package nl.imwregiotilburg.privacy.plugin.goal;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles the build, checks that its code keeps what the privacy statement promises, and fails on
 * violations. Made for the command line: it works on a clean checkout.
 */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "check",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class CheckGoal extends JudgingGoal {

  @Override
  boolean mayFail() {
    return true;
  }
}
