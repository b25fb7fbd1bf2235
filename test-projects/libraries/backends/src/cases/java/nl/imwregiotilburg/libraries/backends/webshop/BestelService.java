package nl.imwregiotilburg.libraries.backends.webshop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.springframework.beans.BeanUtils;
import org.springframework.cache.annotation.CachePut;
import org.springframework.data.domain.Example;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Embeddable
class Adres {
    @PersonalData("straat") private String straat;
    @PersonalData("postcode") private String postcode;
    private String land;

    protected Adres() { }

    Adres(String straat, String postcode, String land) {
        this.straat = straat;
        this.postcode = postcode;
        this.land = land;
    }

    public String getStraat() { return straat; }
    public String getPostcode() { return postcode; }
    public String getLand() { return land; }

    @Override
    public String toString() { return straat + ", " + postcode + " (" + land + ")"; }
}

@Entity
class Klant {
    @Id @GeneratedValue private Long id;
    @PersonalData("naam") private String naam;
    @PersonalData("emailadres") private String email;
    private String klantgroep;
    @Embedded private Adres adres;
    @OneToMany(mappedBy = "klant", cascade = CascadeType.ALL) private List<Bestelling> bestellingen = new ArrayList<>();

    public Long getId() { return id; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getKlantgroep() { return klantgroep; }
    public void setKlantgroep(String klantgroep) { this.klantgroep = klantgroep; }
    public Adres getAdres() { return adres; }
    public void setAdres(Adres adres) { this.adres = adres; }
    public List<Bestelling> getBestellingen() { return bestellingen; }
}

@Entity
class Bestelling {
    @Id @GeneratedValue private Long id;
    private String ordernummer;
    private BigDecimal bedrag;
    @ManyToOne(fetch = FetchType.LAZY) private Klant klant;

    public String getOrdernummer() { return ordernummer; }
    public BigDecimal getBedrag() { return bedrag; }
    public Klant getKlant() { return klant; }

    @Override
    public String toString() { return "Bestelling " + ordernummer + " van " + bedrag; }
}

class KlantFormulier {
    private String naam;
    private String email;
    private String klantgroep;

    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getKlantgroep() { return klantgroep; }
    public void setKlantgroep(String klantgroep) { this.klantgroep = klantgroep; }
}

interface KlantRepository extends JpaRepository<Klant, Long>, JpaSpecificationExecutor<Klant> {
    List<Klant> findTop10ByKlantgroep(String klantgroep);
}

interface BestellingRepository extends JpaRepository<Bestelling, Long> {
    Optional<Bestelling> findByOrdernummer(String ordernummer);
}

@Slf4j
@Service
public class BestelService {
    private final KlantRepository klanten;
    private final BestellingRepository bestellingen;
    private final EntityManager em;
    private final TransactionTemplate transactie;

    public BestelService(KlantRepository klanten, BestellingRepository bestellingen, EntityManager em, TransactionTemplate transactie) {
        this.klanten = klanten;
        this.bestellingen = bestellingen;
        this.em = em;
        this.transactie = transactie;
    }

    @Transactional(readOnly = true)
    public void pakbon(String ordernummer) {
        Bestelling bestelling = bestellingen.findByOrdernummer(ordernummer).orElseThrow();
        log.info("Pakbon voor {}", bestelling); // SAFE
        log.info("Bezorgen op {}", bestelling.getKlant().getAdres()); // EXPECT
        log.info("Bestellingen: {}", bestelling.getKlant().getBestellingen()); // SAFE
    }

    public KlantFormulier formulier(Long id) {
        Klant klant = em.find(Klant.class, id);
        KlantFormulier formulier = new KlantFormulier();
        BeanUtils.copyProperties(klant, formulier);
        log.debug("Formulier van {}", formulier.getNaam()); // EXPECT
        log.debug("Formulier groep {}", formulier.getKlantgroep()); // SAFE
        KlantFormulier zonderMail = new KlantFormulier();
        BeanUtils.copyProperties(klant, zonderMail, "email", "naam");
        log.debug("Zonder mail: {}", zonderMail.getEmail()); // SAFE
        return formulier;
    }

    public void jpql(String groep) {
        List<String> namen = em.createQuery("select k.naam from Klant k where k.klantgroep = :g", String.class).setParameter("g", groep).getResultList();
        log.info("Namen: {}", namen); // EXPECT
        List<Klant> lijst = em.createQuery("from Klant k where k.klantgroep = :g", Klant.class).setParameter("g", groep).getResultList();
        log.info("Adressen: {}", lijst.stream().map(Klant::getAdres).toList()); // EXPECT
        log.info("Per land: {}", lijst.stream().collect(Collectors.groupingBy(k -> k.getAdres().getLand(), Collectors.counting()))); // SAFE
        Long aantal = em.createQuery("select count(k) from Klant k", Long.class).getSingleResult();
    }

    public void zoek(Klant voorbeeld) {
        Optional<Klant> klant = klanten.findOne(Example.of(voorbeeld));
        klant.ifPresent(k -> log.info("Gevonden {}", k.getEmail())); // EXPECT
        Specification<Klant> inGroep = (root, query, cb) -> cb.equal(root.get("klantgroep"), voorbeeld.getKlantgroep());
    }

    @CachePut(cacheNames = "klanten", key = "#id")
    public Klant verhuis(Long id, Adres nieuw) {
        Klant klant = transactie.execute(status -> {
            Klant gevonden = klanten.getReferenceById(id);
            gevonden.setAdres(nieuw);
            return klanten.save(gevonden);
        });
        log.info("Verhuisd naar {}", klant.getAdres().getPostcode()); // EXPECT
        return klant;
    }

    public String regio(Klant klant) {
        String regio = klant.getAdres().getPostcode().substring(0, 2);
        log.info("Regio {}", regio); // EXPECT
        String zone = klant.getAdres().getPostcode().startsWith("5") ? "ZUID" : "OVERIG";
        log.info("Zone {}", zone); // SAFE
        return zone;
    }
}
