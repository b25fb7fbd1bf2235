package nl.imwregiotilburg.cursusplan.domein;

import java.time.LocalDate;
import java.util.List;

/** A course with its dates and its teacher. */
public record Cursus(
    String code, String titel, int capaciteit, List<LocalDate> dagen, Vrijwilliger docent) {

  @Override
  public String toString() {
    return code + " " + titel;
  }
}
