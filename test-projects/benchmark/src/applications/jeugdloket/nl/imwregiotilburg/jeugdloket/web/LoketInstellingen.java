package nl.imwregiotilburg.jeugdloket.web;

import java.time.Duration;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The settings of the desk. */
@Component
public class LoketInstellingen {

    @Value("${loket.gemeente:Tilburg}")
    private String gemeente = "Tilburg";

    @Value("${loket.termijn:PT72H}")
    private Duration termijn = Duration.ofHours(72);

    @PersonalData("telefoonnummer")
    @Value("${loket.piket:}")
    private String piket;

    public String getGemeente() {
        return gemeente;
    }

    public Duration getTermijn() {
        return termijn;
    }

    public String getPiket() {
        return piket;
    }
}
