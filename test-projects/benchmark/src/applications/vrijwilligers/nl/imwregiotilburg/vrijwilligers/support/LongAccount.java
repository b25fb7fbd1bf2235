package nl.imwregiotilburg.vrijwilligers.support;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;

/** Account number grouped by four, as the bank prints it. */
public record LongAccount(@PersonalData("iban") String shown, int positions) {
    public LongAccount {
        shown = shown.replaceAll("(.{4})", "$1 ").strip();
    }

    public static LongAccount of(Volunteer v) {
        return new LongAccount(v.getIban(), v.getIban().length());
    }
}
