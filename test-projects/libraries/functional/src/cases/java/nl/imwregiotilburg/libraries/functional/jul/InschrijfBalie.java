package nl.imwregiotilburg.libraries.functional.jul;

import java.text.MessageFormat;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** java.util.logging in its usual forms. */
public class InschrijfBalie {

    private static final Logger LOGGER = Logger.getLogger(InschrijfBalie.class.getName());

    public static class Burger {
        private final String zaaknummer;
        @PersonalData("bsn")
        private final String bsn;
        @PersonalData("naam")
        private final String naam;
        private final String loket;

        public Burger(String zaaknummer, String bsn, String naam, String loket) {
            this.zaaknummer = zaaknummer;
            this.bsn = bsn;
            this.naam = naam;
            this.loket = loket;
        }

        public String getZaaknummer() {
            return zaaknummer;
        }

        public String getBsn() {
            return bsn;
        }

        public String getNaam() {
            return naam;
        }

        public String getLoket() {
            return loket;
        }

        @Override
        public String toString() {
            return String.format("Burger[%s, bsn=%s]", zaaknummer, bsn);
        }
    }

    public interface Register {
        void schrijfIn(Burger burger) throws InschrijfException;
    }

    public static class InschrijfException extends Exception {
        public InschrijfException(String bericht, Throwable oorzaak) {
            super(bericht, oorzaak);
        }
    }

    public void eenvoudig(Burger burger) {
        LOGGER.info("Aan de balie: " + burger.getNaam()); // EXPECT
        LOGGER.fine("Loket " + burger.getLoket()); // SAFE
        LOGGER.warning(String.format("Dubbele inschrijving %s", burger.getBsn())); // EXPECT
        LOGGER.severe(MessageFormat.format("Zaak {0} afgebroken", burger.getZaaknummer())); // SAFE
        LOGGER.config("Bsn bekend: " + (burger.getBsn() != null)); // SAFE
    }

    public void metParameters(Burger burger) {
        LOGGER.log(Level.INFO, "Burger {0}", burger.getNaam()); // EXPECT
        LOGGER.log(Level.INFO, "Zaak {0}", burger.getZaaknummer()); // SAFE
        LOGGER.log(Level.INFO, "Zaak {0} van {1}", new Object[] {burger.getZaaknummer(), burger.getBsn()}); // EXPECT
        LOGGER.log(Level.INFO, "Zaak {0} bij {1}", new Object[] {burger.getZaaknummer(), burger.getLoket()}); // SAFE
        LOGGER.log(Level.FINE, "Object {0}", burger); // EXPECT
    }

    public void metLeverancier(Burger burger) {
        LOGGER.fine(() -> "Naam " + burger.getNaam()); // EXPECT
        LOGGER.info(() -> "Loket " + burger.getLoket()); // SAFE
        LOGGER.log(Level.FINER, () -> "Object " + burger); // EXPECT
        LOGGER.finest(burger::getZaaknummer); // SAFE
    }

    public void metFout(Burger burger, Register register) {
        try {
            if (burger.getLoket() == null) {
                throw new IllegalStateException("Geen loket voor " + burger.getNaam());
            }
            register.schrijfIn(burger);
        } catch (IllegalStateException e) {
            LOGGER.log(Level.WARNING, "Inschrijven mislukt", e); // EXPECT
            LOGGER.log(Level.WARNING, "Inschrijven mislukt: {0}", e.getClass().getName()); // SAFE
        } catch (InschrijfException e) {
            LOGGER.log(Level.SEVERE, "Zaak {0} mislukt", burger.getZaaknummer()); // SAFE
        }
    }

    public Burger ingangUitgang(Burger burger) {
        LOGGER.entering("InschrijfBalie", "ingangUitgang", burger); // EXPECT
        LOGGER.logp(Level.INFO, "InschrijfBalie", "ingangUitgang", "Loket {0}", burger.getLoket()); // SAFE
        LOGGER.exiting("InschrijfBalie", "ingangUitgang", burger.getZaaknummer()); // SAFE
        return burger;
    }

    public void viaRecord(Burger burger) {
        LogRecord regel = new LogRecord(Level.INFO, "Bsn {0}");
        regel.setParameters(new Object[] {burger.getBsn()});
        LOGGER.log(regel); // EXPECT
        LogRecord tweede = new LogRecord(Level.INFO, "Loket " + burger.getLoket());
        LOGGER.log(tweede); // SAFE
    }
}
