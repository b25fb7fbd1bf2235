package nl.imwregiotilburg.libraries.jakarta.entiteit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PatientService {

    private static final Logger log = LoggerFactory.getLogger(PatientService.class);

    @PersistenceContext
    private EntityManager em;

    public void opslaan(Patient patient) {
        Patient beheerd = em.merge(patient);
        em.flush();
        log.info("opgeslagen {}", beheerd.getNaam()); // EXPECT
        log.info("versie nu {}", beheerd.getVersie()); // SAFE
    }

    public void anonimiseer(Patient patient) {
        patient.setNaam("geanonimiseerd");
        Patient beheerd = em.merge(patient);
        log.info("patient heet nu {}", beheerd.getNaam()); // SAFE
        log.info("adres blijft {}", beheerd.getAdres().getStraat()); // EXPECT
    }

    public void adres(long id) {
        Patient patient = em.find(Patient.class, id, LockModeType.PESSIMISTIC_WRITE);
        log.info("bezoekadres {}", patient.getAdres()); // EXPECT
        log.info("land {}", patient.getAdres().getLand()); // SAFE
        log.info("nummers {}", patient.getTelefoonnummers()); // EXPECT
        log.info("aantal nummers {}", patient.getTelefoonnummers().size()); // SAFE
    }

    public void afspraak(long id) {
        Afspraak afspraak = em.getReference(Afspraak.class, id);
        log.info("afspraak met {}", afspraak.getPatient().getNaam()); // EXPECT
        log.info("afspraak bij {}", afspraak.getPatient().getHuisarts().getPraktijkcode()); // SAFE
    }

    public void agenda(long patientId) {
        Patient patient = em.find(Patient.class, patientId);
        em.refresh(patient);
        for (Afspraak a : patient.getAfspraken()) {
            log.debug("op {} reden {}", a.getTijdstip(), a.getReden()); // EXPECT
            log.debug("op {}", a.getTijdstip()); // SAFE
        }
    }

    public void conflict(Patient patient) {
        try {
            em.merge(patient);
            em.flush();
        } catch (OptimisticLockException e) {
            Patient oud = (Patient) e.getEntity();
            log.warn("conflict op {}", oud.getId()); // SAFE
            log.warn("conflict op {}", oud.getNaam()); // EXPECT
        }
    }

    public void sleutel(Patient patient) {
        Object patientId = em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(patient);
        log.info("sleutel {}", patientId); // SAFE
    }

    public void nieuweBurger(Long nummer, String bsn) {
        em.persist(new Burger(nummer, bsn));
    }
}

class PatientListener {

    private static final Logger log = LoggerFactory.getLogger(PatientListener.class);

    @PrePersist
    public void voorOpslaan(Patient patient) {
        log.info("nieuwe patient {}", patient.getNaam()); // EXPECT
    }

    @PostLoad
    public void naLaden(Object entiteit) {
        if (entiteit instanceof Patient patient) {
            log.trace("geladen: {}", patient.getAdres().getStraat()); // EXPECT
        }
    }
}

@Converter
class BsnConverter implements AttributeConverter<String, String> {

    private static final Logger log = LoggerFactory.getLogger(BsnConverter.class);

    @Override
    public String convertToDatabaseColumn(String bsn) {
        log.trace("versleutel {}", bsn); // EXPECT
        return bsn == null ? null : new StringBuilder(bsn).reverse().toString();
    }

    @Override
    public String convertToEntityAttribute(String kolom) {
        return kolom == null ? null : new StringBuilder(kolom).reverse().toString();
    }
}

@Converter
class LandConverter implements AttributeConverter<String, String> {

    private static final Logger log = LoggerFactory.getLogger(LandConverter.class);

    @Override
    public String convertToDatabaseColumn(String land) {
        log.trace("landcode {}", land); // SAFE
        return land == null ? null : land.toUpperCase();
    }

    @Override
    public String convertToEntityAttribute(String kolom) {
        return kolom;
    }
}

@Entity
@EntityListeners(PatientListener.class)
class Patient implements Serializable {

    private static final Logger LOG = LoggerFactory.getLogger(Patient.class);

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int versie;

    @PersonalData("naam")
    private String naam;

    @Embedded
    private Adres adres;

    @PersonalData("telefoonnummer")
    @ElementCollection
    private Set<String> telefoonnummers = new HashSet<>();

    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL)
    private List<Afspraak> afspraken = new ArrayList<>();

    @ManyToOne
    private Huisarts huisarts;

    @PreUpdate
    void voorWijzigen() {
        LOG.debug("wijziging van {}", naam); // EXPECT
    }

    Long getId() {
        return id;
    }

    int getVersie() {
        return versie;
    }

    String getNaam() {
        return naam;
    }

    void setNaam(String naam) {
        this.naam = naam;
    }

    Adres getAdres() {
        return adres;
    }

    Set<String> getTelefoonnummers() {
        return telefoonnummers;
    }

    List<Afspraak> getAfspraken() {
        return afspraken;
    }

    Huisarts getHuisarts() {
        return huisarts;
    }
}

@Embeddable
class Adres implements Serializable {

    @PersonalData("adres")
    private String straat;

    @Convert(converter = LandConverter.class)
    private String land;

    protected Adres() {
    }

    Adres(String straat, String land) {
        this.straat = straat;
        this.land = land;
    }

    String getStraat() {
        return straat;
    }

    String getLand() {
        return land;
    }

    @Override
    public String toString() {
        return straat + ", " + land;
    }
}

@Entity
class Afspraak implements Serializable {

    @Id
    @GeneratedValue
    private Long id;

    private LocalDateTime tijdstip;

    @PersonalData("medisch")
    private String reden;

    @ManyToOne
    private Patient patient;

    LocalDateTime getTijdstip() {
        return tijdstip;
    }

    String getReden() {
        return reden;
    }

    Patient getPatient() {
        return patient;
    }
}

@Entity
class Huisarts implements Serializable {

    @Id
    private String praktijkcode;

    String getPraktijkcode() {
        return praktijkcode;
    }
}

@Entity
class Burger {

    @Id
    private Long nummer;

    @PersonalData("bsn")
    @Convert(converter = BsnConverter.class)
    private String bsn;

    protected Burger() {
    }

    Burger(Long nummer, String bsn) {
        this.nummer = nummer;
        this.bsn = bsn;
    }

    Long getNummer() {
        return nummer;
    }

    String getBsn() {
        return bsn;
    }
}
