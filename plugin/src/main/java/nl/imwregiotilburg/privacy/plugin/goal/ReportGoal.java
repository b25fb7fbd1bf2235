package nl.imwregiotilburg.privacy.plugin.goal;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Does what <code>check</code> does, but violations never fail the build: for a first look, and for
 * the report to the data protection officer.
 */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "report",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class ReportGoal extends JudgingGoal {

  @Override
  boolean mayFail() {
    return false;
  }
}
