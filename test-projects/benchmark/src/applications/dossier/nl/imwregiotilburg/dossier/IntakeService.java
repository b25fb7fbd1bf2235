package nl.imwregiotilburg.dossier;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in new clients. */
@Service
public class IntakeService {

  private static final Logger log = LoggerFactory.getLogger(IntakeService.class);

  private static final int DREMPEL = 3;

  private final ClientRepository clients;

  public IntakeService(ClientRepository clients) {
    this.clients = clients;
  }

  /** Registers someone and returns the id of the new client. */
  public long registreer(Aanmelding aanmelding) {
    String wie = aanmelding.naam();
    log.info("Aanmelding van {} ontvangen", wie); // EXPECT personal-data-logged naam
    wie = "aanmelding " + aanmelding.id();
    log.info("Start met {}", wie); // SAFE personal-data-logged
    if (aanmelding.spoed()) {
      wie = aanmelding.email();
    }
    log.debug("Contact via {}", wie); // EXPECT personal-data-logged emailadres
    if (aanmelding.spoed()) {
      wie = "spoed";
    } else {
      wie = "regulier";
    }
    log.debug("Soort {}", wie); // SAFE personal-data-logged
    Client client = new Client(aanmelding.id(), aanmelding.naam(), null, null);
    clients.bewaar(client);
    return client.getId();
  }

  /** Looks at the age of someone. */
  public void controleerLeeftijd(Aanmelding aanmelding, LocalDate vandaag) {
    boolean minderjarig = aanmelding.geboren().plusYears(18).isAfter(vandaag);
    log.info("Minderjarig: {}", minderjarig); // SAFE personal-data-logged
    int jaar = aanmelding.geboren().getYear();
    log.info("Geboren in {}", jaar); // EXPECT personal-data-logged geboortedatum
    LocalDate verjaardag = aanmelding.geboren().withYear(vandaag.getYear());
    log.info("Vandaag is {}, verjaardag bekend: {}", vandaag, verjaardag != null); // SAFE personal-data-logged
    log.debug( // EXPECT personal-data-logged geboortedatum
        "Leeftijd bij aanmelding {} gecontroleerd, geboortedatum is {} en minderjarig is {}",
        aanmelding.id(),
        aanmelding.geboren(),
        minderjarig);
    log.debug( // SAFE personal-data-logged
        "Leeftijd bij aanmelding {} gecontroleerd, peildatum is {} en minderjarig is {}",
        aanmelding.id(),
        vandaag,
        minderjarig);
  }

  /** Checks the eleven test of a citizen service number. */
  public boolean elfproef(Aanmelding aanmelding) {
    long bsn = aanmelding.bsn();
    boolean geldig = !aanmelding.spoed() || bsn % 11 == 0;
    if (!geldig) {
      log.warn("Ongeldig nummer {}", bsn); // EXPECT personal-data-logged bsn
    } else {
      log.warn("Ongeldig nummer bij aanmelding {}", aanmelding.id()); // SAFE personal-data-logged
    }
    String voorloopnullen = String.format("%012d", bsn);
    log.trace(voorloopnullen); // EXPECT personal-data-logged bsn
    log.trace(String.format("%012d", aanmelding.id())); // SAFE personal-data-logged
    log.trace(Long.toString(bsn).substring(0, 6) + "..."); // EXPECT personal-data-logged bsn
    return geldig;
  }

  /** Sorts the request for help into an urgency. */
  public String urgentie(Aanmelding aanmelding) {
    String vraag = aanmelding.vraag();
    String label = vraag.contains("huis") ? "wonen" : "overig";
    log.info("Label {}", label); // SAFE personal-data-logged
    String kop = vraag.length() > DREMPEL ? vraag.substring(0, DREMPEL) : label;
    log.info("Kop {}", kop); // EXPECT personal-data-logged hulpvraag
    int niveau = 1;
    if (niveau > DREMPEL) {
      log.info("Volledige vraag {}", vraag); // SAFE personal-data-logged
    }
    if (niveau < DREMPEL) {
      label = vraag.trim();
    }
    log.info("Vraag {}", label); // EXPECT personal-data-logged hulpvraag
    return label;
  }

  /** Shields the name unless the request is urgent. */
  public void meldTeam(Aanmelding aanmelding) {
    String naam = aanmelding.naam();
    if (!aanmelding.spoed()) {
      naam = Anonimisering.verwijder(naam);
    }
    log.info("Team ingelicht over {}", naam); // EXPECT personal-data-logged naam
    String email = aanmelding.email();
    if (aanmelding.spoed()) {
      email = Anonimisering.verwijder(email);
    } else {
      email = "-";
    }
    log.info("Team ingelicht via {}", email); // SAFE personal-data-logged
    switch (keuze(aanmelding)) {
      case "E":
        log.info("Keuze {}", aanmelding.email()); // EXPECT personal-data-logged emailadres
        break;
      default:
        log.info("Keuze {}", keuze(aanmelding)); // SAFE personal-data-logged
    }
  }

  private static String keuze(Aanmelding aanmelding) {
    return aanmelding.spoed() ? "E" : "B";
  }

  /** Looks up the client that belongs to an intake. */
  public void koppel(Aanmelding aanmelding) {
    Client client = clients.vind(aanmelding.id()).orElse(null);
    if (client == null) {
      log.warn("Geen client bij {}", aanmelding.id()); // SAFE personal-data-logged
      return;
    }
    Object[] delen = {client.getId(), client.getNaam()};
    log.info("Gekoppeld: {} {}", delen); // EXPECT personal-data-logged naam
    Object[] zonder = {client.getId(), client.getStatus()};
    log.info("Gekoppeld: {} {}", zonder); // SAFE personal-data-logged
    boolean zelfde = client.getNaam().equalsIgnoreCase(aanmelding.naam());
    log.info("Zelfde persoon: {}", zelfde); // SAFE personal-data-logged
    log.info("Zelfde persoon: {}", zelfde ? client.getNaam() : "nee"); // EXPECT personal-data-logged naam
  }

  private void aangemaakt(Client client) {
    log.info("Client {} {}", client.getId(), client); // SAFE personal-data-logged
  }

  /** Registers and reports. */
  public void verwerk(Client client) {
    aangemaakt(client);
    String melding = "Client " + client.getId();
    melding += " heeft status " + client.getStatus();
    log.info(melding); // SAFE personal-data-logged
    melding += " en woont op " + client.getAdres();
    log.info(melding); // EXPECT personal-data-logged adres
  }
}
