package nl.imwregiotilburg.cursusplan.domein;

import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A volunteer with the skills and the hours offered. */
public class Vrijwilliger extends Persoon {
  private String telefoon;

  @PersonalData("emailadres")
  private String email;

  private final Set<String> vaardigheden = new TreeSet<>();
  private int urenPerWeek;

  public Vrijwilliger(int nummer, String naam) {
    super(nummer, naam);
  }

  @PersonalData("telefoonnummer")
  public String telefoon() {
    return telefoon;
  }

  public String email() {
    return email;
  }

  public Set<String> vaardigheden() {
    return vaardigheden;
  }

  public int urenPerWeek() {
    return urenPerWeek;
  }

  public void setUrenPerWeek(int uren) {
    this.urenPerWeek = uren;
  }
}
