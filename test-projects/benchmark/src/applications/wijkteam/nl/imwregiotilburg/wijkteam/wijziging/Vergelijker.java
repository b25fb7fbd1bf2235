package nl.imwregiotilburg.wijkteam.wijziging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Compares two versions of a record field by field. */
public final class Vergelijker<T> {

  /** A field that changed. */
  public record Wijziging(String veld, Object oud, Object nieuw) {}

  private final Map<String, Function<? super T, ?>> velden = new LinkedHashMap<>();

  public Vergelijker<T> let(String veld, Function<? super T, ?> lezer) {
    velden.put(veld, lezer);
    return this;
  }

  public List<Wijziging> verschillen(T oud, T nieuw) {
    List<Wijziging> uit = new ArrayList<>();
    velden.forEach(
        (veld, lezer) -> {
          Object voor = lezer.apply(oud);
          Object na = lezer.apply(nieuw);
          if (!Objects.equals(voor, na)) {
            uit.add(new Wijziging(veld, voor, na));
          }
        });
    return uit;
  }
}
