package nl.imwregiotilburg.cursusplan.basis;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A singly linked list. */
public class Ketting<T> implements Iterable<T> {

  private static final class Schakel<T> {
    final T waarde;
    Schakel<T> volgende;

    Schakel(T waarde) {
      this.waarde = waarde;
    }
  }

  private Schakel<T> kop;
  private Schakel<T> staart;

  public Ketting<T> achteraan(T waarde) {
    Schakel<T> nieuw = new Schakel<>(waarde);
    if (kop == null) {
      kop = nieuw;
    } else {
      staart.volgende = nieuw;
    }
    staart = nieuw;
    return this;
  }

  public T eerste() {
    return kop.waarde;
  }

  public T laatste() {
    return staart.waarde;
  }

  /** Takes the first element off. */
  public T neemEerste() {
    T waarde = kop.waarde;
    kop = kop.volgende;
    return waarde;
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private Schakel<T> nu = kop;

      @Override
      public boolean hasNext() {
        return nu != null;
      }

      @Override
      public T next() {
        if (nu == null) {
          throw new NoSuchElementException();
        }
        T waarde = nu.waarde;
        nu = nu.volgende;
        return waarde;
      }
    };
  }

  @Override
  public String toString() {
    StringBuilder tekst = new StringBuilder();
    for (T waarde : this) {
      tekst.append(tekst.length() == 0 ? "" : " > ").append(waarde);
    }
    return tekst.toString();
  }
}
