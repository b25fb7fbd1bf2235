package nl.imwregiotilburg.cursusplan.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.imwregiotilburg.cursusplan.domein.Aandachtspunt;
import nl.imwregiotilburg.cursusplan.domein.Contactkaart;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Inkomensverklaring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the rules for fees and places. */
public class RegelService {
  private static final Logger log = LoggerFactory.getLogger(RegelService.class);
  private static final BigDecimal GRENS = new BigDecimal("30000");

  /** A rule: when the condition holds, the actions are done. */
  private static final class Regel<T> {
    private final String code;
    private Predicate<? super T> als = feit -> true;
    private final List<Consumer<? super T>> dan = new ArrayList<>();

    Regel(String code) {
      this.code = code;
    }

    Regel<T> als(Predicate<? super T> voorwaarde) {
      this.als = voorwaarde;
      return this;
    }

    Regel<T> dan(Consumer<? super T> actie) {
      dan.add(actie);
      return this;
    }

    boolean pas(T feit) {
      if (!als.test(feit)) {
        return false;
      }
      dan.forEach(actie -> actie.accept(feit));
      return true;
    }
  }

  /** How somebody is reached. */
  private enum Kanaal {
    POST {
      @Override
      String doel(Deelnemer d) {
        return "postvak";
      }
    },
    BERICHT {
      @Override
      String doel(Deelnemer d) {
        return d.telefoon();
      }
    },
    EMAIL(d -> d.email());

    private final Function<Deelnemer, String> bron;

    Kanaal() {
      this(d -> "-");
    }

    Kanaal(Function<Deelnemer, String> bron) {
      this.bron = bron;
    }

    String doel(Deelnemer d) {
      return bron.apply(d);
    }
  }

  public void korting(Inkomensverklaring verklaring) {
    List<Object> uitkomst = new ArrayList<>();
    Regel<Inkomensverklaring> regel = new Regel<>("KORTING");
    regel.als(v -> v.onder(GRENS)).dan(v -> uitkomst.add("korting"));
    boolean toegepast = regel.pas(verklaring);
    log.info("Regel {} toegepast {} met {}", regel.code, toegepast, uitkomst); // SAFE personal-data-logged
    regel.dan(v -> uitkomst.add(v.bedrag()));
    regel.pas(verklaring);
    log.info("Onderbouwing {}", uitkomst); // EXPECT personal-data-logged inkomen
    log.info("Verklaring {}", verklaring); // EXPECT personal-data-logged inkomen
  }

  public void kanalen(Deelnemer d) {
    log.info("Via {} naar {}", Kanaal.POST, Kanaal.POST.doel(d)); // SAFE personal-data-logged
    log.info("Via bericht naar {}", Kanaal.BERICHT.doel(d)); // EXPECT personal-data-logged telefoonnummer
    log.info("Via email naar {}", Kanaal.valueOf("EMAIL").doel(d)); // EXPECT personal-data-logged emailadres
  }

  public void zwaarte(Aandachtspunt punt) {
    String tekst =
        switch (punt.ernst()) {
          case LICHT -> "geen";
          case MATIG -> "let op";
          case ZWAAR -> "let op: " + punt.omschrijving();
        };
    if (punt.ernst() != Aandachtspunt.Ernst.ZWAAR) {
      log.info("Advies {}", tekst); // SAFE personal-data-logged
    } else {
      log.info("Advies {}", tekst); // EXPECT personal-data-logged gezondheid
    }
  }

  public void kaart(Deelnemer d) {
    Contactkaart kaart = Contactkaart.van(d);
    log.debug("Kaart {}", kaart); // EXPECT personal-data-logged emailadres,telefoonnummer
    Contactkaart zonder = new Contactkaart(null, null, kaart.kanaal());
    log.debug("Kaart {}", zonder); // SAFE personal-data-logged
  }

  public void nooit(Deelnemer d) {
    int niveau = 1;
    if (niveau > 2) {
      log.trace("Breed: {}", d.bsn()); // SAFE personal-data-logged
    }
    String keuze = niveau == 1 ? "kort" : d.bsn();
    log.trace("Keuze {}", keuze); // SAFE personal-data-logged
    String andere = niveau != 1 ? "kort" : d.bsn();
    log.trace("Andere keuze {}", andere); // EXPECT personal-data-logged bsn
  }
}
