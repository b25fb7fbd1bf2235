package nl.imwregiotilburg.wijkteam.fout;

/** The number is already registered. */
public class BsnBezetException extends RuntimeException {
  public BsnBezetException(String nummer) {
    super("nummer al geregistreerd: " + nummer);
  }
}
