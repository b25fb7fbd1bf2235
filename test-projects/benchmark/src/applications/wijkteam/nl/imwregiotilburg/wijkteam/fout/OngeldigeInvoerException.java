package nl.imwregiotilburg.wijkteam.fout;

/** A value that was refused. */
public class OngeldigeInvoerException extends RuntimeException {
  private final String veld;
  private final transient Object waarde;

  public OngeldigeInvoerException(String veld, Object waarde) {
    super("veld " + veld + " is ongeldig");
    this.veld = veld;
    this.waarde = waarde;
  }

  public String getVeld() {
    return veld;
  }

  public Object getWaarde() {
    return waarde;
  }
}
