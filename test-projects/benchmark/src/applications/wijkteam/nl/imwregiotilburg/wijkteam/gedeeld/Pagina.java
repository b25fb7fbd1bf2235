package nl.imwregiotilburg.wijkteam.gedeeld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** One page of a longer list. */
public class Pagina<T> implements Iterable<T> {
  private final List<T> onderdelen;
  private final int nummer;
  private final long totaal;

  public Pagina(List<T> onderdelen, int nummer, long totaal) {
    this.onderdelen = new ArrayList<>(onderdelen);
    this.nummer = nummer;
    this.totaal = totaal;
  }

  public static <T> Pagina<T> knip(List<T> alles, int nummer, int grootte) {
    int van = Math.min(alles.size(), nummer * grootte);
    return new Pagina<>(alles.subList(van, Math.min(alles.size(), van + grootte)), nummer, alles.size());
  }

  public <R> Pagina<R> map(Function<? super T, ? extends R> f) {
    List<R> nieuw = new ArrayList<>();
    for (T t : onderdelen) {
      nieuw.add(f.apply(t));
    }
    return new Pagina<>(nieuw, nummer, totaal);
  }

  public List<T> inhoud() {
    return Collections.unmodifiableList(onderdelen);
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int plek;

      @Override
      public boolean hasNext() {
        return plek < onderdelen.size();
      }

      @Override
      public T next() {
        return onderdelen.get(plek++);
      }
    };
  }

  @Override
  public String toString() {
    return "pagina " + nummer + " van " + totaal;
  }
}
