package nl.imwregiotilburg.libraries.usual.events;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Service;

/** The daily overview, out of what the listeners keep. */
@Service
public class AfspraakOverzicht {
    private static final Logger log = LoggerFactory.getLogger(AfspraakOverzicht.class);

    private final AfspraakLuisteraar luisteraar;
    private final CacheManager caches;
    private final TaskExecutor uitvoerder = new SimpleAsyncTaskExecutor("overzicht-");

    public AfspraakOverzicht(AfspraakLuisteraar luisteraar, CacheManager caches) {
        this.luisteraar = luisteraar;
        this.caches = caches;
    }

    public void hulpvragen(Afspraak afspraak) throws ExecutionException, InterruptedException {
        CompletableFuture<String> straks = luisteraar.zoekHulpvraag(afspraak);
        log.info("Hulpvraag komt: {}", straks.isDone()); // SAFE
        log.info("Hulpvraag: {}", straks.get()); // EXPECT
        log.info("Hulpvraag gekomen: {}", straks); // SAFE
    }

    public void aanhef(Client client) {
        luisteraar.aanhef(client);
        String uitCache = luisteraar.aanhef(client);
        log.info("Aanhef {}", uitCache); // EXPECT
        log.info("Regio {}", luisteraar.regio(client)); // SAFE
        Cache cache = caches.getCache("aanhef");
        cache.put("laatste", client.getEmail());
        log.info("Laatste mail {}", cache.get("laatste", String.class)); // EXPECT
        log.info("Uit de cache {}", cache.get("laatste").get()); // EXPECT
        log.info("Cache {}", cache.getName()); // SAFE
        cache.evict("laatste");
        log.info("Na wissen {}", cache.get("laatste", String.class)); // SAFE
    }

    public void opAchtergrond(Client client) {
        String email = client.getEmail();
        Long id = client.getId();
        uitvoerder.execute(() -> log.info("Mail naar {}", email)); // EXPECT
        uitvoerder.execute(() -> log.info("Bericht aan client {}", id)); // SAFE
    }
}
