package nl.imwregiotilburg.benchmark.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A client. It has no toString() of its own: printing it shows the class name and a hash. */
@Entity
public class Client {

  @Id private long id;

  @PersonalData("naam")
  private String naam;

  @PersonalData("geboortedatum")
  private LocalDate geboortedatum;

  @PersonalData("telefoonnummer")
  private String telefoonnummer;

  @PersonalData("emailadres")
  private String emailadres;

  @PersonalData("hulpvraag")
  private String hulpvraag;

  @PersonalData("bsn")
  private String bsn;

  @PersonalData("inkomen")
  private int inkomen;

  private Woonadres woonadres;
  private Status status = Status.NIEUW;

  protected Client() {}

  public Client(long id, String naam, String bsn) {
    this.id = id;
    this.naam = naam;
    this.bsn = bsn;
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

  public LocalDate getGeboortedatum() {
    return geboortedatum;
  }

  public String getTelefoonnummer() {
    return telefoonnummer;
  }

  public String getEmailadres() {
    return emailadres;
  }

  public void setEmailadres(String emailadres) {
    this.emailadres = emailadres;
  }

  public String getHulpvraag() {
    return hulpvraag;
  }

  public String getBsn() {
    return bsn;
  }

  public int getInkomen() {
    return inkomen;
  }

  public Woonadres getWoonadres() {
    return woonadres;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }
}
