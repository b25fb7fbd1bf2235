package nl.imwregiotilburg.wijkteam.api;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.wijkteam.domein.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Maps clients field by field. */
@Component
public class ClientMapperImpl implements ClientMapper {
  private static final Logger log = LoggerFactory.getLogger(ClientMapperImpl.class);

  @Override
  public ClientKaart naarKaart(Client client) {
    if (client == null) {
      return null;
    }
    List<String> labels = new ArrayList<>();
    labels.add(client.getVoorkeur() == null ? "-" : client.getVoorkeur().name());
    return new ClientKaart(client.aanhef(), client.getKlantcode(), labels);
  }

  @Override
  public ClientRegel naarRegel(Client client) {
    ClientRegel regel = new ClientRegel();
    regel.setCode(client.getKlantcode());
    log.trace("regel in opbouw {}", regel); // SAFE personal-data-logged
    regel.setTekst(client.getTelefoonnummer());
    log.trace("regel met tekst {}", regel); // SAFE personal-data-logged
    regel.setWaarde(client.getEmailadres());
    log.trace("regel klaar {}", regel); // EXPECT personal-data-logged emailadres
    log.trace("tekst van de regel {}", regel.getTekst()); // EXPECT personal-data-logged telefoonnummer
    return regel;
  }

  @Override
  public Client naarClient(ClientInvoer invoer) {
    Client client = new Client();
    werkBij(client, invoer);
    naMapping(client, invoer);
    return client;
  }

  @Override
  public void werkBij(Client doel, ClientInvoer bron) {
    log.trace("bijwerken vanaf {}", doel); // EXPECT personal-data-logged naam
    doel.setVoornaam(bron.roepnaam());
    doel.setBsn(bron.bsn());
    doel.setEmailadres(bron.emailadres());
    doel.setTelefoonnummer(bron.mobiel());
    doel.setGeboortedatum(bron.geboortedatum());
  }

  private void naMapping(Client doel, ClientInvoer bron) {
    doel.setKlantcode(bron.referentie());
    log.trace("nieuw object {}", doel); // SAFE personal-data-logged
    log.trace("nieuw object {}", doel.aanhef()); // EXPECT personal-data-logged naam
  }
}
