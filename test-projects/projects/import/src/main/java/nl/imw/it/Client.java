package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@Purpose("hulpverlening")
@DataSubject("client")
public record Client(@PersonalData("naam") String naam, @PersonalData("bsn") String bsn) {}
