package nl.imwregiotilburg.vrijwilligers.support;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Keeps the person's number in the message. */
public class DossierException extends RuntimeException {
    @PersonalData("bsn")
    private final String bsn;
    private final String step;

    public DossierException(String step, String bsn) {
        super("stap " + step + " voor " + bsn);
        this.step = step;
        this.bsn = bsn;
    }

    public String getBsn() {
        return bsn;
    }

    public String getStep() {
        return step;
    }
}
