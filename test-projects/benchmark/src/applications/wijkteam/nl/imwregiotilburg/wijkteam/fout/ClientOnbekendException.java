package nl.imwregiotilburg.wijkteam.fout;

/** No client with this number. */
public class ClientOnbekendException extends RuntimeException {
  public ClientOnbekendException(long nummer) {
    super("client " + nummer + " is onbekend");
  }
}
