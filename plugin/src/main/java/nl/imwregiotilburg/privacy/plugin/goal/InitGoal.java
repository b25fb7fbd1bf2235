package nl.imwregiotilburg.privacy.plugin.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.imwregiotilburg.privacy.plugin.adoption.StarterRegister;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes a first <code>privacy/register.yml</code> from what the code holds, with what people must
 * decide left open. A register that is there is never overwritten.
 */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "init",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class InitGoal extends AnalysingGoal {

  @Override
  void run() throws IOException {
    Path file = root().resolve("privacy").resolve("register.yml");
    if (Files.exists(file)) {
      throw new ConfigurationException(
          file + " is there already and is not overwritten; move it away to start again");
    }
    String text = StarterRegister.of(analyse());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    getLog()
        .info(
            "privacy: wrote " + file + "; fill in what is marked TODO, then run mvn privacy:check");
  }
}
