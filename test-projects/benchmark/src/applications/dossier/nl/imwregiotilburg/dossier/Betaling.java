package nl.imwregiotilburg.dossier;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** A payment to or by a client. */
@Purpose("financiele-administratie")
public record Betaling(
    long id,
    @PersonalData(value = "rekeningnummer", retention = "fiscaal-7-jaar") String iban,
    @PersonalData(value = "naam", retention = "fiscaal-7-jaar") String rekeninghouder,
    int centen,
    Status status) {}
