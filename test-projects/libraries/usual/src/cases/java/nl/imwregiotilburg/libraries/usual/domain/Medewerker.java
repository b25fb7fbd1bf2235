package nl.imwregiotilburg.libraries.usual.domain;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** An employee. */
public record Medewerker(long nummer, @PersonalData(value = "naam", purpose = "personeel") String naam,
        @PersonalData(value = "email", purpose = "personeel") String email, String team) {
}
