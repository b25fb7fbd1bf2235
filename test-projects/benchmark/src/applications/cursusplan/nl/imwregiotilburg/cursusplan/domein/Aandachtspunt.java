package nl.imwregiotilburg.cursusplan.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Something a teacher has to take into account. */
public record Aandachtspunt(@PersonalData("gezondheid") String omschrijving, Ernst ernst) {

  /** How much it matters. */
  public enum Ernst {
    LICHT,
    MATIG,
    ZWAAR
  }
}
