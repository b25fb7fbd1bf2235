package nl.imwregiotilburg.libraries.usual.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The clients through the entity manager. */
@Repository
@Transactional
public class ClientPersistentie {
    private static final Logger LOG = Logger.getLogger(ClientPersistentie.class);

    @PersistenceContext
    private EntityManager em;

    /** Keeps an eye on what is stored. */
    public static class Bewaker {
        private static final Logger LOG = Logger.getLogger(Bewaker.class);

        @PrePersist
        void voorBewaren(ClientEntity client) {
            LOG.infof("Bewaar client %d van %s", client.getId(), client.getNaam()); // EXPECT
            LOG.infof("Bewaar client %d", client.getId()); // SAFE
        }

        @PreUpdate
        void voorWijzigen(Object rij) {
            LOG.info("Wijzig " + rij); // EXPECT
            LOG.info("Wijzig " + rij.getClass().getSimpleName()); // SAFE
        }

        @PostLoad
        void naLaden(ClientEntity client) {
            LOG.debugf("Geladen met status %s", client.getStatus()); // SAFE
            LOG.debugf("Geladen met mail %s", client.getEmail()); // EXPECT
        }
    }

    /** Turns the number around in the database. */
    @Converter
    public static class BsnOmzetter implements AttributeConverter<String, String> {
        private static final Logger LOG = Logger.getLogger(BsnOmzetter.class);

        @Override
        public String convertToDatabaseColumn(String bsn) {
            LOG.tracef("Naar de kolom: %s", bsn); // EXPECT
            return bsn == null ? null : new StringBuilder(bsn).reverse().toString();
        }

        @Override
        public String convertToEntityAttribute(String kolom) {
            LOG.tracef("Uit de kolom, leeg: %s", kolom == null); // SAFE
            return kolom == null ? null : new StringBuilder(kolom).reverse().toString();
        }
    }

    public void bewaar(Client client, long id) {
        ClientEntity rij = new ClientEntity(id, client.getNaam(), client.getEmail(), client.getBsn(), client.getRegio(), client.getStatus());
        em.persist(rij);
        em.persist(new DossierEntity(id + 1, "schuldhulp", "Heeft schulden bij " + client.getNaam(), rij));
        em.flush();
        em.clear();
        ClientEntity gevonden = em.find(ClientEntity.class, id);
        LOG.info("Teruggevonden: " + gevonden.getNaam()); // EXPECT
        LOG.info("Teruggevonden in " + gevonden.getRegio()); // SAFE
        gevonden.setStatus("WACHTLIJST");
        em.flush();
        gevonden.setStatus(client.getStatus());
    }

    public void bevraag(String status) {
        TypedQuery<ClientEntity> bevraging = em.createQuery("select c from ClientEntity c where c.status = :s", ClientEntity.class).setParameter("s", status);
        List<ClientEntity> rijen = bevraging.getResultList();
        LOG.infof("Rijen: %s", rijen); // EXPECT
        LOG.infof("Aantal rijen: %d", rijen.size()); // SAFE
        TypedQuery<Long> telling = em.createQuery("select count(c) from ClientEntity c where c.naam is not null", Long.class);
        LOG.infof("Met naam: %d", telling.getSingleResult()); // SAFE
        String mail = em.createQuery("select c.email from ClientEntity c where c.status = ?1", String.class).setParameter(1, status).setMaxResults(1).getSingleResult();
        LOG.infov("Eerste mail: {0}", mail); // EXPECT
    }

    public void tupels() {
        List<Tuple> tupels = em.createQuery("select c.naam as naam, c.regio as regio from ClientEntity c", Tuple.class).getResultList();
        for (Tuple tupel : tupels) {
            LOG.info("Tupel " + tupel.get("naam", String.class)); // EXPECT
            LOG.info("Tupel " + tupel.get(1)); // SAFE
        }
        List<Object[]> rijen = em.createQuery("select c.id, c.bsn from ClientEntity c", Object[].class).getResultList();
        LOG.info("Rij " + rijen.get(0)[1]); // EXPECT
        LOG.info("Rij " + rijen.get(0)[0]); // SAFE
    }

    public void criteria(Client client) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<String> vraag = cb.createQuery(String.class);
        Root<ClientEntity> c = vraag.from(ClientEntity.class);
        vraag.select(cb.upper(c.get("naam"))).where(cb.equal(c.get("email"), client.getEmail()));
        LOG.info("Hoofdletters " + em.createQuery(vraag).getResultList()); // EXPECT
        CriteriaQuery<String> regios = cb.createQuery(String.class);
        Root<ClientEntity> r = regios.from(ClientEntity.class);
        regios.select(r.get("regio")).where(cb.equal(r.get("email"), client.getEmail()));
        LOG.info("Regio's " + em.createQuery(regios).getResultList()); // SAFE
    }

    public void dossiers(Client client) {
        Session sessie = em.unwrap(Session.class);
        List<DossierEntity> dossiers = sessie.createSelectionQuery("from DossierEntity d where d.client.naam = :n", DossierEntity.class).setParameter("n", client.getNaam()).list();
        for (DossierEntity dossier : dossiers) {
            LOG.info("Dossier " + dossier); // SAFE
            LOG.info("Dossier " + dossier.getSoort()); // SAFE
            LOG.info("Notitie " + dossier.getNotitie()); // EXPECT
            LOG.info("Dossier van " + dossier.getClient()); // EXPECT
        }
        try {
            em.createQuery("select c from ClientEntity c where c.naam = :n", ClientEntity.class).setParameter("n", client.getTelefoon()).getSingleResult();
        } catch (NoResultException e) {
            LOG.warn("Geen uitkomst: " + e.getMessage()); // SAFE
        }
    }
}
