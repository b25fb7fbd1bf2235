package nl.imwregiotilburg.libraries.functional.jdkcollecties;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Queue;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.jdkcollecties.GastenLijst.Gast;
import nl.imwregiotilburg.libraries.functional.jdkcollecties.GastenLijst.Kenmerk;

public class KamerPlanning {

    private static final Logger log = LoggerFactory.getLogger(KamerPlanning.class);

    public void rijen(List<Gast> gasten) {
        Deque<String> wachtrij = new ArrayDeque<>();
        Queue<Gast> volgorde = new PriorityQueue<>(Comparator.comparing(Gast::getKamer));
        for (Gast g : gasten) {
            wachtrij.addLast(g.getNaam());
            volgorde.offer(g);
        }
        log.info("Vooraan {}", wachtrij.peekFirst()); // EXPECT
        log.info("Wachtend {}", wachtrij.size()); // SAFE
        Gast eerste = volgorde.poll();
        log.info("Kamer {}", eerste.getKamer()); // SAFE
        log.info("Gast {}", eerste.getNaam()); // EXPECT
        wachtrij.clear();
        wachtrij.push(eerste.getBoeking());
        log.info("Bovenop {}", wachtrij.pop()); // SAFE
    }

    public void mappen(Gast gast) {
        Map<Kenmerk, String> kenmerken = new EnumMap<>(Kenmerk.class);
        kenmerken.put(Kenmerk.NAAM, gast.getNaam());
        kenmerken.put(Kenmerk.KAMER, gast.getKamer());
        log.info("Naam {}", kenmerken.get(Kenmerk.NAAM)); // EXPECT
        log.info("Kamer {}", kenmerken.get(Kenmerk.KAMER)); // SAFE
        NavigableMap<String, String> plan = new TreeMap<>();
        plan.put(gast.getKamer(), gast.getNaam());
        log.info("Eerste kamer {}", plan.firstKey()); // SAFE
        log.info("Eerste bezetting {}", plan.firstEntry().getValue()); // EXPECT
        log.info("Kop {}", plan.headMap(gast.getKamer(), true)); // EXPECT
        Map<String, String> velden = new HashMap<>(Map.of("naam", gast.getNaam(), "kamer", gast.getKamer()));
        velden.replace("naam", "***");
        log.info("Velden {}", velden); // SAFE
        Properties eigenschappen = new Properties();
        eigenschappen.setProperty("paspoort", gast.getPaspoort());
        eigenschappen.setProperty("kamer", gast.getKamer());
        log.info("Paspoort {}", eigenschappen.getProperty("paspoort")); // EXPECT
        log.info("Kamer {}", eigenschappen.getProperty("kamer", "geen")); // SAFE
    }

    public void vervangen(Gast gast, Map<String, Object> extra) {
        Map<String, Object> model = new HashMap<>();
        model.put("gast", gast);
        model.put("melding", "Welkom");
        Gast terug = (Gast) model.get("gast");
        log.debug("Terug {}", terug.getPaspoort()); // EXPECT
        log.debug("Melding {}", model.get("melding")); // SAFE
        log.debug("Model {}", model); // SAFE
        String naam = gast.getNaam();
        log.debug("Naam {}", naam); // EXPECT
        naam = gast.getBoeking();
        log.debug("Naam {}", naam); // SAFE
        Object[] velden = {gast.getKamer(), gast.getPaspoort()};
        log.debug("Veld {}", velden[0]); // SAFE
        log.debug("Veld {}", velden[1]); // EXPECT
        log.debug("Kamer {} paspoort {}", velden); // EXPECT
    }
}
