package nl.imwregiotilburg.dossier;

import jakarta.persistence.Embeddable;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A postal address. */
@Embeddable
public class Adres {

  @PersonalData(value = "adres", purpose = "hulpverlening-wmo", retention = "dossier-15-jaar")
  private String straat;

  @PersonalData(value = "adres", purpose = "hulpverlening-wmo", retention = "dossier-15-jaar")
  private String postcode;

  private String land;

  public Adres(String straat, String postcode, String land) {
    this.straat = straat;
    this.postcode = postcode;
    this.land = land;
  }

  public String getStraat() {
    return straat;
  }

  public void setStraat(String straat) {
    this.straat = straat;
  }

  public String getPostcode() {
    return postcode;
  }

  public String getLand() {
    return land;
  }

  @Override
  public String toString() {
    return straat + ", " + postcode + " (" + land + ")";
  }
}
