package nl.imwregiotilburg.wijkteam.fout;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A letter that could not be made; the message is put together when it is asked for. */
public class BriefException extends Exception {
  @PersonalData("naam")
  private final String geadresseerde;

  private final int code;

  public BriefException(String geadresseerde, int code) {
    this.geadresseerde = geadresseerde;
    this.code = code;
  }

  public int getCode() {
    return code;
  }

  @Override
  public String getMessage() {
    return "brief " + code + " aan " + geadresseerde;
  }
}
