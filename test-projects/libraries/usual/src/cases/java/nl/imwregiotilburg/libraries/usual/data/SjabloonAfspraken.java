package nl.imwregiotilburg.libraries.usual.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.BeanPropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments and clients with Spring's templates. */
@Repository
public class SjabloonAfspraken {
    private static final Logger log = LoggerFactory.getLogger(SjabloonAfspraken.class);

    /** A client as the query gives him. */
    public static class ClientRij {
        private Long id;
        @PersonalData(value = "naam", purpose = "zoeken")
        private String naam;
        private String regio;

        public Long getId() { return id; }
        public void setId(Long id) { this.id = id; }
        public String getNaam() { return naam; }
        public void setNaam(String naam) { this.naam = naam; }
        public String getRegio() { return regio; }
        public void setRegio(String regio) { this.regio = regio; }
    }

    /** Mail and status, by constructor. */
    public record MailRij(@PersonalData(value = "email", purpose = "zoeken") String email, String status) {
    }

    private static final RowMapper<Afspraak> AFSPRAAK = (rs, nummer) -> new Afspraak(rs.getLong("id"), rs.getTimestamp("tijdstip").toLocalDateTime(), rs.getString("client_naam"), rs.getString("hulpvraag"), rs.getString("locatie"));

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate benoemd;
    private final JdbcClient client;

    public SjabloonAfspraken(JdbcTemplate jdbc, NamedParameterJdbcTemplate benoemd, JdbcClient client) {
        this.jdbc = jdbc;
        this.benoemd = benoemd;
        this.client = client;
    }

    public void sjabloon(Client wie) {
        List<Afspraak> afspraken = jdbc.query("select * from afspraak where client_naam = ?", AFSPRAAK, wie.getNaam());
        log.info("Afspraken {}", afspraken); // SAFE
        log.info("Hulpvraag {}", afspraken.get(0).hulpvraag()); // EXPECT
        ClientRij rij = jdbc.queryForObject("select id, naam, regio from client where bsn is not null fetch first 1 rows only", new BeanPropertyRowMapper<>(ClientRij.class));
        log.info("Rij {}", rij); // SAFE
        log.info("Rij van {}", rij.getNaam()); // EXPECT
        log.info("Rij in {}", rij.getRegio()); // SAFE
        Integer aantal = jdbc.queryForObject("select count(*) from afspraak where client_naam = ?", Integer.class, wie.getNaam());
        log.info("Aantal {}", aantal); // SAFE
    }

    public void verwerk(Client wie) {
        jdbc.query("select client_naam, locatie from afspraak", rs -> {
            String opsomming = rs.getString("client_naam") + " @ " + rs.getString("locatie");
            Afspraak afspraak = new Afspraak(0, null, rs.getString("client_naam"), null, rs.getString("locatie"));
            log.info("Opsomming {} tekens", opsomming.length()); // SAFE
            log.info("Verwerkt {}", afspraak.clientNaam()); // EXPECT
            log.info("Verwerkt {}", afspraak); // SAFE
        });
        int gewijzigd = jdbc.update("update client set naam = ? where id = ?", wie.getNaam(), wie.getId());
        log.info("Gewijzigd: {}", gewijzigd); // SAFE
        try {
            jdbc.queryForObject("select id from client where naam = ?", Long.class, wie.getNaam() + "!");
        } catch (EmptyResultDataAccessException e) {
            log.warn("Niet gevonden: {}", e.getMessage()); // SAFE
        }
    }

    public void benoemd(Client wie) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("naam", wie.getNaam()).addValue("regio", wie.getRegio());
        log.debug("Parameters {}", parameters); // EXPECT
        log.debug("Parameter regio {}", parameters.getValue("regio")); // SAFE
        List<MailRij> mails = benoemd.query("select email, status from client where naam = :naam and regio = :regio", parameters, new DataClassRowMapper<>(MailRij.class));
        log.info("Mails {}", mails); // EXPECT
        log.info("Status {}", mails.get(0).status()); // SAFE
        log.debug("Uit de boon {}", new BeanPropertySqlParameterSource(wie).getValue("telefoon")); // EXPECT
        log.debug("Uit de boon {}", new BeanPropertySqlParameterSource(wie).getValue("dossierNummer")); // SAFE
        Map<String, Object> kaart = new HashMap<>();
        kaart.put("id", wie.getId());
        kaart.put("mail", wie.getEmail());
        int rijen = benoemd.update("update client set email = :mail where id = :id", kaart);
        log.info("Mail gezet in {} rijen", rijen); // SAFE
        log.info("Mail gezet met {}", kaart); // EXPECT
    }

    public void vloeiend(Client wie) {
        MailRij mail = client.sql("select email, status from client where id = :id").param("id", wie.getId()).query(MailRij.class).single();
        log.info("Mail van client: {}", mail.email()); // EXPECT
        client.sql("select email, status from client where id = ?").param(wie.getId()).query(MailRij.class).optional().ifPresent(m -> log.info("Misschien {}", m)); // EXPECT
        List<String> regios = client.sql("select regio from client where naam = :naam").param("naam", wie.getNaam()).query(String.class).list();
        log.info("Regio's {}", regios); // SAFE
        List<ClientRij> rijen = client.sql("select id, naam, regio from client").query((rs, nummer) -> {
            ClientRij rij = new ClientRij();
            rij.setId(rs.getLong("id"));
            rij.setNaam(rs.getString("naam"));
            return rij;
        }).list();
        log.info("Namen {}", rijen.stream().map(ClientRij::getNaam).toList()); // EXPECT
        log.info("Nummers {}", rijen.stream().map(ClientRij::getId).toList()); // SAFE
        log.info("Geen regio {}", rijen.get(0).getRegio()); // SAFE
    }
}
