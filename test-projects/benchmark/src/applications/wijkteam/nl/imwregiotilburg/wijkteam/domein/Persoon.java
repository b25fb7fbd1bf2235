package nl.imwregiotilburg.wijkteam.domein;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.Period;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Anyone the neighbourhood team keeps on file. */
@MappedSuperclass
public abstract class Persoon {
  @Id @GeneratedValue protected Long id;

  @PersonalData("naam")
  protected String voornaam;

  @PersonalData("naam")
  protected String achternaam;

  @PersonalData("geboortedatum")
  protected LocalDate geboortedatum;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getVoornaam() {
    return voornaam;
  }

  public void setVoornaam(String voornaam) {
    this.voornaam = voornaam;
  }

  public String getAchternaam() {
    return achternaam;
  }

  public void setAchternaam(String achternaam) {
    this.achternaam = achternaam;
  }

  public LocalDate getGeboortedatum() {
    return geboortedatum;
  }

  public void setGeboortedatum(LocalDate geboortedatum) {
    this.geboortedatum = geboortedatum;
  }

  /** How the person is addressed in a letter. */
  public String aanhef() {
    return voornaam + " " + achternaam;
  }

  public int leeftijdOp(LocalDate dag) {
    return geboortedatum == null ? 0 : Period.between(geboortedatum, dag).getYears();
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "#" + id + " " + achternaam;
  }
}
