package nl.imwregiotilburg.libraries.backends.leden;

import jakarta.persistence.EntityNotFoundException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.*;

record Aanmelding(@PersonalData("naam") @NotBlank String naam,
                  @PersonalData("emailadres") @Email String email,
                  String kanaal) { }

class Wijziging {
    @PersonalData("telefoonnummer") private String telefoon;
    private String reden;

    public String getTelefoon() { return telefoon; }
    public void setTelefoon(String telefoon) { this.telefoon = telefoon; }
    public String getReden() { return reden; }
    public void setReden(String reden) { this.reden = reden; }
}

class DubbelLidException extends RuntimeException {
    private final String kanaal;

    DubbelLidException(String email, String kanaal) {
        super("Er bestaat al een lid met " + email);
        this.kanaal = kanaal;
    }

    public String getKanaal() { return kanaal; }
}

@RestController
@RequestMapping("/leden")
public class LidController {
    private static final Logger log = LoggerFactory.getLogger(LidController.class);
    private final LidService service;
    private final LidMapping mapping;
    private final LidRepository repository;

    public LidController(LidService service, LidMapping mapping, LidRepository repository) {
        this.service = service;
        this.mapping = mapping;
        this.repository = repository;
    }

    @PostMapping
    public ResponseEntity<LidDto> meldAan(@Valid @RequestBody Aanmelding aanmelding) {
        log.info("Aanmelding ontvangen: {}", aanmelding); // EXPECT
        if (repository.existsByEmail(aanmelding.email())) {
            throw new DubbelLidException(aanmelding.email(), aanmelding.kanaal());
        }
        Lid lid = repository.save(new Lid("L-" + System.nanoTime(), aanmelding.naam(), aanmelding.email(), null));
        ResponseEntity<LidDto> antwoord = ResponseEntity.created(URI.create("/leden/" + lid.getId())).body(mapping.dto(lid));
        log.debug("Antwoord {}", antwoord); // EXPECT
        return antwoord;
    }

    @PatchMapping("/{id}")
    public ResponseEntity<Void> wijzig(@PathVariable Long id, @RequestBody Wijziging wijziging) {
        Lid lid = service.haal(id);
        lid.setTelefoon(wijziging.getTelefoon());
        log.info("Wijziging {}", wijziging); // SAFE
        log.info("Nieuw telefoonnummer {}", lid.getTelefoon()); // EXPECT
        ResponseEntity<Void> leeg = ResponseEntity.noContent().header("X-Lid", lid.getLidnummer()).build();
        log.info("Antwoord {}", leeg); // SAFE
        return leeg;
    }

    @PostMapping("/formulier")
    public String formulier(@Valid @ModelAttribute Wijziging wijziging, BindingResult resultaat) {
        if (resultaat.hasErrors()) {
            log.warn("Afgekeurd telefoonnummer {}", resultaat.getFieldValue("telefoon")); // EXPECT
        }
        return "bevestiging";
    }

    @GetMapping("/{id}")
    public Map<String, Object> toon(@PathVariable Long id) {
        Lid lid = service.haal(id);
        Map<String, Object> model = Map.of("nummer", lid.getLidnummer(), "naam", lid.getNaam());
        log.info("Model {}", model); // EXPECT
        log.info("Model nummer {}", model.get("nummer")); // SAFE
        return model;
    }

    @ExceptionHandler(DubbelLidException.class)
    public ProblemDetail dubbel(DubbelLidException ex) {
        log.warn("Dubbele aanmelding", ex); // EXPECT
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, ex.getMessage());
        probleem.setTitle("Dubbel lid");
        probleem.setProperty("kanaal", ex.getKanaal());
        log.warn("Probleem {}", probleem.getDetail()); // EXPECT
        log.warn("Probleem {} {}", probleem.getTitle(), probleem.getProperties()); // SAFE
        return probleem;
    }

    @ExceptionHandler(EntityNotFoundException.class)
    public ResponseEntity<ProblemDetail> onbekend(EntityNotFoundException ex) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Lid onbekend");
        return ResponseEntity.of(probleem).build();
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    public ProblemDetail ongeldig(MethodArgumentNotValidException ex) {
        for (FieldError fout : ex.getBindingResult().getFieldErrors()) {
            log.warn("Veld {} ongeldig: {}", fout.getField(), fout.getRejectedValue()); // EXPECT
            log.warn("Veld {} ongeldig: {}", fout.getField(), fout.getDefaultMessage()); // SAFE
        }
        return ex.getBody();
    }

    @ExceptionHandler(ConstraintViolationException.class)
    public ProblemDetail schending(ConstraintViolationException ex) {
        for (ConstraintViolation<?> schending : ex.getConstraintViolations()) {
            log.warn("Schending op {}: {}", schending.getPropertyPath(), schending.getMessageTemplate()); // SAFE
        }
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
