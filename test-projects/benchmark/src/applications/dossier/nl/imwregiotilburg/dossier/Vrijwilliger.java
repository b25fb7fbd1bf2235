package nl.imwregiotilburg.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A volunteer, shown by name. */
@DataSubject("vrijwilliger")
public class Vrijwilliger extends Persoon {

  @PersonalData(value = "telefoonnummer", purpose = "vrijwilligersbeheer")
  private final String mobiel;

  private final List<String> dagdelen = new ArrayList<>(List.of("maandagochtend"));

  public Vrijwilliger(long nummer, String naam, String emailadres, String mobiel) {
    super(nummer, naam, emailadres);
    this.mobiel = mobiel;
  }

  public String getMobiel() {
    return mobiel;
  }

  public List<String> getDagdelen() {
    return dagdelen;
  }

  @Override
  public String omschrijving() {
    return naam;
  }
}
