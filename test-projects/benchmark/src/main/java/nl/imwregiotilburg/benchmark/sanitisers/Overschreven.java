package nl.imwregiotilburg.benchmark.sanitisers;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sanitisers that are declared on an interface, in a subclass, or used as a function. */
class Overschreven {

  private static final Logger log = LoggerFactory.getLogger(Overschreven.class);

  interface Anonimiseerder {
    @Anonymises
    String anoniem(String waarde);
  }

  static final class Initialen implements Anonimiseerder {
    @Override
    @Anonymises
    public String anoniem(String waarde) {
      return waarde.substring(0, 1) + ".";
    }
  }

  static class Omzetter {
    String zet(String waarde) {
      return waarde.trim();
    }
  }

  static final class Uitvlakker extends Omzetter {
    @Override
    @Anonymises
    String zet(String waarde) {
      return waarde.replaceAll("[A-Za-z]", "x");
    }
  }

  static final class Hoofdletters extends Omzetter {
    @Override
    String zet(String waarde) {
      return waarde.toUpperCase();
    }
  }

  void viaInterface(Anonimiseerder anonimiseerder, Client client) {
    log.info(anonimiseerder.anoniem(client.getNaam())); // SAFE personal-data-logged
    log.info(new Initialen().anoniem(client.getNaam())); // SAFE personal-data-logged
  }

  void naarType(Client client) {
    log.info(new Uitvlakker().zet(client.getNaam())); // SAFE personal-data-logged
    log.info(new Hoofdletters().zet(client.getNaam())); // EXPECT personal-data-logged naam
    log.info(new Omzetter().zet(client.getNaam())); // EXPECT personal-data-logged naam
  }

  void alsFunctie(List<Client> clienten) {
    UnaryOperator<String> gebied = Maskeren::postcodegebied;
    log.info(gebied.apply(clienten.get(0).getWoonadres().postcode())); // SAFE personal-data-logged
    clienten.stream().map(c -> c.getWoonadres().postcode()).map(Maskeren::postcodegebied).forEach(log::info); // SAFE personal-data-logged
    clienten.stream().map(c -> c.getWoonadres().postcode()).map(Maskeren::sanitize).forEach(log::info); // EXPECT personal-data-logged adres
  }

  /** Only one of the two ways is anonymised. */
  void opEenWeg(Client client, boolean netjes) {
    String plek = client.getWoonadres().postcode();
    if (netjes) {
      plek = Maskeren.postcodegebied(plek);
    }
    log.info(plek); // EXPECT personal-data-logged adres
  }
}
