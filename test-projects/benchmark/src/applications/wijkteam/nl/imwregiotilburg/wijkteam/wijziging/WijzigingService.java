package nl.imwregiotilburg.wijkteam.wijziging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.imwregiotilburg.wijkteam.domein.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Service;

/** Applies changes and can take them back. */
@Service
public class WijzigingService {
  private static final Logger log = LoggerFactory.getLogger(WijzigingService.class);

  /** The state of a client at some moment. */
  private record Momentopname(Client client, String waarde, String code) {
    void herstel() {
      client.setEmailadres(waarde);
    }
  }

  private final Vergelijker<Client> persoonlijk =
      new Vergelijker<Client>().let("iban", Client::getIban).let("dag", Client::getGeboortedatum);
  private final Vergelijker<Client> zakelijk =
      new Vergelijker<Client>().let("code", Client::getKlantcode).let("kanaal", Client::getVoorkeur);
  private final Deque<Momentopname> ongedaan = new ArrayDeque<>();
  private final Deque<String> opnieuw = new ArrayDeque<>();

  public void vergelijk(Client oud, Client nieuw) {
    List<Vergelijker.Wijziging> delen = persoonlijk.verschillen(oud, nieuw);
    log.info("gewijzigd {}", delen); // EXPECT personal-data-logged iban,geboortedatum
    log.info("gewijzigd {}", delen.stream().map(Vergelijker.Wijziging::veld).toList()); // SAFE personal-data-logged
    log.info("zakelijk gewijzigd {}", zakelijk.verschillen(oud, nieuw)); // SAFE personal-data-logged
    for (Vergelijker.Wijziging w : delen) {
      log.info("van {} naar {}", w.oud(), w.nieuw()); // EXPECT personal-data-logged iban,geboortedatum
    }
  }

  public void wijzig(Client client, String nieuweCode) {
    ongedaan.push(new Momentopname(client, client.getEmailadres(), client.getKlantcode()));
    client.setKlantcode(nieuweCode);
    log.info("stapel {}", ongedaan); // EXPECT personal-data-logged naam,emailadres
    log.info("stapel {}", ongedaan.peek().code()); // SAFE personal-data-logged
  }

  public void maakOngedaan() {
    Momentopname vorige = ongedaan.poll();
    if (vorige == null) {
      log.info("niets terug te draaien: {}", opnieuw); // SAFE personal-data-logged
      return;
    }
    vorige.herstel();
    opnieuw.push(vorige.code());
    log.info("hersteld {}", vorige.waarde()); // EXPECT personal-data-logged emailadres
    log.info("opnieuw te doen {}", opnieuw); // SAFE personal-data-logged
  }

  public void kopieer(Client bron) {
    Client volledig = new Client();
    BeanUtils.copyProperties(bron, volledig);
    log.info("kopie {}", volledig); // EXPECT personal-data-logged naam
    Client deels = new Client();
    BeanUtils.copyProperties(bron, deels, "achternaam", "emailadres");
    log.info("kopie {}", deels); // SAFE personal-data-logged
    log.info("kopie {}", deels.getEmailadres()); // SAFE personal-data-logged
    log.info("kopie {}", deels.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
  }
}
