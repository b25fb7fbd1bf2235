package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Exempt;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@Purpose("hulpverlening")
@DataSubject("client")
public class Client {

  @PersonalData("naam")
  private final String naam;

  @PersonalData("telefoonnummer")
  @Exempt(
      rule = "personal-data-logged",
      reason = "Alleen nummers van de eigen organisatie",
      approvedBy = "FG",
      until = "2099-12-31")
  private final String telefoon;

  @PersonalData("pasfoto")
  @Exempt(rule = "category-unregistered", reason = "Staat in het register van volgend jaar")
  private final byte[] pasfoto; // EXEMPTED category-unregistered(pasfoto)

  public Client(String naam, String telefoon, byte[] pasfoto) {
    this.naam = naam;
    this.telefoon = telefoon;
    this.pasfoto = pasfoto;
  }

  public String naam() {
    return naam;
  }

  public String telefoon() {
    return telefoon;
  }

  public byte[] pasfoto() {
    return pasfoto;
  }
}
