package nl.imw.it;

/** Has no text form of its own: printing one shows a hash only. */
public final class Adres {

  private final String straat;
  private final String plaats;

  public Adres(String straat, String plaats) {
    this.straat = straat;
    this.plaats = plaats;
  }

  public String straat() {
    return straat;
  }

  public String plaats() {
    return plaats;
  }
}
