package nl.imwregiotilburg.dossier;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Someone who gets help. */
@Entity
@DataSubject("client")
@Purpose("hulpverlening-wmo")
public class Client implements Cloneable {

  @Id private final long id;

  @PersonalData(value = "naam", purpose = "hulpverlening-wmo", retention = "dossier-15-jaar")
  private String naam;

  @PersonalData(value = "bsn", purpose = "hulpverlening-wmo", retention = "dossier-15-jaar")
  private String bsn;

  @PersonalData(value = "emailadres", retention = "dossier-15-jaar")
  private String emailadres;

  @PersonalData(value = "telefoonnummer", retention = "dossier-15-jaar")
  private String telefoonnummer;

  @PersonalData(value = "geboortedatum", retention = "dossier-15-jaar")
  private LocalDate geboortedatum;

  @Embedded private Adres adres;

  private Status status;

  public Client(long id, String naam, String bsn, Adres adres) {
    this.id = id;
    this.naam = naam;
    this.bsn = bsn;
    this.adres = adres;
    this.status = Status.NIEUW;
  }

  public long getId() {
    return id;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getBsn() {
    return bsn;
  }

  public String getEmailadres() {
    return emailadres;
  }

  public void setEmailadres(String emailadres) {
    this.emailadres = emailadres;
  }

  public String getTelefoonnummer() {
    return telefoonnummer;
  }

  public void setTelefoonnummer(String telefoonnummer) {
    this.telefoonnummer = telefoonnummer;
  }

  public LocalDate getGeboortedatum() {
    return geboortedatum;
  }

  public void setGeboortedatum(LocalDate geboortedatum) {
    this.geboortedatum = geboortedatum;
  }

  public Adres getAdres() {
    return adres;
  }

  public void setAdres(Adres adres) {
    this.adres = adres;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  @Override
  public Client clone() {
    try {
      return (Client) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
