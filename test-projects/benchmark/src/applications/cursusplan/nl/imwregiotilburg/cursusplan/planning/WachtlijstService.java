package nl.imwregiotilburg.cursusplan.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import nl.imwregiotilburg.cursusplan.basis.Ketting;
import nl.imwregiotilburg.cursusplan.basis.RingBuffer;
import nl.imwregiotilburg.cursusplan.domein.Cursus;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps people waiting, in order. */
public class WachtlijstService {
  private static final Logger log = LoggerFactory.getLogger(WachtlijstService.class);

  /** Somebody's place in a queue; the inner class knows its queue. */
  static class Wachtrij {
    private final String kop;
    private final List<Plek> plekken = new LinkedList<>();

    Wachtrij(String kop) {
      this.kop = kop;
    }

    Plek erbij(int nummer) {
      Plek plek = new Plek(nummer);
      plekken.add(plek);
      return plek;
    }

    class Plek {
      private final int nummer;

      Plek(int nummer) {
        this.nummer = nummer;
      }

      @Override
      public String toString() {
        return kop + ":" + nummer;
      }
    }
  }

  public void verzoeken(List<Hulpverzoek> verzoeken) {
    PriorityQueue<Hulpverzoek> rij = new PriorityQueue<>(verzoeken);
    while (!rij.isEmpty()) {
      Hulpverzoek volgende = rij.poll();
      log.debug("Aan de beurt: {}", volgende.vraag()); // EXPECT personal-data-logged hulpvraag
    }
  }

  public void plekken(Deelnemer d, Cursus cursus) {
    Wachtrij.Plek openbaar = new Wachtrij(cursus.code()).erbij(1);
    Wachtrij.Plek eigen = new Wachtrij(d.naam()).erbij(2);
    log.info("Plek {}", openbaar); // SAFE personal-data-logged
    log.info("Plek {}", eigen); // EXPECT personal-data-logged naam
  }

  public void ring(Deelnemer d) {
    RingBuffer<String> recent = new RingBuffer<>(2);
    recent.voegToe(d.telefoon());
    recent.voegToe("tussendoor");
    log.debug("Oudste {}", recent.oudste()); // EXPECT personal-data-logged telefoonnummer
    recent.voegToe("daarna");
    log.debug("Oudste na drie {}", recent.oudste()); // SAFE personal-data-logged
    recent.voegToe(d.telefoon());
    recent.wis();
    log.debug("Gewist {}", recent.nieuwste()); // SAFE personal-data-logged
  }

  public void ketting(Deelnemer d) {
    Ketting<Object> ketting = new Ketting<>().achteraan("start").achteraan(d.email());
    log.debug("Ketting {}", ketting); // EXPECT personal-data-logged emailadres
    Ketting<Object> tweede = new Ketting<>().achteraan(d.email()).achteraan(d.nummer());
    tweede.neemEerste();
    log.debug("Rest van de ketting {}", tweede); // SAFE personal-data-logged
  }

  public void schrap(List<Deelnemer> lijst) {
    List<Object> rij = new ArrayList<>();
    for (Deelnemer d : lijst) {
      rij.add(d.nummer());
      rij.add(d.naam());
    }
    log.info("Voor het schrappen {}", rij); // EXPECT personal-data-logged naam
    for (Iterator<Object> it = rij.iterator(); it.hasNext(); ) {
      if (it.next() instanceof String) {
        it.remove();
      }
    }
    log.info("Na het schrappen {}", rij); // SAFE personal-data-logged
  }

  public void venster(Deelnemer d) {
    List<String> regels = new ArrayList<>(List.of("a", "b", "c", "d"));
    List<String> kop = regels.subList(0, 2);
    List<String> staart = Collections.unmodifiableList(regels.subList(2, 4));
    regels.set(3, d.email());
    log.debug("Staart {}", staart); // EXPECT personal-data-logged emailadres
    regels.set(3, "d");
    List<String> los = List.copyOf(regels);
    regels.set(0, d.telefoon());
    log.debug("Losse kopie {}", los); // SAFE personal-data-logged
    log.debug("Kop gewijzigd {}", kop); // EXPECT personal-data-logged telefoonnummer
  }

  public void ruil(Deelnemer d, Cursus cursus) {
    String[] paar = {d.naam(), cursus.titel()};
    String hulp = paar[0];
    paar[0] = paar[1];
    paar[1] = hulp;
    log.debug("Links {}", paar[0]); // SAFE personal-data-logged
    log.debug("Rechts {}", paar[1]); // EXPECT personal-data-logged naam
  }
}
