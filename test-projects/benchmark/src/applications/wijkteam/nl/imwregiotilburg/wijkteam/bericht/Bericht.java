package nl.imwregiotilburg.wijkteam.bericht;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A message between systems. */
public class Bericht {
  private final UUID kenmerk = UUID.randomUUID();
  private final String soort;
  private final String inhoud;
  private final Map<String, String> koppen = new LinkedHashMap<>();
  private int pogingen;

  public Bericht(String soort, String inhoud) {
    this.soort = soort;
    this.inhoud = inhoud;
  }

  public Bericht metKop(String sleutel, String waarde) {
    koppen.put(sleutel, waarde);
    return this;
  }

  public String getSoort() {
    return soort;
  }

  public String getInhoud() {
    return inhoud;
  }

  public Map<String, String> getKoppen() {
    return koppen;
  }

  public int poging() {
    return ++pogingen;
  }

  /** What the other side may see. */
  public Bericht omslag() {
    Bericht leeg = new Bericht(soort, "");
    koppen.forEach(
        (k, v) -> {
          if (k.startsWith("x-")) {
            leeg.metKop(k, v);
          }
        });
    return leeg;
  }

  @Override
  public String toString() {
    return soort + "/" + kenmerk + koppen;
  }
}
