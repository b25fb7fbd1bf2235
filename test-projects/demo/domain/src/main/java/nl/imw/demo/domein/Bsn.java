package nl.imw.demo.domein;

import lombok.Value;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;

/** A citizen service number. */
@Value
@PersonalData("bsn")
@Purpose({"hulpverlening-wmo", "personeel"})
public class Bsn {

  String nummer;
}
