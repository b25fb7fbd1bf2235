package nl.imwregiotilburg.vrijwilligers.support;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Carries the account for the caller, but not in its message. */
public class PaymentException extends Exception {
    @PersonalData("iban")
    private final String account;
    private final int attempt;

    public PaymentException(String account, int attempt) {
        super("betaling geweigerd bij poging " + attempt);
        this.account = account;
        this.attempt = attempt;
    }

    public String getAccount() {
        return account;
    }

    public int getAttempt() {
        return attempt;
    }
}
