package nl.imwregiotilburg.benchmark.transfers;

import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** What is sent in these scenes. */
final class Gegevens {

  private Gegevens() {}

  /** A name, as most recipients may have it. */
  public record Naamkaart(@PersonalData("naam") String naam) {

    static Naamkaart van(Client client) {
      return new Naamkaart(client.getNaam());
    }
  }

  /** Nothing about anybody. */
  public record Telling(int aantal, String team) {}
}
