package nl.imwregiotilburg.cursusplan.basis;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets the entry that was not used for the longest time. */
public class LruKast<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private final int ruimte;

  public LruKast(int ruimte) {
    super(16, 0.75f, true);
    this.ruimte = ruimte;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> oudste) {
    return size() > ruimte;
  }
}
