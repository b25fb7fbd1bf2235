package nl.imw.demo.domein;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Whom to call at an organisation we work with. */
@Purpose("samenwerking")
@DataSubject("contactpersoon")
public record Contactpersoon(
    String organisatie,
    @PersonalData("naam") String naam,
    @PersonalData("telefoonnummer") String telefoonnummer) {

  @Override
  public String toString() {
    return organisatie;
  }
}
