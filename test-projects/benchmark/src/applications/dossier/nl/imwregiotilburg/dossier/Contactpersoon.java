package nl.imwregiotilburg.dossier;

import java.util.List;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** A person in the network of a client, with the persons this one brings in. */
@DataSubject("netwerk")
@Purpose("hulpverlening-wmo")
public record Contactpersoon(
    long id,
    @PersonalData(value = "naam", purpose = "hulpverlening-wmo", retention = "dossier-15-jaar")
        String naam,
    @PersonalData(value = "telefoonnummer", retention = "dossier-15-jaar") String telefoon,
    String relatie,
    List<Contactpersoon> contacten) {

  /** How many persons there are in this tree. */
  public int omvang() {
    int aantal = 1;
    for (Contactpersoon contact : contacten) {
      aantal += contact.omvang();
    }
    return aantal;
  }
}
