package nl.imwregiotilburg.libraries.functional.jdkcollecties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class GastenLijst {

    private static final Logger log = LoggerFactory.getLogger(GastenLijst.class);

    public enum Kenmerk { NAAM, KAMER }

    public static class Gast {
        private final String boeking;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("paspoortnummer")
        private final String paspoort;
        private final String kamer;

        public Gast(String boeking, String naam, String paspoort, String kamer) {
            this.boeking = boeking;
            this.naam = naam;
            this.paspoort = paspoort;
            this.kamer = kamer;
        }

        public String getBoeking() {
            return boeking;
        }

        public String getNaam() {
            return naam;
        }

        public String getPaspoort() {
            return paspoort;
        }

        public String getKamer() {
            return kamer;
        }
    }

    public interface GastBron {
        Gast haal(String boeking);
    }

    private final GastBron bron;
    private final ConcurrentMap<String, Gast> gasten = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> namenPerKamer = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> bezoeken = new ConcurrentHashMap<>();

    public GastenLijst(GastBron bron) {
        this.bron = bron;
    }

    public void gelijktijdig(String boeking) {
        Gast gast = gasten.computeIfAbsent(boeking, bron::haal);
        log.info("Gast {}", gast.getNaam()); // EXPECT
        log.info("Kamer {}", gast.getKamer()); // SAFE
        namenPerKamer.merge(gast.getKamer(), gast.getNaam(), (oud, nieuw) -> oud + ", " + nieuw);
        log.info("Namen {}", namenPerKamer.get(gast.getKamer())); // EXPECT
        log.info("Kamers {}", namenPerKamer.keySet()); // SAFE
        bezoeken.compute(gast.getKamer(), (kamer, aantal) -> aantal == null ? 1 : aantal + 1);
        log.info("Bezoeken {}", bezoeken); // SAFE
        namenPerKamer.forEach((kamer, namen) -> log.debug("Kamer {}", kamer)); // SAFE
        String eerste = namenPerKamer.search(1, (kamer, namen) -> namen);
        log.info("Eerste {}", eerste); // EXPECT
    }

    public void iteratoren(List<Gast> lijst) {
        for (Iterator<Gast> it = lijst.iterator(); it.hasNext();) {
            Gast gast = it.next();
            log.debug("Paspoort {}", gast.getPaspoort()); // EXPECT
        }
        List<String> namen = new ArrayList<>();
        lijst.forEach(g -> namen.add(g.getNaam()));
        log.debug("Namen {}", namen); // EXPECT
        ListIterator<String> li = namen.listIterator(namen.size());
        while (li.hasPrevious()) {
            log.debug("Terug {}", li.previous()); // EXPECT
        }
        namen.replaceAll(n -> "*****");
        log.debug("Gemaskeerd {}", namen); // SAFE
        Spliterator<Gast> sp = lijst.spliterator();
        sp.tryAdvance(g -> log.debug("Eerste {}", g.getBoeking())); // SAFE
        sp.forEachRemaining(g -> log.debug("Rest {}", g.getNaam())); // EXPECT
    }

    public void hulpjes(List<Gast> lijst, Gast gast) {
        List<String> kamers = Arrays.asList(gast.getKamer(), "suite");
        log.debug("Kamers {}", Collections.unmodifiableList(kamers)); // SAFE
        List<String> paspoorten = Collections.synchronizedList(new ArrayList<>());
        Collections.addAll(paspoorten, gast.getPaspoort(), "onbekend");
        log.debug("Paspoorten {}", paspoorten); // EXPECT
        log.debug("Grootste {}", Collections.max(paspoorten)); // EXPECT
        log.debug("Keer {}", Collections.frequency(paspoorten, gast.getPaspoort())); // SAFE
        Map<String, String> een = Collections.singletonMap(gast.getKamer(), gast.getNaam());
        log.debug("Waarden {}", een.values()); // EXPECT
        log.debug("Sleutels {}", een.keySet()); // SAFE
        paspoorten.clear();
        log.debug("Geleegd {}", paspoorten); // SAFE
    }
}
