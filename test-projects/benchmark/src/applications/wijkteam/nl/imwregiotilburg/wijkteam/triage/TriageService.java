package nl.imwregiotilburg.wijkteam.triage;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.wijkteam.gedeeld.Tekstopmaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Sends intakes to the right desk. */
@Service
public class TriageService {
  private static final Logger log = LoggerFactory.getLogger(TriageService.class);
  private static final BigDecimal NORM = new BigDecimal("2500");

  /** Urgent cases go first, with what was asked. */
  static class Spoedstap extends Triagestap {
    @Override
    protected String beoordeel(Intake intake) {
      return intake.spoed() ? "spoed: " + intake.vraag() : null;
    }
  }

  /** Looks at the income. */
  static class Normstap extends Triagestap {
    @Override
    protected String beoordeel(Intake intake) {
      return intake.maandinkomen() != null && intake.maandinkomen().compareTo(NORM) > 0 ? "boven-norm" : null;
    }
  }

  /** Everything else. */
  static class Reststap extends Triagestap {
    private final String loket;

    Reststap(String loket) {
      this.loket = loket;
    }

    @Override
    protected String beoordeel(Intake intake) {
      return loket + "-" + intake.nummer();
    }
  }

  private final Triagestap volledig = new Spoedstap();
  private final Triagestap beperkt = new Normstap();
  private final Deque<Intake> werkvoorraad = new ArrayDeque<>();

  public TriageService() {
    volledig.dan(new Normstap()).dan(new Reststap("A"));
    beperkt.dan(new Reststap("B"));
  }

  public synchronized void beoordeel(Intake intake) {
    log.info("volledige triage: {}", volledig.behandel(intake).orElse("geen")); // EXPECT personal-data-logged hulpvraag
    log.info("beperkte triage: {}", beperkt.behandel(intake).orElse("geen")); // SAFE personal-data-logged
    log.info("norm gehaald: {}", intake.maandinkomen().compareTo(NORM)); // SAFE personal-data-logged
    log.info("inkomen {}", intake.maandinkomen().toPlainString()); // EXPECT personal-data-logged inkomen
    if (intake.spoed()) {
      werkvoorraad.addFirst(intake);
    } else {
      werkvoorraad.addLast(intake);
    }
  }

  public synchronized void werkAf() {
    Intake bovenste = werkvoorraad.peekFirst();
    log.info("bovenste {}", bovenste); // EXPECT personal-data-logged hulpvraag,inkomen,gezondheid
    while (!werkvoorraad.isEmpty()) {
      Intake intake = werkvoorraad.pollFirst();
      log.info("klachten {}", Tekstopmaak.masker(intake.klachten())); // SAFE personal-data-logged
      log.info("klachten {}", Tekstopmaak.vasteBreedte(intake.klachten(), 20)); // EXPECT personal-data-logged gezondheid
    }
    log.info("voorraad {}", werkvoorraad); // SAFE personal-data-logged
  }

  public void wachttijd(Intake eerste, Intake tweede) {
    Map<Boolean, Intake> opSpoed = new HashMap<>();
    opSpoed.put(true, eerste);
    opSpoed.put(false, tweede);
    Intake uit = opSpoed.remove(true);
    log.info("uit de wacht: {}", uit.klachten()); // EXPECT personal-data-logged gezondheid
    log.info("met spoed in de wacht: {}", opSpoed.get(true)); // SAFE personal-data-logged
    log.info("in de wacht: {}", opSpoed.get(false).vraag()); // EXPECT personal-data-logged hulpvraag
  }
}
