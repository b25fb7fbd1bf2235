package nl.imw.it;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

@Slf4j
@RequiredArgsConstructor
public class Balie {

  private final Archief archief;

  public void ontvang(Client client) {
    log.info("Ontvangen: {}", client); // FINDING personal-data-logged(naam)
    log.info("Kaart: {}", new Kaart(client.getNummer(), client));
    log.info("Adres bekend: {}", client.getAdres() != null);
  }

  public void wijzig(Contact contact) {
    Contact nieuw = contact.toBuilder().telefoon("onbekend").build();
    log.debug("Wordt {}", nieuw.getEmailadres()); // FINDING personal-data-logged(emailadres)
    log.debug("Was {}", contact.getTelefoon()); // FINDING personal-data-logged(telefoonnummer)
    archief.bewaar(nieuw);
  }

  public interface Archief {
    void bewaar(Contact contact);
  }
}
