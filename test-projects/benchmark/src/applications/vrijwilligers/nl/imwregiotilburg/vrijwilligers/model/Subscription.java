package nl.imwregiotilburg.vrijwilligers.model;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

public record Subscription(long id, @PersonalData("e-mail") String email, @PersonalData("naam") String salutation, String edition) {
}
