package nl.imwregiotilburg.jeugdloket.gebeurtenis;

import java.time.LocalDate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Something that happened in a case. */
public sealed interface Gebeurtenis
    permits Gebeurtenis.ZorgGemeld, Gebeurtenis.KindIngeschreven, Gebeurtenis.PlanVastgesteld, Gebeurtenis.Gesloten {

    String zaak();

    default String onderwerp() {
        return zaak();
    }

    /** A worry was reported. */
    record ZorgGemeld(String zaak, @PersonalData("hulpvraag") String omschrijving, int ernst) implements Gebeurtenis {
        @Override
        public String onderwerp() {
            return omschrijving.lines().findFirst().orElse("");
        }
    }

    /** A child was registered. */
    record KindIngeschreven(String zaak, @PersonalData("bsn") String burger, @PersonalData("geboortedatum") LocalDate dag)
        implements Gebeurtenis {
    }

    /** A plan was made. */
    record PlanVastgesteld(String zaak, String productcode, @PersonalData("gezondheid") String beperking)
        implements Gebeurtenis {
        @Override
        public String onderwerp() {
            return productcode;
        }
    }

    /** The case was closed. */
    record Gesloten(String zaak, String reden) implements Gebeurtenis {
    }
}
