package nl.imwregiotilburg.jeugdloket.gebeurtenis;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.jeugdloket.gebeurtenis.Gebeurtenis.Gesloten;
import nl.imwregiotilburg.jeugdloket.gebeurtenis.Gebeurtenis.KindIngeschreven;
import nl.imwregiotilburg.jeugdloket.gebeurtenis.Gebeurtenis.PlanVastgesteld;
import nl.imwregiotilburg.jeugdloket.gebeurtenis.Gebeurtenis.ZorgGemeld;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the commands on cases and answers questions about them. */
public class Zaken {

    private static final Logger log = LoggerFactory.getLogger(Zaken.class);

    private final GebeurtenisOpslag opslag;
    private final Stand stand = new Stand();
    private final Tellers tellers = new Tellers();

    public Zaken(GebeurtenisOpslag opslag) {
        this.opslag = opslag;
        opslag.volg(stand);
        opslag.volg(tellers);
        opslag.volg(g -> log.debug("Gevolgd: {}", g.onderwerp())); // EXPECT personal-data-logged hulpvraag
        opslag.volg(g -> log.debug("Gevolgd: {}", g.zaak())); // SAFE personal-data-logged
    }

    public void meld(String zaak, @PersonalData("hulpvraag") String omschrijving, int ernst) {
        opslag.voegToe(new ZorgGemeld(zaak, omschrijving, ernst));
    }

    public void schrijfIn(KindIngeschreven k) {
        opslag.voegToe(k);
    }

    public void stelVast(PlanVastgesteld p) {
        opslag.voegToe(p);
    }

    public void sluit(String zaak, String reden) {
        Gesloten g = new Gesloten(zaak, reden);
        opslag.voegToe(g);
    }

    public void overzicht(String zaak) {
        log.info("Alle {}", opslag.stroom(zaak).toList()); // EXPECT personal-data-logged hulpvraag,bsn,geboortedatum,gezondheid
        log.info("Zaken {}", opslag.stroom(zaak).map(Gebeurtenis::zaak).collect(toSet())); // SAFE personal-data-logged
        log.info("Plannen {}", opslag.stroom(zaak).filter(PlanVastgesteld.class::isInstance).map(Gebeurtenis::onderwerp).toList()); // SAFE personal-data-logged
        log.info("Sluitingen {}", opslag.vanSoort(Gesloten.class)); // SAFE personal-data-logged
    }

    public void statistiek() {
        List<PlanVastgesteld> plannen = opslag.vanSoort(PlanVastgesteld.class);
        log.info("{}", plannen.stream().collect(groupingBy(PlanVastgesteld::beperking, counting())).values()); // SAFE personal-data-logged
        log.info("{}", plannen.stream().collect(groupingBy(PlanVastgesteld::productcode, mapping(PlanVastgesteld::beperking, toSet())))); // EXPECT personal-data-logged gezondheid
        List<ZorgGemeld> meldingen = opslag.vanSoort(ZorgGemeld.class);
        log.info("{}", meldingen.stream().collect(averagingInt(ZorgGemeld::ernst))); // SAFE personal-data-logged
        Map<Boolean, List<ZorgGemeld>> delen = meldingen.stream().collect(partitioningBy(m -> m.ernst() > 3));
        log.info("{}", delen.get(true)); // EXPECT personal-data-logged hulpvraag
        Optional<ZorgGemeld> ergste = meldingen.stream().max(Comparator.comparingInt(ZorgGemeld::ernst));
        log.info("{}", ergste.map(ZorgGemeld::omschrijving)); // EXPECT personal-data-logged hulpvraag
        log.info("{}", opslag.vanSoort(KindIngeschreven.class).stream().map(KindIngeschreven::dag).min(LocalDate::compareTo)); // EXPECT personal-data-logged geboortedatum
    }

    public void toonStand() {
        stand.perZaak.values().forEach(r -> log.info("{}", r)); // EXPECT personal-data-logged bsn
        stand.perZaak.forEach((z, r) -> log.info("{} {}", z, r.stap)); // SAFE personal-data-logged
        log.info("{}", tellers); // SAFE personal-data-logged
        log.info("{}", stand.laatsteBeperking); // EXPECT personal-data-logged gezondheid
    }

    public void herbouw() {
        Stand verse = new Stand();
        log.info("Vers: {}", verse.perZaak); // SAFE personal-data-logged
        opslag.speelAf(verse);
        log.info("Vers: {}", verse.perZaak); // EXPECT personal-data-logged bsn
    }

    /** The state of each case. */
    private static final class Stand implements GebeurtenisOpslag.Projectie {

        private final Map<String, Rij> perZaak = new HashMap<>();
        private String laatsteBeperking = "geen";

        @Override
        public void pasToe(Gebeurtenis g) {
            Rij rij = perZaak.computeIfAbsent(g.zaak(), z -> new Rij());
            if (g instanceof KindIngeschreven k) {
                rij.waarde = k.burger();
                rij.stap = "ingeschreven";
            } else if (g instanceof PlanVastgesteld p) {
                rij.stap = p.productcode();
                laatsteBeperking = p.beperking();
            } else if (g instanceof Gesloten s) {
                rij.stap = s.reden();
            }
        }

        @Override
        public void klaar(int aantal) {
            log.info("Afgespeeld: {} zaken, {}", aantal, perZaak.size()); // SAFE personal-data-logged
        }
    }

    /** One row of the state. */
    private static final class Rij {
        private String waarde;
        private String stap = "nieuw";

        @Override
        public String toString() {
            return stap + "/" + waarde;
        }
    }

    /** Counts what happened. */
    private static final class Tellers implements GebeurtenisOpslag.Projectie {
        private final Map<String, Long> perSoort = new TreeMap<>();
        private int metBurger;

        @Override
        public void pasToe(Gebeurtenis g) {
            perSoort.merge(g.getClass().getSimpleName(), 1L, Long::sum);
            if (g instanceof KindIngeschreven k && k.burger() != null) {
                metBurger++;
            }
        }

        @Override
        public String toString() {
            return perSoort + " waarvan met burger " + metBurger;
        }
    }
}
