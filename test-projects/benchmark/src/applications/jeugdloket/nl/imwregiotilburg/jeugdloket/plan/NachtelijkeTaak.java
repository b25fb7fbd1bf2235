package nl.imwregiotilburg.jeugdloket.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.domein.Ouder;
import nl.imwregiotilburg.jeugdloket.model.Besluit;
import nl.imwregiotilburg.jeugdloket.model.Declaratie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The work of the night: export, invoices and the dashboard. */
@Component
public class NachtelijkeTaak {

    private static final Logger LOG = LoggerFactory.getLogger(NachtelijkeTaak.class);

    /** The columns of the export. */
    enum Kolom {
        DOSSIER(Kind::getDossiercode),
        GEBIED(Kind::gebied),
        BURGER(Kind::getBsn),
        DAG(k -> String.valueOf(k.getGeboren()));

        final Function<Kind, String> lezer;

        Kolom(Function<Kind, String> lezer) {
            this.lezer = lezer;
        }

        static final List<Kolom> OPENBAAR = List.of(DOSSIER, GEBIED);
    }

    /** One figure on the dashboard. */
    private static class Tegel<T> {
        final String titel;
        T waarde;

        Tegel(String titel, T waarde) {
            this.titel = titel;
            this.waarde = waarde;
        }

        @Override
        public String toString() {
            return titel + "=" + waarde;
        }
    }

    /** A figure that hides itself. */
    private static final class StilleTegel<T> extends Tegel<T> {
        StilleTegel(String titel, T waarde) {
            super(titel, waarde);
        }

        @Override
        public String toString() {
            return titel + "=<verborgen>";
        }
    }

    private final List<Kind> kinderen = new ArrayList<>();
    private final List<Declaratie> declaraties = new ArrayList<>();

    public void neemOp(Kind kind) {
        kinderen.add(kind);
    }

    public void neemOp(Declaratie declaratie) {
        declaraties.add(declaratie);
    }

    @Scheduled(cron = "0 0 3 * * *")
    public void exporteer() {
        for (Kind kind : kinderen) {
            LOG.info(Kolom.OPENBAAR.stream().map(k -> k.lezer.apply(kind)).collect(Collectors.joining(";"))); // SAFE personal-data-logged
            LOG.info(Stream.of(Kolom.values()).map(k -> k.lezer.apply(kind)).collect(Collectors.joining(";"))); // EXPECT personal-data-logged bsn,geboortedatum
        }
        IntStream.range(0, kinderen.size())
            .mapToObj(i -> i + ":" + kinderen.get(i).getBsn())
            .forEach(LOG::debug); // EXPECT personal-data-logged bsn
        IntStream.range(0, kinderen.size()).mapToObj(i -> i + ":" + kinderen.get(i)).forEach(LOG::debug); // SAFE personal-data-logged
    }

    public void facturen() {
        for (Declaratie d : declaraties) {
            LOG.info("Sleutel {}", d.volgsleutel()); // SAFE personal-data-logged
            LOG.info("Sleutel {}", d.sleutel()); // EXPECT personal-data-logged bsn
            LOG.info("Land {}", d.begunstigde().startsWith("NL") ? "binnen" : "buiten"); // SAFE personal-data-logged
            LOG.info("Bank {}", d.begunstigde().substring(4, 8)); // EXPECT personal-data-logged iban
        }
    }

    public void bijdrage(Besluit.EigenBijdrage b) {
        LOG.info("Afgerond {}", b.grondslag().setScale(0, RoundingMode.DOWN)); // EXPECT personal-data-logged inkomen
        LOG.info("Schaal {}", b.grondslag().compareTo(BigDecimal.valueOf(40000)) > 0 ? 2 : 1); // SAFE personal-data-logged
    }

    public void dashboard(Ouder ouder) {
        Tegel<String> tegel = new Tegel<>("reactie", ouder.getMobiel());
        LOG.info("{}", tegel); // EXPECT personal-data-logged telefoonnummer
        Tegel<String> stil = new StilleTegel<>("reactie", ouder.getMobiel());
        LOG.info("{}", stil); // SAFE personal-data-logged
        LOG.info("{}", stil.waarde); // EXPECT personal-data-logged telefoonnummer
        tegel.waarde = "geen";
        LOG.info("{}", tegel); // SAFE personal-data-logged
        BiFunction<String, Ouder, String> vorm = (t, o) -> t + o.getRekening();
        LOG.info(vorm.apply("rek ", ouder)); // EXPECT personal-data-logged iban
    }

    public void gelijktijdig(Ouder ouder) {
        CompletableFuture<String> post = CompletableFuture.supplyAsync(ouder::getMail);
        LOG.info("{}", post.thenApply(m -> "post naar " + m).join()); // EXPECT personal-data-logged emailadres
        LOG.info("{}", post.thenCombine(CompletableFuture.completedFuture(3), (m, n) -> n).join()); // SAFE personal-data-logged
        LOG.info("{}", post); // SAFE personal-data-logged
        CompletableFuture.runAsync(() -> {
            throw new IllegalStateException("geen inkomen: " + ouder.getJaarbedrag());
        }).exceptionally(e -> {
            LOG.error("Mislukt", e); // EXPECT personal-data-logged inkomen
            LOG.error("Mislukt {}", e instanceof CompletionException); // SAFE personal-data-logged
            return null;
        }).join();
        post.whenComplete((m, e) -> LOG.info("Klaar met {}", m)); // EXPECT personal-data-logged emailadres
    }
}
