package nl.imwregiotilburg.libraries.usual.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The clients over HTTP. */
@RestController
@RequestMapping("/clienten")
public class ClientController {
    private static final Logger log = LoggerFactory.getLogger(ClientController.class);

    /** A registration as it comes in. */
    public record Aanmelding(@PersonalData(value = "naam", purpose = "aanmelding") String naam,
            @PersonalData(value = "email", purpose = "aanmelding") String email, String bron) {
    }

    /** What the caller gets back. */
    public record Bevestiging(long nummer, String aan) {
    }

    /** An error, for the caller. */
    public record Fout(String code, String veld) {
    }

    private final Map<Long, Aanmelding> aanmeldingen = new ConcurrentHashMap<>();

    @PostMapping
    public ResponseEntity<Bevestiging> meldAan(@RequestBody Aanmelding aanmelding) {
        log.info("Aanmelding ontvangen: {}", aanmelding); // EXPECT
        log.info("Aanmelding via {}", aanmelding.bron()); // SAFE
        long nummer = aanmeldingen.size() + 1L;
        aanmeldingen.put(nummer, aanmelding);
        ResponseEntity<Bevestiging> antwoord = ResponseEntity.status(HttpStatus.CREATED).header("X-Bron", aanmelding.bron()).body(new Bevestiging(nummer, aanmelding.email()));
        log.debug("Antwoord {}", antwoord); // EXPECT
        log.debug("Status van het antwoord {}", antwoord.getStatusCode()); // SAFE
        log.debug("Kopregels {}", antwoord.getHeaders()); // SAFE
        log.debug("Bevestigd aan {}", antwoord.getBody().aan()); // EXPECT
        return antwoord;
    }

    @GetMapping("/{nummer}")
    public ResponseEntity<Aanmelding> toon(@PathVariable("nummer") long nummer) {
        Aanmelding gevonden = aanmeldingen.get(nummer);
        if (gevonden == null) {
            ResponseEntity<Aanmelding> leeg = ResponseEntity.notFound().build();
            log.info("Aanmelding {} niet gevonden: {}", nummer, leeg); // SAFE
            return leeg;
        }
        log.info("Aanmelding {} van {}", nummer, gevonden.naam()); // EXPECT
        return ResponseEntity.ok(gevonden);
    }

    @PutMapping("/{nummer}")
    public ResponseEntity<Fout> wijzig(@PathVariable("nummer") long nummer, @RequestBody Aanmelding aanmelding) {
        Aanmelding vorige = aanmeldingen.put(nummer, aanmelding);
        log.info("Aanmelding {} bestond al: {}", nummer, vorige != null); // SAFE
        if (aanmelding.email().endsWith(".nl")) {
            ResponseEntity<Fout> fout = ResponseEntity.badRequest().body(new Fout("E-17", "email"));
            log.warn("Wijziging geweigerd: {}", fout); // SAFE
            return fout;
        }
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/lijst")
    public ModelAndView pagina(Client client) {
        ModelAndView pagina = new ModelAndView("clienten");
        pagina.addObject("naam", client.getNaam());
        pagina.addObject("titel", "Clienten");
        log.info("Pagina {}", pagina); // EXPECT
        log.info("Weergave {}", pagina.getViewName()); // SAFE
        log.info("Titel {}", pagina.getModel().get("titel")); // SAFE
        return pagina;
    }

    @ModelAttribute("kop")
    public String kop(Client client) {
        Model model = new ExtendedModelMap();
        model.addAttribute("client", client);
        model.addAttribute("mail", client.getEmail());
        log.debug("Mail in het model {}", model.getAttribute("mail")); // EXPECT
        log.debug("Client in het model {}", model.getAttribute("client")); // SAFE
        model.addAttribute("mail", "");
        log.debug("Model na wissen {}", model.asMap()); // SAFE
        return "Welkom";
    }

    public void controleer(Aanmelding aanmelding) {
        BindingResult resultaat = new BeanPropertyBindingResult(aanmelding, "aanmelding");
        resultaat.addError(new FieldError("aanmelding", "naam", aanmelding.naam(), false, null, null, "te lang"));
        List<FieldError> fouten = resultaat.getFieldErrors();
        for (FieldError fout : fouten) {
            log.warn("Ongeldig: {}", fout.getRejectedValue()); // EXPECT
            log.warn("Ongeldig veld {}: {}", fout.getField(), fout.getDefaultMessage()); // SAFE
        }
        log.warn("Alle fouten {}", fouten); // EXPECT
        log.warn("Aantal fouten {}", resultaat.getErrorCount()); // SAFE
    }

    public void adres(Client client) {
        String zoek = UriComponentsBuilder.fromPath("/zoek").queryParam("mail", client.getEmail()).toUriString();
        log.info("Zoekadres {}", zoek); // EXPECT
        HttpHeaders kop = new HttpHeaders();
        kop.add("X-Naam", client.getNaam());
        kop.add("X-Dossier", client.getDossierNummer());
        log.info("Kop {}", kop); // EXPECT
        log.info("Dossier uit de kop {}", kop.getFirst("X-Dossier")); // SAFE
    }
}
