package nl.imwregiotilburg.privacy.plugin.goal;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Gap;

/**
 * The build that the modules belong to.
 *
 * @param base folder of its root
 * @param output where the report of the whole goes
 * @param whole whether no module was left out on the command line
 * @param unreached modules that should have been inspected and could not be built
 */
record Build(Path base, Path output, boolean whole, List<Gap> unreached) {

  Build {
    unreached = List.copyOf(unreached);
  }
}
