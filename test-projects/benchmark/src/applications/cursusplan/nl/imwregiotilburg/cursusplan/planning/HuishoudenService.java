package nl.imwregiotilburg.cursusplan.planning;

import java.util.List;
import nl.imwregiotilburg.cursusplan.basis.Boom;
import nl.imwregiotilburg.cursusplan.domein.Adres;
import nl.imwregiotilburg.cursusplan.domein.Coordinator;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Huishouden;
import nl.imwregiotilburg.cursusplan.domein.Persoon;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks through households. */
public class HuishoudenService {
  private static final Logger log = LoggerFactory.getLogger(HuishoudenService.class);
  private static final int DIEPST = 5;

  private static int tel(Huishouden h, int diepte) {
    int som = h.leden().size();
    if (diepte < DIEPST) {
      for (Huishouden onder : h.inwonend()) {
        som += tel(onder, diepte + 1);
      }
    }
    return som;
  }

  private static String alleLeden(Huishouden h, int diepte) {
    StringBuilder tekst = new StringBuilder();
    for (Deelnemer lid : h.leden()) {
      tekst.append(lid.naam()).append(' ');
    }
    if (diepte < DIEPST) {
      for (Huishouden onder : h.inwonend()) {
        tekst.append(alleLeden(onder, diepte + 1));
      }
    }
    return tekst.toString();
  }

  /** The address of the household deepest inside. */
  private static Adres diepste(Huishouden h) {
    return h.inwonend().isEmpty() ? h.adres() : diepsteVan(h.inwonend(), 0);
  }

  private static Adres diepsteVan(List<Huishouden> rij, int plaats) {
    return plaats == rij.size() - 1 ? diepste(rij.get(plaats)) : diepsteVan(rij, plaats + 1);
  }

  public void tel(Huishouden h) {
    log.info("Leden {}", tel(h, 0)); // SAFE personal-data-logged
    log.info("Leden {}", alleLeden(h, 0)); // EXPECT personal-data-logged naam
  }

  public void adres(Huishouden h) {
    Adres adres = diepste(h);
    log.debug("Binnenste adres {}", adres); // EXPECT personal-data-logged adresgegevens
  }

  public void boom(Huishouden h) {
    Boom<Object> boom = new Boom<>("wijk");
    boom.tak(h.nummer()).tak("blad");
    StringBuilder zonder = new StringBuilder();
    boom.bezoek(zonder::append);
    log.debug("Boom {} van {}", zonder, boom.omvang()); // SAFE personal-data-logged
    boom.tak("straat").tak(h.adres());
    StringBuilder met = new StringBuilder();
    boom.bezoek(met::append);
    log.debug("Boom {}", met); // EXPECT personal-data-logged adresgegevens
  }

  /** What can be visited. */
  interface Bezoekbaar {
    <R> R ontvang(Bezoeker<R> bezoeker);
  }

  /** Who visits. */
  interface Bezoeker<R> {
    R bijHulp(Hulp hulp);

    R bijCursist(Cursist cursist);
  }

  record Hulp(Vrijwilliger kracht) implements Bezoekbaar {
    @Override
    public <R> R ontvang(Bezoeker<R> bezoeker) {
      return bezoeker.bijHulp(this);
    }
  }

  record Cursist(Deelnemer deelnemer) implements Bezoekbaar {
    @Override
    public <R> R ontvang(Bezoeker<R> bezoeker) {
      return bezoeker.bijCursist(this);
    }
  }

  private static final class Belregel implements Bezoeker<String> {
    @Override
    public String bijHulp(Hulp hulp) {
      return "via het kantoor";
    }

    @Override
    public String bijCursist(Cursist cursist) {
      return cursist.deelnemer().telefoon();
    }
  }

  public void bezoek(Vrijwilliger v, Deelnemer d) {
    Bezoekbaar hulp = new Hulp(v);
    Bezoekbaar cursist = new Cursist(d);
    Bezoeker<String> bellen = new Belregel();
    log.info("Bel {}", hulp.ontvang(bellen)); // SAFE personal-data-logged
    log.info("Bel {}", cursist.ontvang(bellen)); // EXPECT personal-data-logged telefoonnummer
    log.info("Bezocht {}", cursist); // SAFE personal-data-logged
    log.info("Bezocht {}", hulp); // EXPECT personal-data-logged naam
  }

  private static String soort(Persoon p) {
    return "persoon " + p.naam();
  }

  private static String soort(Coordinator c) {
    return "coordinator " + c.team();
  }

  public void overladen(Coordinator c) {
    Persoon breed = c;
    log.debug("Soort {}", soort(c)); // SAFE personal-data-logged
    log.debug("Soort {}", soort(breed)); // EXPECT personal-data-logged naam
  }
}
