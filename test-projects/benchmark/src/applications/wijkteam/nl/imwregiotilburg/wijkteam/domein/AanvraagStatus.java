package nl.imwregiotilburg.wijkteam.domein;

/** Where an application for debt help stands. */
public enum AanvraagStatus {
  INGEDIEND, IN_BEHANDELING, WACHT_OP_CLIENT, TOEGEKEND, AFGEWEZEN;

  public boolean isEindstatus() {
    return this == TOEGEKEND || this == AFGEWEZEN;
  }
}
