package nl.imwregiotilburg.libraries.functional.collections4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.collections4.CollectionUtils;
import org.apache.commons.collections4.FluentIterable;
import org.apache.commons.collections4.IterableUtils;
import org.apache.commons.collections4.IteratorUtils;
import org.apache.commons.collections4.KeyValue;
import org.apache.commons.collections4.keyvalue.DefaultKeyValue;
import org.apache.commons.collections4.map.LRUMap;
import org.apache.commons.collections4.map.LazyMap;
import org.apache.commons.collections4.map.PassiveExpiringMap;
import org.apache.commons.collections4.queue.CircularFifoQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.collections4.BewonerRegister.Bewoner;

public class BewonerBuffers {

    private static final Logger log = LoggerFactory.getLogger(BewonerBuffers.class);

    public interface BewonerBron {
        Bewoner haal(String registratie);
    }

    private final BewonerBron bron;
    private final Map<String, String> namen;
    private final Map<String, Bewoner> recent = new LRUMap<>(100);

    public BewonerBuffers(BewonerBron bron) {
        this.bron = bron;
        this.namen = LazyMap.lazyMap(new HashMap<>(), (String registratie) -> bron.haal(registratie).getNaam());
    }

    public void lui(String registratie) {
        log.info("Naam {}", namen.get(registratie)); // EXPECT
        log.info("Geladen {}", namen.keySet()); // SAFE
    }

    public void recent(String registratie) {
        Bewoner bewoner = recent.computeIfAbsent(registratie, bron::haal);
        log.info("Adres {}", bewoner.getAdres()); // EXPECT
        log.info("Wijk {}", bewoner.getWijk()); // SAFE
    }

    public void rij(List<Bewoner> bewoners) {
        CircularFifoQueue<String> laatste = new CircularFifoQueue<>(10);
        CircularFifoQueue<String> wijken = new CircularFifoQueue<>(10);
        for (Bewoner b : bewoners) {
            laatste.add(b.getAdres());
            wijken.add(b.getWijk());
        }
        log.info("Laatste {}", laatste.get(0)); // EXPECT
        log.info("Kop {}", wijken.peek()); // SAFE
        log.info("Vol {}", laatste.isAtFullCapacity()); // SAFE
    }

    public void vloeiend(List<Bewoner> bewoners) {
        List<String> adressen = FluentIterable.of(bewoners)
                .filter(b -> b.getWijk() != null)
                .transform(Bewoner::getAdres)
                .limit(5)
                .toList();
        log.info("Adressen {}", adressen); // EXPECT
        String registraties = IterableUtils.toString(bewoners, Bewoner::getRegistratie);
        log.info("Registraties {}", registraties); // SAFE
        String namenLijst = IterableUtils.toString(bewoners, Bewoner::getNaam);
        log.info("Namen {}", namenLijst); // EXPECT
    }

    public void iteratoren(List<Bewoner> bewoners) {
        Iterator<String> it = IteratorUtils.transformedIterator(bewoners.iterator(), Bewoner::getNaam);
        while (it.hasNext()) {
            log.debug("Volgende {}", it.next()); // EXPECT
        }
        List<String> wijken = IteratorUtils.toList(
                IteratorUtils.transformedIterator(bewoners.iterator(), Bewoner::getWijk));
        log.debug("Wijken {}", wijken); // SAFE
    }

    public void sleutelwaarde(Bewoner bewoner) {
        KeyValue<String, String> kv = new DefaultKeyValue<>(bewoner.getWijk(), bewoner.getAdres());
        log.debug("Waarde {}", kv.getValue()); // EXPECT
        log.debug("Sleutel {}", kv.getKey()); // SAFE
        PassiveExpiringMap<String, String> kort = new PassiveExpiringMap<>(60_000);
        kort.put("registratie", bewoner.getRegistratie());
        kort.put("naam", bewoner.getNaam());
        log.debug("Kort {}", kort.get("registratie")); // SAFE
        log.debug("Kort {}", kort); // EXPECT
    }

    public void verzamelIn(List<Bewoner> bewoners, List<String> uitgesloten) {
        List<String> doel = new ArrayList<>();
        CollectionUtils.addAll(doel, uitgesloten);
        log.debug("Voor {}", doel); // SAFE
        CollectionUtils.collect(bewoners, Bewoner::getNaam, doel);
        log.debug("Na {}", doel); // EXPECT
        CollectionUtils.filter(doel, n -> !n.isBlank());
        log.debug("Gefilterd {}", doel); // EXPECT
        log.debug("Verschil {}", CollectionUtils.subtract(doel, uitgesloten)); // EXPECT
    }
}
