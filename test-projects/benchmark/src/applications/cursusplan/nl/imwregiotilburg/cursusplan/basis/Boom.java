package nl.imwregiotilburg.cursusplan.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A node of a tree with any number of children. */
public class Boom<T> {
  private final T inhoud;
  private final List<Boom<T>> takken = new ArrayList<>();

  public Boom(T inhoud) {
    this.inhoud = inhoud;
  }

  public Boom<T> tak(T kind) {
    Boom<T> nieuw = new Boom<>(kind);
    takken.add(nieuw);
    return nieuw;
  }

  public T inhoud() {
    return inhoud;
  }

  public int omvang() {
    int som = 1;
    for (Boom<T> tak : takken) {
      som += tak.omvang();
    }
    return som;
  }

  public void bezoek(Consumer<? super T> bezoeker) {
    bezoeker.accept(inhoud);
    for (Boom<T> tak : takken) {
      tak.bezoek(bezoeker);
    }
  }
}
