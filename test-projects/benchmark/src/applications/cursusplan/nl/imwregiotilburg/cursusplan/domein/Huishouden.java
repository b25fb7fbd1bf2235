package nl.imwregiotilburg.cursusplan.domein;

import java.util.ArrayList;
import java.util.List;

/** A household with its members and the households living in. */
public class Huishouden {
  private final int nummer;
  private Adres adres;
  private final List<Deelnemer> leden = new ArrayList<>();
  private final List<Huishouden> inwonend = new ArrayList<>();
  private Inkomensverklaring verklaring;

  public Huishouden(int nummer, Adres adres) {
    this.nummer = nummer;
    this.adres = adres;
  }

  public int nummer() {
    return nummer;
  }

  public Adres adres() {
    return adres;
  }

  public List<Deelnemer> leden() {
    return leden;
  }

  public List<Huishouden> inwonend() {
    return inwonend;
  }

  public Inkomensverklaring verklaring() {
    return verklaring;
  }
}
