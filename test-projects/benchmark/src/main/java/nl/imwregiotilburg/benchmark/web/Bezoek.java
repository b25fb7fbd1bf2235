package nl.imwregiotilburg.benchmark.web;

import com.google.common.hash.Hashing;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits of the website: an address may be used only after it is made anonymous. */
@Purpose("website-statistiek")
@DataSubject("bezoeker")
class Bezoek {

  private static final Logger log = LoggerFactory.getLogger(Bezoek.class);

  @Anonymises
  static String netwerk(String adres) {
    int eind = adres.indexOf('.');
    return eind < 0 ? "v6" : adres.substring(0, eind) + ".x.x.x";
  }

  private static String gehasht(String adres) {
    return Hashing.sha256().hashString(adres, StandardCharsets.UTF_8).toString();
  }

  void bezocht(HttpServletRequest verzoek) {
    log.info("Bezoek van {}", verzoek.getRemoteAddr()); // EXPECT ip-address-not-anonymised ip-adres
    log.info("Bezoek van {}", netwerk(verzoek.getRemoteAddr())); // SAFE ip-address-not-anonymised
    log.info("Bezoek van {}", gehasht(verzoek.getRemoteAddr())); // EXPECT ip-address-not-anonymised ip-adres
    log.info("Bezoek met {}", verzoek.getMethod()); // SAFE ip-address-not-anonymised
  }

  void geteld(@PersonalData("ip-adres") String adres, String pagina) {
    log.info("{} bezocht {}", adres, pagina); // EXPECT ip-address-not-anonymised ip-adres
    log.info("{} bezocht {}", netwerk(adres), pagina); // SAFE ip-address-not-anonymised
    log.info("{} bezocht", pagina); // SAFE ip-address-not-anonymised
    System.out.println(adres); // EXPECT ip-address-not-anonymised ip-adres
  }
}
