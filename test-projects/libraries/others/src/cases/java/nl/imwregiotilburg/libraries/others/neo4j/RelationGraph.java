package nl.imwregiotilburg.libraries.others.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.ResultSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class RelationGraph {

    public static class Contact {
        private final String key;
        @PersonalData("naam")
        private final String name;
        @PersonalData("emailadres")
        private final String email;

        public Contact(String key, String name, String email) {
            this.key = key;
            this.name = name;
            this.email = email;
        }

        public String getKey() { return key; }
        public String getName() { return name; }
        public String getEmail() { return email; }
    }

    private static final Logger log = LoggerFactory.getLogger(RelationGraph.class);
    private static final String MERGE = "MERGE (c:Contact {key: $key}) SET c.email = $email";

    private final Driver driver;

    public RelationGraph(Driver driver) {
        this.driver = driver;
    }

    public void parameters(Contact contact) {
        Value params = Values.parameters("key", contact.getKey(), "email", contact.getEmail());
        log.debug("parameters {}", params); // EXPECT
        log.debug("email parameter {}", params.get("email").asString()); // EXPECT
        log.debug("key parameter {}", params.get("key").asString()); // SAFE
        log.debug("parameter names {} ({})", params.keys(), params.size()); // SAFE
        log.debug("parameter map {}", params.asMap()); // EXPECT
    }

    public void query(Contact contact) {
        Query query = new Query(MERGE, Values.parameters("key", contact.getKey(), "email", contact.getEmail()));
        log.debug("query text {}", query.text()); // SAFE
        log.debug("query parameters {}", query.parameters()); // EXPECT
        log.debug("query {}", query); // EXPECT
        Query keyOnly = query.withParameters(Values.parameters("key", contact.getKey()));
        log.debug("key query {}", keyOnly.parameters()); // SAFE
    }

    public void updated(Contact contact) {
        Query base = new Query(MERGE, Map.of("key", contact.getKey()));
        Query full = base.withUpdatedParameters(Values.parameters("email", contact.getEmail()));
        log.debug("base {}", base.parameters()); // SAFE
        log.debug("full {}", full.parameters().get("email").asString("none")); // EXPECT
    }

    public void write(Contact contact) {
        Map<String, Object> params = new HashMap<>();
        params.put("key", contact.getKey());
        params.put("email", contact.getEmail());
        try (Session session = driver.session()) {
            ResultSummary summary = session.executeWrite(tx -> tx.run(MERGE, params).consume());
            log.info("nodes created {}", summary.counters().nodesCreated()); // SAFE
            log.info("executed {}", summary.query().text()); // SAFE
            log.info("executed with {}", summary.query().parameters()); // EXPECT
        }
    }

    public void echo(Contact contact) {
        try (Session session = driver.session()) {
            String echoed = session.run("RETURN $name AS name", Map.of("name", contact.getName())).single().get("name").asString();
            log.info("echo {}", echoed); // EXPECT
        }
    }

    public List<Contact> load(String region) {
        EagerResult result = driver.executableQuery("MATCH (c:Contact {region: $region}) RETURN c.key AS key, c.name AS name, c.email AS email")
                .withParameters(Map.of("region", region))
                .execute();
        List<Contact> contacts = result.records().stream()
                .map(r -> new Contact(r.get("key").asString(), r.get("name").asString(), r.get("email").asString()))
                .toList();
        contacts.forEach(c -> log.info("contact {}", c.getName())); // EXPECT
        contacts.forEach(c -> log.info("contact key {}", c.getKey())); // SAFE
        log.info("{} contacts with columns {}", contacts.size(), result.keys()); // SAFE
        return contacts;
    }

    public void values(Contact contact) {
        Value value = Values.value(contact.getEmail());
        log.debug("as string {}", value.asString()); // EXPECT
        log.debug("type {}", value.type().name()); // SAFE
    }
}
