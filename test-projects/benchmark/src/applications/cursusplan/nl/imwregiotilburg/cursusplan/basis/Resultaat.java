package nl.imwregiotilburg.cursusplan.basis;

import java.util.function.Function;

/** The outcome of a step that may fail. */
public sealed interface Resultaat<T> {

  /** It worked. */
  record Goed<T>(T waarde) implements Resultaat<T> {}

  /** It did not. */
  record Fout<T>(String code, String uitleg) implements Resultaat<T> {
    @Override
    public String toString() {
      return "Fout " + code;
    }
  }

  /** Goes on with the value when there is one. */
  default <U> Resultaat<U> dan(Function<? super T, Resultaat<U>> stap) {
    if (this instanceof Goed<T> goed) {
      return stap.apply(goed.waarde());
    }
    Fout<T> fout = (Fout<T>) this;
    return new Fout<>(fout.code(), fout.uitleg());
  }
}
