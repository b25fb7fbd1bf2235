package nl.imwregiotilburg.wijkteam.service;

import com.google.common.base.MoreObjects;
import java.util.List;
import java.util.function.Predicate;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Adres;
import nl.imwregiotilburg.wijkteam.domein.Gezondheidsverklaring;
import nl.imwregiotilburg.wijkteam.domein.Huishouden;
import nl.imwregiotilburg.wijkteam.opslag.GeheugenHuishoudenRepository;
import nl.imwregiotilburg.wijkteam.opslag.HuishoudenRepository;
import nl.imwregiotilburg.wijkteam.opslag.LoggendeHuishoudenRepository;
import nl.imwregiotilburg.wijkteam.rapport.Ledenrapport;
import nl.imwregiotilburg.wijkteam.rapport.Telrapport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Looks after households. */
@Service
public class HuishoudenService {
  private static final Logger log = LoggerFactory.getLogger(HuishoudenService.class);

  /** What may be searched for; what is left open matches all. */
  public static final class Zoekvraag {
    @PersonalData("adresgegevens")
    private String plek;

    private Integer minimum;

    public Zoekvraag plek(String waarde) {
      this.plek = waarde;
      return this;
    }

    public Zoekvraag minimum(int waarde) {
      this.minimum = waarde;
      return this;
    }

    Predicate<Huishouden> alsFilter() {
      Predicate<Huishouden> filter = h -> true;
      if (minimum != null) {
        filter = filter.and(h -> h.getLeden().size() >= minimum);
      }
      if (plek != null) {
        filter = filter.and(h -> h.getWoning() != null && plek.equals(h.getWoning().straat()));
      }
      return filter;
    }

    @Override
    public String toString() {
      return MoreObjects.toStringHelper(this).omitNullValues().add("plek", plek).add("minimum", minimum).toString();
    }
  }

  private final HuishoudenRepository huishoudens;
  private final HuishoudenRepository gevolgd;

  public HuishoudenService(GeheugenHuishoudenRepository huishoudens) {
    this.huishoudens = huishoudens;
    this.gevolgd = new LoggendeHuishoudenRepository(huishoudens);
  }

  public void schrijfIn(Huishouden huishouden) {
    gevolgd.bewaar(huishouden);
    log.info("ingeschreven {}", huishouden); // SAFE personal-data-logged
    log.info("ingeschreven op {}", huishouden.getWoning()); // EXPECT personal-data-logged adresgegevens
    log.info("ingeschreven in {}", huishouden.getWoning().gemeentecode()); // SAFE personal-data-logged
    log.info("gebied {}", huishouden.getWoning().gebied()); // SAFE personal-data-logged
  }

  public void verhuis(long id, Adres naar) {
    Huishouden huishouden = gevolgd.vereist(id);
    Adres oud = huishouden.getWoning();
    huishouden.setWoning(naar.metStraat("onbekend").metPostcode("0000"));
    log.info("voorlopig {}", huishouden.getWoning()); // SAFE personal-data-logged
    huishouden.setWoning(naar.metStraat("onbekend"));
    log.info("voorlopig {}", huishouden.getWoning()); // EXPECT personal-data-logged adresgegevens
    log.info("verhuisd van {}", oud.postcode()); // EXPECT personal-data-logged adresgegevens
  }

  public void rapporteer(long id) {
    Huishouden huishouden = huishoudens.vereist(id);
    String leden = new Ledenrapport(huishouden).stelOp(huishouden.getLeden());
    String tellingen = new Telrapport().stelOp(List.of(huishouden));
    log.info("leden {}", leden); // EXPECT personal-data-logged naam
    log.info("tellingen {}", tellingen); // SAFE personal-data-logged
  }

  public List<Huishouden> zoek(Adres adres, List<Huishouden> alle) {
    Zoekvraag vraag = new Zoekvraag().minimum(1);
    log.info("zoekvraag {}", vraag); // SAFE personal-data-logged
    vraag.plek(adres.straat());
    log.info("zoekvraag {}", vraag); // EXPECT personal-data-logged adresgegevens
    List<Huishouden> treffers = alle.stream().filter(vraag.alsFilter()).toList();
    log.info("treffers {}", treffers); // SAFE personal-data-logged
    return treffers;
  }

  public void verklaring(Huishouden huishouden) {
    Gezondheidsverklaring verklaring = huishouden.getVerklaring();
    log.info("verklaring {}", verklaring); // SAFE personal-data-logged
    log.info("verklaring {}", verklaring.diagnose()); // EXPECT personal-data-logged gezondheid
    log.info("verklaring {}", verklaring.inzetbaar() ? "inzetbaar" : verklaring.diagnose().strip()); // EXPECT personal-data-logged gezondheid
  }
}
