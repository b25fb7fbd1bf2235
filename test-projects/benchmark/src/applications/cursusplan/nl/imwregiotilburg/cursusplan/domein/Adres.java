package nl.imwregiotilburg.cursusplan.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Where somebody lives. */
public record Adres(
    @PersonalData("adresgegevens") String straat,
    @PersonalData("adresgegevens") String postcode,
    String landcode) {}
