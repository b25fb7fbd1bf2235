package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.Embeddable;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Where a household lives. */
@Embeddable
public record Adres(
    @PersonalData("adresgegevens") String straat,
    @PersonalData("adresgegevens") String postcode,
    String gemeentecode) {

  public Adres {
    postcode = postcode == null ? null : postcode.replace(" ", "");
  }

  /** The first two characters, shared by thousands of households. */
  @Anonymises
  public String gebied() {
    return postcode == null ? "--" : postcode.substring(0, Math.min(2, postcode.length()));
  }

  public Adres metStraat(String nieuw) {
    return new Adres(nieuw, postcode, gemeentecode);
  }

  public Adres metPostcode(String nieuw) {
    return new Adres(straat, nieuw, gemeentecode);
  }
}
