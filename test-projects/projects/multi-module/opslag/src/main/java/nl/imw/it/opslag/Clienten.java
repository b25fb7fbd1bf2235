package nl.imw.it.opslag;

import java.util.Map;
import java.util.Optional;
import nl.imw.it.model.Client;

public final class Clienten {

  private final Map<Long, Client> bekend;

  public Clienten(Map<Long, Client> bekend) {
    this.bekend = Map.copyOf(bekend);
  }

  public Optional<Client> vind(long nummer) {
    return Optional.ofNullable(bekend.get(nummer));
  }

  /** How a client is called on the telephone. */
  public String belnaam(long nummer) {
    return vind(nummer).map(Client::naam).orElse("onbekend");
  }
}
