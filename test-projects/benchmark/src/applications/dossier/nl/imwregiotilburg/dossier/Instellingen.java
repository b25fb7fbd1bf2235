package nl.imwregiotilburg.dossier;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;

/** Wires callbacks and settings. */
@Configuration
public class Instellingen {

  private static final Logger log = LoggerFactory.getLogger(Instellingen.class);

  private static final String NIVEAU = "laag";

  private final Map<String, Function<Client, Object>> velden = new LinkedHashMap<>();

  private final Map<Status, Consumer<Client>> acties = new EnumMap<>(Status.class);

  private final Properties eigenschappen = new Properties();

  private final Consumer<String> uitvoer = tekst -> log.trace("Uit {}", tekst); // EXPECT personal-data-logged naam

  private final Consumer<String> techniek = tekst -> log.trace("Techniek {}", tekst); // SAFE personal-data-logged

  public Instellingen() {
    velden.put("naam", Client::getNaam);
    velden.put("id", Client::getId);
    velden.put("postcode", client -> client.getAdres().getPostcode());
    acties.put(Status.NIEUW, this::begroet);
    acties.put(Status.ACTIEF, client -> log.info("Actief {}", client.getBsn())); // EXPECT personal-data-logged bsn
    acties.put(Status.GESLOTEN, client -> log.info("Gesloten {}", client.getId())); // SAFE personal-data-logged
    eigenschappen.setProperty("afzender", "info@imwregiotilburg.nl");
  }

  /** Where a text comes from. */
  static class Bron {
    private Supplier<String> levert = () -> "geen";
  }

  private void begroet(Client client) {
    log.info("Welkom {}", client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
  }

  /** Runs what belongs to the status of a client. */
  public void voerUit(Client client, Status status) {
    acties.get(status).accept(client);
  }

  /** Reads fields by name. */
  public void lees(Client client) {
    log.info("Naam {}", velden.get("naam").apply(client)); // EXPECT personal-data-logged naam
    log.info("Id {}", velden.get("id").apply(client)); // SAFE personal-data-logged
    log.info("Postcode {}", velden.get("postcode").apply(client)); // EXPECT personal-data-logged adres
    velden.forEach((veld, lezer) -> log.debug("Veld {}", veld)); // SAFE personal-data-logged
    velden.forEach((veld, lezer) -> log.debug("Veld {}", lezer.apply(client))); // EXPECT personal-data-logged adres,naam
  }

  /** Passes values to what was set up. */
  public void stuur(Client client) {
    uitvoer.accept(client.getNaam());
    techniek.accept("client " + client.getId());
    Consumer<String> samen = uitvoer.andThen(tekst -> log.trace("Lengte {}", tekst.length())); // SAFE personal-data-logged
    samen.accept(client.getNaam());
    Bron bron = new Bron();
    log.debug("Bron {}", bron.levert.get()); // SAFE personal-data-logged
    bron.levert = client::getEmailadres;
    log.debug("Bron {}", bron.levert.get()); // EXPECT personal-data-logged emailadres
    bron.levert = () -> "geen";
    log.debug("Bron {}", bron.levert.get()); // SAFE personal-data-logged
  }

  /** Depends on constants. */
  public void niveaus(Client client) {
    if ("hoog".equals(NIVEAU)) {
      log.debug("Niveau {}", client.getBsn()); // SAFE personal-data-logged
    } else {
      log.debug("Niveau {}", client.getEmailadres()); // EXPECT personal-data-logged emailadres
    }
    String tekst = NIVEAU.equals("laag") ? "-" : client.getNaam();
    log.debug("Niveau {}", tekst); // SAFE personal-data-logged
    int teller = 0;
    if (teller > 0) {
      tekst = client.getNaam();
    }
    log.debug("Teller {}", tekst); // SAFE personal-data-logged
    while (teller < 2) {
      log.debug("Ronde {}", tekst); // EXPECT personal-data-logged telefoonnummer
      tekst = client.getTelefoonnummer();
      teller++;
    }
    do {
      log.debug("Ronde {}", teller); // SAFE personal-data-logged
      teller--;
    } while (teller > 0);
  }

  /** Keeps settings next to data. */
  public void eigenschap(Client client) {
    eigenschappen.setProperty("ontvanger", client.getEmailadres());
    log.info("Afzender {}", eigenschappen.getProperty("afzender")); // SAFE personal-data-logged
    log.info("Ontvanger {}", eigenschappen.getProperty("ontvanger")); // EXPECT personal-data-logged emailadres
    log.info("Namen {}", eigenschappen.stringPropertyNames()); // SAFE personal-data-logged
    log.info("Alles {}", eigenschappen); // EXPECT personal-data-logged emailadres
    BiFunction<Client, String, String> plak = (wie, achter) -> wie.getNaam() + achter;
    BiFunction<Client, String, String> kies = (wie, achter) -> achter;
    log.info("Geplakt {}", plak.apply(client, "!")); // EXPECT personal-data-logged naam
    log.info("Gekozen {}", kies.apply(client, "!")); // SAFE personal-data-logged
    UnaryOperator<String> hoofd = String::toUpperCase;
    log.info("Hoofd {}", hoofd.apply(client.getAdres().getStraat())); // EXPECT personal-data-logged adres
    log.info("Hoofd {}", hoofd.apply(client.getAdres().getLand())); // SAFE personal-data-logged
  }
}
