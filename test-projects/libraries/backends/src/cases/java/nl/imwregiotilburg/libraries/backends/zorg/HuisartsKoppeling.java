package nl.imwregiotilburg.libraries.backends.zorg;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import feign.FeignException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.*;

record Huisarts(String agb, @PersonalData("naam") String naam, String praktijk) { }

record Verwijzing(String dossier, String omschrijving, String prioriteit) { }

class Ontvangstbewijs {
    private String nummer;
    @PersonalData("emailadres") private String contactadres;

    public String getNummer() { return nummer; }
    public void setNummer(String nummer) { this.nummer = nummer; }
    public String getContactadres() { return contactadres; }
    public void setContactadres(String contactadres) { this.contactadres = contactadres; }
}

@FeignClient(name = "huisartsen", url = "${zorg.huisartsen.url}", fallback = HuisartsTerugval.class)
interface HuisartsClient {
    @GetMapping("/huisartsen/{agb}")
    Huisarts opAgb(@PathVariable("agb") String agb);

    @GetMapping("/huisartsen")
    List<Huisarts> inPlaats(@RequestParam("plaats") String plaats);

    @PostMapping("/verwijzingen")
    ResponseEntity<Ontvangstbewijs> verwijs(@RequestBody Verwijzing verwijzing);
}

@Component
class HuisartsTerugval implements HuisartsClient {
    private static final Logger log = LoggerFactory.getLogger(HuisartsTerugval.class);

    @Override
    public Huisarts opAgb(String agb) {
        return new Huisarts(agb, "onbekend", "onbekend");
    }

    @Override
    public List<Huisarts> inPlaats(String plaats) {
        return List.of();
    }

    @Override
    public ResponseEntity<Ontvangstbewijs> verwijs(Verwijzing verwijzing) {
        log.warn("Terugval voor verwijzing {}", verwijzing); // EXPECT
        log.warn("Terugval voor verwijzing van dossier {}", verwijzing.dossier()); // SAFE
        return ResponseEntity.status(503).build();
    }
}

class PatientKop implements RequestInterceptor {
    private static final Logger log = LoggerFactory.getLogger(PatientKop.class);
    private final Patient patient;

    PatientKop(Patient patient) { this.patient = patient; }

    @Override
    public void apply(RequestTemplate template) {
        template.header("X-Dossier", patient.getDossiernummer());
        log.debug("Koppen {}", template.headers().get("X-Dossier")); // SAFE
        template.header("X-Bsn", patient.getBsn());
        log.debug("Koppen {}", template.headers()); // EXPECT
    }
}

@RestController
@RequestMapping("/verwijzingen")
public class HuisartsKoppeling {
    private static final Logger log = LoggerFactory.getLogger(HuisartsKoppeling.class);
    private final HuisartsClient client;
    private final PatientOpslag opslag;

    public HuisartsKoppeling(HuisartsClient client, PatientOpslag opslag) {
        this.client = client;
        this.opslag = opslag;
    }

    @GetMapping("/huisarts/{agb}")
    public Huisarts huisarts(@PathVariable String agb) {
        Huisarts huisarts = client.opAgb(agb);
        log.info("Huisarts {}", huisarts.naam()); // EXPECT
        log.info("Praktijk {} ({})", huisarts.praktijk(), huisarts.agb()); // SAFE
        return huisarts;
    }

    @GetMapping("/zoek")
    public String zoek(@RequestParam String plaats) {
        List<Huisarts> artsen = client.inPlaats(plaats);
        Optional<Huisarts> eerste = artsen.stream().filter(a -> Objects.nonNull(a.praktijk())).findFirst();
        log.info("Eerste {}", eerste); // EXPECT
        log.info("Eerste praktijk {}", eerste.map(Huisarts::praktijk)); // SAFE
        return eerste.map(Huisarts::naam).map(n -> "Dokter " + n).orElse("geen");
    }

    @PostMapping("/{id}")
    public ResponseEntity<String> verwijs(@PathVariable long id) {
        Patient patient = opslag.zoek(id).orElseThrow();
        Verwijzing verwijzing = new Verwijzing(patient.getDossiernummer(), "Verwijzing van " + patient.getNaam(), "HOOG");
        try {
            Ontvangstbewijs bewijs = client.verwijs(verwijzing).getBody();
            log.info("Verwijzing {}", verwijzing.omschrijving()); // EXPECT
            log.info("Verwijzing {} met prioriteit {}", verwijzing.dossier(), verwijzing.prioriteit()); // SAFE
            log.info("Bewijs {}", bewijs); // SAFE
            log.info("Bevestiging naar {}", bewijs.getContactadres()); // EXPECT
            return ResponseEntity.ok(bewijs.getNummer());
        } catch (FeignException ex) {
            log.error("Verwijzing van {} mislukt met {}", patient.getNaam(), ex.status()); // EXPECT
            return ResponseEntity.status(502).body("mislukt");
        }
    }
}
