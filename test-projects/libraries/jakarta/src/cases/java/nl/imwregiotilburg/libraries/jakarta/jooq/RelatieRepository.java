package nl.imwregiotilburg.libraries.jakarta.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.RecordMapper;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.conf.ParamType;
import org.jooq.impl.SQLDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class RelatieRepository {

    private static final Logger log = LoggerFactory.getLogger(RelatieRepository.class);

    private static final Table<Record> RELATIE = table(name("relatie"));
    private static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT);
    private static final Field<String> NAAM = field(name("naam"), SQLDataType.VARCHAR);
    private static final Field<String> EMAIL = field(name("email"), SQLDataType.VARCHAR);
    private static final Field<String> SOORT = field(name("soort"), SQLDataType.VARCHAR);

    private final DSLContext dsl;

    public RelatieRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    public void into(long id) {
        Relatie relatie = dsl.select(ID, NAAM, EMAIL, SOORT).from(RELATIE).where(ID.eq(id)).fetchOneInto(Relatie.class);
        log.info("relatie {}", relatie.getEmail()); // EXPECT
        log.info("relatie is {}", relatie.getSoort()); // SAFE
    }

    public void mapping() {
        List<Contact> contacten = dsl.select(NAAM, EMAIL, SOORT).from(RELATIE).fetch(Records.mapping(Contact::new));
        log.info("contact {}", contacten.get(0)); // EXPECT
        log.info("contact soort {}", contacten.get(0).soort()); // SAFE
        RecordMapper<Record, Contact> mapper = r -> new Contact(r.get(NAAM), r.get(EMAIL), r.get(SOORT));
        Optional<Contact> eerste = dsl.selectFrom(RELATIE).limit(1).fetchOptional(mapper);
        eerste.ifPresent(c -> log.info("eerste {}", c.email())); // EXPECT
    }

    public void alsMap() {
        Map<Long, Relatie> perId = dsl.selectFrom(RELATIE).fetchMap(ID, Relatie.class);
        log.info("sleutels {}", perId.keySet()); // SAFE
        log.info("relatie 1 heet {}", perId.get(1L).getNaam()); // EXPECT
        Map<String, List<Relatie>> perSoort = dsl.selectFrom(RELATIE).fetchGroups(SOORT, Relatie.class);
        for (Map.Entry<String, List<Relatie>> e : perSoort.entrySet()) {
            log.info("soort {} heeft {} relaties", e.getKey(), e.getValue().size()); // SAFE
        }
    }

    public void streamen() {
        try (Stream<Record> stroom = dsl.selectFrom(RELATIE).fetchStream()) {
            stroom.map(r -> r.into(Relatie.class)).forEach(r -> log.info("exporteer {}", r.getNaam())); // EXPECT
        }
    }

    public void nieuwRecord(Relatie relatie) {
        Record3<String, String, String> rij = dsl.newRecord(NAAM, EMAIL, SOORT).values(relatie.getNaam(), relatie.getEmail(), relatie.getSoort());
        log.debug("veld {}", rij.get(NAAM)); // EXPECT
        log.debug("veld {}", rij.get("soort", String.class)); // SAFE
    }

    public void uitvoer(Relatie relatie) {
        Result<Record3<String, String, String>> resultaat = dsl.newResult(NAAM, EMAIL, SOORT);
        resultaat.add(dsl.newRecord(NAAM, EMAIL, SOORT).values(relatie.getNaam(), relatie.getEmail(), relatie.getSoort()));
        log.debug("csv {}", resultaat.formatCSV()); // EXPECT
        log.debug("soorten {}", resultaat.getValues(SOORT)); // SAFE
    }

    public void wijzig(Relatie relatie) {
        Query query = dsl.update(RELATIE).set(EMAIL, relatie.getEmail()).where(ID.eq(relatie.getId()));
        log.debug("sql {}", query.getSQL()); // SAFE
        log.debug("sql met waarden {}", query.getSQL(ParamType.INLINED)); // EXPECT
        log.debug("waarden {}", query.getBindValues()); // EXPECT
        log.debug("query {}", query); // EXPECT
        query.execute();
    }

    public void zoek(Relatie relatie) {
        Condition opNaam = NAAM.likeIgnoreCase("%" + relatie.getNaam() + "%");
        Condition opId = ID.gt(relatie.getId());
        log.debug("conditie {}", opNaam.and(opId)); // EXPECT
        log.debug("conditie {}", opId); // SAFE
        log.info("gevonden: {}", dsl.fetchExists(RELATIE, opNaam)); // SAFE
    }
}

record Contact(@PersonalData("naam") String naam, @PersonalData("emailadres") String email, String soort) {
}

class Relatie {

    private Long id;

    @PersonalData("naam")
    private String naam;

    @PersonalData("emailadres")
    private String email;

    private String soort;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSoort() {
        return soort;
    }

    public void setSoort(String soort) {
        this.soort = soort;
    }
}
