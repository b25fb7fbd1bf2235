package nl.imwregiotilburg.libraries.usual.domain;

import java.time.LocalDateTime;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** An appointment of a client with an employee. */
public record Afspraak(long id, LocalDateTime tijdstip, @PersonalData(value = "naam", purpose = "agenda") String clientNaam,
        @PersonalData(value = "hulpvraag", purpose = "agenda") String hulpvraag, String locatie) {

    @Override
    public String toString() {
        return "Afspraak[" + id + " op " + locatie + "]";
    }
}
