package nl.imwregiotilburg.wijkteam.api;

/** A line of the overview. */
public class ClientRegel {
  private String code;
  private String tekst;
  private String waarde;

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTekst() {
    return tekst;
  }

  public void setTekst(String tekst) {
    this.tekst = tekst;
  }

  public String getWaarde() {
    return waarde;
  }

  public void setWaarde(String waarde) {
    this.waarde = waarde;
  }

  @Override
  public String toString() {
    return code + "=" + waarde;
  }
}
