package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal data that no field is declared to hold: a method hands it out, says the user. */
final class DeclaredMethodsTest {

  private static final String MODELS =
      """
      version: 1
      methods:
        java.security.Principal:
          getName: {source: {category: gebruikersnaam}}
        app.Balie$Lid:
          getNummer: {source: {category: lidnummer}}
      """;

  private static final String BALIE =
      """
      package app;
      import java.security.Principal;
      import java.sql.*;
      import java.util.*;
      import org.slf4j.*;
      class Balie {
        static final Logger log = LoggerFactory.getLogger(Balie.class);
        interface Lid { String getNummer(); }
      """;

  @TempDir private Path folder;

  @Test
  void is_printed_by_objects_that_ask_for_it() throws IOException {
    check(
        """
          record Pas(Lid lid) {
            public String toString() { return "pas " + (lid == null ? "-" : lid.getNummer()); }
          }
          static class Kaart {
            private Lid lid;
            public void zet(Lid lid) { this.lid = lid; }
            @Override public String toString() { return "kaart " + lid.getNummer(); }
          }
          static class Stil {
            private Lid lid;
            public void zet(Lid lid) { this.lid = lid; }
            @Override public String toString() { return "stil"; }
          }
          public void neem(Lid lid) { toon(new Pas(lid)); }
          void toon(Pas p) {
            log.info("{}", p); // lidnummer
          }
          public void losse(Pas p, Kaart k, Stil s, List<Kaart> alle) {
            log.info("pas: " + p); // lidnummer
            log.info("{}", k); // lidnummer
            log.info("{}", s); // -
            log.info("{}", alle); // lidnummer
            log.info("{}", Optional.of(k)); // lidnummer
          }
        }
        """);
  }

  @Test
  void holds_for_subtypes_that_are_known_better() throws IOException {
    check(
        """
          static class Eigen implements Principal {
            private String naam;
            public String getName() { return naam; }
          }
          static class Vast implements Principal {
            public String getName() { return "gast"; }
          }
          interface Gebruiker extends Principal {}
          public void meld(Principal p, Eigen e, Vast v, Gebruiker g) {
            log.info("{}", p.getName()); // gebruikersnaam
            log.info("{}", e.getName()); // gebruikersnaam
            log.info("{}", v.getName()); // -
            log.info("{}", g.getName()); // gebruikersnaam
          }
          public void beveiligd(
              org.springframework.security.core.Authentication a,
              org.springframework.security.authentication.AbstractAuthenticationToken t) {
            log.info("{}", a.getName()); // gebruikersnaam
            log.info("{}", t.getName()); // gebruikersnaam
            log.info("{}", a.isAuthenticated()); // -
          }
        }
        """);
  }

  @Test
  void holds_for_objects_that_are_made_here() throws IOException {
    check(
        """
          static class Ingelogd implements Principal {
            private final String waarde;
            Ingelogd(String waarde) { this.waarde = waarde; }
            public String getName() { return waarde; }
          }
          static class Gast implements Principal {
            public String getName() { return "gast"; }
          }
          public void meld(String naam) {
            log.info("{}", new Ingelogd(naam).getName()); // gebruikersnaam
            log.info("{}", new Ingelogd("systeem").getName()); // -
            log.info("{}", new Gast().getName()); // -
          }
        }
        """);
  }

  @Test
  void is_in_the_messages_that_exceptions_make() throws IOException {
    check(
        """
          static class Geweigerd extends Exception {
            private final String tekst;
            Geweigerd(String vorm, Object... delen) { tekst = String.format(vorm, delen); }
            @Override public String getMessage() { return tekst; }
          }
          static class Onbekend extends Exception {
            private final String wie;
            Onbekend(String wie) { this.wie = wie; }
            @Override public String toString() { return "onbekend: " + wie; }
          }
          static class Zwijgend extends Exception {
            private final String wie;
            Zwijgend(String wie) { super("iemand"); this.wie = wie; }
            boolean is(String ander) { return wie.equals(ander); }
          }
          public void weiger(Lid lid) throws Exception {
            throw new Geweigerd("niet %s", lid.getNummer()); // lidnummer
          }
          public void ken(Lid lid) throws Exception {
            throw new Onbekend(lid.getNummer()); // lidnummer
          }
          public void zwijg(Lid lid) throws Exception {
            throw new Zwijgend(lid.getNummer()); // -
          }
          public void een(Lid lid) {
            try {
              weiger(lid);
            } catch (Exception e) {
              log.warn(e.getMessage()); // lidnummer
              log.warn("fout", e); // lidnummer
            }
          }
          public void twee(Lid lid) {
            try {
              ken(lid);
            } catch (Exception e) {
              log.warn(e.getMessage()); // -
              log.warn("fout", e); // lidnummer
            }
          }
          public void drie(Lid lid) {
            try {
              zwijg(lid);
            } catch (Exception e) {
              log.warn(e.getMessage()); // -
              log.warn("fout", e); // -
            }
          }
        }
        """);
  }

  @Test
  void ends_no_thread_that_never_sees_it() throws IOException {
    check(
        """
          static class Vangnet implements Thread.UncaughtExceptionHandler {
            public void uncaughtException(Thread t, Throwable e) { log.warn("op", e); } // -
          }
          public void verzoek(Lid lid) {
            throw new IllegalStateException("weg: " + lid.getNummer()); // lidnummer
          }
        }
        """);
  }

  @Test
  void ends_a_thread_that_throws_it() throws IOException {
    check(
        """
          static class Vangnet implements Thread.UncaughtExceptionHandler {
            public void uncaughtException(Thread t, Throwable e) { log.warn("op", e); } // lidnummer
          }
          static class Taak implements Runnable {
            Lid lid;
            public void run() {
              throw new IllegalStateException("weg: " + lid.getNummer()); // lidnummer
            }
          }
        }
        """);
  }

  @Test
  void stays_in_the_tenth_column_of_a_table() throws IOException {
    check(
        """
          Connection c;
          static class Vraag {
            final List<Deel> delen = new LinkedList<>();
            final Connection c;
            final String sql;
            Vraag(Connection c, String sql) { this.c = c; this.sql = sql; }
            record Deel(int plaats, String waarde) {
              void zet(PreparedStatement s) {
                try {
                  s.setString(plaats + 1, waarde);
                } catch (SQLException e) {
                  throw new IllegalStateException("kapot");
                }
              }
            }
            Vraag met(int plaats, String waarde) {
              delen.add(new Deel(plaats, waarde));
              return this;
            }
            void voerUit() throws SQLException {
              PreparedStatement s = c.prepareStatement(sql);
              delen.forEach(d -> d.zet(s));
              s.executeUpdate(); // lidnummer
            }
          }
          public void bewaar(Lid lid, String x) throws SQLException {
            new Vraag(c, "INSERT INTO t (a, b, c, d, e, f, g, h, i, nr) VALUES (?,?,?,?,?,?,?,?,?,?)")
                .met(0, x).met(1, x).met(2, x).met(3, x).met(4, x).met(5, x).met(6, x).met(7, x)
                .met(8, x).met(9, lid.getNummer()).voerUit();
          }
          public void lees() throws SQLException {
            ResultSet r = c.prepareStatement("SELECT a, h, nr FROM t").executeQuery();
            while (r.next()) {
              log.info("{}", r.getString("a")); // -
              log.info("{}", r.getString("h")); // -
              log.info("{}", r.getString("nr")); // lidnummer
            }
          }
        }
        """);
  }

  @Test
  void an_argument_is_one_whatever_implements_the_method() throws IOException {
    String models =
        "version: 1\nmethods:\n  app.Balie$Bron:\n    zoek: {source: {category: naam, at: arg0}}\n";
    String code =
        BALIE
            + """
              interface Bron { void zoek(String naam); }
              static class Eerste implements Bron {
                public void zoek(String naam) { toon(naam); }
              }
              static class Tweede implements Bron {
                public void zoek(String naam) { toon(naam); }
              }
              static void toon(String naam) { log.info(naam); }
            }
            """;
    assertThat(FlowLines.mapWithModels(folder, models, code).flows())
        .singleElement()
        .extracting(flow -> flow.element().owner())
        .isEqualTo("app.Balie$Bron");
  }

  private void check(String code) throws IOException {
    assertThat(FlowLines.foundWithModels(folder, MODELS, BALIE + code))
        .isEqualTo(FlowLines.expected(BALIE + code));
  }
}
