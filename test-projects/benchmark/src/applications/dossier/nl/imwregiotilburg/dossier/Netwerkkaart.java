package nl.imwregiotilburg.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Draws the network of a client. */
@Service
public class Netwerkkaart {

  private static final Logger log = LoggerFactory.getLogger(Netwerkkaart.class);

  /** Visits the parts of a network. */
  interface Bezoeker<R> {
    R persoon(Persoonsknoop knoop);

    R instelling(Instelling knoop);
  }

  /** A part of a network. */
  interface Knoop {
    <R> R accepteer(Bezoeker<R> bezoeker);
  }

  /** A person. */
  record Persoonsknoop(String naam, String telefoon, List<Knoop> buren) implements Knoop {
    @Override
    public <R> R accepteer(Bezoeker<R> bezoeker) {
      return bezoeker.persoon(this);
    }
  }

  /** A school, a general practice, and so on. */
  record Instelling(String soort, List<Knoop> buren) implements Knoop {
    @Override
    public <R> R accepteer(Bezoeker<R> bezoeker) {
      return bezoeker.instelling(this);
    }
  }

  /** Shows names. */
  static class Namen implements Bezoeker<String> {
    @Override
    public String persoon(Persoonsknoop knoop) {
      log.trace("Bezoekt {}", knoop.telefoon()); // EXPECT personal-data-logged telefoonnummer
      return knoop.naam();
    }

    @Override
    public String instelling(Instelling knoop) {
      log.trace("Bezoekt {}", knoop.soort()); // SAFE personal-data-logged
      return knoop.soort();
    }
  }

  /** Counts. */
  static class Teller implements Bezoeker<Integer> {
    @Override
    public Integer persoon(Persoonsknoop knoop) {
      int aantal = 1;
      for (Knoop buur : knoop.buren()) {
        aantal += buur.accepteer(this);
      }
      return aantal;
    }

    @Override
    public Integer instelling(Instelling knoop) {
      return knoop.buren().size();
    }
  }

  private static void druk(Contactpersoon contact, int diepte) {
    log.debug("{}{}", " ".repeat(diepte), contact.naam()); // EXPECT personal-data-logged naam
    log.debug("{}{}", " ".repeat(diepte), contact.id()); // SAFE personal-data-logged
    for (Contactpersoon onder : contact.contacten()) {
      druk(onder, diepte + 1);
    }
  }

  private static void verzamel(Contactpersoon contact, List<String> nummers, Set<Long> ids) {
    nummers.add(contact.telefoon());
    ids.add(contact.id());
    contact.contacten().forEach(onder -> verzamel(onder, nummers, ids));
  }

  private static String pad(Contactpersoon contact) {
    if (contact.contacten().isEmpty()) {
      return contact.naam();
    }
    return "/" + pad(contact.contacten().get(0));
  }

  private static String diepte(Contactpersoon contact) {
    if (contact.contacten().isEmpty()) {
      return "o";
    }
    return "/" + diepte(contact.contacten().get(0));
  }

  /** Goes down the tree. */
  public void boom(Contactpersoon wortel) {
    druk(wortel, 0);
    List<String> nummers = new ArrayList<>();
    Set<Long> ids = new TreeSet<>();
    verzamel(wortel, nummers, ids);
    log.info("Nummers {}", nummers); // EXPECT personal-data-logged telefoonnummer
    log.info("Ids {}", ids); // SAFE personal-data-logged
    log.info("Pad {}", pad(wortel)); // EXPECT personal-data-logged naam
    log.info("Pad {}", diepte(wortel)); // SAFE personal-data-logged
    log.info("Boom {}", wortel); // EXPECT personal-data-logged naam,telefoonnummer
    log.info("Boom van {}", wortel.omvang()); // SAFE personal-data-logged
  }

  /** Visits a network. */
  public void bezoek(Contactpersoon contact) {
    Knoop school = new Instelling("school", List.of());
    Knoop persoon = new Persoonsknoop(contact.naam(), contact.telefoon(), List.of(school));
    Bezoeker<String> namen = new Namen();
    log.info("Bezocht {}", persoon.accepteer(namen)); // EXPECT personal-data-logged naam
    log.info("Bezocht {}", school.accepteer(namen)); // SAFE personal-data-logged
    log.info("Geteld {}", persoon.accepteer(new Teller())); // SAFE personal-data-logged
    log.info("Knoop {}", persoon); // EXPECT personal-data-logged naam,telefoonnummer
    log.info("Knoop {}", school); // SAFE personal-data-logged
    Knoop club = new Instelling("club", List.of(persoon));
    log.info("Club {}", club); // EXPECT personal-data-logged naam,telefoonnummer
    log.info("Club {}", club.accepteer(namen)); // SAFE personal-data-logged
  }

  /** A chain of helpers in which every link knows the next. */
  class Schakel {
    private final Contactpersoon wie;
    private final Schakel volgende;

    Schakel(Contactpersoon wie, Schakel volgende) {
      this.wie = wie;
      this.volgende = volgende;
    }

    void bel(boolean metNaam) {
      if (metNaam) {
        log.debug("Bel {}", wie.naam()); // EXPECT personal-data-logged naam
      } else {
        log.debug("Bel {}", wie.id()); // SAFE personal-data-logged
      }
      if (volgende != null) {
        volgende.bel(metNaam);
      }
    }
  }

  /** Calls everyone in turn. */
  public void belronde(Contactpersoon eerste, Contactpersoon tweede, boolean metNaam) {
    Schakel keten = new Schakel(eerste, new Schakel(tweede, null));
    keten.bel(metNaam);
    log.debug("Laatste {}", keten.volgende.wie.telefoon()); // EXPECT personal-data-logged telefoonnummer
    log.debug("Laatste {}", keten.volgende.volgende == null); // SAFE personal-data-logged
  }
}
