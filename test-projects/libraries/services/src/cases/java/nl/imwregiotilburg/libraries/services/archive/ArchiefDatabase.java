package nl.imwregiotilburg.libraries.services.archive;

import java.sql.BatchUpdateException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetProvider;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** De oude dossierdatabase. */
public class ArchiefDatabase {

    private static final Log LOG = LogFactory.getLog(ArchiefDatabase.class);

    private final DataSource bron;

    public ArchiefDatabase(DataSource bron) {
        this.bron = bron;
    }

    public List<ArchiefDossier> afgesloten(int jaar) throws SQLException {
        List<ArchiefDossier> dossiers = new ArrayList<>();
        try (Connection c = bron.getConnection();
             PreparedStatement ps = c.prepareStatement("select nr, naam, bsn, email, wijk, datum from dossier where jaar = ?")) {
            ps.setInt(1, jaar);
            try (ResultSet rs = ps.executeQuery()) {
                while (rs.next()) {
                    ArchiefDossier dossier = new ArchiefDossier(rs.getInt("nr"), rs.getString("naam"), rs.getString("bsn"),
                            rs.getString("email"), rs.getString("wijk"), rs.getDate("datum").toLocalDate());
                    LOG.trace("Gelezen: " + dossier.getNaam()); // EXPECT
                    LOG.trace("Gelezen: " + dossier.getAfgeslotenOp() + ", rij " + rs.getRow()); // SAFE
                    dossiers.add(dossier);
                }
            }
        }
        LOG.info("Jaar " + jaar + ": " + dossiers); // SAFE
        return dossiers;
    }

    public void overzetten(List<ArchiefDossier> dossiers) throws SQLException {
        try (Connection c = bron.getConnection();
             PreparedStatement ps = c.prepareStatement("insert into archief (nr, naam, bsn) values (?, ?, ?)")) {
            for (ArchiefDossier dossier : dossiers) {
                ps.setInt(1, dossier.getNummer());
                ps.setString(2, dossier.getNaam());
                ps.setString(3, dossier.getBsn());
                ps.addBatch();
            }
            int[] aantallen = ps.executeBatch();
            LOG.info("Overgezet: " + aantallen.length); // SAFE
        } catch (BatchUpdateException e) {
            ArchiefDossier fout = dossiers.get(e.getUpdateCounts().length);
            LOG.error("Gestopt bij " + fout + ", status " + e.getSQLState()); // SAFE
            LOG.error("Gestopt bij " + fout.getBsn() + ", status " + e.getSQLState()); // EXPECT
            throw new SQLException("Niet overgezet: " + fout.getNaam(), e.getSQLState(), e);
        }
    }

    public void overzettenMetMelding(List<ArchiefDossier> dossiers) {
        try {
            overzetten(dossiers);
        } catch (SQLException e) {
            LOG.error("Overzetten mislukt", e); // EXPECT
            LOG.error("Overzetten mislukt: " + e.getSQLState() + "/" + e.getErrorCode()); // SAFE
        }
    }

    public int bewaartermijn(ArchiefDossier dossier) throws SQLException {
        try (Connection c = bron.getConnection(); CallableStatement cs = c.prepareCall("{call termijn(?, ?)}")) {
            cs.setString(1, dossier.getBsn());
            cs.registerOutParameter(2, Types.INTEGER);
            cs.execute();
            int jaren = cs.getInt(2);
            dossier.setBewaring(new ArchiefBewaring(jaren, "Jeugdwet", dossier.getNaam()));
            LOG.info("Bewaring: " + dossier.getBewaring()); // SAFE
            LOG.info("Bewaring door " + dossier.getBewaring().getBeslisser()); // EXPECT
            return jaren;
        }
    }

    public void correctie(ArchiefDossier dossier) throws SQLException {
        try (CachedRowSet rijen = RowSetProvider.newFactory().createCachedRowSet()) {
            rijen.setCommand("select nr, naam, wijk from archief where nr = ?");
            rijen.setInt(1, dossier.getNummer());
            rijen.execute(bron.getConnection());
            if (rijen.first()) {
                rijen.updateString("naam", dossier.getNaam());
                rijen.updateString("wijk", dossier.getWijk());
                rijen.updateRow();
                LOG.debug("Gecorrigeerd naar " + rijen.getString("naam")); // EXPECT
                LOG.debug("Gecorrigeerd naar " + rijen.getString("wijk")); // SAFE
                rijen.acceptChanges();
            }
        }
    }
}
