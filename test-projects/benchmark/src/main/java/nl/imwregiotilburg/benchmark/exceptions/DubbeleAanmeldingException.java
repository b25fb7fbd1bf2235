package nl.imwregiotilburg.benchmark.exceptions;

import nl.imwregiotilburg.benchmark.domain.Client;

/** Says in its message who registered twice. */
class DubbeleAanmeldingException extends RuntimeException {

  DubbeleAanmeldingException(Client client) {
    super("Dubbele aanmelding van " + client.getNaam()); // EXPECT personal-data-in-exception naam
  }
}
