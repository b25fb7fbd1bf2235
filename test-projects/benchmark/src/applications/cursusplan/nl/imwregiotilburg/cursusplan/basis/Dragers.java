package nl.imwregiotilburg.cursusplan.basis;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Small generic carriers of a value. */
public final class Dragers {
  private Dragers() {}

  /** Computes its value at the first request. */
  public static final class Lui<T> implements Supplier<T> {
    private Supplier<? extends T> bron;
    private T waarde;

    public Lui(Supplier<? extends T> bron) {
      this.bron = bron;
    }

    @Override
    public T get() {
      if (bron != null) {
        waarde = bron.get();
        bron = null;
      }
      return waarde;
    }

    @Override
    public String toString() {
      return bron == null ? "Lui(" + waarde + ")" : "Lui(?)";
    }
  }

  /** One of two things. */
  public static final class Keuze<L, R> {
    private final L links;
    private final R rechts;

    private Keuze(L links, R rechts) {
      this.links = links;
      this.rechts = rechts;
    }

    public static <L, R> Keuze<L, R> links(L waarde) {
      return new Keuze<>(waarde, null);
    }

    public static <L, R> Keuze<L, R> rechts(R waarde) {
      return new Keuze<>(null, waarde);
    }

    public boolean isRechts() {
      return rechts != null;
    }

    public <T> T vouw(Function<? super L, ? extends T> bijLinks, Function<? super R, ? extends T> bijRechts) {
      return rechts != null ? bijRechts.apply(rechts) : bijLinks.apply(links);
    }
  }

  /** A part of a longer list. */
  public record Pagina<T>(List<T> rijen, int nummer, int totaal) {
    public <U> Pagina<U> vertaal(Function<? super T, ? extends U> om) {
      return new Pagina<>(rijen.stream().<U>map(om).toList(), nummer, totaal);
    }
  }

  /** A value with its version and what it was before. */
  public static final class Versie<T> {
    private final T waarde;
    private final int versie;
    private final Versie<T> vorige;

    private Versie(T waarde, int versie, Versie<T> vorige) {
      this.waarde = waarde;
      this.versie = versie;
      this.vorige = vorige;
    }

    public static <T> Versie<T> eerste(T waarde) {
      return new Versie<>(waarde, 1, null);
    }

    public Versie<T> volgende(T nieuw) {
      return new Versie<>(nieuw, versie + 1, this);
    }

    public T waarde() {
      return waarde;
    }

    public Versie<T> vorige() {
      return vorige;
    }

    @Override
    public String toString() {
      return "v" + versie + ":" + waarde;
    }
  }
}
