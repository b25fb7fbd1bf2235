package nl.imwregiotilburg.libraries.others.cassandra;

import static com.datastax.oss.driver.api.querybuilder.QueryBuilder.bindMarker;
import static com.datastax.oss.driver.api.querybuilder.QueryBuilder.insertInto;
import static com.datastax.oss.driver.api.querybuilder.QueryBuilder.literal;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchStatementBuilder;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.DefaultBatchType;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ReaderDao {

    public static class Reader {
        private final String card;
        @PersonalData("emailadres")
        private final String email;
        private final String branch;

        public Reader(String card, String email, String branch) {
            this.card = card;
            this.email = email;
            this.branch = branch;
        }

        public String getCard() { return card; }
        public String getEmail() { return email; }
        public String getBranch() { return branch; }
    }

    private static final Logger log = LoggerFactory.getLogger(ReaderDao.class);

    private final CqlSession session;

    public ReaderDao(CqlSession session) {
        this.session = session;
    }

    public void insertPositional(Reader reader) {
        SimpleStatement statement = SimpleStatement.newInstance(
                "INSERT INTO reader (card, email) VALUES (?, ?)", reader.getCard(), reader.getEmail());
        log.debug("query {}", statement.getQuery()); // SAFE
        log.debug("values {}", statement.getPositionalValues()); // EXPECT
        log.debug("card {}", statement.getPositionalValues().get(0)); // SAFE
        ResultSet result = session.execute(statement);
        log.info("applied {}", result.wasApplied()); // SAFE
    }

    public void insertNamed(Reader reader) {
        SimpleStatement statement = SimpleStatement.builder("INSERT INTO reader (card, email) VALUES (:card, :email)")
                .addNamedValue("card", reader.getCard())
                .addNamedValue("email", reader.getEmail())
                .build();
        log.debug("named {}", statement.getNamedValues()); // EXPECT
        log.debug("named query {}", statement.getQuery()); // SAFE
        session.execute(statement);
    }

    public void deleteUnsafe(Reader reader) {
        SimpleStatement statement = SimpleStatement.newInstance("DELETE FROM reader WHERE email = '" + reader.getEmail() + "'");
        log.debug("delete {}", statement.getQuery()); // EXPECT
        session.execute(statement);
    }

    public void insertBound(Reader reader) {
        PreparedStatement prepared = session.prepare("INSERT INTO reader (card, email, branch) VALUES (?, ?, ?)");
        BoundStatement bound = prepared.bind(reader.getCard(), reader.getEmail(), reader.getBranch());
        log.debug("bound mail {}", bound.getString("email")); // EXPECT
        log.debug("bound mail by index {}", bound.getString(1)); // EXPECT
        log.debug("bound branch {}", bound.getString("branch")); // SAFE
        log.debug("prepared {}", bound.getPreparedStatement().getQuery()); // SAFE
        session.execute(bound);
    }

    public void boundSetters(Reader reader) {
        BoundStatement bound = session.prepare("UPDATE reader SET email = ? WHERE card = ?").bind();
        bound = bound.setString("email", reader.getEmail()).setString("card", reader.getCard());
        log.debug("update card {}", bound.getString("card")); // SAFE
        log.debug("update mail {}", bound.getString("email")); // EXPECT
        bound = bound.setToNull("email");
        log.debug("update mail cleared {}", bound.getString("email")); // SAFE
    }

    public void queryBuilder(Reader reader) {
        String literalCql = insertInto("reader").value("email", literal(reader.getEmail())).asCql();
        String markerCql = insertInto("reader").value("email", bindMarker()).asCql();
        log.debug("cql {}", literalCql); // EXPECT
        log.debug("cql {}", markerCql); // SAFE
        log.debug("cql {}", insertInto("reader").value("card", literal(reader.getCard())).build().getQuery()); // SAFE
    }

    public void batch(List<Reader> readers) {
        BatchStatementBuilder builder = BatchStatement.builder(DefaultBatchType.LOGGED);
        readers.forEach(r -> builder.addStatement(SimpleStatement.newInstance("INSERT INTO mail (email) VALUES (?)", r.getEmail())));
        BatchStatement batch = builder.build();
        log.info("batch of {}", batch.size()); // SAFE
        session.execute(batch);
    }

    public List<Reader> findByBranch(String branch) {
        List<Reader> readers = new ArrayList<>();
        for (Row row : session.execute("SELECT card, email, branch FROM reader WHERE branch = ?", branch)) {
            Reader reader = new Reader(row.getString("card"), row.getString("email"), row.getString("branch"));
            log.debug("reader {} of {}", reader.getCard(), reader.getBranch()); // SAFE
            log.debug("reader mail {}", reader.getEmail()); // EXPECT
            readers.add(reader);
        }
        return readers;
    }
}
