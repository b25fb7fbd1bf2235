package nl.imwregiotilburg.jeugdloket.model;

import java.time.LocalDate;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** The plan for the help a child gets. */
public record Zorgplan(String nummer, LocalDate start, @PersonalData("hulpvraag") String doel, List<Stap> stappen) {

    /** One step of a plan. */
    public record Stap(int volgorde, String productcode, @PersonalData("gezondheid") String toelichting) {
    }

    /** The head of a plan, for lists. */
    public record Kop(String nummer, LocalDate start, int aantal) {
    }

    public Kop kop() {
        return new Kop(nummer, start, stappen.size());
    }
}
