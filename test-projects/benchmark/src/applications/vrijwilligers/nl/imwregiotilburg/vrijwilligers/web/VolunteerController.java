package nl.imwregiotilburg.vrijwilligers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.imwregiotilburg.vrijwilligers.export.VolunteerExport;
import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Status;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.repo.VolunteerRepository;
import nl.imwregiotilburg.vrijwilligers.service.IntakeValidator;
import nl.imwregiotilburg.vrijwilligers.service.MatchService;
import nl.imwregiotilburg.vrijwilligers.support.Masker;
import nl.imwregiotilburg.vrijwilligers.support.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VolunteerController {
    private static final Logger log = LoggerFactory.getLogger(VolunteerController.class);

    private final VolunteerRepository repository;
    private final MatchService matching;
    private final IntakeValidator validator;
    private final VolunteerExport export;
    private Volunteer lastSeen;
    private String lastLine = "niemand";

    public VolunteerController(VolunteerRepository repository, MatchService matching, IntakeValidator validator, VolunteerExport export) {
        this.repository = repository;
        this.matching = matching;
        this.validator = validator;
        this.export = export;
    }

    @GetMapping("/vrijwilligers/{id}")
    public String show(@PathVariable long id) {
        Optional<Volunteer> found = repository.find(id);
        found.ifPresentOrElse(v -> log.info("Toon {}", v.getBsn()), () -> log.info("Onbekend nummer {}", id)); // EXPECT personal-data-logged bsn
        found.ifPresentOrElse(v -> log.info("Toon {}", v.getStatus()), () -> log.info("Onbekend nummer {}", id)); // SAFE personal-data-logged
        log.info("Vorige was {}", lastSeen == null ? "niemand" : lastSeen.getReach().phone()); // EXPECT personal-data-logged telefoonnummer
        log.info("Vorige was {}", lastSeen == null ? "niemand" : lastSeen.getReach().preferred()); // SAFE personal-data-logged
        log.info("Vorige regel {}", lastLine); // EXPECT personal-data-logged adres
        found.ifPresent(v -> {
            lastSeen = v;
            lastLine = v.getHome().oneLine();
        });
        String shown = found.map(Volunteer::getName).filter(n -> n.length() > 2).orElse("onbekend");
        log.info("Naam: {}", shown); // EXPECT personal-data-logged naam
        shown = Masker.stars(shown);
        log.info("Naam: {}", shown); // SAFE personal-data-logged
        return shown;
    }

    @PostMapping("/vrijwilligers")
    public Result<Volunteer> register(@RequestBody Volunteer body) {
        Result<Volunteer> checked = validator.validate(body);
        checked.ifOk(repository::save);
        try {
            repository.save(body);
        } catch (IllegalStateException e) {
            log.error("Bewaren mislukt", e); // EXPECT personal-data-logged naam
            log.error("Bewaren mislukt door {}", e.getCause().getClass().getName()); // SAFE personal-data-logged
            log.error("Bewaren mislukt", new IllegalStateException("niet bewaard: dossier " + body.getId())); // SAFE personal-data-logged
        }
        return checked;
    }

    @PostMapping("/vrijwilligers/stoppen")
    public void stop(@RequestBody Volunteer body) {
        log.info("Stopt: {} {}", body.getId(), body.getName()); // EXPECT personal-data-logged naam
        body.setName("verwijderd");
        body.setStatus(Status.STOPPED);
        log.info("Gestopt: {} {}", body.getId(), body.getName()); // SAFE personal-data-logged
        String what;
        switch (body.getStatus()) {
            case NEW, ACTIVE -> what = "actief";
            case PAUSED -> what = "pauze";
            default -> what = body.getHome().postcode();
        }
        log.info("Daarna {}", what); // EXPECT personal-data-logged adres
        what = "leeg";
        log.info("Daarna {}", what); // SAFE personal-data-logged
    }

    @PostMapping("/zoeken")
    public String search(@RequestBody HelpSeeker seeker) {
        List<Volunteer> everyone = repository.all();
        matching.overview(everyone);
        matching.describe(seeker);
        everyone.forEach(matching::describe);
        export.trial(everyone);
        export.sheets(everyone);
        export.sheets(List.of(seeker));
        return matching.match(seeker, everyone, LocalDate.of(2026, 3, 1)).map(Volunteer::summary).orElse("niemand");
    }
}
