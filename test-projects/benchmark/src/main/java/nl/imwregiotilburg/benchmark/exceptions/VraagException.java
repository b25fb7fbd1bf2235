package nl.imwregiotilburg.benchmark.exceptions;

import nl.imwregiotilburg.benchmark.domain.Client;

/** Says what was asked by overriding getMessage(). */
class VraagException extends Exception {

  private final transient Client client;

  VraagException(Client client) {
    this.client = client;
  }

  @Override
  public String getMessage() {
    return "Onbegrepen vraag: " + client.getHulpvraag();
  }
}
