package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Entity;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A claim the client objects to. */
@Entity
public class BetwisteVordering extends Vordering {
  @PersonalData("hulpvraag")
  private String bezwaar;

  public String getBezwaar() {
    return bezwaar;
  }

  @Override
  public String toString() {
    return super.toString() + " betwist: " + bezwaar;
  }
}
