package nl.imwregiotilburg.libraries.functional.mutiny;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.time.Duration;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PatientResource {

    private static final Logger log = LoggerFactory.getLogger(PatientResource.class);

    /** Panache-like entity with public fields. */
    public static class Patient {
        public Long id;
        @PersonalData("naam")
        public String naam;
        @PersonalData("geboortedatum")
        public String geboortedatum;
        public String afdeling;

        @Override
        public String toString() {
            return "Patient{" + id + ", " + naam + "}";
        }
    }

    public record Afspraak(String code, String kamer, String patientNaam) {
    }

    public interface PatientRepository {
        Uni<Patient> findById(Long id);

        Multi<Patient> streamAll();

        Uni<List<Patient>> listAll();

        Uni<Patient> persist(Patient patient);
    }

    public interface AgendaClient {
        Uni<String> vrijeKamer(String afdeling);
    }

    private final PatientRepository patienten;
    private final AgendaClient agenda;
    private final BroadcastProcessor<Patient> opnames = BroadcastProcessor.create();
    private final UnicastProcessor<String> afdelingen = UnicastProcessor.create();

    public PatientResource(PatientRepository patienten, AgendaClient agenda) {
        this.patienten = patienten;
        this.agenda = agenda;
    }

    public Uni<String> haal(Long id) {
        return patienten.findById(id)
                .onItem().ifNull().failWith(() -> new IllegalArgumentException("Geen patient " + id))
                .onItem().invoke(p -> log.info("Opgehaald {}", p)) // EXPECT
                .invoke(p -> log.info("Opgehaald {}", p.id)) // SAFE
                .map(p -> p.geboortedatum)
                .onItem().transform(d -> d.substring(0, 4))
                .invoke(jaar -> log.info("Geboortejaar {}", jaar)); // EXPECT
    }

    public Uni<Afspraak> plan(Long id, String code) {
        return patienten.findById(id)
                .flatMap(p -> agenda.vrijeKamer(p.afdeling).map(kamer -> new Afspraak(code, kamer, p.naam)))
                .invoke(a -> log.info("Kamer {}", a.kamer())) // SAFE
                .invoke(a -> log.info("Gepland {}", a)) // EXPECT
                .onFailure().invoke(f -> log.error("Plannen van {} mislukt", code)); // SAFE
    }

    public Uni<String> combineer(Long id, String afdeling) {
        return Uni.combine().all().unis(patienten.findById(id).map(p -> p.naam), agenda.vrijeKamer(afdeling))
                .asTuple()
                .invoke(t -> log.info("Naam {}", t.getItem1())) // EXPECT
                .invoke(t -> log.info("Kamer {}", t.getItem2())) // SAFE
                .map(t -> t.getItem2() + ": " + t.getItem1())
                .invoke(regel -> log.info("Regel {}", regel)); // EXPECT
    }

    public Uni<String> combineerMet(Long id, String afdeling) {
        return Uni.combine().all().unis(patienten.findById(id), agenda.vrijeKamer(afdeling))
                .with((p, kamer) -> p.afdeling + "/" + kamer)
                .invoke(plek -> log.info("Plek {}", plek)); // SAFE
    }

    public Multi<String> namen() {
        return patienten.streamAll()
                .select().where(p -> p.afdeling != null)
                .onItem().transform(p -> p.naam)
                .onItem().invoke(n -> log.debug("Naam {}", n)); // EXPECT
    }

    public Uni<Integer> aantal() {
        return patienten.listAll()
                .onItem().transformToMulti(lijst -> Multi.createFrom().iterable(lijst))
                .map(p -> p.naam)
                .collect().asList()
                .invoke(lijst -> log.debug("Namen {}", lijst)) // EXPECT
                .map(List::size)
                .invoke(n -> log.debug("Aantal {}", n)); // SAFE
    }

    public Uni<Void> perAfdeling() {
        return patienten.streamAll()
                .collect().asMultiMap(p -> p.afdeling, p -> p.naam)
                .invoke(m -> log.info("Afdelingen {}", m.keySet())) // SAFE
                .invoke(m -> log.info("Bezetting {}", m)) // EXPECT
                .replaceWithVoid();
    }

    public Uni<String> herstel(Long id) {
        return patienten.findById(id)
                .map(p -> {
                    if (p.afdeling == null) {
                        throw new IllegalStateException("Geen afdeling voor " + p.naam);
                    }
                    return p.afdeling;
                })
                .onFailure(IllegalStateException.class).invoke(f -> log.warn("Mislukt: {}", f.getMessage())) // EXPECT
                .onFailure().recoverWithItem("WACHTKAMER")
                .invoke(afd -> log.info("Afdeling {}", afd)); // SAFE
    }

    public void volgOpnames() {
        opnames.emitOn(Infrastructure.getDefaultExecutor())
                .subscribe().with(p -> log.info("Opname op {}", p.afdeling)); // SAFE
        opnames.map(p -> p.geboortedatum)
                .subscribe().with(d -> log.info("Opname van {}", d)); // EXPECT
        afdelingen.subscribe().with(a -> log.info("Afdeling vol: {}", a)); // SAFE
    }

    public Uni<Void> neemOp(Patient patient) {
        return patienten.persist(patient)
                .onItem().invoke(opnames::onNext)
                .onItem().invoke(p -> afdelingen.onNext(p.afdeling))
                .replaceWithVoid();
    }

    public String blokkerend(Long id) {
        Patient patient = patienten.findById(id).await().atMost(Duration.ofSeconds(3));
        log.info("Geboren {}", patient.geboortedatum); // EXPECT
        String afdeling = Uni.createFrom().item(() -> patient.afdeling).await().indefinitely();
        log.info("Ligt op {}", afdeling); // SAFE
        return afdeling;
    }

    public Uni<String> vervang(Long id, String status) {
        return patienten.findById(id)
                .map(p -> p.naam)
                .replaceWith(status)
                .invoke(s -> log.info("Status {}", s)); // SAFE
    }
}
