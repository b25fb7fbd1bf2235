package nl.imw.demo.app;

import java.util.List;
import lombok.extern.slf4j.Slf4j;
import nl.imw.demo.domein.personeel.Medewerker;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.springframework.stereotype.Component;

/** Prepares the monthly payroll. */
@Slf4j
@Component
@Purpose("personeel")
class Salarisexport {

  void exporteer(List<Medewerker> medewerkers) {
    log.info("Export van {} medewerkers", medewerkers.size());
    for (Medewerker medewerker : medewerkers) {
      log.trace("Regel: {}", medewerker); // FINDING personal-data-logged(naam, geboortedatum, bsn, salaris)
      if (medewerker.salaris().signum() <= 0) {
        log.atWarn().log(() -> "Geen loon: " + medewerker.naam()); // FINDING personal-data-logged(naam)
      }
    }
  }
}
