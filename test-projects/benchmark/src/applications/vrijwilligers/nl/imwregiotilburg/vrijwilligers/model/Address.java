package nl.imwregiotilburg.vrijwilligers.model;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Where somebody lives; the zone is one of the eight working areas. */
public record Address(@PersonalData("adres") String street,
                      @PersonalData("adres") String postcode,
                      int zone) {

    public String oneLine() {
        return street + ", " + postcode;
    }

    public String area() {
        return "gebied " + zone;
    }
}
