package nl.imwregiotilburg.jeugdloket.model;

import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A decision on a request for help. */
public sealed interface Besluit {

    String kenmerk();

    /** Help is granted. */
    record Toekenning(String kenmerk, String productcode, @PersonalData("naam") String begunstigde) implements Besluit {
    }

    /** Help is refused. */
    record Afwijzing(String kenmerk, String grond, @PersonalData("gezondheid") String motivering) implements Besluit {
        @Override
        public String toString() {
            return "Afwijzing[" + kenmerk + ", " + grond + "]";
        }
    }

    /** The family has to pay a part. */
    record EigenBijdrage(String kenmerk, @PersonalData("inkomen") BigDecimal grondslag, int percentage) implements Besluit {
        public BigDecimal bedrag() {
            return grondslag.multiply(BigDecimal.valueOf(percentage)).movePointLeft(2);
        }
    }
}
