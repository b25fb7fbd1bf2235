package nl.imw.it;

import lombok.Builder;
import lombok.Value;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@Value
@Builder(toBuilder = true)
@Purpose("hulpverlening")
@DataSubject("client")
public class Contact {

  @PersonalData("emailadres")
  String emailadres;

  @PersonalData("telefoonnummer")
  String telefoon;
}
