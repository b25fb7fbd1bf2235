package nl.imwregiotilburg.libraries.jakarta.jdbc;

import java.io.StringWriter;
import java.sql.Array;
import java.sql.BatchUpdateException;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import javax.sql.RowSetMetaData;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import javax.sql.rowset.WebRowSet;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LidJdbcDao {

    private static final Logger log = LoggerFactory.getLogger(LidJdbcDao.class);
    private static final String SELECT = "select id, naam, email, soort from lid where id = ?";

    private final DataSource dataSource;

    public LidJdbcDao(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Lid vind(long id) throws SQLException {
        try (Connection con = dataSource.getConnection(); PreparedStatement ps = con.prepareStatement(SELECT)) {
            ps.setLong(1, id);
            log.debug("uitvoeren {} met {}", SELECT, id); // SAFE
            try (ResultSet rs = ps.executeQuery()) {
                if (!rs.next()) {
                    return null;
                }
                Lid lid = map(rs);
                log.info("gevonden {}", lid.email()); // EXPECT
                log.info("gevonden soort {}", lid.soort()); // SAFE
                log.debug("soort uit rij {} in kolom {}", rs.getString("soort"), rs.getMetaData().getColumnLabel(2)); // SAFE
                return lid;
            }
        }
    }

    public List<Lid> alle() throws SQLException {
        List<Lid> leden = new ArrayList<>();
        try (Connection con = dataSource.getConnection();
                Statement st = con.createStatement();
                ResultSet rs = st.executeQuery("select id, naam, email, soort from lid")) {
            while (rs.next()) {
                leden.add(map(rs));
            }
        }
        log.trace("leden {}", leden); // EXPECT
        return leden;
    }

    public List<Long> zoekOnveilig(Lid lid) throws SQLException {
        String sql = "select id from lid where email = '" + lid.email() + "'";
        log.debug("sql: {}", sql); // EXPECT
        List<Long> ids = new ArrayList<>();
        try (Connection con = dataSource.getConnection(); Statement st = con.createStatement(); ResultSet rs = st.executeQuery(sql)) {
            while (rs.next()) {
                ids.add(rs.getLong(1));
            }
        }
        return ids;
    }

    public void voegToe(Lid lid) throws SQLException {
        try (Connection con = dataSource.getConnection();
                PreparedStatement ps = con.prepareStatement("insert into lid (naam, email, soort) values (?, ?, ?)", Statement.RETURN_GENERATED_KEYS)) {
            ps.setString(1, lid.naam());
            ps.setString(2, lid.email());
            ps.setString(3, lid.soort());
            int aantal = ps.executeUpdate();
            log.info("{} rij toegevoegd", aantal); // SAFE
            try (ResultSet sleutels = ps.getGeneratedKeys()) {
                sleutels.next();
                log.info("nieuw lid met nummer {}", sleutels.getLong(1)); // SAFE
            }
        } catch (SQLException e) {
            SQLException duidelijk = new SQLException("Toevoegen mislukt voor " + lid.naam(), e.getSQLState(), e.getErrorCode());
            log.error("fout: {}", duidelijk.getMessage()); // EXPECT
            log.error("status {} code {}", duidelijk.getSQLState(), duidelijk.getErrorCode()); // SAFE
            throw duidelijk;
        }
    }

    public void batch(List<Lid> leden) throws SQLException {
        try (Connection con = dataSource.getConnection(); PreparedStatement ps = con.prepareStatement("update lid set email = ? where id = ?")) {
            for (Lid lid : leden) {
                ps.setString(1, lid.email());
                ps.setLong(2, lid.id());
                ps.addBatch();
            }
            int[] aantallen = ps.executeBatch();
            log.info("bijgewerkt {}", Arrays.toString(aantallen)); // SAFE
        } catch (BatchUpdateException e) {
            log.warn("deels bijgewerkt {}", Arrays.toString(e.getUpdateCounts())); // SAFE
        }
    }

    public void procedure(Lid lid) throws SQLException {
        try (Connection con = dataSource.getConnection(); CallableStatement cs = con.prepareCall("{call bepaal_contributie(?, ?)}")) {
            cs.setString(1, lid.naam());
            cs.registerOutParameter(2, Types.INTEGER);
            cs.execute();
            log.info("contributie {}", cs.getInt(2)); // SAFE
        }
    }

    public void rowSet(Lid lid) throws SQLException {
        CachedRowSet rijen = RowSetProvider.newFactory().createCachedRowSet();
        rijen.setMetaData(kolommen());
        rijen.moveToInsertRow();
        rijen.updateString("email", lid.email());
        rijen.updateString("soort", lid.soort());
        rijen.insertRow();
        rijen.moveToCurrentRow();
        rijen.beforeFirst();
        while (rijen.next()) {
            log.info("rowset adres {}", rijen.getString("email")); // EXPECT
            log.info("rowset soort {}", rijen.getString("soort")); // SAFE
        }
    }

    public void rowSetXml(Lid lid) throws SQLException {
        StringWriter xml = new StringWriter();
        try (WebRowSet rijen = RowSetProvider.newFactory().createWebRowSet()) {
            rijen.setMetaData(kolommen());
            rijen.moveToInsertRow();
            rijen.updateString(1, lid.email());
            rijen.updateString(2, lid.soort());
            rijen.insertRow();
            rijen.moveToCurrentRow();
            rijen.writeXml(xml);
        }
        log.debug("xml {}", xml); // EXPECT
    }

    public void grotereWaarden(Lid lid) throws SQLException {
        try (Connection con = dataSource.getConnection()) {
            Clob clob = con.createClob();
            clob.setString(1, lid.naam());
            log.debug("clob {}", clob.getSubString(1, (int) clob.length())); // EXPECT
            Array array = con.createArrayOf("VARCHAR", new Object[] {lid.email()});
            log.debug("array {}", Arrays.toString((Object[]) array.getArray())); // EXPECT
        }
    }

    public void alsMap(Lid lid) {
        Map<String, Object> rij = new LinkedHashMap<>();
        rij.put("email", lid.email());
        rij.put("soort", lid.soort());
        log.debug("kolom soort {}", rij.get("soort")); // SAFE
        log.debug("rij {}", rij); // EXPECT
    }

    private static RowSetMetaData kolommen() throws SQLException {
        RowSetMetaData meta = new RowSetMetaDataImpl();
        meta.setColumnCount(2);
        meta.setColumnName(1, "email");
        meta.setColumnType(1, Types.VARCHAR);
        meta.setColumnName(2, "soort");
        meta.setColumnType(2, Types.VARCHAR);
        return meta;
    }

    private static Lid map(ResultSet rs) throws SQLException {
        return new Lid(rs.getLong("id"), rs.getString("naam"), rs.getString("email"), rs.getString("soort"));
    }
}

record Lid(long id, @PersonalData("naam") String naam, @PersonalData("emailadres") String email, String soort) {
}
