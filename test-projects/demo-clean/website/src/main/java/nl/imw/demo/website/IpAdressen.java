package nl.imw.demo.website;

import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Takes from an IP address what identifies somebody. */
final class IpAdressen {

  private IpAdressen() {}

  @Anonymises
  static String netwerk(@PersonalData("ip-adres") String adres) {
    int punt = adres.lastIndexOf('.');
    return punt < 0 ? "onbekend" : adres.substring(0, adres.lastIndexOf('.', punt - 1)) + ".0.0";
  }
}
