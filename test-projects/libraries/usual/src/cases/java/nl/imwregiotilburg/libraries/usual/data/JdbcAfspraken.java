package nl.imwregiotilburg.libraries.usual.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Appointments in plain JDBC. */
@Repository
public class JdbcAfspraken {
    private static final Logger log = LoggerFactory.getLogger(JdbcAfspraken.class);
    private static final String INVOEGEN = "insert into afspraak (id, tijdstip, client_naam, hulpvraag, locatie) values (?, ?, ?, ?, ?)";

    private final DataSource bron;

    public JdbcAfspraken(DataSource bron) {
        this.bron = bron;
    }

    public void bewaar(Afspraak afspraak) throws SQLException {
        try (Connection verbinding = bron.getConnection(); PreparedStatement opdracht = verbinding.prepareStatement(INVOEGEN)) {
            opdracht.setLong(1, afspraak.id());
            opdracht.setObject(2, afspraak.tijdstip());
            opdracht.setString(3, afspraak.clientNaam());
            opdracht.setString(4, afspraak.hulpvraag());
            opdracht.setString(5, afspraak.locatie());
            int aantal = opdracht.executeUpdate();
            log.info("{} rijen bewaard met {}", aantal, INVOEGEN); // SAFE
        }
    }

    private Afspraak rij(ResultSet rs) throws SQLException {
        return new Afspraak(rs.getLong("id"), rs.getTimestamp("tijdstip").toLocalDateTime(), rs.getString("client_naam"), rs.getString("hulpvraag"), rs.getString("locatie"));
    }

    public List<Afspraak> alle() throws SQLException {
        List<Afspraak> gevonden = new ArrayList<>();
        try (Connection verbinding = bron.getConnection(); Statement opdracht = verbinding.createStatement(); ResultSet rs = opdracht.executeQuery("select * from afspraak order by id")) {
            while (rs.next()) {
                gevonden.add(rij(rs));
            }
        }
        log.info("Afspraken {}", gevonden); // SAFE
        for (Afspraak afspraak : gevonden) {
            log.info("Afspraak van {}", afspraak.clientNaam()); // EXPECT
            log.info("Afspraak om {}", afspraak.tijdstip()); // SAFE
        }
        return gevonden;
    }

    public List<Map<String, Object>> ruw(Afspraak zoek) throws SQLException {
        List<Map<String, Object>> rijen = new ArrayList<>();
        try (Connection verbinding = bron.getConnection(); PreparedStatement opdracht = verbinding.prepareStatement("select hulpvraag, locatie from afspraak where client_naam = ?")) {
            opdracht.setString(1, zoek.clientNaam());
            try (ResultSet rs = opdracht.executeQuery()) {
                ResultSetMetaData meta = rs.getMetaData();
                while (rs.next()) {
                    Map<String, Object> rij = new LinkedHashMap<>();
                    for (int i = 1; i <= meta.getColumnCount(); i++) {
                        log.trace("Kolom {}", meta.getColumnLabel(i)); // SAFE
                        rij.put(meta.getColumnLabel(i).toLowerCase(), rs.getObject(i));
                    }
                    rijen.add(rij);
                }
            }
        }
        log.info("Ruwe rijen: {}", rijen.size()); // SAFE
        return rijen;
    }

    public void telPerLocatie(Afspraak zoek) throws SQLException {
        try (Connection verbinding = bron.getConnection(); PreparedStatement opdracht = verbinding.prepareStatement("select locatie, count(*) from afspraak where client_naam = ? group by locatie")) {
            opdracht.setString(1, zoek.clientNaam());
            try (ResultSet rs = opdracht.executeQuery()) {
                while (rs.next()) {
                    log.info("{}: {}", rs.getString(1), rs.getInt(2)); // SAFE
                }
            }
        }
    }

    public void perRegel(Afspraak nieuw) throws SQLException {
        String melding = "Afspraak " + nieuw.id() + ": " + nieuw.hulpvraag();
        try (Connection verbinding = bron.getConnection(); PreparedStatement opdracht = verbinding.prepareStatement(INVOEGEN)) {
            log.info("Verbinding open: {}", !verbinding.isClosed()); // SAFE
            opdracht.setLong(1, nieuw.id());
            opdracht.setString(3, null);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            log.error("Fout {} bij bewaren", e.getErrorCode()); // SAFE
            log.error("Niet bewaard: {}", melding); // EXPECT
            SQLException nieuwe = new SQLException(melding, e.getSQLState(), e);
            log.error("Toestand {}", nieuwe.getSQLState()); // SAFE
            log.error("Bewaren mislukt", nieuwe); // EXPECT
        }
    }

    /** A line for the paper list at the desk. */
    public String balielijst() throws SQLException {
        StringBuilder lijst = new StringBuilder();
        for (Afspraak afspraak : alle()) {
            lijst.append(afspraak.tijdstip().toLocalTime()).append(' ').append(afspraak.clientNaam()).append('\n');
        }
        System.out.println(lijst); // EXPECT
        System.out.println(lijst.length()); // SAFE
        lijst.setLength(0);
        System.out.println("Leeg: " + lijst); // SAFE
        return lijst.toString();
    }
}
