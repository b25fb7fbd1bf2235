package nl.imwregiotilburg.dossier;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Anyone the organisation works with. */
@Purpose("vrijwilligersbeheer")
public abstract class Persoon {

  protected final long nummer;

  @PersonalData(value = "naam", purpose = "vrijwilligersbeheer", retention = "dossier-15-jaar")
  protected String naam;

  @PersonalData(value = "emailadres", purpose = "vrijwilligersbeheer")
  protected String emailadres;

  protected Persoon(long nummer, String naam, String emailadres) {
    this.nummer = nummer;
    this.naam = naam;
    this.emailadres = emailadres;
  }

  public long getNummer() {
    return nummer;
  }

  public String getNaam() {
    return naam;
  }

  public String getEmailadres() {
    return emailadres;
  }

  /** What is shown in lists. */
  public abstract String omschrijving();

  @Override
  public String toString() {
    return getClass().getSimpleName() + ' ' + omschrijving();
  }
}
