package nl.imwregiotilburg.cursusplan.domein;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A request for help by a volunteer. */
public class Hulpverzoek implements Comparable<Hulpverzoek> {
  private final int nummer;

  @PersonalData("hulpvraag")
  private String vraag;

  private int prioriteit;
  private LocalDate gewenst;
  private String wijkcode = "WIJK-1";

  public Hulpverzoek(int nummer, String vraag, int prioriteit) {
    this.nummer = nummer;
    this.vraag = vraag;
    this.prioriteit = prioriteit;
  }

  public int nummer() {
    return nummer;
  }

  public String vraag() {
    return vraag;
  }

  public void wijzigVraag(String nieuw) {
    this.vraag = nieuw;
  }

  public int prioriteit() {
    return prioriteit;
  }

  public LocalDate gewenst() {
    return gewenst;
  }

  public String wijkcode() {
    return wijkcode;
  }

  @Override
  public int compareTo(Hulpverzoek ander) {
    return Integer.compare(ander.prioriteit, prioriteit);
  }

  @Override
  public String toString() {
    return "Hulpverzoek[" + nummer + ", prioriteit " + prioriteit + "]";
  }
}
