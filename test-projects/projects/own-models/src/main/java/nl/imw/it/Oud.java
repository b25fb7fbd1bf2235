package nl.imw.it;

public final class Oud {

  public long nummer;
  public String tel;

  @Gevoelig(soort = "adres")
  public String adres; // FINDING purpose-missing(adres)
}
