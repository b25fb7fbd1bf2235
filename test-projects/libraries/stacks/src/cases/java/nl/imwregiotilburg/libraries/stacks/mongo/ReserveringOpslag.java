package nl.imwregiotilburg.libraries.stacks.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ReserveringOpslag {

    private static final Logger log = LoggerFactory.getLogger(ReserveringOpslag.class);

    public static class Reservering {
        private String kamer;
        @PersonalData("naam")
        private String gast;
        private int nachten;

        public String getKamer() { return kamer; }
        public void setKamer(String kamer) { this.kamer = kamer; }
        public String getGast() { return gast; }
        public void setGast(String gast) { this.gast = gast; }
        public int getNachten() { return nachten; }
        public void setNachten(int nachten) { this.nachten = nachten; }
    }

    private final MongoDatabase db;

    public ReserveringOpslag(MongoClient client) {
        this.db = client.getDatabase("hotel");
    }

    public void document(Reservering r) {
        Document doc = new Document("kamer", r.getKamer()).append("gast", r.getGast())
                .append("verblijf", new Document("nachten", r.getNachten()));
        log.info("Document {}", doc.toJson()); // EXPECT
        log.info("Kamer {}", doc.getString("kamer")); // SAFE
        log.info("Verblijf {}", doc.get("verblijf", Document.class)); // SAFE
        db.getCollection("reserveringen").insertOne(doc);
        doc.remove("gast");
        log.info("Zonder gast {}", doc); // SAFE
    }

    public void pojo(String kamer) {
        MongoCollection<Reservering> coll = db.getCollection("reserveringen", Reservering.class);
        Reservering r = coll.find(Filters.eq("kamer", kamer)).first();
        log.info("Gevonden {}", r.getGast()); // EXPECT
        log.info("Gevonden {}", r.getNachten()); // SAFE
        for (Reservering alle : coll.find()) {
            log.debug("Alle {}", alle.getGast()); // EXPECT
        }
        List<Reservering> lijst = coll.find().into(new ArrayList<>());
        log.debug("Lijst {}", lijst); // SAFE
        List<String> namen = coll.find().map(Reservering::getGast).into(new ArrayList<>());
        log.debug("Namen {}", namen); // EXPECT
    }

    public void filters(Reservering r) {
        Bson filter = Filters.eq("gast", r.getGast());
        log.info("Filter {}", filter); // EXPECT
        r.setGast("anoniem");
        log.info("Geanonimiseerd {}", r.getGast()); // SAFE
        Bson kamer = Filters.and(Filters.eq("kamer", r.getKamer()), Filters.gt("nachten", 2));
        log.info("Filter {}", kamer); // SAFE
        db.getCollection("reserveringen").updateOne(filter, Updates.set("kamer", r.getKamer()));
    }

    public void bson(Reservering r) {
        BsonDocument bson = new BsonDocument("gast", new BsonString(r.getGast()));
        log.info("Bson {}", bson.getString("gast").getValue()); // EXPECT
        Document geparsed = Document.parse("{\"gast\": \"" + r.getGast() + "\"}");
        log.info("Geparsed {}", geparsed.get("gast")); // EXPECT
    }
}
