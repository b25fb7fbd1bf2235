package nl.imwregiotilburg.cursusplan.basis;

import java.util.Arrays;

/** A table of rows and columns. */
public class Matrix<T> {
  private final Object[][] cellen;

  public Matrix(int rijen, int kolommen) {
    this.cellen = new Object[rijen][kolommen];
  }

  public void zet(int rij, int kolom, T waarde) {
    cellen[rij][kolom] = waarde;
  }

  @SuppressWarnings("unchecked")
  public T op(int rij, int kolom) {
    return (T) cellen[rij][kolom];
  }

  public String rij(int rij) {
    return Arrays.toString(cellen[rij]);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(cellen);
  }
}
