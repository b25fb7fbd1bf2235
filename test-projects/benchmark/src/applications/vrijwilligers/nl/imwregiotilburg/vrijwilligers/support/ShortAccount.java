package nl.imwregiotilburg.vrijwilligers.support;

import nl.imwregiotilburg.vrijwilligers.model.Volunteer;

/** What remains of an account number on a receipt: never the number itself. */
public record ShortAccount(String shown, int positions) {
    public ShortAccount {
        shown = Masker.anonymise(shown);
    }

    public static ShortAccount of(Volunteer v) {
        return new ShortAccount(v.getIban(), v.getIban().length());
    }
}
