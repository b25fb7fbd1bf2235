package nl.imwregiotilburg.cursusplan.opslag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Collects changes until they are carried out together. */
public class Werkeenheid {
  private final List<Object> nieuw = new ArrayList<>();
  private final Map<Object, String> gewijzigd = new IdentityHashMap<>();

  public void voegToe(Object zaak) {
    nieuw.add(zaak);
  }

  public void wijzig(Object zaak, String omschrijving) {
    gewijzigd.put(zaak, omschrijving);
  }

  public List<Object> nieuw() {
    return nieuw;
  }

  public String omschrijving(Object zaak) {
    return gewijzigd.get(zaak);
  }

  /** Empties the unit and tells how much work there was. */
  public int rondAf() {
    int aantal = nieuw.size() + gewijzigd.size();
    nieuw.clear();
    gewijzigd.clear();
    return aantal;
  }
}
