package nl.imw.it;

import nl.imwregiotilburg.privacy.annotation.Exempt;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.privacy.annotation.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Balie {

  private static final Logger LOG = LoggerFactory.getLogger(Balie.class);

  public void ontvang(Client client) {
    LOG.info("Belt met {}", client.telefoon()); // EXEMPTED personal-data-logged(telefoonnummer)
    LOG.info("Naam {}", client.naam()); // FINDING personal-data-logged(naam)
  }

  @Exempt(rule = "personal-data-logged", reason = "Afgeschermd log", until = "2099-12-31")
  public void legVast(Client client) {
    LOG.info("Inzage {}", client.naam()); // EXEMPTED personal-data-logged(naam)
    Runnable later = () -> LOG.info("Later {}", client.naam()); // EXEMPTED personal-data-logged(naam)
    later.run();
  }

  @Exempt(rule = "personal-data-logged", reason = "Overgang", until = "2025-06-30")
  public void verlopen(Client client) { // FINDING attestation-expired
    LOG.info("Naam {}", client.naam()); // FINDING personal-data-logged(naam)
  }

  @Exempt(rule = "personal-data-loged", reason = "Tikfout", until = "2099-12-31")
  public void tikfout(Client client) { // FINDING attestation-expired
    LOG.info("Naam {}", client.naam()); // FINDING personal-data-logged(naam)
  }

  @Exempt(rule = "personal-data-in-exception", reason = "Andere regel", until = "2099-12-31")
  public void andereRegel(Client client) {
    LOG.info("Naam {}", client.naam()); // FINDING personal-data-logged(naam)
  }

  @Purpose("hulpverlening")
  public void meld(
      @PersonalData("adres") @Exempt(rule = "personal-data-logged", reason = "Proef, drie maanden")
          String adres,
      @PersonalData("emailadres") String emailadres) {
    LOG.info("Adres {}", adres); // EXEMPTED personal-data-logged(adres)
    LOG.info("Mail {}", emailadres); // FINDING personal-data-logged(emailadres)
  }

  @Exempt(rule = "personal-data-logged", reason = "Alles hierin is een afgeschermd log")
  public static class Log {

    public void schrijf(Client client) {
      LOG.info("Naam {}", client.naam()); // EXEMPTED personal-data-logged(naam)
    }
  }
}
