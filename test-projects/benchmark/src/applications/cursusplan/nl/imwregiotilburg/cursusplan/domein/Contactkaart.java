package nl.imwregiotilburg.cursusplan.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** How somebody can be reached. */
public record Contactkaart(
    @PersonalData("emailadres") String email,
    @PersonalData("telefoonnummer") String telefoon,
    String kanaal) {

  public static Contactkaart van(Deelnemer deelnemer) {
    return new Contactkaart(deelnemer.email(), deelnemer.telefoon(), "email");
  }
}
