package nl.imwregiotilburg.wijkteam.melding;

import java.util.Locale;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;

/** A way to reach clients. */
public interface Meldingkanaal {
  Kanaal soort();

  String bestemming(Client client);

  default String kenmerk(Client client) {
    return soort().name().toLowerCase(Locale.ROOT) + ":" + client.getKlantcode();
  }
}
