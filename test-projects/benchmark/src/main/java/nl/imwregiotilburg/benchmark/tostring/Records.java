package nl.imwregiotilburg.benchmark.tostring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.benchmark.domain.Bsn;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records print all their components, unless they say otherwise. */
class Records {

  private static final Logger log = LoggerFactory.getLogger(Records.class);

  record Contact(long id, @PersonalData("telefoonnummer") String telefoon) {}

  record Verwijzing(long id, @PersonalData("naam") String verwijzer) {
    @Override
    public String toString() {
      return "Verwijzing[" + id + "]";
    }
  }

  record Gezin(long id, List<Contact> contacten) {}

  record Dossier(long id, Client client) {}

  record Aanmelding(long id, Bsn nummer) {}

  record Wachtplaats(int plaats, boolean spoed) {}

  void direct(Contact contact, Verwijzing verwijzing, Wachtplaats plaats) {
    log.info("{}", contact); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", contact.id()); // SAFE personal-data-logged
    log.info("{}", verwijzing); // SAFE personal-data-logged
    log.info("{}", verwijzing.verwijzer()); // EXPECT personal-data-logged naam
    log.info("{}", plaats); // SAFE personal-data-logged
  }

  void genest(Gezin gezin, Dossier dossier, Aanmelding aanmelding) {
    log.info("{}", gezin); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", gezin.contacten().size()); // SAFE personal-data-logged
    // Client has no toString(): only its class and hash are printed.
    log.info("{}", dossier); // SAFE personal-data-logged
    log.info("{}", aanmelding); // EXPECT personal-data-logged bsn
  }

  void inContainers(Contact contact, Verwijzing verwijzing, Client client) {
    log.info("{}", List.of(contact)); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", Optional.of(contact)); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", Map.of("wie", contact)); // EXPECT personal-data-logged telefoonnummer
    log.info("{}", List.of(verwijzing)); // SAFE personal-data-logged
    log.info("{}", List.of(client)); // SAFE personal-data-logged
    log.info("{}", Optional.of(client).map(Client::getWoonadres)); // EXPECT personal-data-logged adres
  }

  /** An array prints its type and hash, not what is in it. */
  void array(Contact contact) {
    Contact[] alle = {contact};
    log.info("Contacten: " + alle); // SAFE personal-data-logged
    log.info("Contacten: " + java.util.Arrays.toString(alle)); // EXPECT personal-data-logged telefoonnummer
  }
}
