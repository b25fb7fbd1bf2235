package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@Purpose("hulpverlening")
@DataSubject("client")
public final class Client {

  private final long nummer;

  @PersonalData("naam")
  private final String naam;

  @PersonalData("adres")
  private final Adres adres;

  @PersonalData("pasfoto")
  private final byte[] pasfoto; // FINDING category-unregistered(pasfoto)

  public Client(long nummer, String naam, Adres adres, byte[] pasfoto) {
    this.nummer = nummer;
    this.naam = naam;
    this.adres = adres;
    this.pasfoto = pasfoto;
  }

  public long nummer() {
    return nummer;
  }

  public String naam() {
    return naam;
  }

  public Adres adres() {
    return adres;
  }

  public byte[] pasfoto() {
    return pasfoto;
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder("Client ");
    tekst.append(nummer).append(" (").append(naam).append(')');
    return tekst.toString();
  }
}
