package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Hibernate's own session and queries hand out is what is kept in the entities. */
final class HibernateTest {

  private static final String CODE =
      """
      package app;
      import jakarta.persistence.*;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.hibernate.*;
      import org.hibernate.query.Query;
      import org.slf4j.*;
      """
          + MappedSample.ENTITIES
          + """
      class Hib {
        static final Logger log = LoggerFactory.getLogger(Hib.class);
        SessionFactory sf;
        void een() {
          Session s = sf.getCurrentSession();
          log.info("{}", s.createQuery("select k.naam from Klant k", String.class).list()); // naam
          log.info("{}", s.createQuery("select k.functie from Klant k", String.class).list()); // -
          log.info("{}", s.createQuery("select k.naam from Klant k", String.class).uniqueResult()); // naam
          log.info("{}", s.createQuery("select k.functie from Klant k", String.class).uniqueResult()); // -
          Query<Object[]> q = s.createQuery("select k.functie, k.naam from Klant k where k.id = :id", Object[].class);
          q.setParameter("id", 3L);
          for (Object[] r : q.list()) {
            log.info("{}", r[0]); // -
            log.info("{}", r[1]); // naam
          }
          Klant k = s.get(Klant.class, 1L);
          log.info("{}", k.naam); // naam
          log.info("{}", k.functie); // -
          Klant u = s.createQuery("from Klant k", Klant.class).uniqueResultOptional().orElseThrow();
          log.info("{}", u.naam); // naam
          log.info("{}", u); // -
          s.createQuery("select k.naam from Klant k", String.class).stream().forEach(n -> log.info(n)); // naam
          s.createQuery("select k.functie from Klant k", String.class).stream().forEach(n -> log.info(n)); // -
          log.info("{}", s.createNativeQuery("select nm from Klant", String.class).getResultList()); // naam
          log.info("{}", s.createSelectionQuery("select k.naam from Klant k", String.class).getSingleResult()); // naam
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_session_hands_out_entities_and_what_queries_select() {
    assertThat(FlowLines.foundWithLibraries(folder, CODE)).isEqualTo(FlowLines.expected(CODE));
  }
}
