package nl.imw.demo.intake;

import lombok.Builder;
import lombok.ToString;
import lombok.Value;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** What the screen of an intake shows. */
@Value
@Builder
@DataSubject("client")
class IntakeDto {

  Long id;

  @PersonalData("naam")
  String naam;

  @PersonalData("emailadres")
  String emailadres;

  @ToString.Exclude String omschrijving;
}
