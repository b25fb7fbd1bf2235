package nl.imwregiotilburg.wijkteam.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Statement of the occupational physician. */
public record Gezondheidsverklaring(
    long volgnummer, @PersonalData("gezondheid") String diagnose, boolean inzetbaar) {

  @Override
  public String toString() {
    return "verklaring(" + volgnummer + ", inzetbaar=" + inzetbaar + ")";
  }
}
