package nl.imwregiotilburg.cursusplan.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Creates the tables. */
public final class Schema {
  private static final List<String> TABELLEN =
      List.of(
          "CREATE TABLE IF NOT EXISTS deelnemer (id INT, tekst VARCHAR(200), contact VARCHAR(200),"
              + " dag DATE, status VARCHAR(20))",
          "CREATE TABLE IF NOT EXISTS notitie (id INT, kop VARCHAR(200), tekst VARCHAR(400))",
          "CREATE TABLE IF NOT EXISTS telling (code VARCHAR(20), aantal INT)",
          "CREATE TABLE IF NOT EXISTS bijdrage (id INT, bedrag DECIMAL(12, 2), jaar INT)");

  private Schema() {}

  public static void maak(Connection verbinding) throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      for (String tabel : TABELLEN) {
        opdracht.execute(tabel);
      }
    }
  }
}
