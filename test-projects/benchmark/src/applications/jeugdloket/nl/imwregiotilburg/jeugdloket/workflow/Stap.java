package nl.imwregiotilburg.jeugdloket.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One step; subclasses say what it does. */
public abstract class Stap {

    protected final Logger log = LoggerFactory.getLogger(getClass());

    private final String code;

    protected Stap(String code) {
        this.code = code;
    }

    public final Uitkomst voerUit(Context context) {
        log.debug("Begin {} met {}", code, context); // SAFE personal-data-logged
        try {
            Uitkomst uit = doe(context);
            log.debug("Einde {}: {}", code, uit); // EXPECT personal-data-logged naam
            log.debug("Einde {}: {}", code, uit.status()); // SAFE personal-data-logged
            return uit;
        } catch (StapFout e) {
            log.warn("Stap {} mislukt", code, e); // EXPECT personal-data-logged telefoonnummer
            return new Uitkomst(Status.MISLUKT, "fout " + e.foutcode);
        } finally {
            ruimOp(context);
        }
    }

    protected abstract Uitkomst doe(Context context) throws StapFout;

    protected void ruimOp(Context context) {
        log.trace("Niets op te ruimen na {}", code); // SAFE personal-data-logged
    }

    /** How a step ended. */
    public enum Status {
        GEREED, WACHT, MISLUKT
    }

    /** The outcome of a step. */
    public record Uitkomst(Status status, String tekst) {
    }

    /** A step could not be done. */
    public static class StapFout extends Exception {
        private final int foutcode;

        public StapFout(int foutcode, String tekst) {
            super(tekst);
            this.foutcode = foutcode;
        }
    }
}
