package nl.imw.demo.intake;

import lombok.Builder;
import lombok.ToString;
import lombok.Value;

/** What the screen of an intake shows. */
@Value
@Builder
class IntakeDto {

  Long id;
  String naam;
  String emailadres; // FINDING personal-data-unannotated(emailadres)
  @ToString.Exclude String omschrijving;
}
