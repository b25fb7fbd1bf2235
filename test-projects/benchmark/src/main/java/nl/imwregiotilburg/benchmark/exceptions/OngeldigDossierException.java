package nl.imwregiotilburg.benchmark.exceptions;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Keeps the number for the handler; the message does not hold it. */
class OngeldigDossierException extends RuntimeException {

  @PersonalData("bsn")
  private final String bsn;

  private final long dossier;

  OngeldigDossierException(String bsn, long dossier) {
    super("Dossier " + dossier + " is ongeldig"); // SAFE personal-data-in-exception
    this.bsn = bsn;
    this.dossier = dossier;
  }

  String getBsn() {
    return bsn;
  }

  long getDossier() {
    return dossier;
  }
}
