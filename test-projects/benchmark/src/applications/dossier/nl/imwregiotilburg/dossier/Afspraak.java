package nl.imwregiotilburg.dossier;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** An appointment. */
@Purpose("hulpverlening-wmo")
public record Afspraak(
    long id,
    Client client,
    LocalDate dag,
    @PersonalData(value = "adres", retention = "dossier-15-jaar") String locatie,
    String soort) {}
