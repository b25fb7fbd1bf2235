package nl.imw.demo.domein;

import lombok.Data;
import lombok.ToString;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Somebody who applied for a job. */
@Data
@Purpose("werving-en-selectie")
@DataSubject("sollicitant")
public class Sollicitant {

  private final String vacature;

  @ToString.Exclude
  @PersonalData("naam")
  private final String naam; // FINDING purpose-unregistered(naam)

  @ToString.Exclude
  @PersonalData("emailadres")
  private final String emailadres; // FINDING purpose-unregistered(emailadres)
}
