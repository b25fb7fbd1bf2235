package nl.imw.demo.intake;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import nl.imw.demo.domein.Client;
import nl.imw.demo.domein.Hulpvraag;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;

/** Takes in a request for help and tells everybody who has to know. */
@Slf4j
@Service
@RequiredArgsConstructor
class IntakeService {

  private final ClientRepository clienten;
  private final HulpvraagRepository hulpvragen;
  private final ClientMapper mapper;
  private final GemeenteKoppeling gemeente;
  private final Berichten berichten;

  IntakeDto neemIn(long clientId, String omschrijving) {
    Client client = vind(clientId);
    log.debug("Intake van client {}", client.getId());
    log.debug("Intake van {}", client);
    MDC.put("client", client.getEmailadres()); // FINDING personal-data-logged(emailadres)
    try {
      Hulpvraag hulpvraag = hulpvragen.save(new Hulpvraag(client, omschrijving));
      IntakeDto intake = mapper.toDto(hulpvraag);
      log.info("Intake vastgelegd: {}", intake); // FINDING personal-data-logged(naam, emailadres)
      gemeente.meld(client);
      berichten.bevestig(client);
      return intake;
    } finally {
      MDC.remove("client");
    }
  }

  IntakeDto toon(long hulpvraagId) {
    Hulpvraag hulpvraag = hulpvragen.findById(hulpvraagId).orElseThrow();
    System.out.println("Toon " + hulpvraag);
    System.out.println("> " + hulpvraag.getOmschrijving()); // FINDING personal-data-logged(hulpvraag)
    return mapper.toDto(hulpvraag);
  }

  private Client vind(long clientId) {
    Client client = clienten.findById(clientId).orElseThrow();
    log.debug("Gevonden: bsn " + client.getBsn()); // FINDING personal-data-logged(bsn)
    if (client.isUitgeschreven()) {
      String wie = client.getTelefoonnummer();
      throw new IllegalStateException(wie + " is uit"); // FINDING personal-data-in-exception(telefoonnummer)
    }
    return client;
  }
}
