package nl.imwregiotilburg.cursusplan.opslag;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;

/** Keeps participants in the table of that name. */
public class DeelnemerDao extends BasisDao<Deelnemer> {

  @Inject
  public DeelnemerDao(DataSource bron) {
    super(bron);
  }

  @Override
  protected String tabel() {
    return "deelnemer";
  }

  @Override
  protected Deelnemer lees(ResultSet rij) throws SQLException {
    Deelnemer deelnemer =
        new Deelnemer(rij.getInt("id"), rij.getString("tekst"), rij.getString("contact"));
    Date dag = rij.getDate("dag");
    deelnemer.setGeboren(dag == null ? null : dag.toLocalDate());
    deelnemer.setStatus(rij.getString("status"));
    return deelnemer;
  }

  public void bewaar(Deelnemer d) {
    verwijder(d.nummer());
    voerUit(
        "INSERT INTO deelnemer (id, tekst, contact, dag, status) VALUES (?, ?, ?, ?, ?)",
        d.nummer(),
        d.naam(),
        d.email(),
        d.geboren() == null ? null : Date.valueOf(d.geboren()),
        "actief");
  }

  public List<Map<String, Object>> rijen() {
    return vraag("SELECT id, tekst, contact, status FROM deelnemer", BasisDao::alsMap);
  }

  public List<Map<String, Object>> statussen() {
    return vraag("SELECT id, status FROM deelnemer", BasisDao::alsMap);
  }

  public List<Rij> getypeerd() {
    return vraag(
        "SELECT id, tekst, status FROM deelnemer",
        rs ->
            new Rij()
                .met(Kolom.ID, rs.getInt(1))
                .met(Kolom.TEKST, rs.getString(2))
                .met(Kolom.STATUS, rs.getString(3)));
  }
}
