package nl.imwregiotilburg.cursusplan.opslag;

import java.util.LinkedHashMap;
import java.util.Map;

/** One row with typed columns. */
public class Rij {
  private final Map<Kolom<?>, Object> waarden = new LinkedHashMap<>();

  public <T> Rij met(Kolom<T> kolom, T waarde) {
    waarden.put(kolom, waarde);
    return this;
  }

  public <T> T lees(Kolom<T> kolom) {
    return kolom.soort().cast(waarden.get(kolom));
  }

  public Rij zonder(Kolom<?> kolom) {
    Rij kopie = new Rij();
    kopie.waarden.putAll(waarden);
    kopie.waarden.remove(kolom);
    return kopie;
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder("|");
    for (Object waarde : waarden.values()) {
      tekst.append(waarde).append('|');
    }
    return tekst.toString();
  }
}
