package nl.imwregiotilburg.privacy.plugin.goal;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.plugin.console.Terminal;

/** Remembers what was printed. */
final class Recorder implements Terminal {

  final List<String> errors = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<String> infos = new ArrayList<>();

  @Override
  public void error(String text) {
    errors.add(text);
  }

  @Override
  public void warn(String text) {
    warnings.add(text);
  }

  @Override
  public void info(String text) {
    infos.add(text);
  }
}
