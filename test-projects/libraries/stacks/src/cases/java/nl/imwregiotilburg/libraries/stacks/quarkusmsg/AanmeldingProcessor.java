package nl.imwregiotilburg.libraries.stacks.quarkusmsg;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ApplicationScoped
public class AanmeldingProcessor {

    private static final Logger log = LoggerFactory.getLogger(AanmeldingProcessor.class);

    @Channel("bevestigingen")
    Emitter<String> bevestigingen;

    record Aanmelding(String code, @PersonalData("telefoonnummer") String telefoon, int aantal) {
    }

    @Incoming("aanmeldingen")
    public CompletionStage<Void> ontvang(Message<Aanmelding> bericht) {
        Aanmelding a = bericht.getPayload();
        Message<String> uit = bericht.withPayload(a.telefoon());
        log.info("Doorgezet {}", uit.getPayload()); // EXPECT
        Message<Integer> tel = uit.withPayload(a.aantal());
        log.info("Aantal {}", tel.getPayload()); // SAFE
        return bericht.ack();
    }

    @Incoming("ruw")
    @Outgoing("nummers")
    public String naarNummer(Aanmelding a) {
        return a.telefoon();
    }

    @Incoming("nummers")
    public void nummers(String nummer) {
        log.info("Nummer {}", nummer); // EXPECT
    }

    @Incoming("ruw2")
    @Outgoing("codes")
    public String naarCode(Aanmelding a) {
        return a.code();
    }

    @Incoming("codes")
    public void codes(String code) {
        log.info("Code {}", code); // SAFE
    }

    public void stuur(Aanmelding a) {
        bevestigingen.send("Beste " + a.telefoon());
    }

    @Incoming("bevestigingen")
    public void bevestigd(String tekst) {
        log.info("Bevestiging {}", tekst); // EXPECT
    }

    public Uni<String> verwerk(Uni<Aanmelding> binnen) {
        return binnen
                .onItem().invoke(a -> log.debug("Verwerk {}", a.telefoon())) // EXPECT
                .onItem().transform(Aanmelding::telefoon)
                .invoke(t -> log.debug("Na transform {}", t)) // EXPECT
                .map(String::length)
                .invoke(n -> log.debug("Lengte {}", n)) // SAFE
                .onItem().transformToUni(n -> Uni.createFrom().item("lengte " + n))
                .onFailure().recoverWithItem("mislukt")
                .invoke(s -> log.debug("Klaar {}", s)); // SAFE
    }

    public void wacht(Uni<Aanmelding> binnen) {
        String t = binnen.map(Aanmelding::telefoon).await().atMost(Duration.ofSeconds(2));
        log.info("Resultaat {}", t); // EXPECT
        Boolean mobiel = binnen.map(x -> x.telefoon().startsWith("06")).await().indefinitely();
        log.info("Mobiel {}", mobiel); // SAFE
        Uni<String> vervangen = binnen.map(Aanmelding::telefoon).replaceWith("ok");
        vervangen.subscribe().with(v -> log.info("Vervangen {}", v)); // SAFE
    }

    public void stroom(Multi<Aanmelding> items) {
        items.map(Aanmelding::telefoon)
                .select().where(t -> t.startsWith("06"))
                .subscribe().with(t -> log.info("Mobiel {}", t)); // EXPECT
        List<String> lijst = items.map(Aanmelding::telefoon).collect().asList().await().indefinitely();
        log.info("Alle nummers {}", lijst); // EXPECT
        log.info("Alle codes {}", items.map(Aanmelding::code).collect().asList().await().indefinitely()); // SAFE
        Long aantal = items.collect().with(java.util.stream.Collectors.counting()).await().indefinitely();
    }

    public void paar(Aanmelding a) {
        Uni<Tuple2<String, String>> samen = Uni.combine().all()
                .unis(Uni.createFrom().item(a.code()), Uni.createFrom().item(a::telefoon)).asTuple();
        samen.subscribe().with(p -> log.info("Tweede {}", p.getItem2())); // EXPECT
        samen.subscribe().with(p -> log.info("Eerste {}", p.getItem1())); // SAFE
    }
}
