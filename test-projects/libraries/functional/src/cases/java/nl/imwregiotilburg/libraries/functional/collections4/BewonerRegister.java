package nl.imwregiotilburg.libraries.functional.collections4;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.collections4.Bag;
import org.apache.commons.collections4.BidiMap;
import org.apache.commons.collections4.CollectionUtils;
import org.apache.commons.collections4.IterableUtils;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.collections4.MapIterator;
import org.apache.commons.collections4.MapUtils;
import org.apache.commons.collections4.MultiValuedMap;
import org.apache.commons.collections4.Predicate;
import org.apache.commons.collections4.Transformer;
import org.apache.commons.collections4.bag.HashBag;
import org.apache.commons.collections4.bidimap.DualHashBidiMap;
import org.apache.commons.collections4.keyvalue.MultiKey;
import org.apache.commons.collections4.map.MultiKeyMap;
import org.apache.commons.collections4.multimap.ArrayListValuedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BewonerRegister {

    private static final Logger log = LoggerFactory.getLogger(BewonerRegister.class);

    public static class Bewoner {
        private final String registratie;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("adres")
        private final String adres;
        private final String wijk;

        public Bewoner(String registratie, String naam, String adres, String wijk) {
            this.registratie = registratie;
            this.naam = naam;
            this.adres = adres;
            this.wijk = wijk;
        }

        public String getRegistratie() {
            return registratie;
        }

        public String getNaam() {
            return naam;
        }

        public String getAdres() {
            return adres;
        }

        public String getWijk() {
            return wijk;
        }
    }

    public void verzamelen(List<Bewoner> bewoners, String wijk) {
        Predicate<Bewoner> inWijk = b -> wijk.equals(b.getWijk());
        Transformer<Bewoner, String> naarAdres = Bewoner::getAdres;
        Collection<Bewoner> gekozen = CollectionUtils.select(bewoners, inWijk);
        log.info("Adressen {}", CollectionUtils.collect(gekozen, naarAdres)); // EXPECT
        log.info("Wijken {}", CollectionUtils.collect(gekozen, Bewoner::getWijk)); // SAFE
        log.info("In wijk {}", CollectionUtils.countMatches(bewoners, inWijk::evaluate)); // SAFE
        Bewoner gevonden = IterableUtils.find(bewoners, inWijk);
        log.info("Gevonden {}", gevonden); // SAFE
        log.info("Gevonden {}", gevonden.getNaam()); // EXPECT
    }

    public void multimap(List<Bewoner> bewoners) {
        MultiValuedMap<String, String> perWijk = new ArrayListValuedHashMap<>();
        bewoners.forEach(b -> perWijk.put(b.getWijk(), b.getNaam()));
        log.info("Wijken {}", perWijk.keySet()); // SAFE
        log.info("Namen {}", perWijk.values()); // EXPECT
        for (Map.Entry<String, String> e : perWijk.entries()) {
            log.debug("Wijk {}", e.getKey()); // SAFE
            log.debug("Naam {}", e.getValue()); // EXPECT
        }
    }

    public void tweerichting(Bewoner bewoner) {
        BidiMap<String, String> bidi = new DualHashBidiMap<>();
        bidi.put(bewoner.getRegistratie(), bewoner.getAdres());
        log.info("Adres {}", bidi.get(bewoner.getRegistratie())); // EXPECT
        log.info("Registratie {}", bidi.getKey(bewoner.getAdres())); // SAFE
        log.info("Omgekeerd {}", bidi.inverseBidiMap().keySet()); // EXPECT
    }

    public void tas(List<Bewoner> bewoners) {
        Bag<String> namen = new HashBag<>();
        Bag<String> wijken = new HashBag<>();
        for (Bewoner b : bewoners) {
            namen.add(b.getNaam());
            wijken.add(b.getWijk(), 2);
        }
        log.info("Unieke namen {}", namen.uniqueSet()); // EXPECT
        log.info("Unieke wijken {}", wijken.uniqueSet()); // SAFE
    }

    public void mappen(Bewoner bewoner) {
        Map<String, Object> kenmerken = new HashMap<>();
        kenmerken.put("naam", bewoner.getNaam());
        kenmerken.put("wijk", bewoner.getWijk());
        log.debug("Naam {}", MapUtils.getString(kenmerken, "naam")); // EXPECT
        log.debug("Wijk {}", MapUtils.getString(kenmerken, "wijk", "?")); // SAFE
        MultiKeyMap<String, String> sleutels = new MultiKeyMap<>();
        sleutels.put(bewoner.getWijk(), bewoner.getRegistratie(), bewoner.getAdres());
        log.debug("Adres {}", sleutels.get(bewoner.getWijk(), bewoner.getRegistratie())); // EXPECT
        MapIterator<MultiKey<? extends String>, String> it = sleutels.mapIterator();
        while (it.hasNext()) {
            log.debug("Sleutel {}", it.next()); // SAFE
        }
    }

    public void lijsten(List<Bewoner> bewoners, List<String> wijken) {
        List<String> namen = new ArrayList<>(CollectionUtils.collect(bewoners, Bewoner::getNaam));
        log.debug("Samen {}", ListUtils.union(wijken, namen)); // EXPECT
        log.debug("Leeg {}", CollectionUtils.isEmpty(namen)); // SAFE
    }
}
