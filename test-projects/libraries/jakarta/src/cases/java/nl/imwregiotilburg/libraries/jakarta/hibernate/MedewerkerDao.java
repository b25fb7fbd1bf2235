package nl.imwregiotilburg.libraries.jakarta.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.ParameterExpression;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.annotations.NaturalId;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class MedewerkerDao {

    private static final Logger log = LoggerFactory.getLogger(MedewerkerDao.class);

    private final SessionFactory sessionFactory;

    public MedewerkerDao(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    public void opId(long id) {
        try (Session session = sessionFactory.openSession()) {
            Transaction tx = session.beginTransaction();
            Medewerker medewerker = session.get(Medewerker.class, id);
            log.info("medewerker {}", medewerker.getNaam()); // EXPECT
            log.info("sleutel {}", session.getIdentifier(medewerker)); // SAFE
            tx.commit();
        }
    }

    public void opPersoneelsnummer(String personeelsnummer) {
        Session session = sessionFactory.getCurrentSession();
        Optional<Medewerker> gevonden = session.bySimpleNaturalId(Medewerker.class).loadOptional(personeelsnummer);
        gevonden.ifPresent(m -> log.info("salarisrekening {}", m.getIban())); // EXPECT
        log.info("functie {}", gevonden.map(Medewerker::getFunctie).orElse("onbekend")); // SAFE
    }

    public void hql(String functie) {
        Session session = sessionFactory.getCurrentSession();
        Query<Medewerker> query = session.createQuery("from Medewerker m where m.functie = :functie", Medewerker.class);
        query.setParameter("functie", functie);
        query.list().forEach(m -> m.verhoogSchaal());
        String naam = session.createSelectionQuery("select m.naam from Medewerker m where m.id = 1", String.class).uniqueResult();
        log.info("directeur is {}", naam); // EXPECT
        Long aantal = session.createSelectionQuery("select count(m) from Medewerker m", Long.class).uniqueResult();
        log.info("totaal {}", aantal); // SAFE
    }

    public void scroll() {
        Session session = sessionFactory.getCurrentSession();
        try (ScrollableResults<Medewerker> rij = session.createQuery("from Medewerker", Medewerker.class).setFetchSize(100).scroll(ScrollMode.FORWARD_ONLY)) {
            while (rij.next()) {
                Medewerker m = rij.get();
                log.info("exporteer {}", m.getNaam()); // EXPECT
                log.info("exporteer rij {} functie {}", rij.getRowNumber(), m.getFunctie()); // SAFE
                session.evict(m);
            }
        }
    }

    public void stateless(long id) {
        try (StatelessSession session = sessionFactory.openStatelessSession()) {
            Medewerker m = session.get(Medewerker.class, id);
            log.info("rekening {}", m.getIban()); // EXPECT
            session.update(m);
        }
    }

    public void nativeSql() {
        Session session = sessionFactory.getCurrentSession();
        NativeQuery<Medewerker> query = session.createNativeQuery("select {m.*} from medewerker m", Medewerker.class);
        query.addEntity("m", Medewerker.class);
        log.info("eerste {}", query.getResultList().get(0).getNaam()); // EXPECT
        log.info("sql {}", query.getQueryString()); // SAFE
    }

    public void criteriaEnkel(Medewerker voorbeeld) {
        CriteriaBuilder cb = sessionFactory.getCriteriaBuilder();
        CriteriaQuery<String> cq = cb.createQuery(String.class);
        Root<Medewerker> root = cq.from(Medewerker.class);
        ParameterExpression<String> iban = cb.parameter(String.class, "iban");
        cq.select(root.get("functie")).where(cb.equal(root.get("iban"), iban));
        Query<String> query = sessionFactory.getCurrentSession().createQuery(cq);
        query.setParameter(iban, voorbeeld.getIban());
        log.info("functie van rekeninghouder {}", query.getSingleResult()); // SAFE
        log.debug("gezocht op {}", query.getParameterValue(iban)); // EXPECT
    }

    public void criteriaNaam() {
        CriteriaBuilder cb = sessionFactory.getCriteriaBuilder();
        CriteriaQuery<String> cq = cb.createQuery(String.class);
        Root<Medewerker> root = cq.from(Medewerker.class);
        cq.select(root.get("naam")).orderBy(cb.asc(root.get("naam")));
        List<String> namen = sessionFactory.getCurrentSession().createQuery(cq).getResultList();
        log.info("telefoonlijst {}", namen); // EXPECT
    }

    public void criteriaTuple() {
        CriteriaBuilder cb = sessionFactory.getCriteriaBuilder();
        CriteriaQuery<Tuple> cq = cb.createTupleQuery();
        Root<Medewerker> root = cq.from(Medewerker.class);
        cq.multiselect(root.get("naam").alias("naam"), root.get("functie").alias("functie"));
        for (Tuple t : sessionFactory.getCurrentSession().createQuery(cq).getResultList()) {
            log.info("wie {}", t.get("naam")); // EXPECT
            log.info("wat {}", t.get("functie")); // SAFE
        }
    }

    public void criteriaConstruct() {
        CriteriaBuilder cb = sessionFactory.getCriteriaBuilder();
        CriteriaQuery<Regel> cq = cb.createQuery(Regel.class);
        Root<Medewerker> root = cq.from(Medewerker.class);
        cq.select(cb.construct(Regel.class, root.get("naam"), root.get("functie")));
        List<Regel> regels = sessionFactory.getCurrentSession().createQuery(cq).getResultList();
        log.info("regel {}", regels.get(0)); // EXPECT
        log.info("functie {}", regels.get(0).functie()); // SAFE
    }

    public void transformer() {
        List<Regel> regels = sessionFactory.getCurrentSession()
                .createQuery("select m.naam, m.functie from Medewerker m", Object[].class)
                .setTupleTransformer((tuple, aliassen) -> new Regel((String) tuple[0], (String) tuple[1]))
                .getResultList();
        log.info("via transformer {}", regels.get(0).naam()); // EXPECT
        log.info("via transformer {}", regels.get(0).functie()); // SAFE
    }
}

record Regel(String naam, String functie) {
}

@Entity
class Medewerker {

    @Id
    private Long id;

    @NaturalId
    private String personeelsnummer;

    @PersonalData("naam")
    private String naam;

    @PersonalData("iban")
    private String iban;

    private String functie;

    private int schaal;

    protected Medewerker() {
    }

    Medewerker(Long id, String personeelsnummer, String naam, String iban, String functie) {
        this.id = id;
        this.personeelsnummer = personeelsnummer;
        this.naam = naam;
        this.iban = iban;
        this.functie = functie;
    }

    void verhoogSchaal() {
        schaal++;
    }

    String getNaam() {
        return naam;
    }

    String getIban() {
        return iban;
    }

    String getFunctie() {
        return functie;
    }
}
