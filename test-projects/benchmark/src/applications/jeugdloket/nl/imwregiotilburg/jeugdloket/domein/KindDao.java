package nl.imwregiotilburg.jeugdloket.domein;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Reads and writes children with plain JDBC. */
@Repository
public class KindDao {

    private static final Logger LOG = LoggerFactory.getLogger(KindDao.class);

    private static final String VOEG_TOE = "insert into kind (dossiercode, bsn, diagnose) values (?, ?, ?)";
    private static final String ZOEK = "select dossiercode, rangorde, diagnose from kind where bsn = ?";

    private final Connection verbinding;
    private final Map<String, Kind> gelezen = new HashMap<String, Kind>();
    private final Map<Kind, String> sleutels = new HashMap<Kind, String>();

    public KindDao(Connection verbinding) {
        this.verbinding = verbinding;
    }

    public int bewaar(Kind kind) {
        Object[] params = {kind.getDossiercode(), kind.getBsn(), kind.getDiagnose()};
        LOG.debug("waarden {}", java.util.Arrays.toString(params)); // EXPECT personal-data-logged bsn,gezondheid
        try (PreparedStatement st = verbinding.prepareStatement(VOEG_TOE)) {
            for (int i = 0; i < params.length; i++) {
                st.setObject(i + 1, params[i]);
            }
            int n = st.executeUpdate();
            return n;
        } catch (SQLException e) {
            LOG.error("Bewaren van " + kind.getDossiercode() + " mislukt: " + e.getErrorCode()); // SAFE personal-data-logged
            throw new OpslagException("Kan " + kind.getBsn() + " niet bewaren", e);
        }
    }

    public boolean probeer(Kind kind) {
        try {
            return bewaar(kind) == 1;
        } catch (OpslagException e) {
            LOG.warn("Niet bewaard", e); // EXPECT personal-data-logged bsn
            return false;
        }
    }

    public Kind zoek(Kind voorbeeld) throws SQLException {
        try (PreparedStatement st = verbinding.prepareStatement(ZOEK)) {
            st.setString(1, voorbeeld.getBsn());
            try (ResultSet rs = st.executeQuery()) {
                if (!rs.next()) {
                    LOG.info("Geen kind bij {}", voorbeeld.getDossiercode()); // SAFE personal-data-logged
                    return null;
                }
                Kind kind = new Kind();
                kind.setDossiercode(rs.getString(1));
                kind.setRangorde(rs.getInt("rangorde"));
                LOG.info("Gevonden {} {}", kind, kind.getRangorde()); // SAFE personal-data-logged
                LOG.info("Nog zonder diagnose: {}", kind.getDiagnose()); // SAFE personal-data-logged
                kind.setDiagnose(rs.getString("diagnose"));
                LOG.info("Met diagnose: {}", kind.getDiagnose()); // EXPECT personal-data-logged gezondheid
                gelezen.put(voorbeeld.getBsn(), kind);
                sleutels.put(kind, voorbeeld.getBsn());
                return kind;
            }
        }
    }

    public void toestand() {
        LOG.info("Cache {}", gelezen.values()); // SAFE personal-data-logged
        LOG.info("Cache {}", gelezen); // EXPECT personal-data-logged bsn
        List<String> codes = new ArrayList<String>();
        for (String sleutel : gelezen.keySet()) {
            Kind kind = gelezen.get(sleutel);
            codes.add(kind.getDossiercode());
        }
        LOG.info("Codes {}", codes); // SAFE personal-data-logged
        for (Kind kind : sleutels.keySet()) {
            LOG.info("Sleutel {}", sleutels.get(kind)); // EXPECT personal-data-logged bsn
            LOG.info("Sleutel {}", sleutels.get(kind).hashCode()); // SAFE personal-data-logged
        }
    }

    /** Says that something could not be stored. */
    public static class OpslagException extends RuntimeException {
        public OpslagException(String tekst, Throwable oorzaak) {
            super(tekst, oorzaak);
        }
    }
}
