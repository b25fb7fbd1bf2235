package nl.imwregiotilburg.wijkteam.gebeurtenis;

import nl.imwregiotilburg.wijkteam.domein.Client;
import org.springframework.context.ApplicationEvent;

/** A client can be reached elsewhere. */
public class ContactGewijzigd extends ApplicationEvent {
  private final String waarde;

  public ContactGewijzigd(Client bron, String waarde) {
    super(bron);
    this.waarde = waarde;
  }

  public String getWaarde() {
    return waarde;
  }
}
