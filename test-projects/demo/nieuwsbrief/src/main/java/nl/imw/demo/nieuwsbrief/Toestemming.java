package nl.imw.demo.nieuwsbrief;

import java.time.Instant;
import nl.imwregiotilburg.privacy.annotation.ChecksConsent;
import org.springframework.stereotype.Component;

/** Knows who consented. */
@Component
class Toestemming {

  @ChecksConsent("nieuwsbrief")
  boolean geldt(Inschrijving inschrijving) {
    return inschrijving.toegestemdOp() != null && inschrijving.toegestemdOp().isBefore(Instant.now());
  }
}
