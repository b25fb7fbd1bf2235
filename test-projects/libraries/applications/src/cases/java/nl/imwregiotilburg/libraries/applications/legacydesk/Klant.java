package nl.imwregiotilburg.libraries.applications.legacydesk;

import java.io.Serializable;
import java.util.Date;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.apache.commons.lang.StringUtils;
import org.apache.commons.lang.builder.ToStringBuilder;
import org.apache.commons.lang.builder.ToStringStyle;

/** Een klant die aan de balie komt. */
@Entity
@Table(name = "KLANT")
@Purpose("balie")
@DataSubject("client")
public class Klant implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id
  @GeneratedValue
  @Column(name = "KLANT_ID")
  private Long id;

  @Column(name = "VOORLETTERS")
  @PersonalData("naam")
  private String voorletters;

  @Column(name = "ACHTERNAAM")
  @PersonalData("naam")
  private String achternaam;

  @Column(name = "BSN")
  @PersonalData("bsn")
  private String bsn;

  @Column(name = "EMAIL")
  @PersonalData("emailadres")
  private String email;

  @Column(name = "IBAN")
  @PersonalData(value = "iban", purpose = "facturatie")
  private String iban;

  @Temporal(TemporalType.DATE)
  @Column(name = "GEBOORTEDATUM")
  @PersonalData("geboortedatum")
  private Date geboortedatum;

  @Temporal(TemporalType.DATE)
  @Column(name = "INGESCHREVEN")
  private Date ingeschreven;

  @Column(name = "PLAATS")
  private String plaats;

  @Column(name = "SOORT")
  private String soort;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getVoorletters() {
    return voorletters;
  }

  public void setVoorletters(String voorletters) {
    this.voorletters = voorletters;
  }

  public String getAchternaam() {
    return achternaam;
  }

  public void setAchternaam(String achternaam) {
    this.achternaam = achternaam;
  }

  public String getBsn() {
    return bsn;
  }

  public void setBsn(String bsn) {
    this.bsn = bsn;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public Date getGeboortedatum() {
    return geboortedatum;
  }

  public void setGeboortedatum(Date geboortedatum) {
    this.geboortedatum = geboortedatum;
  }

  public Date getIngeschreven() {
    return ingeschreven;
  }

  public void setIngeschreven(Date ingeschreven) {
    this.ingeschreven = ingeschreven;
  }

  public String getPlaats() {
    return plaats;
  }

  public void setPlaats(String plaats) {
    this.plaats = plaats;
  }

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }

  /** De aanhef van een brief. */
  public String aanhef() {
    return "Geachte " + StringUtils.trimToEmpty(voorletters) + " " + StringUtils.capitalize(achternaam);
  }

  /** Het rekeningnummer, zoals het op het scherm mag staan. */
  public String gemaskeerdeIban() {
    return iban == null ? "-" : StringUtils.repeat("*", iban.length());
  }

  @Override
  public String toString() {
    return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("id", id).append("plaats", plaats).append("soort", soort).toString();
  }

  /** Een regel in een lijst; wordt gevuld door Hibernate en BeanUtils. */
  public static class Regel implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String achternaam;
    private String plaats;

    public Long getId() {
      return id;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public String getAchternaam() {
      return achternaam;
    }

    public void setAchternaam(String achternaam) {
      this.achternaam = achternaam;
    }

    public String getPlaats() {
      return plaats;
    }

    public void setPlaats(String plaats) {
      this.plaats = plaats;
    }

    @Override
    public String toString() {
      return ToStringBuilder.reflectionToString(this, ToStringStyle.SIMPLE_STYLE);
    }
  }
}
