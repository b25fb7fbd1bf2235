package nl.imwregiotilburg.wijkteam.api;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** What a counsellor fills in for a new client. */
public record ClientInvoer(
    String referentie,
    @PersonalData("naam") String roepnaam,
    @PersonalData("bsn") String bsn,
    @PersonalData("emailadres") String emailadres,
    @PersonalData("telefoonnummer") String mobiel,
    @PersonalData("geboortedatum") LocalDate geboortedatum) {

  public ClientInvoer {
    roepnaam = roepnaam == null ? null : roepnaam.strip();
  }

  public ClientInvoer alleenReferentie() {
    return new ClientInvoer(referentie, null, null, null, null, null);
  }

  public ClientInvoer metMobiel(String ander) {
    return new ClientInvoer(referentie, roepnaam, bsn, emailadres, ander, geboortedatum);
  }
}
