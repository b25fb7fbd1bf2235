package nl.imwregiotilburg.cursusplan.bus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.imwregiotilburg.cursusplan.domein.Aanmelding;
import nl.imwregiotilburg.cursusplan.domein.Cursus;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reacts to applications. */
@ApplicationScoped
public class AanmeldListener {
  private static final Logger log = LoggerFactory.getLogger(AanmeldListener.class);

  /** A letter is to be sent; made by this application only. */
  public static final class Briefopdracht {
    private final String kop;
    private final String tekst;

    Briefopdracht(String kop, String tekst) {
      this.kop = kop;
      this.tekst = tekst;
    }

    public String kop() {
      return kop;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** A message for the planners with the code of the course. */
  public static final class Planbericht {
    private final String kop;

    Planbericht(String kop) {
      this.kop = kop;
    }

    @Override
    public String toString() {
      return "plan " + kop;
    }
  }

  @Inject private Event<Briefopdracht> brieven;
  @Inject private Event<Planbericht> plannen;

  private int laatste;

  public void meldAan(Deelnemer deelnemer, Cursus cursus) {
    Aanmelding aanmelding = new Aanmelding(++laatste, deelnemer, cursus, LocalDate.of(2025, 9, 1));
    log.info("Nieuw: {}", aanmelding); // SAFE personal-data-logged
    brieven.fire(new Briefopdracht("bevestiging", deelnemer.naam()));
    plannen.fire(new Planbericht(cursus.code()));
  }

  public void bijAanmelding(@Observes Aanmelding aanmelding) {
    log.info("Docent wordt {}", aanmelding.cursus().docent()); // EXPECT personal-data-logged naam
    log.info("Punten {}", aanmelding.deelnemer().aandachtspunten()); // EXPECT personal-data-logged gezondheid
  }

  public void bijBrief(@Observes Briefopdracht opdracht) {
    log.info("Brief {}", opdracht.kop()); // SAFE personal-data-logged
    log.info("Brief aan {}", opdracht.tekst()); // EXPECT personal-data-logged naam
  }

  public void bijPlan(@Observes Planbericht bericht) {
    log.info("Planners kregen {}", bericht); // SAFE personal-data-logged
  }
}
