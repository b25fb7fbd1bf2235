package nl.imwregiotilburg.libraries.backends.hr;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lombok.*;
import lombok.extern.slf4j.Slf4j;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.*;

@Entity
@Getter
@Setter
@NoArgsConstructor
@AllArgsConstructor
@Builder
@ToString(onlyExplicitlyIncluded = true)
class Medewerker {
    @Id @GeneratedValue @ToString.Include private Long id;
    @ToString.Include private String personeelsnummer;
    @PersonalData("naam") private String naam;
    @PersonalData("emailadres") private String email;
    @PersonalData("bsn") private String bsn;
    private String functie;
    private BigDecimal uren;
}

@Data
class MedewerkerDto {
    private final String nummer;
    private final String naam;
    private String functie;
}

@Value
class Contract {
    String nummer;
    @PersonalData("salaris") BigDecimal salaris;
    @ToString.Exclude @PersonalData("iban") String iban;
    @With String status;
}

@Data
@EqualsAndHashCode(of = "nummer")
class Functie {
    private String nummer;
    private String titel;
    @ToString.Exclude @PersonalData("naam") private String leidinggevende;
}

interface MedewerkerRepository extends JpaRepository<Medewerker, Long> {
    Optional<Medewerker> findByPersoneelsnummer(String nummer);

    Page<Medewerker> findByFunctie(String functie, Pageable pageable);

    List<NaamEnNummer> findByUrenGreaterThan(BigDecimal uren);

    record NaamEnNummer(String naam, String personeelsnummer) { }
}

final class MedewerkerMapper {
    private MedewerkerMapper() { }

    static MedewerkerDto dto(Medewerker m) {
        MedewerkerDto dto = new MedewerkerDto(m.getPersoneelsnummer(), m.getNaam());
        dto.setFunctie(m.getFunctie());
        return dto;
    }

    static Medewerker anoniem(Medewerker m) {
        return Medewerker.builder().id(m.getId()).personeelsnummer(m.getPersoneelsnummer()).functie(m.getFunctie()).naam("geanonimiseerd").build();
    }
}

@Slf4j
@Service
class MedewerkerService {
    private final MedewerkerRepository repository;

    MedewerkerService(MedewerkerRepository repository) { this.repository = repository; }

    MedewerkerDto haal(String nummer) {
        Medewerker medewerker = repository.findByPersoneelsnummer(nummer).orElseThrow();
        log.info("Medewerker {}", medewerker); // SAFE
        log.info("Medewerker {} <{}>", medewerker.getPersoneelsnummer(), medewerker.getEmail()); // EXPECT
        MedewerkerDto dto = MedewerkerMapper.dto(medewerker);
        log.debug("Dto {}", dto); // EXPECT
        return dto;
    }

    void grootverbruikers(BigDecimal uren) {
        for (MedewerkerRepository.NaamEnNummer rij : repository.findByUrenGreaterThan(uren)) {
            log.info("Veel uren: {}", rij); // EXPECT
        }
    }

    Page<MedewerkerDto> perFunctie(String functie, Pageable pageable) {
        Page<Medewerker> pagina = repository.findByFunctie(functie, pageable);
        log.info("Pagina {}", pagina.getContent()); // SAFE
        Page<MedewerkerDto> dtos = pagina.map(MedewerkerMapper::dto);
        log.info("Pagina {} met {}", dtos.getNumber(), dtos.getContent()); // EXPECT
        return dtos;
    }

    void contracten(List<Contract> contracten) {
        contracten.forEach(c -> log.info("Contract {}", c)); // EXPECT
        contracten.stream().map(Contract::getIban).map(i -> "NL**" + i.substring(i.length() - 4)).forEach(i -> log.info("Rekening {}", i)); // EXPECT
        contracten.stream().map(c -> c.withStatus("GETEKEND")).forEach(c -> log.info("{} is {}", c.getNummer(), c.getStatus())); // SAFE
        contracten.stream().map(Contract::getSalaris).max(BigDecimal::compareTo).ifPresent(s -> log.info("Hoogste salaris {}", s)); // EXPECT
    }

    void functies(List<Functie> functies) {
        log.info("Functies {}", functies); // SAFE
        functies.forEach(f -> log.info("{} valt onder {}", f.getTitel(), f.getLeidinggevende())); // EXPECT
    }
}

@Slf4j
@RestController
@RequestMapping("/medewerkers")
@RequiredArgsConstructor
class MedewerkerController {
    private final MedewerkerService service;
    private final MedewerkerRepository repository;

    @GetMapping("/{nummer}")
    ResponseEntity<MedewerkerDto> toon(@PathVariable String nummer) {
        ResponseEntity<MedewerkerDto> antwoord = ResponseEntity.of(Optional.of(service.haal(nummer)));
        return antwoord;
    }

    @DeleteMapping("/{nummer}")
    ResponseEntity<String> verwijder(@PathVariable String nummer) {
        Medewerker medewerker = repository.findByPersoneelsnummer(nummer).orElseThrow();
        Medewerker anoniem = MedewerkerMapper.anoniem(medewerker);
        log.info("Geanonimiseerd: {}", anoniem); // SAFE
        log.info("Was: {}", medewerker.getNaam()); // EXPECT
        repository.save(anoniem);
        return ResponseEntity.ok(anoniem.getPersoneelsnummer());
    }
}
