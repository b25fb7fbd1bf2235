package nl.imwregiotilburg.libraries.functional.reactor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Mono/Flux basics as used in a WebFlux service. */
public class KlantReactiveService {

    private static final Logger log = LoggerFactory.getLogger(KlantReactiveService.class);

    public record Klant(long id,
                        @PersonalData("naam") String naam,
                        @PersonalData("emailadres") String email,
                        String segment) {
    }

    public record KlantDto(long id, String weergave, String segment) {
    }

    public interface KlantRepository {
        Mono<Klant> findById(long id);

        Flux<Klant> findAll();

        Mono<Klant> save(Klant klant);
    }

    public interface MailClient {
        Mono<String> verstuur(String adres, String sjabloon);
    }

    public static class KlantGeblokkeerdException extends RuntimeException {
        private final long klantId;

        public KlantGeblokkeerdException(long klantId, String bericht) {
            super(bericht);
            this.klantId = klantId;
        }

        public long getKlantId() {
            return klantId;
        }
    }

    private final KlantRepository repository;
    private final MailClient mailClient;

    public KlantReactiveService(KlantRepository repository, MailClient mailClient) {
        this.repository = repository;
        this.mailClient = mailClient;
    }

    public Mono<KlantDto> zoek(long id) {
        return repository.findById(id)
                .doOnNext(klant -> log.info("Klant gevonden: {}", klant)) // EXPECT
                .doOnNext(klant -> log.info("Klant gevonden: {} in {}", klant.id(), klant.segment())) // SAFE
                .map(klant -> new KlantDto(klant.id(), klant.naam() + " <" + klant.email() + ">", klant.segment()))
                .doOnSuccess(dto -> log.info("Weergave {}", dto.weergave())) // EXPECT
                .doOnSuccess(dto -> log.info("Segment {}", dto.segment())); // SAFE
    }

    public Mono<Void> mailKlant(long id, String sjabloon) {
        return repository.findById(id)
                .map(Klant::email)
                .filter(adres -> adres.contains("@"))
                .defaultIfEmpty("onbekend")
                .flatMap(adres -> mailClient.verstuur(adres, sjabloon)
                        .doOnSubscribe(s -> log.debug("Mail {} naar {}", sjabloon, adres)) // EXPECT
                        .thenReturn(sjabloon))
                .doOnNext(verstuurd -> log.debug("Sjabloon {} verstuurd", verstuurd)) // SAFE
                .then();
    }

    public Mono<Klant> wijzigEmail(long id, String nieuwAdres) {
        return repository.findById(id)
                .map(klant -> new Klant(klant.id(), klant.naam(), nieuwAdres, klant.segment()))
                .flatMap(repository::save)
                .doOnNext(klant -> log.info("Opgeslagen als {}", klant.naam())) // EXPECT
                .doFinally(signaal -> log.info("Wijziging klaar: {}", signaal)); // SAFE
    }

    public Mono<Klant> controleer(long id) {
        return repository.findById(id)
                .flatMap(klant -> "GEBLOKKEERD".equals(klant.segment())
                        ? Mono.<Klant>error(new KlantGeblokkeerdException(klant.id(), "Geblokkeerd: " + klant.email()))
                        : Mono.just(klant))
                .doOnError(KlantGeblokkeerdException.class, e -> log.warn("Klant {} geblokkeerd", e.getKlantId())) // SAFE
                .doOnError(e -> log.warn("Controle mislukt: {}", e.getMessage())) // EXPECT
                .onErrorResume(e -> Mono.empty());
    }

    public Mono<Long> telPerSegment(String segment) {
        return repository.findAll()
                .filter(klant -> segment.equals(klant.segment()))
                .map(Klant::email)
                .distinct()
                .count()
                .doOnNext(aantal -> log.info("{} adressen in {}", aantal, segment)); // SAFE
    }

    public Mono<Map<Long, String>> adresboek() {
        return repository.findAll()
                .collectMap(Klant::id, Klant::email)
                .doOnNext(boek -> log.debug("Adresboek {}", boek)) // EXPECT
                .doOnNext(boek -> log.debug("Klanten in adresboek {}", boek.keySet())); // SAFE
    }

    public Flux<String> perSegment() {
        return repository.findAll()
                .groupBy(Klant::segment, Klant::naam)
                .flatMap(groep -> groep.collectList()
                        .doOnNext(namen -> log.info("Segment {}", groep.key())) // SAFE
                        .doOnNext(namen -> log.info("Namen {}", namen)) // EXPECT
                        .thenReturn(groep.key()));
    }

    public List<Long> ophalenBlokkerend() {
        List<Klant> klanten = repository.findAll()
                .timeout(Duration.ofSeconds(5))
                .retryWhen(Retry.backoff(3, Duration.ofMillis(100)))
                .publishOn(Schedulers.boundedElastic())
                .collectList()
                .block();
        log.info("Eerste klant {}", klanten.get(0).email()); // EXPECT
        List<Long> ids = Flux.fromIterable(klanten).map(Klant::id).collectList().block();
        log.info("Klantnummers {}", ids); // SAFE
        return ids;
    }

    public Mono<String> samenvatting() {
        return repository.findAll()
                .map(Klant::naam)
                .buffer(10)
                .map(blok -> String.join(";", blok))
                .reduce((a, b) -> a + "\n" + b)
                .doOnNext(tekst -> log.trace("Samenvatting {}", tekst)); // EXPECT
    }

    public Mono<Boolean> bestaat(String adres) {
        return repository.findAll()
                .map(Klant::email)
                .any(adres::equalsIgnoreCase)
                .doOnNext(gevonden -> log.info("Adres bekend: {}", gevonden)); // SAFE
    }
}
