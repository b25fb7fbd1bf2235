package nl.imwregiotilburg.cursusplan.opslag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** What all DAOs share. */
public abstract class BasisDao<T> {

  /** Makes an object of the current row. */
  @FunctionalInterface
  public interface RijMapper<R> {
    R lees(ResultSet rij) throws SQLException;
  }

  private final DataSource bron;

  protected BasisDao(DataSource bron) {
    this.bron = bron;
  }

  protected abstract T lees(ResultSet rij) throws SQLException;

  protected abstract String tabel();

  public Optional<T> zoek(int id) {
    List<T> gevonden = vraag("SELECT * FROM " + tabel() + " WHERE id = ?", this::lees, id);
    return gevonden.isEmpty() ? Optional.empty() : Optional.of(gevonden.get(0));
  }

  public void verwijder(int id) {
    voerUit("DELETE FROM " + tabel() + " WHERE id = ?", id);
  }

  protected <R> List<R> vraag(String sql, RijMapper<R> mapper, Object... waarden) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      List<R> resultaat = new ArrayList<>();
      try (ResultSet rijen = opdracht.executeQuery()) {
        while (rijen.next()) {
          resultaat.add(mapper.lees(rijen));
        }
      }
      return resultaat;
    } catch (SQLException e) {
      throw new OpslagFout("LEZEN", e);
    }
  }

  protected int voerUit(String sql, Object... waarden) {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (int i = 0; i < waarden.length; i++) {
        opdracht.setObject(i + 1, waarden[i]);
      }
      return opdracht.executeUpdate();
    } catch (SQLException e) {
      throw new OpslagFout("SCHRIJVEN", e);
    }
  }

  /** The row as a map from column label to value. */
  protected static Map<String, Object> alsMap(ResultSet rij) throws SQLException {
    ResultSetMetaData kolommen = rij.getMetaData();
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 1; i <= kolommen.getColumnCount(); i++) {
      map.put(kolommen.getColumnLabel(i).toLowerCase(), rij.getObject(i));
    }
    return map;
  }

  /** Reading or writing failed. */
  public static class OpslagFout extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public OpslagFout(String code, Throwable oorzaak) {
      super(code, oorzaak);
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
