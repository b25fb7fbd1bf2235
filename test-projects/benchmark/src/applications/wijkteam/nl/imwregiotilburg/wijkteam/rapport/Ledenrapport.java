package nl.imwregiotilburg.wijkteam.rapport;

import nl.imwregiotilburg.wijkteam.domein.Gezinslid;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;

/** Everyone in a household. */
public class Ledenrapport extends Rapport<Gezinslid> {
  private final Huishouden huishouden;

  public Ledenrapport(Huishouden huishouden) {
    this.huishouden = huishouden;
  }

  @Override
  protected String kop() {
    return "huishouden " + huishouden.getId();
  }

  @Override
  protected String regel(Gezinslid bron) {
    return bron.getRol() + " " + bron.getAchternaam();
  }
}
