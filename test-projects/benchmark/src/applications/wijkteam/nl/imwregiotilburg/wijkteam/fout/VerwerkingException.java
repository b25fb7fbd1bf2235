package nl.imwregiotilburg.wijkteam.fout;

/** A technical failure with its cause. */
public class VerwerkingException extends RuntimeException {
  public VerwerkingException(String bericht, Throwable oorzaak) {
    super(bericht, oorzaak);
  }

  public VerwerkingException(Throwable oorzaak) {
    super(oorzaak);
  }
}
