package nl.imwregiotilburg.libraries.usual.events;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Acts on what happened to appointments. */
@Component
public class AfspraakLuisteraar {
    private static final Logger log = LoggerFactory.getLogger(AfspraakLuisteraar.class);

    private final Queue<String> teBellen = new ConcurrentLinkedQueue<>();
    private final Queue<Long> teTellen = new ConcurrentLinkedQueue<>();

    @EventListener
    public AfspraakPublicatie.AfspraakVerplaatst opGemaakt(AfspraakPublicatie.AfspraakGemaakt bericht) {
        log.info("Afspraak gemaakt voor {}", bericht.voor()); // EXPECT
        log.info("Afspraak gemaakt op {}", bericht.locatie()); // SAFE
        teBellen.add(bericht.voor());
        teTellen.add(bericht.id());
        return new AfspraakPublicatie.AfspraakVerplaatst(bericht.id(), "online");
    }

    @EventListener
    public void opVerplaatst(AfspraakPublicatie.AfspraakVerplaatst bericht) {
        log.info("Afspraak verplaatst: {}", bericht); // SAFE
    }

    @Async
    @EventListener
    public void opIngeschreven(AfspraakPublicatie.ClientIngeschreven bericht) {
        log.info("Welkom {}", bericht.getNaam()); // EXPECT
        log.info("Ingeschreven: {}", bericht.getClientId()); // SAFE
        log.info("Ingeschreven aan de {}", bericht.getSource()); // SAFE
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void naCommit(AfspraakPublicatie.HerinneringGevraagd bericht) {
        log.info("Herinnering naar {}", bericht.telefoon()); // EXPECT
        log.info("Herinnering {}", bericht); // SAFE
    }

    @Scheduled(fixedDelay = 200, initialDelay = 3000)
    public void verwerk() {
        String naam;
        while ((naam = teBellen.poll()) != null) {
            log.info("Bel {} terug", naam); // EXPECT
        }
        log.debug("Nog {} te tellen: {}", teTellen.size(), teTellen.peek()); // SAFE
    }

    @Async
    public CompletableFuture<String> zoekHulpvraag(Afspraak afspraak) {
        log.debug("Zoek hulpvraag bij {}", afspraak); // SAFE
        return CompletableFuture.completedFuture(afspraak.hulpvraag());
    }

    @Cacheable(cacheNames = "aanhef", key = "#client.id")
    public String aanhef(Client client) {
        log.debug("Aanhef wordt bepaald voor client {}", client.getId()); // SAFE
        return "Geachte " + client.getNaam();
    }

    @CachePut(cacheNames = "regio", key = "#client.naam")
    public String regio(Client client) {
        return client.getRegio();
    }
}
