package nl.imwregiotilburg.dossier;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** What someone filled in to ask for help. */
@Purpose("hulpverlening-wmo")
public record Aanmelding(
    long id,
    @PersonalData(value = "naam", retention = "dossier-15-jaar") String naam,
    @PersonalData(value = "bsn", retention = "dossier-15-jaar") long bsn,
    @PersonalData(value = "geboortedatum", retention = "dossier-15-jaar") LocalDate geboren,
    @PersonalData(value = "emailadres", retention = "dossier-15-jaar") String email,
    @PersonalData(value = "hulpvraag", retention = "dossier-15-jaar") String vraag,
    boolean spoed) {}
