package nl.imwregiotilburg.wijkteam.triage;

import java.util.Optional;

/** A link of the chain that decides where an intake goes. */
public abstract class Triagestap {
  private Triagestap volgende;

  public Triagestap dan(Triagestap stap) {
    this.volgende = stap;
    return stap;
  }

  /** The verdict of the first link that has one. */
  public final Optional<String> behandel(Intake intake) {
    String oordeel = beoordeel(intake);
    if (oordeel != null) {
      return Optional.of(oordeel);
    }
    return volgende == null ? Optional.empty() : volgende.behandel(intake);
  }

  protected abstract String beoordeel(Intake intake);
}
