package nl.imwregiotilburg.libraries.applications.documents;

import com.opencsv.bean.CsvBindByName;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Een factuur voor een eigen bijdrage. */
@XmlRootElement(name = "factuur")
@XmlAccessorType(XmlAccessType.FIELD)
@Purpose("facturatie")
@DataSubject("client")
public class Factuur {

  @XmlAttribute
  @CsvBindByName
  private String nummer;

  @XmlElement
  @CsvBindByName
  private BigDecimal bedrag;

  @XmlElement
  @CsvBindByName
  private String product;

  @XmlElement
  @CsvBindByName(column = "naam")
  @PersonalData("naam")
  private String debiteur;

  @XmlElement
  @CsvBindByName
  @PersonalData("adres")
  private String straat;

  @XmlTransient
  @CsvBindByName
  @PersonalData("iban")
  private String iban;

  @XmlElement
  @CsvBindByName
  @PersonalData("emailadres")
  private String email;

  public String getNummer() {
    return nummer;
  }

  public void setNummer(String nummer) {
    this.nummer = nummer;
  }

  public BigDecimal getBedrag() {
    return bedrag;
  }

  public void setBedrag(BigDecimal bedrag) {
    this.bedrag = bedrag;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getDebiteur() {
    return debiteur;
  }

  public void setDebiteur(String debiteur) {
    this.debiteur = debiteur;
  }

  public String getStraat() {
    return straat;
  }

  public void setStraat(String straat) {
    this.straat = straat;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Wat op de envelop staat. */
  public String etiket() {
    return """
        %s
        %s
        """.formatted(debiteur, straat);
  }

  @Override
  public String toString() {
    return "Factuur " + nummer + " (" + product + ", " + bedrag + ")";
  }

  /** Een regel voor het grootboek; de naam blijft in huis. */
  @XmlRootElement(name = "boeking")
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Boeking {

    @XmlAttribute private String nummer;
    @XmlElement private BigDecimal bedrag;
    @XmlTransient private String tegenpartij;

    Boeking() {}

    public Boeking(Factuur factuur) {
      this.nummer = factuur.nummer;
      this.bedrag = factuur.bedrag;
      this.tegenpartij = factuur.debiteur;
    }

    public String getNummer() {
      return nummer;
    }

    public String getTegenpartij() {
      return tegenpartij;
    }
  }

  /** Het bestand kan niet worden ingelezen. */
  public static class ImportFout extends Exception {
    public ImportFout(String melding, Throwable oorzaak) {
      super(melding, oorzaak);
    }
  }
}
