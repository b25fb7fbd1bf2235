package nl.imwregiotilburg.cursusplan.domein;

import nl.imwregiotilburg.cursusplan.basis.Masker;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** The account from which course fees are collected. */
public class Bankrekening {
  @PersonalData("iban")
  private final String iban;

  private final boolean incasso;

  public Bankrekening(String iban, boolean incasso) {
    this.iban = iban;
    this.incasso = incasso;
  }

  public String iban() {
    return iban;
  }

  public boolean incasso() {
    return incasso;
  }

  @Override
  public String toString() {
    return "rekening " + Masker.kort(iban) + (incasso ? " met incasso" : "");
  }
}
