package nl.imwregiotilburg.privacy.plugin.inspection;

import nl.imwregiotilburg.privacy.analysis.model.ModelException;
import nl.imwregiotilburg.privacy.register.RegisterException;

/** Brings register, analysis and rules together. */
@FunctionalInterface
public interface Inspection {

  /**
   * Inspects the modules of a build together.
   *
   * @throws RegisterException if the register has mistakes
   * @throws ModelException if a {@code models.yml} has mistakes
   */
  Result inspect(Assignment assignment);

  /** The inspection by the analysis and the rules of this project. */
  static Inspection byEngine() {
    return new EngineInspection();
  }
}
