package nl.imwregiotilburg.wijkteam.invoer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.imwregiotilburg.wijkteam.api.ClientInvoer;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.gedeeld.Tekstopmaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads lists from the municipality. */
@Service
public class RegelImport {
  private static final Logger log = LoggerFactory.getLogger(RegelImport.class);
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  /** A line in parts. */
  private static final class Regel implements Iterable<String> {
    private final String[] delen;

    Regel(String tekst) {
      this.delen = tekst.split(";", -1);
    }

    String deel(int plek) {
      return plek < delen.length ? delen[plek] : "";
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.asList(delen).iterator();
    }
  }

  /** Builds a line; every call changes the same builder. */
  public static final class RegelBouwer {
    private final List<String> delen = new ArrayList<>();

    public RegelBouwer met(String deel) {
      delen.add(deel);
      return this;
    }

    public String bouw() {
      return String.join(";", delen);
    }
  }

  public String schrijf(Client client) {
    RegelBouwer bouwer = new RegelBouwer().met(client.getKlantcode());
    log.debug("regel tot nu {}", bouwer.bouw()); // SAFE personal-data-logged
    bouwer.met(client.getBsn());
    log.debug("regel tot nu {}", bouwer.bouw()); // EXPECT personal-data-logged bsn
    bouwer.met(client.getGeboortedatum().format(DAG));
    String tekst = bouwer.bouw();
    Regel regel = new Regel(tekst);
    for (String deel : regel) {
      log.debug("deel {}", deel); // EXPECT personal-data-logged bsn,geboortedatum
    }
    LocalDate dag = LocalDate.parse(regel.deel(2), DAG);
    log.debug("dag {}", dag); // EXPECT personal-data-logged geboortedatum
    log.debug("jaar {} leeftijd {}", dag.getYear(), ChronoUnit.YEARS.between(dag, LocalDate.of(2025, 1, 1))); // SAFE personal-data-logged
    return tekst;
  }

  public void neemOver(ClientInvoer... invoer) {
    for (ClientInvoer rij : invoer) {
      log.info("mobiel {}", rij.metMobiel(rij.referentie()).mobiel()); // SAFE personal-data-logged
      log.info("mobiel {}", Tekstopmaak.eersteGevulde(rij.mobiel(), rij.referentie())); // EXPECT personal-data-logged telefoonnummer
    }
    log.atInfo().addKeyValue("rijen", invoer.length).log("overgenomen"); // SAFE personal-data-logged
    log.atInfo().addArgument(() -> invoer[0].roepnaam()).log("eerste {}"); // EXPECT personal-data-logged naam
    log.atDebug().setMessage("eerste {}").addArgument(invoer[0].referentie()).log(); // SAFE personal-data-logged
  }
}
