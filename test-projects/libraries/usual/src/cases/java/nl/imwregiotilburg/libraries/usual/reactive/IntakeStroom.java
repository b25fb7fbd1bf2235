package nl.imwregiotilburg.libraries.usual.reactive;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuples;

/** The intake as a reactive stream. */
@Service
public class IntakeStroom {
    private static final Logger log = LoggerFactory.getLogger(IntakeStroom.class);

    private Mono<Client> zoek(Client client) {
        return Mono.justOrEmpty(client);
    }

    private Mono<Medewerker> werker(Medewerker medewerker) {
        return Mono.fromSupplier(() -> medewerker);
    }

    public Mono<String> intake(Client client, Medewerker medewerker) {
        Mono<Client> bron = zoek(client);
        log.debug("Bron {}", bron); // SAFE
        return bron.flatMap(c -> Mono.just(c.getNaam()))
                .doOnNext(naam -> log.info("Naam {}", naam)) // EXPECT
                .zipWith(werker(medewerker))
                .doOnNext(paar -> log.info("Client {}", paar.getT1())) // EXPECT
                .doOnNext(paar -> log.info("Nummer {}", paar.getT2().nummer())) // SAFE
                .map(Tuple2::getT2)
                .doOnNext(m -> log.info("Medewerker {}", m)) // EXPECT
                .map(Medewerker::team)
                .doOnNext(team -> log.info("Team {}", team)); // SAFE
    }

    public Mono<Integer> samen(Client client, Afspraak afspraak) {
        return Mono.zip(zoek(client).map(Client::getEmail), Mono.just(afspraak).map(Afspraak::locatie))
                .map(t -> Tuples.of(t.getT2(), t.getT1()))
                .doOnNext(t -> log.info("Eerste {}", t.getT1())) // SAFE
                .doOnNext(t -> log.info("Tweede {}", t.getT2())) // EXPECT
                .doOnNext(t -> log.info("Beide {}", t)) // EXPECT
                .map(t -> t.getT2().length())
                .doOnSuccess(lengte -> log.info("Lengte {}", lengte)); // SAFE
    }

    public Flux<String> lijst(List<Afspraak> afspraken) {
        return Flux.fromIterable(afspraken)
                .doOnNext(a -> log.info("Afspraak {}", a)) // SAFE
                .<String>handle((a, doel) -> {
                    if (a.hulpvraag() != null) {
                        doel.next(a.hulpvraag());
                    }
                })
                .doOnNext(vraag -> log.info("Vraag {}", vraag)) // EXPECT
                .collectList()
                .doOnNext(vragen -> log.info("Vragen {}", vragen)) // EXPECT
                .doOnNext(vragen -> log.info("Aantal vragen {}", vragen.size())) // SAFE
                .flatMapMany(Flux::fromIterable)
                .index()
                .doOnNext(t -> log.info("Nummer {}", t.getT1())) // SAFE
                .map(t -> "vraag-" + t.getT1())
                .doOnComplete(() -> log.info("Alle vragen gedaan")); // SAFE
    }

    public Mono<String> fout(Client client) {
        return Mono.<String>error(new IllegalStateException("Geen intake voor " + client.getNaam()))
                .doOnError(e -> log.warn("Fout: {}", e.getMessage())) // EXPECT
                .doOnError(e -> log.warn("Soort fout: {}", e.getClass().getSimpleName())) // SAFE
                .onErrorResume(IllegalStateException.class, e -> {
                    log.error("Hervat na", e); // EXPECT
                    return Mono.just(client.getStatus());
                })
                .doOnNext(status -> log.info("Hervat met {}", status)); // SAFE
    }

    public Mono<String> context(Client client) {
        return Mono.deferContextual(c -> {
            String beller = c.get("beller");
            log.info("Beller {}", beller); // EXPECT
            log.info("Dossier {}", c.<String>get("dossier")); // SAFE
            log.info("Kanaal {}", c.getOrDefault("kanaal", "balie")); // SAFE
            return Mono.just("ok");
        }).contextWrite(Context.of("beller", client.getTelefoon(), "dossier", client.getDossierNummer()));
    }

    public Flux<String> groepen(List<Medewerker> medewerkers) {
        return Flux.fromIterable(medewerkers).groupBy(Medewerker::team)
                .doOnNext(groep -> log.info("Groep {}", groep.key())) // SAFE
                .flatMap(groep -> groep.map(Medewerker::naam).collectList().map(namen -> Map.entry(groep.key(), namen)))
                .doOnNext(ingang -> log.info("Groep {}", ingang)) // EXPECT
                .map(Map.Entry::getKey)
                .switchIfEmpty(Mono.fromRunnable(() -> log.info("Geen groepen"))); // SAFE
    }

    public void wachtend(Client client) {
        String mail = zoek(client).map(Client::getEmail).delayElement(Duration.ofMillis(5)).block();
        log.info("Mail {}", mail); // EXPECT
        Sinks.Many<String> put = Sinks.many().unicast().onBackpressureBuffer();
        put.asFlux().subscribe(waarde -> log.info("Uit de put {}", waarde)); // EXPECT
        put.tryEmitNext(client.getNaam());
        log.info("Emissie {}", put.tryEmitComplete()); // SAFE
        Sinks.One<Long> een = Sinks.one();
        een.asMono().subscribe(id -> log.info("Id uit de put {}", id)); // SAFE
        een.tryEmitValue(client.getId());
        String samengevoegd = Flux.just(client.getStatus(), client.getBsn()).reduce("", (a, b) -> a + "|" + b).block();
        log.info("Samengevoegd {}", samengevoegd); // EXPECT
        log.info("Leeg {}", Mono.just(client.getNaam()).then(Mono.just("klaar")).block()); // SAFE
        log.info("Terugval {}", Mono.just(client.getNaam()).filter(naam -> naam.length() < 80).defaultIfEmpty("niets").block()); // EXPECT
    }
}
