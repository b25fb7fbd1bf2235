package nl.imwregiotilburg.libraries.jakarta.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class KlantQueryService {

    private static final Logger log = LoggerFactory.getLogger(KlantQueryService.class);

    @PersistenceContext
    private EntityManager em;

    public void toonKlant(long id) {
        Klant klant = em.find(Klant.class, id);
        log.info("klant heeft adres {}", klant.getEmail()); // EXPECT
        log.info("klant zit in segment {}", klant.getSegment()); // SAFE
        log.debug("entiteit {}", klant); // SAFE
    }

    public void perSegment(String segment) {
        TypedQuery<Klant> query = em.createQuery("select k from Klant k where k.segment = :segment", Klant.class);
        query.setParameter("segment", segment);
        query.setMaxResults(50);
        List<Klant> klanten = query.getResultList();
        for (Klant k : klanten) {
            log.info("verwerk klant {} {}", k.getId(), k.getNaam()); // EXPECT
        }
    }

    public void eenKolom(long id) {
        String email = em.createQuery("select k.email from Klant k where k.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
        log.info("gevonden {}", email); // EXPECT

        String segment = em.createQuery("select k.segment from Klant k where k.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
        log.info("gevonden {}", segment); // SAFE
    }

    public void kolommen() {
        List<Object[]> rijen = em.createQuery("select k.id, k.email, k.segment from Klant k", Object[].class).getResultList();
        for (Object[] rij : rijen) {
            log.debug("adres {}", rij[1]); // EXPECT
            log.debug("id {} segment {}", rij[0], rij[2]); // SAFE
        }
    }

    public void bestaatAl(Klant klant) {
        TypedQuery<Long> query = em.createQuery("select count(k) from Klant k where k.email = :email", Long.class);
        query.setParameter("email", klant.getEmail());
        Long aantal = query.getSingleResult();
        log.info("aantal dubbele klanten {}", aantal); // SAFE
        log.debug("parameter {}", query.getParameterValue("email")); // EXPECT
    }

    public void tuples() {
        List<Tuple> tuples = em.createQuery("select k.naam as naam, k.segment as segment from Klant k", Tuple.class).getResultList();
        for (Tuple t : tuples) {
            log.info("naam {}", t.get("naam", String.class)); // EXPECT
            log.info("segment {}", t.get("segment", String.class)); // SAFE
        }
    }

    public void constructorExpressie() {
        List<KlantRegel> regels = em.createQuery("select new nl.imwregiotilburg.libraries.jakarta.jpa.KlantRegel(k.id, k.naam, k.segment) from Klant k", KlantRegel.class).getResultList();
        regels.forEach(r -> log.info("regel van {}", r.naam())); // EXPECT
        regels.forEach(r -> log.info("regel in {}", r.segment())); // SAFE
        log.debug("alle regels {}", regels); // EXPECT
    }

    public void alsStream(String segment) {
        try (Stream<Klant> stream = em.createNamedQuery("Klant.perSegment", Klant.class).setParameter("segment", segment).getResultStream()) {
            stream.map(Klant::getEmail).forEach(e -> log.info("mail naar {}", e)); // EXPECT
        }
        String segmenten = em.createQuery("select k from Klant k", Klant.class).getResultStream()
                .map(Klant::getSegment)
                .distinct()
                .collect(Collectors.joining(","));
        log.info("segmenten {}", segmenten); // SAFE
    }

    @SuppressWarnings("unchecked")
    public void ongetypeerd(long id) {
        Query query = em.createQuery("from Klant k where k.id = ?1");
        query.setParameter(1, id);
        Klant klant = (Klant) query.getSingleResult();
        log.info("klant {}", klant.getNaam()); // EXPECT

        Query nativeQuery = em.createNativeQuery("select * from klant where segment = ?1", Klant.class);
        nativeQuery.setParameter(1, "ZAKELIJK");
        List<Klant> zakelijk = nativeQuery.getResultList();
        zakelijk.forEach(k -> log.info("zakelijk {}", k.getEmail())); // EXPECT
    }

    public void wijzig(Klant klant) {
        int aantal = em.createQuery("update Klant k set k.email = :email where k.id = :id")
                .setParameter("email", klant.getEmail())
                .setParameter("id", klant.getId())
                .executeUpdate();
        log.info("{} rijen bijgewerkt", aantal); // SAFE
    }
}

record KlantRegel(Long id, String naam, String segment) {
}

@Entity
@Table(name = "klant")
@NamedQuery(name = "Klant.perSegment", query = "select k from Klant k where k.segment = :segment")
class Klant {

    @Id
    @GeneratedValue
    private Long id;

    @PersonalData("naam")
    @Column(nullable = false)
    private String naam;

    @PersonalData("emailadres")
    private String email;

    private String segment;

    protected Klant() {
    }

    Klant(String naam, String email, String segment) {
        this.naam = naam;
        this.email = email;
        this.segment = segment;
    }

    Long getId() {
        return id;
    }

    String getNaam() {
        return naam;
    }

    String getEmail() {
        return email;
    }

    String getSegment() {
        return segment;
    }
}
