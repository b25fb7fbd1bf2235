package nl.imwregiotilburg.libraries.usual.guava;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.cache.RemovalNotification;
import com.google.common.eventbus.DeadEvent;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps clients at hand and tells who is interested, with Guava. */
@Service
public class ClientCacheService {
    private static final Logger log = LoggerFactory.getLogger(ClientCacheService.class);

    /** A client moved. */
    public static class Verhuisd {
        private final Long id;
        @PersonalData(value = "straat", purpose = "verhuizing")
        private final String naarStraat;

        public Verhuisd(Long id, String naarStraat) {
            this.id = id;
            this.naarStraat = naarStraat;
        }
    }

    private final Map<Long, Client> opslag = new ConcurrentHashMap<>();
    private final Cache<Long, String> namen = CacheBuilder.newBuilder().maximumSize(100).recordStats().removalListener(this::verwijderd).build();
    private final LoadingCache<Long, String> mails = CacheBuilder.newBuilder().build(new CacheLoader<>() {
        @Override
        public String load(Long id) {
            log.debug("Laad mail van {}", id); // SAFE
            return opslag.get(id).getEmail();
        }
    });
    private final LoadingCache<String, Integer> lengtes = CacheBuilder.newBuilder().build(CacheLoader.from(String::length));
    private final EventBus bus = new EventBus("verhuizingen");

    public ClientCacheService() {
        bus.register(new Verhuizer());
    }

    private void verwijderd(RemovalNotification<Long, String> melding) {
        log.info("Verwijderd: {} door {}", melding.getKey(), melding.getCause()); // SAFE
        log.info("Verwijderd: {}", melding.getValue()); // EXPECT
    }

    public void bewaar(Client client) throws ExecutionException {
        opslag.put(client.getId(), client);
        namen.put(client.getId(), client.getNaam());
        log.info("Naam {}", namen.getIfPresent(client.getId())); // EXPECT
        log.info("Namen {}", namen.asMap()); // EXPECT
        log.info("Namen {}", namen.asMap().keySet()); // SAFE
        log.info("Cache {} met {}", namen, namen.stats()); // SAFE
        log.info("Nieuw {}", namen.get(-1L, () -> client.getAdres().getStraat())); // EXPECT
        namen.invalidateAll();
        log.info("Leeg {}", namen.asMap()); // SAFE
    }

    public void mail(Client client) throws ExecutionException {
        opslag.put(client.getId(), client);
        log.info("Mail {}", mails.get(client.getId())); // EXPECT
        log.info("Mail {}", mails.getUnchecked(client.getId())); // EXPECT
        log.info("Mails {}", mails.size()); // SAFE
        log.info("Lengte {}", lengtes.get(client.getNaam())); // SAFE
        log.info("Lengtes {}", lengtes.asMap()); // EXPECT
        log.info("Lengtes {}", lengtes.asMap().values()); // SAFE
    }

    public void verhuis(Client client, Medewerker medewerker) {
        bus.post(new Verhuisd(client.getId(), client.getAdres().getStraat()));
        bus.post(medewerker);
    }

    /** Subscribes to moves. */
    static class Verhuizer {
        @Subscribe
        public void opVerhuisd(Verhuisd bericht) {
            log.info("Client {} is verhuisd", bericht.id); // SAFE
            log.info("Client is verhuisd naar {}", bericht.naarStraat); // EXPECT
            log.info("Verhuisd: {}", bericht); // SAFE
        }

        @Subscribe
        public void opOngelezen(DeadEvent bericht) {
            log.warn("Niemand leest {}", bericht.getEvent()); // EXPECT
            log.warn("Niemand leest een {}", bericht.getEvent().getClass().getSimpleName()); // SAFE
        }
    }
}
