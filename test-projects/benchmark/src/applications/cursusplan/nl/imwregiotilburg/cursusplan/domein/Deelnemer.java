package nl.imwregiotilburg.cursusplan.domein;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A person who takes part in courses. */
public class Deelnemer extends Persoon implements Cloneable {
  @PersonalData("emailadres")
  private String email;

  @PersonalData("telefoonnummer")
  private String telefoon;

  @PersonalData("geboortedatum")
  private LocalDate geboren;

  @PersonalData("bsn")
  private String bsn;

  private Adres adres;
  private Bankrekening rekening;
  private List<Aandachtspunt> aandachtspunten = new ArrayList<>();
  private String status = "nieuw";
  private int voortgang;

  public Deelnemer(int nummer, String naam, String email) {
    super(nummer, naam);
    this.email = email;
  }

  /** Copies everything but the citizen number, which stays with the original. */
  public Deelnemer(Deelnemer bron) {
    super(bron.nummer(), bron.naam());
    this.email = bron.email;
    this.telefoon = bron.telefoon;
    this.geboren = bron.geboren;
    this.adres = bron.adres;
    this.rekening = bron.rekening;
    this.aandachtspunten = new ArrayList<>(bron.aandachtspunten);
    this.status = bron.status;
    this.voortgang = bron.voortgang;
  }

  public String email() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String telefoon() {
    return telefoon;
  }

  public void setTelefoon(String telefoon) {
    this.telefoon = telefoon;
  }

  public LocalDate geboren() {
    return geboren;
  }

  public void setGeboren(LocalDate geboren) {
    this.geboren = geboren;
  }

  public String bsn() {
    return bsn;
  }

  public void setBsn(String bsn) {
    this.bsn = bsn;
  }

  public Adres adres() {
    return adres;
  }

  public void verhuis(Adres nieuw) {
    this.adres = nieuw;
  }

  public Optional<Bankrekening> rekening() {
    return Optional.ofNullable(rekening);
  }

  public List<Aandachtspunt> aandachtspunten() {
    return aandachtspunten;
  }

  public String status() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public int voortgang() {
    return voortgang;
  }

  @Override
  public Deelnemer clone() {
    try {
      return (Deelnemer) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return "Deelnemer " + nummer() + " (" + status + ")";
  }
}
