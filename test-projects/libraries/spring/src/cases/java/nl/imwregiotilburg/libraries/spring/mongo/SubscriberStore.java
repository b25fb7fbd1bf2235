package nl.imwregiotilburg.libraries.spring.mongo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationResults;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.BeforeConvertEvent;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.repository.MongoRepository;

public class SubscriberStore {

    private static final Logger log = LoggerFactory.getLogger(SubscriberStore.class);

    private final SubscriberRepository repository;
    private final MongoTemplate mongo;

    public SubscriberStore(SubscriberRepository repository, MongoTemplate mongo) {
        this.repository = repository;
        this.mongo = mongo;
    }

    public void repository(String id) {
        Optional<Subscriber> found = repository.findById(id);
        log.info("Found {}", found); // EXPECT
        log.info("Found {} with plan {}", found.isPresent(), found.map(Subscriber::getPlan).orElse("none")); // SAFE
        repository.findByPlan("FREE").forEach(s -> log.info("Free {}", s.getEmail())); // EXPECT
        Page<Subscriber> page = repository.findAll(PageRequest.of(0, 50));
        log.info("Page {}", page); // SAFE
        log.info("Pages {}", page.stream().map(Subscriber::getPlan).collect(Collectors.toSet())); // SAFE
        log.info("First of page {}", page.getContent().get(0).getPhone()); // EXPECT
    }

    public Subscriber byEmail(Subscriber known) {
        Query query = new Query(Criteria.where("email").is(known.getEmail()));
        log.debug("Query {}", query); // EXPECT
        Subscriber subscriber = mongo.findOne(query, Subscriber.class);
        log.info("One {}", subscriber.getPhone()); // EXPECT
        return subscriber;
    }

    public void byPlan(Subscriber known) {
        Query query = Query.query(Criteria.where("plan").is(known.getPlan())).limit(10);
        log.debug("Query {}", query); // SAFE
        List<Subscriber> list = mongo.find(query, Subscriber.class, "subscribers");
        log.info("List {}", list); // EXPECT
    }

    public void update(Subscriber subscriber) {
        Update update = new Update().set("phone", subscriber.getPhone()).inc("changes", 1);
        log.debug("Update {}", update.getUpdateObject().toJson()); // EXPECT
        Query query = Query.query(Criteria.where("_id").is(subscriber.getId()));
        log.info("Modified {}", mongo.updateFirst(query, update, Subscriber.class).getModifiedCount()); // SAFE
        Subscriber changed = mongo.findAndModify(query, update, FindAndModifyOptions.options().returnNew(true), Subscriber.class);
        log.info("Changed to plan {}", changed.getPlan()); // SAFE
    }

    public void document(Subscriber subscriber) {
        Document document = new Document("email", subscriber.getEmail()).append("plan", subscriber.getPlan());
        log.info("Email {}", document.getString("email")); // EXPECT
        log.info("Document {}", document.toJson()); // EXPECT
        document.remove("email");
        log.info("Document {}", document.toJson()); // SAFE
    }

    public void aggregate() {
        Aggregation aggregation = Aggregation.newAggregation(Aggregation.match(Criteria.where("plan").is("PAID")), Aggregation.limit(3));
        AggregationResults<Subscriber> results = mongo.aggregate(aggregation, "subscribers", Subscriber.class);
        for (Subscriber subscriber : results) {
            log.info("Paid {}", subscriber.getEmail()); // EXPECT
        }
        log.info("Paid ids {}", results.getMappedResults().stream().map(Subscriber::getId).toList()); // SAFE
    }

    public void insert(String email, String phone) {
        Subscriber inserted = mongo.insert(new Subscriber(email, phone, "FREE"));
        log.info("Inserted {}", inserted.getId()); // SAFE
    }
}

class SubscriberListener extends AbstractMongoEventListener<Subscriber> {

    private static final Logger log = LoggerFactory.getLogger(SubscriberListener.class);

    @Override
    public void onBeforeConvert(BeforeConvertEvent<Subscriber> event) {
        log.debug("Converting {}", event.getSource().getPhone()); // EXPECT
    }
}

interface SubscriberRepository extends MongoRepository<Subscriber, String> {
    List<Subscriber> findByPlan(String plan);
}

@org.springframework.data.mongodb.core.mapping.Document("subscribers")
class Subscriber {
    @Id
    private String id;
    @PersonalData("emailadres")
    private final String email;
    @PersonalData("telefoonnummer")
    private final String phone;
    private final String plan;

    Subscriber(String email, String phone, String plan) {
        this.email = email;
        this.phone = phone;
        this.plan = plan;
    }

    public String getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getPlan() {
        return plan;
    }

    @Override
    public String toString() {
        return "Subscriber[" + email + ", " + plan + "]";
    }
}
