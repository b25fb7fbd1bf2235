package nl.imwregiotilburg.libraries.backends.zorg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.BeanPropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

class Patient {
    private long id;
    private String dossiernummer;
    @PersonalData("naam") private String naam;
    @PersonalData("bsn") private String bsn;
    @PersonalData("geboortedatum") private LocalDate geboortedatum;
    private String afdeling;

    public long getId() { return id; }
    public void setId(long id) { this.id = id; }
    public String getDossiernummer() { return dossiernummer; }
    public void setDossiernummer(String dossiernummer) { this.dossiernummer = dossiernummer; }
    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getBsn() { return bsn; }
    public void setBsn(String bsn) { this.bsn = bsn; }
    public LocalDate getGeboortedatum() { return geboortedatum; }
    public void setGeboortedatum(LocalDate geboortedatum) { this.geboortedatum = geboortedatum; }
    public String getAfdeling() { return afdeling; }
    public void setAfdeling(String afdeling) { this.afdeling = afdeling; }

    @Override
    public String toString() { return "Patient[" + dossiernummer + ", " + geboortedatum + "]"; }
}

record Verzekering(long patientId, @PersonalData("polisnummer") String polisnummer, String verzekeraar) { }

class PatientRowMapper implements RowMapper<Patient> {
    @Override
    public Patient mapRow(ResultSet rs, int rowNum) throws SQLException {
        Patient patient = new Patient();
        patient.setId(rs.getLong("id"));
        patient.setDossiernummer(rs.getString("dossiernummer"));
        patient.setNaam(rs.getString("naam"));
        patient.setBsn(rs.getString("bsn"));
        patient.setGeboortedatum(rs.getObject("geboortedatum", LocalDate.class));
        patient.setAfdeling(rs.getString("afdeling"));
        return patient;
    }
}

@Repository
public class PatientOpslag {
    private static final Logger log = LoggerFactory.getLogger(PatientOpslag.class);
    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    public PatientOpslag(JdbcClient client, JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.client = client;
        this.jdbc = jdbc;
        this.named = named;
    }

    public Optional<Patient> zoek(long id) {
        Optional<Patient> patient = client.sql("select * from patient where id = :id").param("id", id).query(Patient.class).optional();
        log.info("Gevonden: {}", patient); // EXPECT
        patient.ifPresent(p -> log.info("Afdeling {}", p.getAfdeling())); // SAFE
        patient.map(Patient::getBsn).ifPresent(bsn -> log.info("BSN {}", bsn)); // EXPECT
        return patient;
    }

    public List<Patient> opAfdeling(String afdeling) {
        List<Patient> lijst = jdbc.query("select * from patient where afdeling = ?", new PatientRowMapper(), afdeling);
        log.debug("Patienten op de afdeling: {}", lijst); // EXPECT
        lijst.stream().map(Patient::getDossiernummer).forEach(nr -> log.debug("Dossier {}", nr)); // SAFE
        return lijst;
    }

    public Verzekering verzekering(long patientId) {
        try {
            Verzekering verzekering = client.sql("select * from verzekering where patient_id = ?").param(patientId)
                    .query((rs, rij) -> new Verzekering(rs.getLong(1), rs.getString("polisnummer"), rs.getString("verzekeraar"))).single();
            log.info("Verzekering {}", verzekering); // EXPECT
            return verzekering;
        } catch (EmptyResultDataAccessException ex) {
            log.warn("Geen verzekering, verwacht {} rij", ex.getExpectedSize()); // SAFE
            return null;
        }
    }

    public long voegToe(Patient patient) {
        MapSqlParameterSource bron = new MapSqlParameterSource("naam", patient.getNaam()).addValue("dossier", patient.getDossiernummer());
        KeyHolder sleutels = new GeneratedKeyHolder();
        int rijen = named.update("insert into patient(naam, dossiernummer) values (:naam, :dossier)", bron, sleutels);
        log.debug("Parameter {}", bron.getValue("naam")); // EXPECT
        log.debug("Parameter {}", bron.getValue("dossier")); // SAFE
        return sleutels.getKey().longValue();
    }

    public void werkBij(Patient patient) {
        Map<String, Object> parameters = Map.of("id", patient.getId(), "bsn", patient.getBsn());
        int rijen = named.update("update patient set bsn = :bsn where id = :id", parameters);
        log.info("{} rijen bijgewerkt met {}", rijen, parameters); // EXPECT
        BeanPropertySqlParameterSource bean = new BeanPropertySqlParameterSource(patient);
        log.debug("Uit de bean: {}", bean.getValue("bsn")); // EXPECT
        log.debug("Uit de bean: {}", bean.getValue("afdeling")); // SAFE
        named.update("update patient set afdeling = :afdeling where id = :id", bean);
    }

    public Patient eerste() {
        Patient patient = jdbc.queryForObject("select * from patient limit 1", BeanPropertyRowMapper.newInstance(Patient.class));
        Integer aantal = jdbc.queryForObject("select count(*) from patient where bsn = ?", Integer.class, patient.getBsn());
        log.info("Aantal met dit nummer: {}", aantal); // SAFE
        return patient;
    }
}
