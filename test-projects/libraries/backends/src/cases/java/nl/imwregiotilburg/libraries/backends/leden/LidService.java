package nl.imwregiotilburg.libraries.backends.leden;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Entity
@Table(name = "lid")
class Lid {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    private String lidnummer;
    @PersonalData("naam") private String naam;
    @PersonalData("emailadres") @Column(unique = true) private String email;
    @PersonalData("telefoonnummer") private String telefoon;
    private String status;
    private LocalDate lidSinds;

    protected Lid() { }

    Lid(String lidnummer, String naam, String email, String telefoon) {
        this.lidnummer = lidnummer;
        this.naam = naam;
        this.email = email;
        this.telefoon = telefoon;
        this.status = "NIEUW";
        this.lidSinds = LocalDate.now();
    }

    public Long getId() { return id; }
    public String getLidnummer() { return lidnummer; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getTelefoon() { return telefoon; }
    public void setTelefoon(String telefoon) { this.telefoon = telefoon; }
    public String getStatus() { return status; }
    public void setStatus(String status) { this.status = status; }
    public LocalDate getLidSinds() { return lidSinds; }
}

/** Gesloten projectie: Spring Data vult de getters uit de velden van Lid. */
interface LidKaart {
    String getNaam();
    String getLidnummer();
}

record LidRegel(Long id, String adres, String status) { }

interface LidRepository extends JpaRepository<Lid, Long> {
    Optional<Lid> findByEmail(String email);
    boolean existsByEmail(String email);
    long countByStatus(String status);
    List<Lid> findByStatusOrderByNaamAsc(String status);
    Page<Lid> findByLidSindsAfter(LocalDate datum, Pageable pageable);
    Slice<LidKaart> findKaartByStatus(String status, Pageable pageable);

    @Query("select l.email from Lid l where l.status = :status")
    List<String> emailadressen(@Param("status") String status);

    @Query("select l.lidnummer from Lid l where l.status = :status")
    List<String> lidnummers(@Param("status") String status);

    @Query("select new nl.imwregiotilburg.libraries.backends.leden.LidRegel(l.id, l.email, l.status) from Lid l")
    List<LidRegel> regels();

    @Modifying
    @Query("update Lid l set l.status = 'OPGEZEGD' where l.email = :email")
    int zegOp(@Param("email") String email);
}

@Service
public class LidService {
    private static final Logger log = LoggerFactory.getLogger(LidService.class);
    private final LidRepository repository;

    public LidService(LidRepository repository) { this.repository = repository; }

    @Transactional(readOnly = true)
    public Lid haal(Long id) {
        Lid lid = repository.findById(id).orElseThrow(() -> new EntityNotFoundException("lid " + id));
        log.info("Lid gevonden: {} <{}>", lid.getNaam(), lid.getEmail()); // EXPECT
        log.debug("Entiteit {}", lid); // SAFE
        return lid;
    }

    @Transactional
    public Lid wijzigEmail(Long id, String nieuwEmail) {
        Lid lid = haal(id);
        String oud = lid.getEmail();
        lid.setEmail(nieuwEmail);
        Lid opgeslagen = repository.saveAndFlush(lid);
        log.info("E-mailadres opgeslagen: {}", opgeslagen.getEmail()); // EXPECT
        return opgeslagen;
    }

    public void overzicht() {
        Page<Lid> pagina = repository.findByLidSindsAfter(LocalDate.now().minusYears(1), PageRequest.of(0, 50, Sort.by("naam")));
        log.info("Nieuwe leden: {}", pagina); // SAFE
        Page<String> namen = pagina.map(Lid::getNaam);
        log.info("Namen: {}", namen.getContent()); // EXPECT
        log.info("Nummers: {}", pagina.map(Lid::getLidnummer).getContent()); // SAFE
        Slice<LidKaart> kaarten = repository.findKaartByStatus("ACTIEF", PageRequest.ofSize(20));
        kaarten.forEach(kaart -> log.info("Kaart voor {}", kaart.getNaam())); // EXPECT
        kaarten.forEach(kaart -> log.info("Kaartnummer {}", kaart.getLidnummer())); // SAFE
    }

    public void mailing() {
        List<String> adressen = repository.emailadressen("ACTIEF");
        log.info("Mailing aan {}", String.join(", ", adressen)); // EXPECT
        log.info("Mailing aan {} leden: {}", adressen.size(), repository.lidnummers("ACTIEF")); // SAFE
        for (LidRegel regel : repository.regels()) {
            log.debug("Regel {}", regel); // EXPECT
        }
        Map<String, List<String>> perStatus = repository.findAll().stream()
                .collect(Collectors.groupingBy(Lid::getStatus, Collectors.mapping(Lid::getTelefoon, Collectors.toList())));
        log.info("Telefoons van actieve leden {}", perStatus.get("ACTIEF")); // EXPECT
    }

    @Transactional
    public void zegOp(Lid lid) {
        int aantal = repository.zegOp(lid.getEmail());
        log.info("Opgezegd: {} rijen, bestaat nog: {}", aantal, repository.existsByEmail(lid.getEmail())); // SAFE
        log.info("Gevonden {}", repository.findByEmail(lid.getEmail())); // SAFE
        log.info("Gevonden {}", repository.findByEmail(lid.getEmail()).map(Lid::getNaam).orElse("onbekend")); // EXPECT
    }
}
