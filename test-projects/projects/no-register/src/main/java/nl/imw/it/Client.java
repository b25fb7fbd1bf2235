package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@DataSubject("client")
public record Client(
    long nummer,
    @PersonalData("naam") String naam, // FINDING purpose-missing(naam)
    @PersonalData(value = "emailadres", purpose = "nieuwsbrief") String emailadres) {}
