package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into a column of a table can be read from that column, and from no other. */
final class TablesTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Client {
        @PersonalData("naam") String name;
        @PersonalData("bsn") long number;
        String code;
      }
      """;

  /** Each print ends with what is to be found there; without it, nothing. */
  private static final String JDBC =
      """
      package app;
      import java.sql.*;
      import java.util.*;
      class Jdbc {
        Connection c;
        void put(Client k) throws SQLException {
          PreparedStatement s =
              c.prepareStatement("INSERT INTO client (id, label, nr, code) VALUES (7, ?, ?, ?)");
          s.setString(1, k.name);
          s.setLong(2, k.number);
          s.setString(3, k.code);
          s.executeUpdate();
          PreparedStatement u = c.prepareStatement("update note set text = ? where label = ?");
          u.setString(1, k.name);
          u.clearParameters();
          u.setString(1, k.code);
          u.setString(2, k.name);
          u.execute();
          PreparedStatement w = c.prepareStatement("insert into bare values (?, ?)");
          w.setString(1, k.name);
          w.addBatch();
        }
        ResultSet ask(String sql) throws SQLException {
          return c.createStatement().executeQuery(sql);
        }
        void byLabel() throws SQLException {
          System.out.println(ask("SELECT label FROM client").getString("LABEL")); // naam
          System.out.println(ask("SELECT label AS x FROM client").getString("x")); // naam
          System.out.println(ask("SELECT * FROM client").getString("label")); // naam
          System.out.println(ask("SELECT * FROM client").getString("code"));
          System.out.println(ask("SELECT * FROM note").getString("text"));
          System.out.println(ask("SELECT label FROM note").getString("label"));
          System.out.println(ask("select a from bare").getString("a")); // naam
        }
        void byPlace() throws SQLException {
          System.out.println(ask("SELECT code, label, nr FROM client").getString(1));
          System.out.println(ask("SELECT code, label, nr FROM client").getString(2)); // naam
          System.out.println(ask("SELECT code, label, nr FROM client").getLong(3)); // bsn
          System.out.println(ask("SELECT count(label) FROM client").getLong(1));
          System.out.println(
              ask("SELECT c.label, n.label FROM client c JOIN note n ON c.id = n.id").getString(1)); // naam
          System.out.println(
              ask("SELECT c.label, n.label FROM client c JOIN note n ON c.id = n.id").getString(2));
        }
        void unknown(String sql) throws SQLException {
          System.out.println(ask(sql).getString("label"));
          System.out.println(ask("select label from " + sql).getString("label"));
        }
        void asMap() throws SQLException {
          Map<String, Object> row = map(ask("SELECT label AS x, code FROM client"));
          System.out.println(row.get("x")); // naam
          System.out.println(row.get("code"));
          System.out.println(row); // naam
          System.out.println(map(ask("SELECT code FROM client")));
        }
        static Map<String, Object> map(ResultSet row) throws SQLException {
          ResultSetMetaData columns = row.getMetaData();
          Map<String, Object> map = new LinkedHashMap<>();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            map.put(columns.getColumnLabel(i).toLowerCase(), row.getObject(i));
          }
          return map;
        }
      }
      """;

  private static final String DAO =
      """
      package app;
      import java.sql.*;
      import java.util.*;
      class Dao {
        interface Mapper<R> { R map(ResultSet row) throws SQLException; }
        Connection c;
        <R> List<R> ask(String sql, Mapper<R> mapper, Object... values) throws SQLException {
          PreparedStatement s = c.prepareStatement(sql);
          for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
          }
          List<R> all = new ArrayList<>();
          ResultSet row = s.executeQuery();
          while (row.next()) {
            all.add(mapper.map(row));
          }
          return all;
        }
        void run(String sql, Object... values) throws SQLException {
          PreparedStatement s = c.prepareStatement(sql);
          for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
          }
          s.executeUpdate();
        }
        void put(Client k) throws SQLException {
          run("INSERT INTO person (code, label, state) VALUES (?, ?, ?)", k.code, k.name, "new");
        }
        void get() throws SQLException {
          System.out.println(ask("SELECT * FROM person", r -> r.getString("label"))); // naam
          System.out.println(ask("SELECT * FROM person", r -> r.getString("state")));
          System.out.println(ask("SELECT code FROM person WHERE label = ?", r -> r.getString(1), "x"));
        }
      }
      """;

  private static final String SPRING =
      """
      package app;
      import java.sql.*;
      import java.util.*;
      import org.springframework.jdbc.core.*;
      import org.springframework.jdbc.core.namedparam.*;
      class Spring {
        JdbcTemplate jdbc;
        NamedParameterJdbcTemplate named;
        void put(Client k) {
          jdbc.update("insert into guest (code, label) values (?, ?)", k.code, k.name);
          named.update(
              "update visit set label = :label, code = :code where x = :name",
              new MapSqlParameterSource("code", k.code).addValue("label", k.name).addValue("name", k.name));
        }
        void get() {
          System.out.println(jdbc.queryForObject("select label from guest where code = ?", String.class, "x")); // naam
          System.out.println(jdbc.queryForObject("select code from guest where code = ?", String.class, "x"));
          System.out.println(jdbc.query("select * from guest", (row, n) -> row.getString("label"))); // naam
          System.out.println(jdbc.query("select * from guest", new Codes()));
          jdbc.query("select label, code from guest", row -> {
            System.out.println(row.getString(1)); // naam
            System.out.println(row.getString(2));
          });
          for (Map<String, Object> row : named.queryForList("select * from visit", Map.of())) {
            System.out.println(row.get("label")); // naam
            System.out.println(row.get("code"));
            System.out.println(row.get("x"));
          }
        }
        static class Codes implements RowMapper<String> {
          @Override
          public String mapRow(ResultSet row, int number) throws SQLException {
            return row.getString("code");
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_is_written_to_a_column_is_read_from_it() throws Exception {
    Compiled code = Compiled.of(folder, CLIENT, JDBC, DAO, SPRING);
    Map<String, String> found = new TreeMap<>();
    for (Flow flow : LibraryFlows.of(code)) {
      if (flow.endpoint().kind() == Endpoint.Kind.CONSOLE) {
        found.merge(
            Path.of(flow.endpoint().location().file()).getFileName()
                + ":"
                + flow.endpoint().location().line(),
            flow.element().category(),
            (a, b) -> a.equals(b) ? a : String.join(",", new TreeSet<>(List.of(a, b))));
      }
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected(code.sources()));
  }

  /** Calls over several lines are found where they begin. */
  private static Map<String, String> expected(Path sources) throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (String name : List.of("Jdbc.java", "Dao.java", "Spring.java")) {
      List<String> lines = Files.readAllLines(sources.resolve(name));
      for (int i = 0; i < lines.size(); i++) {
        int comment = lines.get(i).indexOf(" // ");
        int begin = lines.get(i).contains("System.out") ? i + 1 : i;
        if (comment > 0) {
          expected.put(name + ":" + begin, lines.get(i).substring(comment + 4));
        }
      }
    }
    return expected;
  }
}
