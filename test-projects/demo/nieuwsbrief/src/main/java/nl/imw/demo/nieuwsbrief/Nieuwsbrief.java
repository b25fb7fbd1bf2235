package nl.imw.demo.nieuwsbrief;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

/** Sends the newsletter. */
@Slf4j
@Service
@RequiredArgsConstructor
class Nieuwsbrief {

  private final Inschrijvingen inschrijvingen;
  private final Toestemming toestemming;
  private final Mailing mailing;
  private final Bevestiging bevestiging;

  void verstuur(String onderwerp, String tekst) {
    var lezers = inschrijvingen.alle().stream().filter(toestemming::geldt).toList();
    log.info("Nieuwsbrief gaat naar {} lezers", lezers.size());
    lezers.forEach(lezer -> mailing.verstuur(lezer, onderwerp, tekst));
  }

  void afgemeld(Inschrijving lezer) {
    inschrijvingen.trekIn(lezer.id());
    bevestiging.verstuur(lezer);
  }

  void geweigerd(Inschrijving lezer) {
    log.warn(String.format("Geweigerd: %s", lezer.emailadres())); // FINDING personal-data-logged(emailadres)
    inschrijvingen.trekIn(lezer.id());
  }
}
