package nl.imwregiotilburg.wijkteam.melding;

import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import org.springframework.stereotype.Component;

/** Reaches clients by text message. */
@Component
public class SmsKanaal implements Meldingkanaal {
  @Override
  public Kanaal soort() {
    return Kanaal.SMS;
  }

  @Override
  public String bestemming(Client client) {
    return client.getTelefoonnummer().replaceFirst("^06", "+316");
  }

  @Override
  public String kenmerk(Client client) {
    String nummer = client.getTelefoonnummer();
    return "sms:" + nummer.substring(nummer.length() - 4);
  }
}
