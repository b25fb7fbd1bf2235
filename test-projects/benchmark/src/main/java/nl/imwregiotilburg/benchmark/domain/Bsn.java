package nl.imwregiotilburg.benchmark.domain;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A citizen service number as a value object: every instance is personal data. */
@PersonalData("bsn")
public final class Bsn {

  private final String cijfers;

  public Bsn(String cijfers) {
    this.cijfers = cijfers;
  }

  public String cijfers() {
    return cijfers;
  }

  public boolean voldoetAanElfproef() {
    int som = 0;
    for (int i = 0; i < 8; i++) {
      som += (cijfers.charAt(i) - '0') * (9 - i);
    }
    return (som - (cijfers.charAt(8) - '0')) % 11 == 0;
  }

  @Override
  public String toString() {
    return cijfers;
  }
}
