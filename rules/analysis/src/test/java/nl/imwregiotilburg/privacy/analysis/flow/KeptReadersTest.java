package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one class puts into a session or a table another one takes out that knows nothing of it. */
final class KeptReadersTest {

  private static final String WRITER =
      """
      package app;
      import jakarta.servlet.http.*;
      import java.sql.*;
      import org.slf4j.*;
      import nl.imwregiotilburg.privacy.annotation.*;
      class Client { @PersonalData("emailadres") private String email; Client(String e) { email = e; } String getEmail() { return email; } }
      class A { void put(HttpSession s, Client c) { s.setAttribute("mail", c.getEmail()); s.setAttribute("rol", "x"); }
        void db(Connection k, Client c) throws SQLException { PreparedStatement p = k.prepareStatement("insert into client (mail, rol) values (?, ?)"); p.setString(1, c.getEmail()); p.setString(2, "gast"); p.executeUpdate(); } }
      """;

  private static final String READER =
      """
      package app;
      import jakarta.servlet.http.*;
      import java.sql.*;
      import org.slf4j.*;
      class Lees { static final Logger LOG = LoggerFactory.getLogger(Lees.class);
        void lees(HttpSession s) { LOG.info("a {}", s.getAttribute("mail")); // EXPECT
          LOG.info("a {}", s.getAttribute("rol")); // SAFE
        }
      }
      class Tabel { static final Logger LOG = LoggerFactory.getLogger(Tabel.class);
        void lees(Connection k) throws SQLException { ResultSet r = k.createStatement().executeQuery("select mail, rol from client"); r.next();
          LOG.info("a {}", r.getString("mail")); // EXPECT
          LOG.info("a {}", r.getString("rol")); // SAFE
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_class_that_reads_it_is_looked_at() {
    assertThat(MarkedLines.found(folder, List.of(), READER, WRITER))
        .isEqualTo(MarkedLines.expected(READER));
  }
}
