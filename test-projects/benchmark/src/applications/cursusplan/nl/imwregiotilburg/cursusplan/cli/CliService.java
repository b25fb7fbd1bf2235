package nl.imwregiotilburg.cursusplan.cli;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import nl.imwregiotilburg.cursusplan.planning.Deelnemerregister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line with its subcommands. */
public class CliService {
  private static final Logger log = LoggerFactory.getLogger(CliService.class);

  private final Map<String, BiFunction<Deelnemer, Opdrachtregel, String>> opdrachten =
      new LinkedHashMap<>();
  private final Deelnemerregister register;
  private boolean uitgebreid;

  @Inject
  public CliService(Deelnemerregister register) {
    this.register = register;
    opdrachten.put("tel", (d, regel) -> d.aandachtspunten().size() + " punten");
    opdrachten.put("bel", (d, regel) -> "bel " + d.telefoon());
    opdrachten.put("stand", CliService::stand);
  }

  private static String stand(Deelnemer d, Opdrachtregel regel) {
    return switch (regel.optie("veld", "voortgang")) {
      case "voortgang" -> "voortgang " + d.voortgang();
      case "contact" -> "contact " + d.email();
      default -> "onbekend veld";
    };
  }

  public void tel(Deelnemer d) {
    log.info("tel: {}", opdrachten.get("tel").apply(d, new Opdrachtregel("tel"))); // SAFE personal-data-logged
    log.info("bel: {}", opdrachten.get("bel").apply(d, new Opdrachtregel("bel"))); // EXPECT personal-data-logged telefoonnummer
  }

  public void stand(Deelnemer d) {
    log.info("stand: {}", stand(d, new Opdrachtregel("stand", "--veld=voortgang"))); // SAFE personal-data-logged
    log.info("stand: {}", stand(d, new Opdrachtregel("stand", "--veld=contact"))); // EXPECT personal-data-logged emailadres
  }

  public void opdracht(Vrijwilliger v) {
    Opdrachtregel regel = new Opdrachtregel("plan", "--bij=" + v.naam(), "--droog", "ma");
    log.info("Opdracht {}", regel); // SAFE personal-data-logged
    log.info("Bij {}", regel.optie("bij", "niemand")); // EXPECT personal-data-logged naam
  }

  /** Runs a command for everybody in the register. */
  public int voerUit(String werkwoord, boolean breed) {
    this.uitgebreid = breed;
    int aantal = 0;
    for (Deelnemer d : register.alle()) {
      String antwoord = "bel".equals(werkwoord) && uitgebreid ? d.telefoon() : "overgeslagen";
      if ("bel".equals(werkwoord)) {
        log.info("Antwoord {}", antwoord); // EXPECT personal-data-logged telefoonnummer
      } else {
        log.info("Antwoord {}", antwoord); // SAFE personal-data-logged
      }
      aantal++;
    }
    return aantal;
  }
}
