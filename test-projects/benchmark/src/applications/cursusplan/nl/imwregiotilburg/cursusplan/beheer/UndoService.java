package nl.imwregiotilburg.cursusplan.beheer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.imwregiotilburg.cursusplan.basis.Dragers.Versie;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes changes that can be taken back. */
public class UndoService {
  private static final Logger log = LoggerFactory.getLogger(UndoService.class);

  /** A text under edit. */
  private static final class Kladblok {
    private String tekst = "leeg";

    /** What the pad looked like. */
    private static final class Stand {
      private final String tekst;

      Stand(String tekst) {
        this.tekst = tekst;
      }
    }

    Stand bewaar() {
      return new Stand(tekst);
    }

    void herstel(Stand stand) {
      this.tekst = stand.tekst;
    }
  }

  /** A change with its opposite. */
  private interface Opdracht {
    void doe();

    void maakOngedaan();
  }

  private static final class Schrijf implements Opdracht {
    private final Kladblok blok;
    private final String nieuw;
    private String oud;

    Schrijf(Kladblok blok, String nieuw) {
      this.blok = blok;
      this.nieuw = nieuw;
    }

    @Override
    public void doe() {
      oud = blok.tekst;
      blok.tekst = nieuw;
    }

    @Override
    public void maakOngedaan() {
      blok.tekst = oud;
    }
  }

  public void standen(Hulpverzoek verzoek) {
    Kladblok blok = new Kladblok();
    Kladblok.Stand schoon = blok.bewaar();
    blok.tekst = verzoek.vraag();
    Kladblok.Stand vol = blok.bewaar();
    blok.herstel(schoon);
    log.debug("Hersteld {}", blok.tekst); // SAFE personal-data-logged
    blok.herstel(vol);
    log.debug("Weer vol {}", blok.tekst); // EXPECT personal-data-logged hulpvraag
  }

  public void opdrachten(Deelnemer d) {
    Kladblok blok = new Kladblok();
    Deque<Opdracht> gedaan = new ArrayDeque<>();
    for (String tekst : new String[] {Objects.toString(d.naam()), "vast"}) {
      Opdracht opdracht = new Schrijf(blok, tekst);
      opdracht.doe();
      gedaan.push(opdracht);
    }
    gedaan.pop().maakOngedaan();
    log.info("Na een terug {}", blok.tekst); // EXPECT personal-data-logged naam
    gedaan.pop().maakOngedaan();
    log.info("Na twee terug {}", blok.tekst); // SAFE personal-data-logged
  }

  public void versies(Deelnemer d) {
    Versie<String> eerste = Versie.eerste(d.email());
    Versie<String> tweede = eerste.volgende("vervallen");
    log.info("Versie {}", tweede); // SAFE personal-data-logged
    log.info("Versie {}", tweede.vorige()); // EXPECT personal-data-logged emailadres
  }

  /** A pool of buffers that are used again. */
  private static final class Voorraad {
    private final Deque<StringBuilder> vrij = new ArrayDeque<>();
    private final Supplier<StringBuilder> maker = StringBuilder::new;

    StringBuilder neem() {
      return vrij.isEmpty() ? maker.get() : vrij.pop();
    }

    void geefSchoon(StringBuilder buffer) {
      buffer.setLength(0);
      vrij.push(buffer);
    }

    void geefVuil(StringBuilder buffer) {
      vrij.push(buffer);
    }
  }

  public void voorraad(Vrijwilliger v) {
    Voorraad voorraad = new Voorraad();
    StringBuilder een = voorraad.neem().append(v.telefoon());
    voorraad.geefSchoon(een);
    log.debug("Schoon terug {}", voorraad.neem().append('!')); // SAFE personal-data-logged
    Voorraad slordig = new Voorraad();
    slordig.geefVuil(slordig.neem().append(v.telefoon()));
    log.debug("Vuil terug {}", slordig.neem()); // EXPECT personal-data-logged telefoonnummer
  }

  /** A shared label, one for each text. */
  private static final class Etiket {
    private static final Map<String, Etiket> ALLE = new HashMap<>();
    private final String code;
    private String laatste = "-";

    private Etiket(String code) {
      this.code = code;
    }

    static synchronized Etiket van(String code) {
      return ALLE.computeIfAbsent(code, Etiket::new);
    }
  }

  public void etiketten(Deelnemer d) {
    Etiket.van("rood").laatste = d.telefoon();
    Etiket.van("blauw").laatste = "niemand";
    log.debug("Rood {}", Etiket.van("rood").laatste); // EXPECT personal-data-logged telefoonnummer
    log.debug("Blauw {}", Etiket.van("blauw").laatste); // SAFE personal-data-logged
  }
}
