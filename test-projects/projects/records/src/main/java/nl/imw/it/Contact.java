package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** Its text form leaves out what is nobody's business. */
@Purpose("hulpverlening")
@DataSubject("client")
public record Contact(long nummer, @PersonalData("telefoonnummer") String telefoon) {

  @Override
  public String toString() {
    return "Contact[" + nummer + "]";
  }
}
