package nl.imwregiotilburg.benchmark.domain;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Where somebody lives; prints itself in full, as every record does. */
public record Woonadres(
    @PersonalData("adres") String straat,
    @PersonalData("adres") String postcode,
    @PersonalData("adres") String plaats) {}
