package nl.imwregiotilburg.wijkteam.inzage;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;
import nl.imwregiotilburg.wijkteam.opslag.ClientRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Looks up files in the database. */
@Service
public class DossierInzageService implements DossierInzage {
  private static final Logger log = LoggerFactory.getLogger(DossierInzageService.class);

  private final ClientRepository clienten;

  public DossierInzageService(ClientRepository clienten) {
    this.clienten = clienten;
  }

  @Override
  public String inzage(@PersonalData("bsn") String nummer, String doel) {
    log.info("inzage voor {}", doel); // SAFE personal-data-logged
    log.info("inzage in {}", Long.parseLong(nummer)); // EXPECT personal-data-logged bsn
    String gevonden = clienten.zoekEmailBijKlantcode(doel);
    log.info("treffer {}", gevonden); // EXPECT personal-data-logged emailadres
    log.info("treffer {}", gevonden != null); // SAFE personal-data-logged
    return gevonden;
  }

  @Override
  public int aantal(String doel) {
    long aantal = clienten.countByVoorkeur(Kanaal.SMS);
    log.info("aantal {}", aantal); // SAFE personal-data-logged
    return (int) aantal;
  }
}
