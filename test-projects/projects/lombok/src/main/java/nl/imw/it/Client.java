package nl.imw.it;

import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.ToString;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

@Data
@AllArgsConstructor
@Purpose("hulpverlening")
@DataSubject("client")
public class Client {

  private final long nummer;

  @PersonalData("naam")
  private String naam;

  @ToString.Exclude
  @PersonalData("adres")
  private String adres;
}
