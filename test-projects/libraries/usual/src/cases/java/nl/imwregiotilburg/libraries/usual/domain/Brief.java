package nl.imwregiotilburg.libraries.usual.domain;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A letter to a client. */
public record Brief(String kenmerk, String sjabloon, @PersonalData(value = "naam", purpose = "post") String geadresseerde,
        @PersonalData(value = "inhoud", purpose = "post") String tekst) {
}
