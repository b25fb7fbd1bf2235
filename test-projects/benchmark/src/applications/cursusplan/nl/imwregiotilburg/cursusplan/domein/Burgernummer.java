package nl.imwregiotilburg.cursusplan.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A citizen service number as a value. */
@PersonalData("bsn")
public final class Burgernummer {
  @PersonalData("bsn")
  private final String cijfers;

  public Burgernummer(String cijfers) {
    this.cijfers = cijfers;
  }

  /** Whether the number satisfies the check of eleven. */
  public boolean geldig() {
    if (cijfers.length() != 9) {
      return false;
    }
    int som = -(cijfers.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * (cijfers.charAt(i) - '0');
    }
    return som % 11 == 0;
  }

  @Override
  public String toString() {
    return cijfers;
  }
}
