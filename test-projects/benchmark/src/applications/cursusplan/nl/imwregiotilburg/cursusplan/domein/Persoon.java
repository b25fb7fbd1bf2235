package nl.imwregiotilburg.cursusplan.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Somebody who is known to the organisation. */
public abstract class Persoon {
  private final int nummer;

  @PersonalData("naam")
  private String naam;

  protected Persoon(int nummer, String naam) {
    this.nummer = nummer;
    this.naam = naam;
  }

  public int nummer() {
    return nummer;
  }

  public String naam() {
    return naam;
  }

  public void hernoem(String nieuw) {
    this.naam = nieuw;
  }

  @Override
  public String toString() {
    return naam + " #" + nummer;
  }
}
