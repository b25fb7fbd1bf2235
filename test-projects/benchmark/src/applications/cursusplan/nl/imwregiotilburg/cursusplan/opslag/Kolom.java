package nl.imwregiotilburg.cursusplan.opslag;

/** A typed key of a column. */
public record Kolom<T>(String label, Class<T> soort) {
  public static final Kolom<Integer> ID = new Kolom<>("id", Integer.class);
  public static final Kolom<String> TEKST = new Kolom<>("tekst", String.class);
  public static final Kolom<String> STATUS = new Kolom<>("status", String.class);
}
