package nl.imwregiotilburg.wijkteam.rapport;

import nl.imwregiotilburg.wijkteam.domein.Huishouden;

/** Only counts. */
public class Telrapport extends Rapport<Huishouden> {
  @Override
  protected String kop() {
    return "tellingen";
  }

  @Override
  protected String regel(Huishouden bron) {
    return bron.getId() + ": " + bron.getLeden().size();
  }

  @Override
  protected String voet() {
    return "einde van de tellingen";
  }
}
