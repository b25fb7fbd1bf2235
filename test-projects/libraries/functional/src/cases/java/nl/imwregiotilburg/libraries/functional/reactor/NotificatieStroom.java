package nl.imwregiotilburg.libraries.functional.reactor;

import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;
import reactor.util.function.Tuple2;

/** Zip, context, sinks and hand-made publishers. */
public class NotificatieStroom {

    private static final Logger log = LoggerFactory.getLogger(NotificatieStroom.class);

    public static class Abonnee {
        private final String abonneeId;
        @PersonalData("telefoonnummer")
        private final String telefoon;
        private final String kanaal;

        public Abonnee(String abonneeId, String telefoon, String kanaal) {
            this.abonneeId = abonneeId;
            this.telefoon = telefoon;
            this.kanaal = kanaal;
        }

        public String getAbonneeId() {
            return abonneeId;
        }

        public String getTelefoon() {
            return telefoon;
        }

        public String getKanaal() {
            return kanaal;
        }
    }

    public record Bericht(String code, String tekst) {
    }

    public interface AbonneeBron {
        Mono<Abonnee> haal(String abonneeId);

        Flux<Abonnee> alle();
    }

    public interface BerichtBron {
        Mono<Bericht> haal(String code);
    }

    private final AbonneeBron abonnees;
    private final BerichtBron berichten;
    private final Sinks.Many<String> nummers = Sinks.many().multicast().onBackpressureBuffer();
    private final Sinks.Many<String> kanalen = Sinks.many().unicast().onBackpressureBuffer();

    public NotificatieStroom(AbonneeBron abonnees, BerichtBron berichten) {
        this.abonnees = abonnees;
        this.berichten = berichten;
    }

    public Mono<Void> notificeer(String abonneeId, String code) {
        return Mono.zip(abonnees.haal(abonneeId).map(Abonnee::getTelefoon), berichten.haal(code))
                .doOnNext(paar -> log.info("Bericht {}", paar.getT2())) // SAFE
                .doOnNext(paar -> log.info("Naar {}", paar.getT1())) // EXPECT
                .then();
    }

    public Mono<String> notificeerMet(String abonneeId, String code) {
        return abonnees.haal(abonneeId)
                .zipWith(berichten.haal(code), (abonnee, bericht) -> bericht.tekst() + " -> " + abonnee.getTelefoon())
                .doOnNext(regel -> log.info("Regel {}", regel)); // EXPECT
    }

    public Mono<String> kanaalEnCode(String abonneeId, String code) {
        return abonnees.haal(abonneeId)
                .zipWhen(abonnee -> berichten.haal(code))
                .map(paar -> paar.getT1().getKanaal() + "/" + paar.getT2().code())
                .doOnNext(route -> log.info("Route {}", route)); // SAFE
    }

    public Mono<String> metContext(Abonnee abonnee, String traceId) {
        return verwerkInContext()
                .contextWrite(Context.of("telefoon", abonnee.getTelefoon(), "traceId", traceId));
    }

    private Mono<String> verwerkInContext() {
        return Mono.deferContextual(ctx -> {
            String traceId = ctx.get("traceId");
            String nummer = ctx.get("telefoon");
            log.info("Trace {}", traceId); // SAFE
            log.info("Nummer uit context {}", nummer); // EXPECT
            return Mono.just(traceId);
        });
    }

    public void luister() {
        nummers.asFlux()
                .publishOn(Schedulers.single())
                .subscribe(nummer -> log.info("Nieuw nummer {}", nummer)); // EXPECT
        kanalen.asFlux()
                .subscribe(kanaal -> log.info("Kanaal {}", kanaal)); // SAFE
    }

    public void publiceer(Abonnee abonnee) {
        nummers.tryEmitNext(abonnee.getTelefoon());
        kanalen.emitNext(abonnee.getKanaal(), Sinks.EmitFailureHandler.FAIL_FAST);
    }

    public Mono<String> wachtOpAntwoord(Abonnee abonnee) {
        Sinks.One<Abonnee> antwoord = Sinks.one();
        antwoord.tryEmitValue(abonnee);
        return antwoord.asMono()
                .doOnNext(a -> log.info("Antwoord van {}", a)) // SAFE
                .map(Abonnee::getTelefoon)
                .doOnNext(t -> log.info("Antwoord van {}", t)); // EXPECT
    }

    public Flux<String> viaCreate(List<Abonnee> lijst) {
        return Flux.<String>create(sink -> {
            for (Abonnee abonnee : lijst) {
                sink.next(abonnee.getTelefoon());
            }
            sink.complete();
        }).doOnNext(nummer -> log.debug("Uit create {}", nummer)); // EXPECT
    }

    public Flux<String> viaHandle() {
        return abonnees.alle()
                .<String>handle((abonnee, sink) -> {
                    if (abonnee.getTelefoon() != null) {
                        sink.next(abonnee.getAbonneeId());
                    }
                })
                .doOnNext(id -> log.debug("Heeft nummer: {}", id)); // SAFE
    }

    public Flux<String> genummerd() {
        return abonnees.alle()
                .map(Abonnee::getTelefoon)
                .index()
                .doOnNext(paar -> log.debug("Positie {}", paar.getT1())) // SAFE
                .doOnNext(paar -> log.debug("Waarde {}", paar.getT2())) // EXPECT
                .map(Tuple2::getT2);
    }

    public Mono<Void> signalen() {
        return abonnees.alle()
                .concatMap(abonnee -> Mono.fromCallable(abonnee::getTelefoon).subscribeOn(Schedulers.boundedElastic()))
                .doOnEach(signaal -> log.trace("Signaaltype {}", signaal.getType())) // SAFE
                .doOnEach(signaal -> log.trace("Signaalwaarde {}", signaal.get())) // EXPECT
                .then();
    }

    public Flux<String> terugval(String abonneeId) {
        return Flux.merge(abonnees.haal(abonneeId).map(Abonnee::getKanaal), Flux.just("SMS", "EMAIL"))
                .onErrorResume(IllegalStateException.class, e -> Flux.just("GEEN"))
                .scan((a, b) -> a + "," + b)
                .doOnNext(tot -> log.debug("Kanalen tot nu {}", tot)); // SAFE
    }

    public Flux<String> gemengd(String abonneeId) {
        Flux<String> vast = Flux.just("112", "0800-1234");
        return Flux.concat(vast, abonnees.haal(abonneeId).map(Abonnee::getTelefoon))
                .takeLast(1)
                .switchIfEmpty(vast)
                .doOnNext(nummer -> log.debug("Gekozen nummer {}", nummer)); // EXPECT
    }
}
