package nl.imwregiotilburg.libraries.services.benefits;

import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationResults;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

interface BenefitDossierRepository extends MongoRepository<BenefitDossier, String> {

    Page<BenefitDossier> findByPhase(String phase, PageRequest page);

    @org.springframework.data.mongodb.repository.Query("{ 'bsn' : ?0 }")
    List<BenefitDossier> findForPerson(String bsn);
}

@Repository
public class BenefitDossierStore {

    private static final Logger log = LoggerFactory.getLogger(BenefitDossierStore.class);

    record PhaseCount(String id, int total) { }

    private final MongoTemplate mongo;
    private final BenefitDossierRepository dossiers;

    public BenefitDossierStore(MongoTemplate mongo, BenefitDossierRepository dossiers) {
        this.mongo = mongo;
        this.dossiers = dossiers;
    }

    public BenefitDossier findFor(BenefitClaimant claimant) {
        Query query = new Query(Criteria.where("bsn").is(claimant.getBsn()));
        log.debug("Mongo query: {}", query); // EXPECT
        Query byPhase = new Query(Criteria.where("phase").is("OPEN").and("owner").is(claimant.getId()));
        log.debug("Mongo query: {}", byPhase); // SAFE
        BenefitDossier dossier = mongo.findOne(query, BenefitDossier.class);
        if (dossier == null) {
            log.warn("No dossier: {}", query.getQueryObject().toJson()); // EXPECT
            log.warn("No dossier for claimant {}", claimant.getId()); // SAFE
            return null;
        }
        log.debug("Found {}", dossier); // EXPECT
        log.debug("Found dossier {} in phase {}", dossier.getId(), dossier.getPhase()); // SAFE
        return dossier;
    }

    public void changePhone(BenefitDossier dossier) {
        Update update = new Update().set("phone", dossier.getPhone()).inc("version", 1);
        log.info("Applying {}", update.getUpdateObject()); // EXPECT
        Update phase = new Update().set("phase", dossier.getPhase()).inc("version", 1);
        log.info("Applying {}", phase.getUpdateObject()); // SAFE
        var result = mongo.updateFirst(new Query(Criteria.where("_id").is(dossier.getId())), update, BenefitDossier.class);
        log.info("Modified {} of {}", result.getModifiedCount(), result.getMatchedCount()); // SAFE
    }

    public void statistics(BenefitClaimant claimant) {
        Aggregation own = Aggregation.newAggregation(
                Aggregation.match(Criteria.where("bsn").is(claimant.getBsn())),
                Aggregation.group("phase").count().as("total"));
        log.debug("Pipeline {}", own); // EXPECT
        AggregationResults<PhaseCount> counts = mongo.aggregate(own, "dossiers", PhaseCount.class);
        counts.getMappedResults().forEach(c -> log.debug("{}: {}", c.id(), c.total())); // SAFE
    }

    public void pageThrough() {
        Page<BenefitDossier> page = dossiers.findByPhase("INTAKE", PageRequest.of(0, 50));
        log.info("Page {} of {}: {}", page.getNumber(), page.getTotalPages(), page.getContent()); // EXPECT
        log.info("{}", page); // SAFE
        page.map(BenefitDossier::getPhone).forEach(p -> log.info("Call {}", p)); // EXPECT
        page.map(BenefitDossier::getAttachmentIds).forEach(a -> log.info("Attachments {}", a)); // SAFE
    }

    public void archive(BenefitDossier dossier) {
        Document document = new Document("dossierId", dossier.getId())
                .append("contact", new Document("phone", dossier.getPhone()))
                .append("phase", dossier.getPhase());
        log.debug("Archiving {}", document.toJson()); // EXPECT
        log.debug("Archiving {} ({} keys)", document.getString("dossierId"), document.size()); // SAFE
        log.debug("Contact {}", document.get("contact", Document.class).getString("phone")); // EXPECT
        mongo.insert(document, "archive");
        List<BenefitDossier> others = dossiers.findForPerson(dossier.getBsn());
        log.debug("Person has {} dossiers", others.size()); // SAFE
    }
}

@Component
class DossierAuditListener extends AbstractMongoEventListener<BenefitDossier> {

    private static final Logger log = LoggerFactory.getLogger(DossierAuditListener.class);

    @Override
    public void onAfterSave(AfterSaveEvent<BenefitDossier> event) {
        BenefitDossier saved = event.getSource();
        log.info("Saved to {}: {}", event.getCollectionName(), saved.getBsn()); // EXPECT
        log.info("Saved to {}: {}", event.getCollectionName(), saved.getId()); // SAFE
    }
}
