package nl.imwregiotilburg.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps volunteers and employees. */
@Service
public class Personeelszaken {

  private static final Logger log = LoggerFactory.getLogger(Personeelszaken.class);

  /** A report made in fixed steps. */
  abstract static class Rapport {

    final void schrijf(Persoon persoon) {
      String kop = kop(persoon);
      String regel = regel(persoon);
      log.info("Rapport {}", kop); // SAFE personal-data-logged
      log.info("Regel {}", regel); // EXPECT personal-data-logged emailadres,naam
      log.info("Voet {}", voet()); // SAFE personal-data-logged
    }

    String kop(Persoon persoon) {
      return "nr " + persoon.getNummer();
    }

    abstract String regel(Persoon persoon);

    String voet() {
      return "einde";
    }
  }

  /** Shows names. */
  static class Naamrapport extends Rapport {
    @Override
    String regel(Persoon persoon) {
      return persoon.getNaam();
    }
  }

  /** Shows mail addresses. */
  static class Mailrapport extends Rapport {
    @Override
    String regel(Persoon persoon) {
      return "mailto:" + persoon.getEmailadres();
    }

    @Override
    String kop(Persoon persoon) {
      return "mail " + super.kop(persoon);
    }
  }

  /** Gives a label to a person. */
  interface Etiket {
    String maak(Persoon persoon);

    default String metHaken(Persoon persoon) {
      return "[" + maak(persoon) + "]";
    }
  }

  /** A label with a name. */
  static class Naametiket implements Etiket {
    @Override
    public String maak(Persoon persoon) {
      return persoon.getNaam();
    }
  }

  /** A label with a number. */
  static class Nummeretiket implements Etiket {
    @Override
    public String maak(Persoon persoon) {
      return Long.toString(persoon.getNummer());
    }
  }

  /** Runs the reports. */
  public void rapporteer(Vrijwilliger vrijwilliger, Medewerker medewerker) {
    new Naamrapport().schrijf(vrijwilliger);
    new Mailrapport().schrijf(medewerker);
  }

  /** Shows persons by their own description. */
  public void toon(Vrijwilliger vrijwilliger, Medewerker medewerker) {
    log.info("Vrijwilliger {}", vrijwilliger); // EXPECT personal-data-logged naam
    log.info("Medewerker {}", medewerker); // SAFE personal-data-logged
    log.info("Vrijwilliger {}", vrijwilliger.omschrijving()); // EXPECT personal-data-logged naam
    log.info("Medewerker {}", medewerker.omschrijving()); // SAFE personal-data-logged
    log.info("Mobiel {}", vrijwilliger.getMobiel()); // EXPECT personal-data-logged telefoonnummer
    log.info("Dagdelen {}", vrijwilliger.getDagdelen()); // SAFE personal-data-logged
    log.info("Mail {}", medewerker.getEmailadres()); // EXPECT personal-data-logged emailadres
    Persoon persoon = vrijwilliger;
    log.info("Persoon {}", persoon); // EXPECT personal-data-logged naam
    persoon = medewerker;
    log.info("Persoon {}", persoon); // SAFE personal-data-logged
  }

  /** Uses labels. */
  public void etiketten(Vrijwilliger vrijwilliger) {
    Etiket opNaam = new Naametiket();
    Etiket opNummer = new Nummeretiket();
    log.debug("Etiket {}", opNaam.metHaken(vrijwilliger)); // EXPECT personal-data-logged naam
    log.debug("Etiket {}", opNummer.metHaken(vrijwilliger)); // SAFE personal-data-logged
    Map<String, Etiket> keuze = new HashMap<>();
    keuze.put("naam", opNaam);
    keuze.put("nummer", opNummer);
    log.debug("Etiket {}", keuze.get("naam").maak(vrijwilliger)); // EXPECT personal-data-logged naam
    log.debug("Etiket {}", keuze.get("nummer").maak(vrijwilliger)); // SAFE personal-data-logged
    Etiket mobiel = persoon -> ((Vrijwilliger) persoon).getMobiel();
    log.debug("Etiket {}", mobiel.metHaken(vrijwilliger)); // EXPECT personal-data-logged telefoonnummer
    Etiket vast =
        new Etiket() {
          @Override
          public String maak(Persoon persoon) {
            return "vrijwilliger";
          }
        };
    log.debug("Etiket {}", vast.metHaken(vrijwilliger)); // SAFE personal-data-logged
  }

  /** Tells persons apart by class. */
  public void soorten(List<Vrijwilliger> vrijwilligers, Medewerker medewerker) {
    List<Persoon> personen = new ArrayList<>(vrijwilligers);
    log.info("Vrijwilligers {}", personen); // EXPECT personal-data-logged naam
    List<Persoon> collega = new ArrayList<>();
    collega.add(medewerker);
    log.info("Medewerkers {}", collega); // SAFE personal-data-logged
    for (Persoon persoon : personen) {
      if (persoon instanceof Vrijwilliger vrijwilliger) {
        log.info("Bel {}", vrijwilliger.getMobiel()); // EXPECT personal-data-logged telefoonnummer
        log.info("Bel vrijwilliger {}", vrijwilliger.getNummer()); // SAFE personal-data-logged
      } else {
        log.info("Bel {}", persoon.getNummer()); // SAFE personal-data-logged
      }
    }
  }
}
