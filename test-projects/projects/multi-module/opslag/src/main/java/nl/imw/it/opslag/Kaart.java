package nl.imw.it.opslag;

import nl.imw.it.model.Client;

public final class Kaart {

  private final long nummer;
  private final String regel;

  public Kaart(Client client) {
    this.nummer = client.nummer();
    this.regel = client.naam() + ", " + client.telefoon();
  }

  public long nummer() {
    return nummer;
  }

  @Override
  public String toString() {
    return regel;
  }
}
