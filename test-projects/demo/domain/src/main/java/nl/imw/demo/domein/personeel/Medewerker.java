package nl.imw.demo.domein.personeel;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.imw.demo.domein.Bsn;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Somebody who works here. */
public record Medewerker(
    String personeelsnummer,
    @PersonalData("naam") String naam,
    @PersonalData("geboortedatum") LocalDate geboren, // FINDING retention-missing(geboortedatum)
    Bsn bsn,
    @PersonalData("salaris") BigDecimal salaris) {}
