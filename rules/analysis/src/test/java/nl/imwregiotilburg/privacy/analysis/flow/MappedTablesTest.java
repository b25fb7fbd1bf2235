package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a query takes out of a column is personal data when the field of the mapped class is: by the
 * names of tables and columns, of entities and attributes, and along relations.
 */
final class MappedTablesTest {

  private static final String QUERY =
      """
      package org.springframework.data.jpa.repository;
      import java.lang.annotation.*;
      @Retention(RetentionPolicy.RUNTIME)
      public @interface Query {
        String value() default "";
        boolean nativeQuery() default false;
      }
      """;

  private static final String ENTITIES =
      """
      package app;
      import jakarta.persistence.*;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.*;
      import org.springframework.data.jpa.repository.Query;
      import org.springframework.data.repository.CrudRepository;
      @Embeddable class Adres { @PersonalData("adres") String straat; String land; }
      @Entity @Table(name = "PERSOON_TABEL") @NamedQuery(name = "Persoon.mails", query = "select p.eMail from Persoon p")
      class Persoon {
        @Id Long id;
        @PersonalData("emailadres") @Column(name = "mail_adres") String eMail;
        @PersonalData("naam") String volleNaam;
        String rol;
        @Embedded Adres adres;
        @ManyToOne Afdeling afdeling;
        String getEMail() { return eMail; } String getRol() { return rol; }
      }
      @Entity class Afdeling { @Id Long id; String titel; @OneToMany List<Persoon> leden; @OneToOne Persoon hoofd; }
      class Regel { private final String tekst; private final String soort; Regel(String tekst, String soort) { this.tekst = tekst; this.soort = soort; } String tekst() { return tekst; } String soort() { return soort; } }
      interface Kort { String getVolleNaam(); String getRol(); }
      interface Personen extends CrudRepository<Persoon, Long> {
        @Query("select p.eMail from Persoon p where p.rol = :rol") List<String> mails(String rol);
        @Query("select p.rol from Persoon p where p.rol = :rol") List<String> rollen(String rol);
        @Query(value = "select mail_adres from persoon_tabel limit 1", nativeQuery = true) String eerste();
        @Query("select p.rol, p.volleNaam from Persoon p") List<Object[]> paren();
        @Query("select p from Persoon p") List<Persoon> alle();
        List<Kort> findByRol(String rol);
      }
      """;

  private static final String READER =
      """
      package app;
      import jakarta.persistence.*;
      import java.util.*;
      import org.slf4j.*;
      import org.springframework.jdbc.core.*;
      class Lezer {
        static final Logger LOG = LoggerFactory.getLogger(Lezer.class);
        EntityManager em; JdbcTemplate jdbc; Personen personen;
        void a() { String m = em.createQuery("select p.eMail from Persoon p where p.id = 1", String.class).getSingleResult(); LOG.info(m); // EXPECT
          LOG.info(em.createQuery("select p.rol from Persoon p where p.id = 1", String.class).getSingleResult()); // SAFE
          LOG.info("n {}", em.createQuery("select count(p) from Persoon p", Long.class).getSingleResult()); // SAFE
        }
        void b() { for (Object[] r : em.createQuery("select p.rol, p.eMail, p from Persoon p", Object[].class).getResultList()) {
            LOG.info("{}", r[0]); // SAFE
            LOG.info("{}", r[1]); // EXPECT
            LOG.info("{}", ((Persoon) r[2]).getRol()); // SAFE
            LOG.info("{}", ((Persoon) r[2]).getEMail()); // EXPECT
          } }
        void c() { for (Tuple t : em.createQuery("select p.rol as rol, p.volleNaam as naam from Persoon p", Tuple.class).getResultList()) {
            LOG.info("{}", t.get("rol")); // SAFE
            LOG.info("{}", t.get("naam")); // EXPECT
            LOG.info("{}", t.get(0)); // SAFE
            LOG.info("{}", t.get(1, String.class)); // EXPECT
          } }
        void d() { LOG.info(em.createNamedQuery("Persoon.mails", String.class).getResultList().get(0)); // EXPECT
        }
        void e() { LOG.info(em.createQuery("select a.hoofd.eMail from Afdeling a", String.class).getSingleResult()); // EXPECT
          LOG.info(em.createQuery("select a.titel from Afdeling a", String.class).getSingleResult()); // SAFE
          LOG.info(em.createQuery("select l.volleNaam from Afdeling a join a.leden l", String.class).getSingleResult()); // EXPECT
          LOG.info(em.createQuery("select l.volleNaam from Afdeling a join fetch a.hoofd join a.leden l", String.class).getSingleResult()); // EXPECT
          LOG.info(((Persoon) em.createQuery("select persoon from Persoon persoon").getSingleResult()).getEMail()); // EXPECT
          LOG.info(em.createQuery("select a.titel from Afdeling a join a.leden l where l.volleNaam = 'x'", String.class).getSingleResult()); // SAFE
          LOG.info(em.createQuery("select p.adres.straat from Persoon p", String.class).getSingleResult()); // EXPECT
          LOG.info(em.createQuery("select p.adres.land from Persoon p", String.class).getSingleResult()); // SAFE
        }
        void f() { for (Regel r : em.createQuery("select new app.Regel(p.volleNaam, p.rol) from Persoon p", Regel.class).getResultList()) {
            LOG.info(r.tekst()); // EXPECT
            LOG.info(r.soort()); // SAFE
          } }
        void g() { LOG.info("{}", personen.mails("x")); // EXPECT
          LOG.info("{}", personen.rollen("x")); // SAFE
          LOG.info(personen.eerste()); // EXPECT
          for (Object[] p : personen.paren()) {
            LOG.info("{}", p[0]); // SAFE
            LOG.info("{}", p[1]); // EXPECT
          }
          for (Persoon p : personen.alle()) {
            LOG.info(p.getRol()); // SAFE
            LOG.info(p.getEMail()); // EXPECT
          } }
        void h() { LOG.info(jdbc.queryForObject("select mail_adres from persoon_tabel where id = 1", String.class)); // EXPECT
          LOG.info(jdbc.queryForObject("select rol from persoon_tabel where id = 1", String.class)); // SAFE
          Map<String, Object> m = jdbc.queryForMap("select rol, volle_naam from persoon_tabel where id = 1");
          LOG.info("{}", m.get("rol")); // SAFE
          LOG.info("{}", m.get("volle_naam")); // EXPECT
          Map<String, Object> alles = jdbc.queryForMap("select * from persoon_tabel where id = 1");
          LOG.info("{}", alles.get("rol")); // SAFE
          LOG.info("{}", alles.get("mail_adres")); // EXPECT
          LOG.info("{}", alles); // EXPECT
          jdbc.query("select * from persoon_tabel", rs -> { LOG.info(rs.getString("rol")); // SAFE
            LOG.info(rs.getString("volle_naam")); // EXPECT
          });
          List<Persoon> l = jdbc.query("select * from persoon_tabel", (rs, i) -> { Persoon p = new Persoon(); p.rol = rs.getString("rol"); p.eMail = rs.getString("mail_adres"); return p; });
          LOG.info(l.get(0).getRol()); // SAFE
          LOG.info(l.get(0).getEMail()); // EXPECT
          List<Persoon> k = jdbc.query("select * from persoon_tabel", new BeanPropertyRowMapper<>(Persoon.class));
          LOG.info(k.get(0).getRol()); // SAFE
          LOG.info(k.get(0).getEMail()); // EXPECT
        }
        void j() { Kort k = personen.findByRol("x").get(0); LOG.info(k.getVolleNaam()); // EXPECT
          LOG.info(k.getRol()); // SAFE
        }
        void i() { Object[] o = (Object[]) em.createNativeQuery("select rol, mail_adres from persoon_tabel").getSingleResult(); LOG.info("{}", o[0]); // SAFE
          LOG.info("{}", o[1]); // EXPECT
        }
      }
      """;

  private static final String TYPED =
      """
      package app;
      import jakarta.persistence.*;
      import java.util.*;
      import java.util.stream.*;
      import org.slf4j.*;
      import nl.imwregiotilburg.privacy.annotation.*;
      class Jpa {
        @Entity static class Persoon {
          @Id Long id;
          @PersonalData("emailadres") String email;
          String rol;
          @ManyToOne Persoon ouder;
          @OneToMany List<Persoon> kinderen;
          String getEmail() { return email; }
          String getRol() { return rol; }
          List<Persoon> getKinderen() { return kinderen; }
          Persoon getOuder() { return ouder; }
        }
        @Entity static class Zaak {
          @Id Long id; String naam; @OneToMany List<Zaak> delen; Persoon van;
          String getNaam() { return naam; }
        }
        static final Logger LOG = LoggerFactory.getLogger(Jpa.class);
        EntityManager em;
        void a() { Persoon p = em.find(Persoon.class, 1L); LOG.info(p.getEmail()); // EXPECT
          LOG.info(p.getRol()); // SAFE
        }
        void b() { List<Persoon> l = em.createQuery("q", Persoon.class).getResultList();
          LOG.info(l.get(0).getEmail()); // EXPECT
          LOG.info(l.get(0).getRol()); // SAFE
          LOG.info("aantal " + l.size()); // SAFE
        }
        void c() { TypedQuery<Persoon> q = em.createNamedQuery("q", Persoon.class); q.setMaxResults(3);
          for (Persoon p : q.getResultList()) {
            LOG.info(p.getEmail()); // EXPECT
            LOG.info(p.getRol()); // SAFE
          } }
        void d() { em.createQuery("q", Persoon.class).getResultStream().map(Persoon::getEmail).forEach(LOG::info); // EXPECT
          em.createQuery("q", Persoon.class).getResultStream().map(Persoon::getRol).forEach(LOG::info); // SAFE
        }
        void e() { Persoon p = (Persoon) em.createQuery("q").getSingleResult(); LOG.info(p.getEmail()); // EXPECT
        }
        @SuppressWarnings("unchecked") void f() { List<Persoon> l = (List<Persoon>) em.createQuery("q").getResultList();
          LOG.info(l.get(0).getEmail()); // EXPECT
          LOG.info(l.get(0).getRol()); // SAFE
        }
        @SuppressWarnings("unchecked") void g() { List<Object[]> l = (List<Object[]>) em.createQuery("q").getResultList();
          for (Object[] r : l) { Persoon p = (Persoon) r[0]; LOG.info(p.getEmail()); // EXPECT
            LOG.info("n " + r[1]); // SAFE
          } }
        Optional<Persoon> zoek() { return em.createQuery("q", Persoon.class).getResultList().stream().findFirst(); }
        void h() { zoek().ifPresent(p -> LOG.info(p.getEmail())); // EXPECT
          zoek().map(Persoon::getRol).ifPresent(LOG::info); // SAFE
        }
        List<Persoon> lijst() { return em.createQuery("q", Persoon.class).getResultList(); }
        void i() { List<Persoon> l = lijst(); if (l.isEmpty()) { LOG.info("geen"); return; }
          Persoon p = l.get(0); LOG.info("{} {}", p.getRol(), p.getEmail()); // EXPECT
        }
        void j() { LOG.info("alle {}", lijst().stream().map(Persoon::getEmail).collect(Collectors.joining(","))); // EXPECT
          LOG.info("alle {}", lijst().stream().map(Persoon::getRol).collect(Collectors.joining(","))); // SAFE
        }
        void k() { LOG.info(em.getReference(Persoon.class, 2L).getKinderen().get(0).getEmail()); // EXPECT
          LOG.info(em.find(Persoon.class, 2L).getOuder().getEmail()); // EXPECT
          LOG.info(em.find(Persoon.class, 2L).getOuder().getRol()); // SAFE
        }
        void l() { Zaak z = em.find(Zaak.class, 1); LOG.info(z.getNaam()); // SAFE
          LOG.info(z.van.getEmail()); // EXPECT
          for (Zaak d : z.delen) LOG.info(d.getNaam()); // SAFE
          for (Zaak d : z.delen) LOG.info(d.van.getEmail()); // EXPECT
        }
        void m() { List<String> l = em.createQuery("select p.rol from Persoon p", String.class).getResultList();
          LOG.info("rollen {}", l); // SAFE
          LOG.info(l.get(0)); // SAFE
        }
        void m2() { List<String> l = em.createQuery("select p.email from Persoon p", String.class).getResultList();
          LOG.info("adressen {}", l); // EXPECT
          LOG.info(l.get(0)); // EXPECT
        }
        Query q(String s) { return em.createQuery(s); }
        void o() { List<?> l = q("x").setMaxResults(1).getResultList(); Object r = l.get(0); LOG.info(((Persoon) r).getEmail()); // EXPECT
        }
        void p() { Map<Long, Persoon> m = new HashMap<>(); for (Persoon p : lijst()) m.put(p.id, p); LOG.info(m.get(3L).getEmail()); // EXPECT
          LOG.info(m.get(3L).getRol()); // SAFE
        }
        void q2() { Iterator<Persoon> it = lijst().iterator(); while (it.hasNext()) { Persoon p = it.next(); LOG.info(p.getEmail()); // EXPECT
          } }
        void r() { List<Persoon> l = new ArrayList<>(lijst()); l.sort(Comparator.comparing(Persoon::getRol)); LOG.info(l.get(0).getEmail()); // EXPECT
        }
        void s() { List<Persoon> l = lijst(); l.add(new Persoon()); LOG.info(l.get(1).getRol()); // SAFE
          LOG.info(l.get(0).getEmail()); // EXPECT
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_column_holds_what_the_field_holds() {
    assertThat(MarkedLines.found(folder, List.of(), READER, ENTITIES, QUERY))
        .isEqualTo(MarkedLines.expected(READER));
  }

  @Test
  void the_result_of_a_query_is_an_object_nobody_knows() {
    assertThat(MarkedLines.found(folder, List.of(), TYPED)).isEqualTo(MarkedLines.expected(TYPED));
  }
}
