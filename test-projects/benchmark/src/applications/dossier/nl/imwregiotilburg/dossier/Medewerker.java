package nl.imwregiotilburg.dossier;

import nl.imwregiotilburg.privacy.annotation.DataSubject;

/** An employee, shown by number only. */
@DataSubject("medewerker")
public class Medewerker extends Persoon {

  private final String functie;

  public Medewerker(long nummer, String naam, String emailadres, String functie) {
    super(nummer, naam, emailadres);
    this.functie = functie;
  }

  public String getFunctie() {
    return functie;
  }

  @Override
  public String omschrijving() {
    return "#" + nummer + " (" + functie + ")";
  }
}
