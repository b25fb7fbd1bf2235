package nl.imwregiotilburg.libraries.jakarta.cache;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.RemovalListener;
import com.google.common.cache.RemovalNotification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheEventListenerConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.ehcache.event.CacheEvent;
import org.ehcache.event.CacheEventListener;
import org.ehcache.event.EventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CaffeineProfielen {

    private static final Logger log = LoggerFactory.getLogger(CaffeineProfielen.class);

    private final LoadingCache<Long, Profiel> profielen;
    private final AsyncLoadingCache<Long, Profiel> async;
    private final Cache<String, String> emails = Caffeine.newBuilder().maximumSize(100).build();
    private final Cache<String, String> themas = Caffeine.newBuilder().maximumSize(100).build();
    private final Cache<String, Integer> pogingen = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    CaffeineProfielen(ProfielRepository repository) {
        this.profielen = Caffeine.newBuilder()
                .maximumSize(10_000)
                .removalListener((Long id, Profiel profiel, RemovalCause oorzaak) -> log.debug("verwijderd {}", profiel.getEmail())) // EXPECT
                .evictionListener((Long id, Profiel profiel, RemovalCause oorzaak) -> log.debug("verdrongen {} door {}", id, oorzaak)) // SAFE
                .build(repository::vind);
        this.async = Caffeine.newBuilder().buildAsync(repository::vind);
    }

    void toon(long id) {
        Map<Long, Profiel> alle = profielen.getAll(List.of(1L, 2L, 3L));
        alle.values().forEach(p -> log.debug("uit getAll {}", p.getNaam())); // EXPECT
        log.debug("nummers {}", alle.keySet()); // SAFE
        async.get(id).thenAccept(p -> log.debug("async {}", p.getNaam())); // EXPECT
    }

    void perSessie(String sessie, Profiel profiel) {
        emails.put(sessie, profiel.getEmail());
        themas.put(sessie, profiel.getThema());
        log.info("email {}", emails.getIfPresent(sessie)); // EXPECT
        log.info("thema {}", themas.getIfPresent(sessie)); // SAFE
        pogingen.asMap().merge(profiel.getEmail(), 1, Integer::sum);
        log.debug("pogingen {}", pogingen.asMap().values()); // SAFE
        log.debug("wie {}", pogingen.asMap().keySet()); // EXPECT
        themas.invalidateAll();
    }
}

class GuavaProfielen {

    private static final Logger log = LoggerFactory.getLogger(GuavaProfielen.class);

    private final com.google.common.cache.LoadingCache<Long, Profiel> profielen;
    private final com.google.common.cache.Cache<Long, String> namen = CacheBuilder.newBuilder().maximumSize(50).build();
    private final com.google.common.cache.Cache<Long, String> themas = CacheBuilder.newBuilder().maximumSize(50).build();

    GuavaProfielen(ProfielRepository repository) {
        this.profielen = CacheBuilder.newBuilder()
                .maximumSize(1000)
                .removalListener(new OpruimLuisteraar())
                .build(new CacheLoader<Long, Profiel>() {
                    @Override
                    public Profiel load(Long id) {
                        return repository.vind(id);
                    }
                });
    }

    void toon(long id) throws ExecutionException {
        log.info("guava {}", profielen.get(id).getNaam()); // EXPECT
        log.info("guava {}", profielen.getUnchecked(id).getThema()); // SAFE
        Profiel profiel = profielen.getUnchecked(id);
        String naam = namen.get(id, profiel::getNaam);
        String thema = themas.get(id, profiel::getThema);
        log.debug("naam {}", naam); // EXPECT
        log.debug("thema {}", thema); // SAFE
    }
}

class OpruimLuisteraar implements RemovalListener<Long, Profiel> {

    private static final Logger log = LoggerFactory.getLogger(OpruimLuisteraar.class);

    @Override
    public void onRemoval(RemovalNotification<Long, Profiel> melding) {
        log.debug("opgeruimd {} wegens {}", melding.getKey(), melding.getCause()); // SAFE
        log.debug("opgeruimd {}", melding.getValue().getEmail()); // EXPECT
    }
}

class EhcacheProfielen {

    private static final Logger log = LoggerFactory.getLogger(EhcacheProfielen.class);

    private final org.ehcache.Cache<Long, Profiel> profielen;
    private final org.ehcache.Cache<Long, String> themas;

    EhcacheProfielen() {
        CacheManager manager = CacheManagerBuilder.newCacheManagerBuilder()
                .withCache("profielen", CacheConfigurationBuilder.newCacheConfigurationBuilder(Long.class, Profiel.class, ResourcePoolsBuilder.heap(100))
                        .withService(CacheEventListenerConfigurationBuilder.newEventListenerConfiguration(new WijzigLuisteraar(), EventType.CREATED, EventType.UPDATED).unordered().asynchronous()))
                .withCache("themas", CacheConfigurationBuilder.newCacheConfigurationBuilder(Long.class, String.class, ResourcePoolsBuilder.heap(100)))
                .build(true);
        this.profielen = manager.getCache("profielen", Long.class, Profiel.class);
        this.themas = manager.getCache("themas", Long.class, String.class);
    }

    void bewaar(Profiel profiel) {
        profielen.put(profiel.getId(), profiel);
        themas.put(profiel.getId(), profiel.getThema());
        log.info("ehcache {}", profielen.get(profiel.getId()).getEmail()); // EXPECT
        log.info("ehcache {}", themas.get(profiel.getId())); // SAFE
        for (org.ehcache.Cache.Entry<Long, Profiel> entry : profielen) {
            log.debug("waarde {}", entry.getValue().getNaam()); // EXPECT
        }
    }
}

class WijzigLuisteraar implements CacheEventListener<Long, Profiel> {

    private static final Logger log = LoggerFactory.getLogger(WijzigLuisteraar.class);

    @Override
    public void onEvent(CacheEvent<? extends Long, ? extends Profiel> event) {
        log.info("{} voor {}", event.getType(), event.getKey()); // SAFE
        log.info("nieuw {}", event.getNewValue().getEmail()); // EXPECT
    }
}

interface ProfielRepository {

    Profiel vind(Long id);
}

class Profiel {

    private final Long id;

    @PersonalData("naam")
    private final String naam;

    @PersonalData("emailadres")
    private final String email;

    private final String thema;

    Profiel(Long id, String naam, String email, String thema) {
        this.id = id;
        this.naam = naam;
        this.email = email;
        this.thema = thema;
    }

    Long getId() {
        return id;
    }

    String getNaam() {
        return naam;
    }

    String getEmail() {
        return email;
    }

    String getThema() {
        return thema;
    }
}
