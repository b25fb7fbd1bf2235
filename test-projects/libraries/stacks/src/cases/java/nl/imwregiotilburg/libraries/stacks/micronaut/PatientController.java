package nl.imwregiotilburg.libraries.stacks.micronaut;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.PageableRepository;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Controller("/patienten")
public class PatientController {

    private static final Logger log = LoggerFactory.getLogger(PatientController.class);

    @Inject
    PatientRepository repository;
    @Inject
    @Client("https://verzekeraar.example")
    HttpClient client;
    @Inject
    VerzekeraarClient verzekeraar;

    @Post
    public HttpResponse<Patient> maak(@Body Patient patient) {
        log.info("Nieuw {}", patient.getNaam()); // EXPECT
        Patient opgeslagen = repository.save(patient);
        HttpResponse<Patient> antwoord = HttpResponse.created(opgeslagen);
        log.info("Antwoord {}", antwoord.body().getNaam()); // EXPECT
        return antwoord;
    }

    @Get("/{id}")
    public HttpResponse<String> haal(Long id) {
        Optional<Patient> p = repository.findById(id);
        String naam = p.map(Patient::getNaam).orElse(null);
        HttpResponse<String> kop = HttpResponse.ok("gevonden").header("X-Naam", naam).header("X-Id", "" + id);
        log.info("Kop {}", kop.getHeaders().get("X-Naam")); // EXPECT
        log.info("Kop {}", kop.getHeaders().get("X-Id")); // SAFE
        return p.map(x -> HttpResponse.ok(x.getNaam())).orElse(HttpResponse.notFound());
    }

    @Get("/lijst")
    public void lijst(Pageable pageable) {
        Page<Patient> pagina = repository.findAll(pageable);
        Page<String> namen = pagina.map(Patient::getNaam);
        log.debug("Namen {}", namen.getContent()); // EXPECT
        log.debug("Afdelingen {}", pagina.map(Patient::getAfdeling).getContent()); // SAFE
        List<Patient> afdeling = repository.findByAfdeling("cardio");
        String koppen = afdeling.stream().map(Patient::getAfdeling).collect(Collectors.joining(","));
        log.debug("Afdelingen {}", koppen); // SAFE
        String eerste = repository.findNaamById(7L);
        log.debug("Lengte van naam {}", eerste.length()); // SAFE
    }

    public void viaClient(Patient patient) {
        MutableHttpRequest<Patient> verzoek = HttpRequest.POST("/check", patient).header("X-Afdeling", patient.getAfdeling());
        log.info("Verzoek {}", verzoek.getBody().map(Patient::getNaam).orElse("leeg")); // EXPECT
        log.info("Verzoek {}", verzoek.getHeaders().get("X-Afdeling")); // SAFE
        HttpResponse<Patient> terug = client.toBlocking().exchange(verzoek, Patient.class);
        terug.getBody().ifPresent(b -> log.info("Terug {}", b.getNaam())); // EXPECT
        List<Patient> lijst = client.toBlocking().retrieve(HttpRequest.GET("/alle"), Argument.listOf(Patient.class));
        Patient extern = verzekeraar.zoek(patient.getAfdeling(), "geheim");
        log.info("Extern {}", extern); // EXPECT
        HttpRequest<?> metUri = HttpRequest.GET("/zoek?naam=" + patient.getNaam());
        log.info("Uri {}", metUri.getUri()); // EXPECT
        HttpRequest<?> opAfdeling = HttpRequest.GET("/zoek?afd=" + patient.getAfdeling());
        log.info("Uri {}", opAfdeling.getUri()); // SAFE
    }
}

@MappedEntity
class Patient {
    @Id
    private Long id;
    @PersonalData("naam")
    private String naam;
    private String afdeling;

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getAfdeling() { return afdeling; }
    public void setAfdeling(String afdeling) { this.afdeling = afdeling; }

    @Override
    public String toString() { return "Patient " + naam; }
}

@Repository
interface PatientRepository extends PageableRepository<Patient, Long> {
    List<Patient> findByAfdeling(String afdeling);
    String findNaamById(Long id);
}

@Client("/verzekeraar")
interface VerzekeraarClient {
    @Get("/zoek/{afdeling}")
    Patient zoek(String afdeling, @Header("X-Key") String sleutel);
}
