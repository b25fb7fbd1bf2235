package nl.imwregiotilburg.libraries.stacks.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.hazelcast.core.EntryEvent;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.EntryAddedListener;
import java.time.Duration;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class KaartCache {

    private static final Logger log = LoggerFactory.getLogger(KaartCache.class);

    public static class Pas implements java.io.Serializable {
        private final String nummer;
        @PersonalData("naam")
        private final String houder;

        public Pas(String nummer, String houder) {
            this.nummer = nummer;
            this.houder = houder;
        }

        public String getNummer() { return nummer; }
        public String getHouder() { return houder; }
    }

    interface PasBron {
        Pas haal(String nummer);
    }

    private final Cache<String, String> houders = Caffeine.newBuilder().maximumSize(100).recordStats().build();
    private final LoadingCache<String, Pas> passen;

    public KaartCache(PasBron bron) {
        this.passen = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5))
                .removalListener((String k, Pas p, com.github.benmanes.caffeine.cache.RemovalCause o) ->
                        log.debug("Verwijderd {} {}", p.getHouder(), o)) // EXPECT
                .build(bron::haal);
    }

    public void caffeine(Pas pas) {
        houders.put("houder", pas.getHouder());
        houders.put("nummer", pas.getNummer());
        log.info("Houder {}", houders.getIfPresent("houder")); // EXPECT
        log.info("Nummer {}", houders.getIfPresent("nummer")); // SAFE
        log.info("Inhoud {}", houders.asMap()); // EXPECT
        houders.invalidate("houder");
        log.info("Na wissen {}", houders.getIfPresent("houder")); // SAFE
    }

    public void ladend(String nummer) {
        Pas pas = passen.get(nummer);
        log.info("Geladen {}", pas.getHouder()); // EXPECT
        String houder = houders.get("beheer", k -> passen.get(k).getHouder());
        log.info("Berekend {}", houder); // EXPECT
        Pas aanwezig = passen.getIfPresent(nummer);
        log.info("Aanwezig {}", aanwezig.getNummer()); // SAFE
    }

    public void ehcache(Pas pas) {
        CacheManager beheer = CacheManagerBuilder.newCacheManagerBuilder()
                .withCache("passen", CacheConfigurationBuilder.newCacheConfigurationBuilder(
                        String.class, String.class, ResourcePoolsBuilder.heap(10))).build(true);
        org.ehcache.Cache<String, String> cache = beheer.getCache("passen", String.class, String.class);
        cache.put("houder", "Pas van " + pas.getHouder());
        cache.put("soort", "stadspas");
        log.info("Ehcache {}", cache.get("houder")); // EXPECT
        log.info("Ehcache {}", cache.get("soort")); // SAFE
        cache.put("houder", "anoniem");
        log.info("Overschreven {}", cache.get("houder")); // SAFE
    }

    public void hazelcast(HazelcastInstance hz, Pas pas) {
        IMap<String, Pas> kaart = hz.getMap("passen");
        kaart.addEntryListener((EntryAddedListener<String, Pas>) this::toegevoegd, true);
        kaart.set(pas.getNummer(), pas);
        log.info("Uit kaart {}", kaart.get(pas.getNummer()).getHouder()); // EXPECT
        Map<String, String> namen = hz.getReplicatedMap("namen");
        namen.put(pas.getNummer(), pas.getHouder());
        log.info("Namen {}", namen.values()); // EXPECT
    }

    private void toegevoegd(EntryEvent<String, Pas> event) {
        log.info("Nieuw {}", event.getValue().getHouder()); // EXPECT
    }
}
