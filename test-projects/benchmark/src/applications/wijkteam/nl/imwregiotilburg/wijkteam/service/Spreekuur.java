package nl.imwregiotilburg.wijkteam.service;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.gedeeld.Sessiecontext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The consulting hour, with one client at a time. */
@Service
public class Spreekuur {
  private static final Logger log = LoggerFactory.getLogger(Spreekuur.class);

  private final List<Afspraak> afspraken = new ArrayList<>();
  private String zaal = "zaal 1";

  /** An appointment of this hour. */
  class Afspraak {
    private final int nummer;

    @PersonalData("telefoonnummer")
    private final String bereikbaar;

    Afspraak(int nummer, String bereikbaar) {
      this.nummer = nummer;
      this.bereikbaar = bereikbaar;
    }

    String plek() {
      return zaal + "/" + nummer;
    }

    @Override
    public String toString() {
      return plek() + " bel " + bereikbaar;
    }
  }

  /** A first appointment says less. */
  class EersteAfspraak extends Afspraak {
    EersteAfspraak(int nummer, String bereikbaar) {
      super(nummer, bereikbaar);
    }

    @Override
    public String toString() {
      return "eerste " + plek();
    }
  }

  public synchronized void plan(Client client, int nummer) {
    Afspraak eerste = new EersteAfspraak(nummer, client.getTelefoonnummer());
    Afspraak vervolg = new Afspraak(nummer + 1, client.getTelefoonnummer());
    log.info("gepland {}", eerste); // SAFE personal-data-logged
    log.info("gepland {}", vervolg); // EXPECT personal-data-logged telefoonnummer
    log.info("gepland {}", vervolg.plek()); // SAFE personal-data-logged
    afspraken.add(eerste);
    afspraken.add(vervolg);
    log.info("agenda {}", afspraken); // EXPECT personal-data-logged telefoonnummer
    ListIterator<Afspraak> rij = afspraken.listIterator();
    while (rij.hasNext()) {
      if (!(rij.next() instanceof EersteAfspraak)) {
        rij.remove();
      }
    }
    log.info("agenda {}", afspraken); // SAFE personal-data-logged
  }

  public void ontvang(Client client) {
    try (Sessiecontext context = Sessiecontext.open(client)) {
      log.info("in gesprek {}", context); // SAFE personal-data-logged
      log.info("in gesprek {}", Sessiecontext.huidig().map(Client::getEmailadres).orElse("-")); // EXPECT personal-data-logged emailadres
      log.info("spoor {}", Sessiecontext.spoor()); // SAFE personal-data-logged
      Runnable bel = () -> log.info("terugbellen op {}", client.getTelefoonnummer()); // EXPECT personal-data-logged telefoonnummer
      String code = client.getKlantcode();
      Runnable noteer = () -> log.info("terugbellen voor {}", code); // SAFE personal-data-logged
      List.of(bel, noteer).forEach(Runnable::run);
      Sessiecontext.spoor().push("klaar " + client.getVoornaam());
      log.info("spoor {}", Sessiecontext.spoor().peekFirst()); // EXPECT personal-data-logged naam
      log.info("spoor {}", Sessiecontext.spoor().peekLast()); // SAFE personal-data-logged
    } finally {
      log.info("na afloop {}", Sessiecontext.huidig().isPresent()); // SAFE personal-data-logged
    }
  }
}
