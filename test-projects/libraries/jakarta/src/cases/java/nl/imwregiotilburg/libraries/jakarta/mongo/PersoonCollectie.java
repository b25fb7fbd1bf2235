package nl.imwregiotilburg.libraries.jakarta.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PersoonCollectie {

    private static final Logger log = LoggerFactory.getLogger(PersoonCollectie.class);

    private final MongoCollection<Persoon> personen;
    private final MongoCollection<Document> documenten;

    public PersoonCollectie(MongoDatabase database) {
        this.personen = database.getCollection("personen", Persoon.class);
        this.documenten = database.getCollection("documenten");
    }

    public void document(Persoon persoon) {
        Document document = new Document("email", persoon.getEmail())
                .append("groep", persoon.getGroep())
                .append("adres", new Document("straat", persoon.getStraat()).append("land", "NL"))
                .append("labels", List.of("nieuw", persoon.getGroep()));
        log.debug("document {}", document.toJson()); // EXPECT
        log.debug("email {}", document.getString("email")); // EXPECT
        log.debug("groep {}", document.getString("groep")); // SAFE
        log.debug("straat {}", document.getEmbedded(List.of("adres", "straat"), String.class)); // EXPECT
        log.debug("land {}", document.get("adres", Document.class).getString("land")); // SAFE
        documenten.insertOne(document);
        document.remove("email");
        document.remove("adres");
        log.debug("zonder persoonsgegevens {}", document); // SAFE
    }

    public void vind(ObjectId id) {
        Persoon persoon = personen.find(Filters.eq("_id", id)).first();
        log.info("gevonden {}", persoon.getEmail()); // EXPECT
        log.info("gevonden groep {}", persoon.getGroep()); // SAFE
    }

    public void doorloop(String groep) {
        FindIterable<Persoon> gevonden = personen.find(Filters.eq("groep", groep)).sort(Sorts.ascending("email")).limit(20);
        try (MongoCursor<Persoon> cursor = gevonden.iterator()) {
            while (cursor.hasNext()) {
                log.debug("persoon {}", cursor.next().getStraat()); // EXPECT
            }
        }
        gevonden.map(Persoon::getEmail).forEach(e -> log.debug("mail {}", e)); // EXPECT
        personen.find().projection(Projections.include("groep")).map(Persoon::getGroep).forEach(g -> log.debug("groep {}", g)); // SAFE
    }

    public void filters(Persoon persoon) {
        Bson opEmail = Filters.eq("email", persoon.getEmail());
        Bson opGroep = Filters.in("groep", persoon.getGroep(), "ALGEMEEN");
        log.debug("filter {}", opEmail); // EXPECT
        log.debug("filter {}", opGroep); // SAFE
        log.info("aantal {}", personen.countDocuments(opEmail)); // SAFE
    }

    public void wijzig(Persoon persoon) {
        Bson wijziging = Updates.set("email", persoon.getEmail());
        log.debug("wijziging {}", wijziging); // EXPECT
        UpdateResult resultaat = personen.updateOne(Filters.eq("_id", persoon.getId()), wijziging);
        log.info("gewijzigd {} van {}", resultaat.getModifiedCount(), resultaat.getMatchedCount()); // SAFE
        Persoon na = personen.findOneAndUpdate(Filters.eq("_id", persoon.getId()), Updates.set("groep", "OUD"), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        log.info("na wijziging {}", na.getEmail()); // EXPECT
    }

    public void volg() {
        for (ChangeStreamDocument<Persoon> wijziging : personen.watch()) {
            log.info("nu {}", wijziging.getFullDocument().getEmail()); // EXPECT
        }
    }
}

class PersoonCodec implements Codec<Persoon> {

    private static final Logger log = LoggerFactory.getLogger(PersoonCodec.class);

    @Override
    public void encode(BsonWriter writer, Persoon persoon, EncoderContext context) {
        log.trace("schrijf {}", persoon.getEmail()); // EXPECT
        writer.writeStartDocument();
        writer.writeObjectId("_id", persoon.getId());
        writer.writeString("email", persoon.getEmail());
        writer.writeString("straat", persoon.getStraat());
        writer.writeString("groep", persoon.getGroep());
        writer.writeEndDocument();
    }

    @Override
    public Persoon decode(BsonReader reader, DecoderContext context) {
        Persoon persoon = new Persoon();
        reader.readStartDocument();
        persoon.setId(reader.readObjectId("_id"));
        persoon.setEmail(reader.readString("email"));
        persoon.setStraat(reader.readString("straat"));
        String groep = reader.readString("groep");
        persoon.setGroep(groep);
        reader.readEndDocument();
        log.trace("gelezen groep {}", groep); // SAFE
        return persoon;
    }

    @Override
    public Class<Persoon> getEncoderClass() {
        return Persoon.class;
    }
}

class Persoon {

    private ObjectId id;

    @PersonalData("emailadres")
    private String email;

    @PersonalData("adres")
    private String straat;

    private String groep;

    public ObjectId getId() {
        return id;
    }

    public void setId(ObjectId id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getStraat() {
        return straat;
    }

    public void setStraat(String straat) {
        this.straat = straat;
    }

    public String getGroep() {
        return groep;
    }

    public void setGroep(String groep) {
        this.groep = groep;
    }
}
