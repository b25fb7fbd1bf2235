package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@Purpose("nieuwsbrief")
@DataSubject("client")
public record Lezer(
    @PersonalData("naam") String naam,
    @PersonalData("emailadres") String emailadres) {} // FINDING category-unregistered(emailadres)
