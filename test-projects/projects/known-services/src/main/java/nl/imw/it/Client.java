package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@DataSubject("client")
@Purpose("hulpverlening")
public final class Client {

  @PersonalData("emailadres")
  private final String email;

  public Client(String email) {
    this.email = email;
  }

  public String email() {
    return email;
  }
}
