package nl.imw.demo.website;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lombok.extern.slf4j.Slf4j;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.springframework.stereotype.Component;

/** Keeps out who attacks the website. */
@Slf4j
@Component
class Blokkade {

  private final Set<String> netwerken = ConcurrentHashMap.newKeySet();

  void blokkeer(@PersonalData("ip-adres") String adres) {
    netwerken.add(IpAdressen.netwerk(adres));
    log.warn("Geblokkeerd: {}", adres); // FINDING ip-address-not-anonymised(ip-adres)
  }
}
