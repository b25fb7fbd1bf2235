package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries that code builds of objects select what their text would: by attributes, metamodels,
 * joins, aliases and places, and into classes made of it.
 */
final class CriteriaQueriesTest {

  private static final String CODE =
      """
      package app;
      import jakarta.persistence.*;
      import jakarta.persistence.criteria.*;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.slf4j.*;
      """
          + MappedSample.ENTITIES
          + """
      abstract class Klant_ {
        static volatile jakarta.persistence.metamodel.SingularAttribute<Klant, String> naam;
        static volatile jakarta.persistence.metamodel.SingularAttribute<Klant, String> functie;
      }
      class Dao {
        static final Logger log = LoggerFactory.getLogger(Dao.class);
        @PersistenceContext EntityManager em;
        record Regel(String naam, String functie) {}
        void een() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<String> q = cb.createQuery(String.class);
          Root<Klant> k = q.from(Klant.class);
          q.select(k.get("naam")).where(cb.equal(k.get("id"), 1));
          log.info("x {}", em.createQuery(q).getResultList()); // naam
          CriteriaQuery<String> f = cb.createQuery(String.class);
          Root<Klant> r = f.from(Klant.class);
          f.select(r.get("functie")).where(cb.equal(r.get("naam"), "x"));
          log.info("x {}", em.createQuery(f).getResultList()); // -
          for (String each : em.createQuery(f).getResultList()) {
            log.info(each); // -
          }
          for (String each : em.createQuery(q).setMaxResults(3).getResultList()) {
            log.info(each); // naam
          }
        }
        void metamodel() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<String> q = cb.createQuery(String.class);
          Root<Klant> k = q.from(Klant.class);
          q.select(cb.lower(k.get(Klant_.naam))).distinct(true);
          log.info("x {}", em.createQuery(q).getSingleResult()); // naam
          q = cb.createQuery(String.class);
          k = q.from(Klant.class);
          q.select(cb.upper(k.get(Klant_.functie)));
          log.info("x {}", em.createQuery(q).getSingleResult()); // -
        }
        void tuple() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<Tuple> q = cb.createTupleQuery();
          Root<Klant> k = q.from(Klant.class);
          q.multiselect(k.get("functie").alias("f"), k.get("adres").get("straat").alias("s"), k.get("naam"));
          for (Tuple t : em.createQuery(q).getResultList()) {
            log.info("{}", t.get("f")); // -
            log.info("{}", t.get("s")); // adres
            log.info("{}", t.get(0)); // -
            log.info("{}", t.get(1, String.class)); // adres
            log.info("{}", t.get(2)); // naam
          }
        }
        void rijen() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<Object[]> q = cb.createQuery(Object[].class);
          Root<Klant> k = q.from(Klant.class);
          Join<Klant, Klant> p = k.join("partner", JoinType.LEFT);
          q.multiselect(List.of(cb.count(k), p.get("naam"), k.get("functie")));
          q.groupBy(p.get("naam"), k.get("functie"));
          for (Object[] t : em.createQuery(q).getResultList()) {
            log.info("{}", t[0]); // -
            log.info("{}", t[1]); // naam
            log.info("{}", t[2]); // -
          }
        }
        void maak() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<Regel> q = cb.createQuery(Regel.class);
          Root<Klant> k = q.from(Klant.class);
          q.select(cb.construct(Regel.class, k.get("naam"), k.get("functie")));
          Regel regel = em.createQuery(q).getSingleResult();
          log.info("{}", regel); // naam
          log.info("{}", regel.functie()); // -
          log.info("{}", regel.naam()); // naam
        }
        void maakVanRij() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<Paar> q = cb.createQuery(Paar.class);
          Root<Klant> k = q.from(Klant.class);
          q.multiselect(k.get("functie"), k.get("naam"));
          Paar paar = em.createQuery(q).getSingleResult();
          log.info("{}", paar.links); // -
          log.info("{}", paar.rechts); // naam
        }
        static class Paar {
          final String links;
          final String rechts;
          Paar(String links, String rechts) { this.links = links; this.rechts = rechts; }
        }
        void heel() {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<Klant> q = cb.createQuery(Klant.class);
          Root<Klant> k = q.from(Klant.class);
          k.fetch("partner");
          q.select(k).where(cb.like(k.get("naam"), "%a%")).orderBy(cb.asc(k.get("naam")));
          for (Klant klant : em.createQuery(q).getResultList()) {
            log.info("{}", klant.naam); // naam
            log.info("{}", klant.functie); // -
            log.info("{}", klant); // -
          }
          CriteriaQuery<Long> c = cb.createQuery(Long.class);
          c.select(cb.count(c.from(Klant.class)));
          log.info("{}", em.createQuery(c).getSingleResult()); // -
          CriteriaQuery<Klant> zonder = cb.createQuery(Klant.class);
          zonder.from(Klant.class);
          log.info("{}", em.createQuery(zonder).getResultList().get(0).naam); // naam
        }
        TypedQuery<String> vraag(String attribuut) {
          CriteriaBuilder cb = em.getCriteriaBuilder();
          CriteriaQuery<String> q = cb.createQuery(String.class);
          Root<Klant> k = q.from(Klant.class);
          q.select(k.get(attribuut));
          return em.createQuery(q);
        }
        void viaMethode() {
          log.info("{}", vraag("naam").getSingleResult()); // naam
          log.info("{}", vraag("functie").getSingleResult()); // -
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_is_selected_is_told_apart_by_attribute_alias_and_place() {
    assertThat(FlowLines.foundWithLibraries(folder, CODE)).isEqualTo(FlowLines.expected(CODE));
  }
}
