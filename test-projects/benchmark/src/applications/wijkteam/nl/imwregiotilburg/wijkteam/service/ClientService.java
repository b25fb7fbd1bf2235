package nl.imwregiotilburg.wijkteam.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.wijkteam.api.ClientInvoer;
import nl.imwregiotilburg.wijkteam.api.ClientMapper;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.fout.BsnBezetException;
import nl.imwregiotilburg.wijkteam.fout.OngeldigeInvoerException;
import nl.imwregiotilburg.wijkteam.fout.ValidatieException;
import nl.imwregiotilburg.wijkteam.fout.VerwerkingException;
import nl.imwregiotilburg.wijkteam.gebeurtenis.ContactGewijzigd;
import nl.imwregiotilburg.wijkteam.gedeeld.Tekstopmaak;
import nl.imwregiotilburg.wijkteam.opslag.ClientRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers and changes clients. */
@Service
public class ClientService {
  private static final Logger log = LoggerFactory.getLogger(ClientService.class);

  private final ClientRepository clienten;
  private final ClientMapper mapper;
  private final ApplicationEventPublisher uitgever;
  private final Map<String, String> index = new ConcurrentHashMap<>();

  public ClientService(ClientRepository clienten, ClientMapper mapper, ApplicationEventPublisher uitgever) {
    this.clienten = clienten;
    this.mapper = mapper;
    this.uitgever = uitgever;
  }

  @Transactional
  public long registreer(ClientInvoer invoer) {
    controleer(invoer);
    String vorige = index.putIfAbsent(invoer.bsn(), invoer.referentie());
    log.debug("index gaf {}", vorige); // SAFE personal-data-logged
    log.debug("index kent {}", index.keySet()); // EXPECT personal-data-logged bsn
    log.debug("index kent {}", index.values()); // SAFE personal-data-logged
    if (vorige != null) {
      throw new BsnBezetException(invoer.bsn());
    }
    Client client = clienten.save(mapper.naarClient(invoer));
    return client.getId() == null ? 0 : client.getId();
  }

  private void controleer(ClientInvoer invoer) {
    List<ValidatieException.Veldfout> fouten = new ArrayList<>();
    if (invoer.roepnaam() == null || invoer.roepnaam().indexOf(' ') < 0) {
      fouten.add(new ValidatieException.Veldfout("roepnaam", "te-kort", invoer.roepnaam()));
    }
    if (invoer.emailadres() == null || !invoer.emailadres().contains("@")) {
      fouten.add(new ValidatieException.Veldfout("emailadres", "geen-apenstaart", invoer.emailadres()));
    }
    log.debug("{} fouten, eerste veld {}", fouten.size(), fouten.isEmpty() ? "-" : fouten.get(0).veld()); // SAFE personal-data-logged
    if (!fouten.isEmpty()) {
      throw new ValidatieException(fouten);
    }
    if (invoer.mobiel() == null || !invoer.mobiel().startsWith("06")) {
      throw new OngeldigeInvoerException("mobiel", invoer.mobiel());
    }
  }

  public void wijzigContact(long id, String contact) {
    log.info("contact van {} wordt {}", id, contact); // EXPECT personal-data-logged emailadres
    clienten
        .findById(id)
        .ifPresent(
            client -> {
              boolean veranderd = !contact.equals(client.getEmailadres());
              log.info("contact van {} veranderd: {}", id, veranderd); // SAFE personal-data-logged
              client.setEmailadres(contact);
              uitgever.publishEvent(new ContactGewijzigd(client, contact));
            });
  }

  public void verwijder(long id) {
    Client client = clienten.findById(id).orElse(null);
    if (client == null) {
      return;
    }
    try {
      if (client.getIban() != null) {
        throw new IllegalStateException("rekening " + client.getIban() + " is nog gekoppeld");
      }
      clienten.deleteById(id);
    } catch (IllegalStateException e) {
      throw new VerwerkingException("client " + id + " blijft", e);
    }
  }

  /** Takes the contact details off a client who left. */
  public void schoonOp(Client client) {
    client.setTelefoonnummer("-");
    client.setEmailadres(null);
    log.info("na opschonen {} en {}", client.getTelefoonnummer(), client.getEmailadres()); // SAFE personal-data-logged
    log.info("nog te doen {}", client.getIban()); // EXPECT personal-data-logged iban
    String waarde = client.getBsn();
    if (waarde != null && client.getKlantcode() != null) {
      log.info("oude sleutel {}", waarde); // EXPECT personal-data-logged bsn
      waarde = client.getKlantcode();
      log.info("nieuwe sleutel {}", waarde); // SAFE personal-data-logged
    }
  }

  public String contactregel(Client client) {
    String contact =
        switch (client.getVoorkeur()) {
          case DIGITAAL -> client.getEmailadres();
          case SMS -> client.getTelefoonnummer();
          case POST -> "per post";
          case BALIE -> client.getKlantcode();
        };
    log.info("contactregel {}", contact); // EXPECT personal-data-logged emailadres,telefoonnummer
    String soort = switch (client.getVoorkeur()) {
      case DIGITAAL, SMS -> "digitaal";
      default -> "papier";
    };
    log.info("contactsoort {}", soort); // SAFE personal-data-logged
    return contact;
  }

  public void vergelijk(Client een, Client twee) {
    log.info("zelfde achternaam: {}", Objects.equals(een.getAchternaam(), twee.getAchternaam())); // SAFE personal-data-logged
    log.info("controle {} en {}", een.getBsn().hashCode(), Tekstopmaak.controlegetal(twee.getBsn())); // SAFE personal-data-logged
    log.info("eerste van twee: {}", Objects.requireNonNullElse(een.getEmailadres(), twee.getTelefoonnummer())); // EXPECT personal-data-logged emailadres,telefoonnummer
    int volgorde = een.getAchternaam().compareToIgnoreCase(twee.getAchternaam());
    log.info("volgorde {}", Integer.signum(volgorde)); // SAFE personal-data-logged
    log.info("voorop {}", volgorde < 0 ? een : twee); // EXPECT personal-data-logged naam
  }
}
