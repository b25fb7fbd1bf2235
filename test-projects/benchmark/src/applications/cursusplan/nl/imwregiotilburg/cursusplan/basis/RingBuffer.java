package nl.imwregiotilburg.cursusplan.basis;

/** A buffer of fixed size in which the newest element pushes the oldest out. */
public class RingBuffer<T> {
  private final Object[] vakken;
  private int volgende;
  private int gevuld;

  public RingBuffer(int grootte) {
    this.vakken = new Object[grootte];
  }

  public void voegToe(T element) {
    vakken[volgende] = element;
    volgende = (volgende + 1) % vakken.length;
    gevuld = Math.min(gevuld + 1, vakken.length);
  }

  @SuppressWarnings("unchecked")
  public T nieuwste() {
    return (T) vakken[(volgende + vakken.length - 1) % vakken.length];
  }

  @SuppressWarnings("unchecked")
  public T oudste() {
    return (T) vakken[gevuld < vakken.length ? 0 : volgende];
  }

  public int aantal() {
    return gevuld;
  }

  public void wis() {
    java.util.Arrays.fill(vakken, null);
    volgende = 0;
    gevuld = 0;
  }

  @Override
  public String toString() {
    return "ring van " + vakken.length + " met " + gevuld;
  }
}
