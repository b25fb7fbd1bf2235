package nl.imwregiotilburg.wijkteam.gedeeld;

/** Two values that belong together. */
public final class Paar<A, B> {
  private final A links;
  private final B rechts;

  private Paar(A links, B rechts) {
    this.links = links;
    this.rechts = rechts;
  }

  public static <A, B> Paar<A, B> van(A links, B rechts) {
    return new Paar<>(links, rechts);
  }

  public A links() {
    return links;
  }

  public B rechts() {
    return rechts;
  }

  public Paar<B, A> omgekeerd() {
    return new Paar<>(rechts, links);
  }

  public <C> Paar<A, C> metRechts(C ander) {
    return new Paar<>(links, ander);
  }

  @Override
  public String toString() {
    return "(" + links + ", " + rechts + ")";
  }
}
