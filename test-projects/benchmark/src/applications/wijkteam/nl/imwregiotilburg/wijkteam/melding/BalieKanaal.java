package nl.imwregiotilburg.wijkteam.melding;

import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import org.springframework.stereotype.Component;

/** Clients who come to the desk. */
@Component
public class BalieKanaal implements Meldingkanaal {
  @Override
  public Kanaal soort() {
    return Kanaal.BALIE;
  }

  @Override
  public String bestemming(Client client) {
    return "balie " + client.getId();
  }
}
