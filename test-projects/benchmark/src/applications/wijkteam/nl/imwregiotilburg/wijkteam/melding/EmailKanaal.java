package nl.imwregiotilburg.wijkteam.melding;

import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import org.springframework.stereotype.Component;

/** Reaches clients by e-mail. */
@Component
public class EmailKanaal implements Meldingkanaal {
  @Override
  public Kanaal soort() {
    return Kanaal.DIGITAAL;
  }

  @Override
  public String bestemming(Client client) {
    return "mailto:" + client.getEmailadres();
  }
}
