package nl.imwregiotilburg.libraries.spring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.BeanPropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AccountDao {

    private static final Logger log = LoggerFactory.getLogger(AccountDao.class);

    private static final RowMapper<Account> MAPPER = (rs, rowNum) -> new Account(rs.getLong("id"), rs.getString("holder"), rs.getString("iban"), rs.getString("currency"));

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JdbcClient client;

    public AccountDao(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, JdbcClient client) {
        this.jdbc = jdbc;
        this.named = named;
        this.client = client;
    }

    public Account load(long id) {
        Account account = jdbc.queryForObject("select * from account where id = ?", MAPPER, id);
        log.info("Loaded {}", account.getHolder()); // EXPECT
        log.info("Loaded account in {}", account.getCurrency()); // SAFE
        return account;
    }

    public List<Account> all() {
        List<Account> accounts = jdbc.query("select * from account", MAPPER);
        log.info("{} accounts, total {}", accounts.size(), jdbc.queryForObject("select count(*) from account", Long.class)); // SAFE
        accounts.forEach(account -> log.debug("Account {}", account)); // EXPECT
        List<Account> blank = jdbc.query("select * from account", (rs, rowNum) -> new Account(rs.getLong("id"), "-", "-", rs.getString("currency")));
        log.info("Blank {}", blank); // SAFE
        return accounts;
    }

    public Map<String, Account> byCurrency() {
        ResultSetExtractor<Map<String, Account>> extractor = this::extract;
        Map<String, Account> result = jdbc.query("select * from account", extractor);
        log.info("Euro account of {}", result.get("EUR").getHolder()); // EXPECT
        return result;
    }

    private Map<String, Account> extract(ResultSet rs) throws SQLException {
        Map<String, Account> result = new LinkedHashMap<>();
        while (rs.next()) {
            result.put(rs.getString("currency"), MAPPER.mapRow(rs, rs.getRow()));
        }
        return result;
    }

    public void holders() {
        List<Holder> holders = jdbc.query("select * from holder", new BeanPropertyRowMapper<>(Holder.class));
        log.info("Holders {}", holders.stream().map(Holder::getEmail).toList()); // EXPECT
        HolderRow row = jdbc.queryForObject("select * from holder where id = ?", new DataClassRowMapper<>(HolderRow.class), 1L);
        log.info("Row {}", row); // EXPECT
        jdbc.query("select * from account", rs -> { log.info("Row of {}", new Account(rs.getLong("id"), rs.getString("holder"), rs.getString("iban"), "EUR").getHolder()); }); // EXPECT
    }

    public void named(Account account) {
        MapSqlParameterSource params = new MapSqlParameterSource().addValue("iban", account.getIban()).addValue("currency", account.getCurrency());
        log.info("Currency {}", params.getValue("currency")); // SAFE
        log.info("Iban {}", params.getValue("iban")); // EXPECT
        log.debug("Parameters {}", params); // EXPECT
        named.update("update account set currency = :currency where iban = :iban", params);
    }

    public void bean(Holder holder) {
        BeanPropertySqlParameterSource params = new BeanPropertySqlParameterSource(holder);
        log.info("Email {}", params.getValue("email")); // EXPECT
        Map<String, Object> args = new HashMap<>();
        args.put("email", holder.getEmail());
        args.put("segment", holder.getSegment());
        log.info("Inserted {} in {}", named.update("insert into holder (email, segment) values (:email, :segment)", args), args.get("segment")); // SAFE
    }

    public void client(long id) {
        Optional<Account> account = client.sql("select * from account where id = :id").param("id", id).query(MAPPER).optional();
        log.info("Client {}", account.map(Account::getCurrency).orElse("-")); // SAFE
        Holder holder = client.sql("select * from holder where id = ?").param(id).query(Holder.class).single();
        log.info("Client holder {}", holder.getEmail()); // EXPECT
        log.info("Client holder {}", holder.getSegment()); // SAFE
    }

    public void missing(long id) {
        try {
            load(id);
        } catch (EmptyResultDataAccessException ex) {
            log.warn("No account {}: {}", id, ex.getMessage()); // SAFE
        }
    }
}

class HolderService {

    private static final Logger log = LoggerFactory.getLogger(HolderService.class);

    private final HolderRepository holders;
    private final AccountRepository accounts;

    HolderService(HolderRepository holders, AccountRepository accounts) {
        this.holders = holders;
        this.accounts = accounts;
    }

    void report() {
        for (Holder holder : holders.findAll()) {
            log.info("Holder {} in {}", holder.getId(), holder.getSegment()); // SAFE
        }
        accounts.findAllById(List.of(1L, 2L)).forEach(account -> log.info("Account {}", account.getIban())); // EXPECT
    }
}

interface HolderRepository extends ListCrudRepository<Holder, Long> {
}

interface AccountRepository extends CrudRepository<Account, Long> {
}

@Table("account")
class Account {
    @Id
    private final long id;
    @PersonalData("rekeninghouder")
    private final String holder;
    @PersonalData("iban")
    private final String iban;
    private final String currency;

    Account(long id, String holder, String iban, String currency) {
        this.id = id;
        this.holder = holder;
        this.iban = iban;
        this.currency = currency;
    }

    public long getId() {
        return id;
    }

    public String getHolder() {
        return holder;
    }

    public String getIban() {
        return iban;
    }

    public String getCurrency() {
        return currency;
    }

    @Override
    public String toString() {
        return currency + " account of " + holder;
    }
}

@Table("holder")
class Holder {
    @Id
    private Long id;
    @PersonalData("emailadres")
    private String email;
    private String segment;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }
}

record HolderRow(long id, @PersonalData("emailadres") String email, String segment) {
}
