package nl.imwregiotilburg.cursusplan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.imwregiotilburg.cursusplan.domein.Adres;
import nl.imwregiotilburg.cursusplan.domein.Cursus;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts courses and visits in the calendar. */
public class KalenderService {
  private static final Logger log = LoggerFactory.getLogger(KalenderService.class);

  /** Something at a time; every kind says differently what it is. */
  private abstract static class Afspraak {
    final LocalDate dag;

    Afspraak(LocalDate dag) {
      this.dag = dag;
    }

    abstract String waar();

    @Override
    public String toString() {
      return dag + " " + waar();
    }
  }

  private static final class Les extends Afspraak {
    private final Cursus cursus;

    Les(LocalDate dag, Cursus cursus) {
      super(dag);
      this.cursus = cursus;
    }

    @Override
    String waar() {
      return "lokaal " + cursus.code();
    }
  }

  private static final class Huisbezoek extends Afspraak {
    private final Adres adres;

    Huisbezoek(LocalDate dag, Adres adres) {
      super(dag);
      this.adres = adres;
    }

    @Override
    String waar() {
      return adres.straat();
    }
  }

  private static final LocalDate START = LocalDate.of(2025, 9, 1);

  public void week(Cursus cursus, Adres adres) {
    Afspraak les = new Les(START, cursus);
    Afspraak bezoek = new Huisbezoek(START.plusDays(1), adres);
    log.info("Afspraak {}", les); // SAFE personal-data-logged
    log.info("Afspraak {}", bezoek); // EXPECT personal-data-logged adresgegevens
    SortedMap<LocalDate, Afspraak> agenda = new TreeMap<>();
    agenda.put(les.dag, les);
    agenda.put(bezoek.dag, bezoek);
    log.debug("Tot dinsdag {}", agenda.headMap(START.plusDays(1))); // SAFE personal-data-logged
    log.debug("Vanaf dinsdag {}", agenda.tailMap(START.plusDays(1))); // EXPECT personal-data-logged adresgegevens
  }

  public void dubbel(List<Cursus> cursussen, Deelnemer d) {
    boolean bezet = false;
    String reden = "geen";
    for (Cursus c : cursussen) {
      if (c.dagen().contains(START)) {
        bezet = true;
        reden = c.titel();
      }
    }
    boolean tonen = !bezet;
    if (bezet) {
      reden = d.email();
    }
    if (tonen) {
      log.info("Vrij, reden {}", reden); // SAFE personal-data-logged
    } else {
      log.info("Niet vrij, reden {}", reden); // EXPECT personal-data-logged emailadres
    }
  }
}
