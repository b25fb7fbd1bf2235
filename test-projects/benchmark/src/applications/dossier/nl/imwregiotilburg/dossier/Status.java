package nl.imwregiotilburg.dossier;

/** Where a client or a case file stands. */
public enum Status {
  NIEUW,
  ACTIEF,
  GESLOTEN
}
