package nl.imwregiotilburg.cursusplan.domein;

import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A statement of income, for the reduced fee. */
public record Inkomensverklaring(@PersonalData("inkomen") BigDecimal bedrag, int peiljaar) {

  /** Whether the reduced fee applies. */
  public boolean onder(BigDecimal grens) {
    return bedrag.compareTo(grens) < 0;
  }
}
