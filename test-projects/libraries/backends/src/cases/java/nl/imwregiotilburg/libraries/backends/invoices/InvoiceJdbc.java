package nl.imwregiotilburg.libraries.backends.invoices;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import lombok.ToString;
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
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Data @NoArgsConstructor @AllArgsConstructor
class Customer {
    private Long id;
    @PersonalData("naam") private String name;
    @PersonalData("emailadres") private String email;
    @PersonalData("iban") @ToString.Exclude private String iban;
    private String segment;
}

record Invoice(String number, BigDecimal amount, Long customerId) {}

record Reminder(String number, @PersonalData("emailadres") String email) {}

@Repository
public class InvoiceJdbc {
    private static final Logger log = LoggerFactory.getLogger(InvoiceJdbc.class);
    private static final RowMapper<Customer> CUSTOMER = (rs, n) ->
        new Customer(rs.getLong("id"), rs.getString("name"), rs.getString("email"), rs.getString("iban"), rs.getString("segment"));
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JdbcClient client;

    InvoiceJdbc(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, JdbcClient client) {
        this.jdbc = jdbc;
        this.named = named;
        this.client = client;
    }

    Customer load(Long id) {
        try {
            Customer customer = jdbc.queryForObject("select * from customer where id = ?", CUSTOMER, id);
            log.info("loaded {}", customer); // EXPECT
            log.info("loaded segment {}", customer.getSegment()); // SAFE
            return customer;
        } catch (EmptyResultDataAccessException e) {
            log.warn("customer {} not found: expected {}", id, e.getExpectedSize()); // SAFE
            return null;
        }
    }

    List<Customer> inSegment(String segment) {
        List<Customer> rows = jdbc.query("select * from customer where segment = ?", BeanPropertyRowMapper.newInstance(Customer.class), segment);
        rows.forEach(c -> log.debug("row {} {}", c.getId(), c.getSegment())); // SAFE
        List<Invoice> invoices = jdbc.query("select * from invoice", new DataClassRowMapper<>(Invoice.class));
        log.debug("invoices {}", invoices); // SAFE
        List<Reminder> reminders = named.query("select * from reminder", new DataClassRowMapper<>(Reminder.class));
        return rows;
    }

    long insert(Customer customer) {
        MapSqlParameterSource params = new MapSqlParameterSource().addValue("name", customer.getName())
            .addValue("email", customer.getEmail()).addValue("segment", customer.getSegment());
        log.debug("parameter {}", params.getValue("email")); // EXPECT
        log.debug("parameter {}", params.getValue("segment")); // SAFE
        log.debug("parameters {}", params.getValues()); // EXPECT
        KeyHolder keys = new GeneratedKeyHolder();
        int rows = named.update("insert into customer (name, email, segment) values (:name, :email, :segment)", params, keys, new String[] {"id"});
        log.info("inserted {}", params); // EXPECT
        return keys.getKey().longValue();
    }

    void updateAll(List<Customer> customers) {
        SqlParameterSource[] batch = customers.stream().map(BeanPropertySqlParameterSource::new).toArray(SqlParameterSource[]::new);
        int[] counts = named.batchUpdate("update customer set email = :email where id = :id", batch);
        log.info("updated {}", Arrays.stream(counts).sum()); // SAFE
        SqlParameterSource first = new BeanPropertySqlParameterSource(customers.get(0));
        jdbc.batchUpdate("update customer set name = ? where id = ?", customers, 100, (ps, c) -> {
            ps.setString(1, c.getName());
            ps.setLong(2, c.getId());
            log.trace("binding {}", c.getName()); // EXPECT
        });
    }

    void fluent(Long id) {
        Optional<Customer> found = client.sql("select * from customer where id = :id").param("id", id).query(Customer.class).optional();
        log.info("found {}", found); // EXPECT
        log.info("found segment {}", found.map(Customer::getSegment)); // SAFE
        List<Reminder> reminders = client.sql("select * from reminder").query(Reminder.class).list();
        log.info("reminder mails {}", reminders.stream().map(Reminder::email).toList()); // EXPECT
    }
}
