package nl.imw.demo.domein;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Whom to call at an organisation we work with. */
@DataSubject("contactpersoon")
public record Contactpersoon(
    String organisatie,
    @PersonalData("naam") String naam, // FINDING purpose-missing(naam)
    @PersonalData("telefoonnummer")
        String telefoonnummer) { // FINDING purpose-missing(telefoonnummer)

  @Override
  public String toString() {
    return organisatie;
  }
}
