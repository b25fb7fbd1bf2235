package nl.imwregiotilburg.wijkteam.schuld;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.imwregiotilburg.wijkteam.domein.BetwisteVordering;
import nl.imwregiotilburg.wijkteam.domein.Vordering;
import nl.imwregiotilburg.wijkteam.opslag.VorderingRepository;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Deals with creditors. */
@Service
public class SchuldeiserService {
  private static final Logger log = LoggerFactory.getLogger(SchuldeiserService.class);

  /** Visits claims of every kind. */
  interface Bezoeker<R> {
    R gewoon(Vordering vordering);

    R betwist(BetwisteVordering vordering);
  }

  private static <R> R bezoek(Vordering vordering, Bezoeker<R> bezoeker) {
    return vordering instanceof BetwisteVordering b ? bezoeker.betwist(b) : bezoeker.gewoon(vordering);
  }

  private static final Bezoeker<String> TOELICHTING =
      new Bezoeker<>() {
        @Override
        public String gewoon(Vordering vordering) {
          return "erkend " + vordering.getDossiercode();
        }

        @Override
        public String betwist(BetwisteVordering vordering) {
          return vordering.getBezwaar();
        }
      };

  private static final Bezoeker<Integer> GEWICHT =
      new Bezoeker<>() {
        @Override
        public Integer gewoon(Vordering vordering) {
          return 1;
        }

        @Override
        public Integer betwist(BetwisteVordering vordering) {
          return vordering.getBezwaar() == null ? 2 : 3;
        }
      };

  private final VorderingRepository vorderingen;

  public SchuldeiserService(VorderingRepository vorderingen) {
    this.vorderingen = vorderingen;
  }

  public void overzicht(String dossiercode) {
    MultiValueMap<String, String> rekeningen = new LinkedMultiValueMap<>();
    ListMultimap<String, BigDecimal> standen = ArrayListMultimap.create();
    for (Vordering vordering : vorderingen.findByDossiercode(dossiercode)) {
      rekeningen.add(vordering.getDossiercode(), vordering.getRekening());
      standen.put(vordering.getDossiercode(), vordering.getOpenstaand());
    }
    log.info("rekeningen {}", rekeningen); // EXPECT personal-data-logged iban
    log.info("standen {}", standen); // SAFE personal-data-logged
    log.info("eerste {}", rekeningen.toSingleValueMap().values()); // EXPECT personal-data-logged iban
    log.info("dossiers {}", rekeningen.keySet()); // SAFE personal-data-logged
  }

  public void bezoekAlles(Vordering vordering) {
    log.info("toelichting {}", bezoek(vordering, TOELICHTING)); // EXPECT personal-data-logged hulpvraag
    log.info("gewicht {}", bezoek(vordering, GEWICHT)); // SAFE personal-data-logged
    log.info("erkend {}", TOELICHTING.gewoon(vordering)); // SAFE personal-data-logged
  }

  public void verdeel(Vordering eerste, Vordering tweede) {
    Vordering[] rij = {eerste, tweede};
    String[] codes = {"c", tweede.getRekening()};
    log.info("eerste code {}", codes[0]); // SAFE personal-data-logged
    log.info("tweede code {}", codes[1]); // EXPECT personal-data-logged iban
    codes[1] = eerste.getDossiercode();
    log.info("codes {}", Arrays.asList(codes)); // SAFE personal-data-logged
    UnaryOperator<String> knip = t -> StringUtils.right(t, 4);
    Function<Vordering, String> rekening = Vordering::getRekening;
    log.info("laatste vier {}", rekening.andThen(knip).apply(rij[0])); // EXPECT personal-data-logged iban
    log.info("laatste vier {}", knip.compose(Vordering::getDossiercode).apply(rij[0])); // SAFE personal-data-logged
    Predicate<Vordering> nederlands = v -> v.getRekening().startsWith("NL");
    log.info("nederlands {}", nederlands.negate().test(rij[1])); // SAFE personal-data-logged
  }
}
