package nl.imw.demo.nieuwsbrief;

import java.time.Instant;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Somebody who wants the newsletter; consent is withdrawn by deleting the row. */
record Inschrijving(
    long id,
    @PersonalData("naam") String naam,
    @PersonalData("emailadres") String emailadres,
    Instant toegestemdOp) {}
