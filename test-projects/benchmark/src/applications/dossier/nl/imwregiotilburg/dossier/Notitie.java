package nl.imwregiotilburg.dossier;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A note in a case file; its text stays out of {@link #toString()}. */
public record Notitie(
    long id,
    @PersonalData(value = "hulpvraag", purpose = "hulpverlening-wmo", retention = "dossier-15-jaar")
        String tekst,
    LocalDate datum) {

  @Override
  public String toString() {
    return "Notitie[id=" + id + ", datum=" + datum + "]";
  }
}
