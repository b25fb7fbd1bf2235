package nl.imwregiotilburg.wijkteam.gedeeld;

import java.util.function.Function;

/** Outcome of a step that can fail. */
public sealed interface Resultaat<T> {

  record Gelukt<T>(T waarde) implements Resultaat<T> {}

  record Mislukt<T>(String code) implements Resultaat<T> {}

  static <T> Resultaat<T> van(T waarde, String code) {
    return waarde == null ? new Mislukt<>(code) : new Gelukt<>(waarde);
  }

  default <R> Resultaat<R> dan(Function<? super T, ? extends R> f) {
    if (this instanceof Gelukt<T> g) {
      return new Gelukt<>(f.apply(g.waarde()));
    }
    return new Mislukt<>(((Mislukt<T>) this).code());
  }

  default T of(T anders) {
    return this instanceof Gelukt<T> g ? g.waarde() : anders;
  }
}
