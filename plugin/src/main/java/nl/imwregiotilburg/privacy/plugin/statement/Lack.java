package nl.imwregiotilburg.privacy.plugin.statement;

/**
 * Something a statement must tell and the register does not hold.
 *
 * @param what what is lacking, as the rest of a sentence that starts with "the register lacks"
 * @param key the key to add, or what to do
 * @param law what asks for it
 */
public record Lack(String what, String key, String law) {

  @Override
  public String toString() {
    return "the register lacks " + what + ": add key " + key + " (" + law + ")";
  }
}
