package nl.imwregiotilburg.libraries.functional.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.shareddata.LocalMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.vertx.LidVerticle.Lid;

public class LidGegevens {

    private static final Logger log = LoggerFactory.getLogger(LidGegevens.class);

    private final Vertx vertx;

    public LidGegevens(Vertx vertx) {
        this.vertx = vertx;
    }

    public void jsonVormen(Lid lid) {
        JsonObject json = JsonObject.mapFrom(lid);
        log.debug("Json {}", json); // EXPECT
        log.debug("Naam {}", json.getString("naam")); // EXPECT
        log.debug("Velden {}", json.fieldNames()); // SAFE
        JsonObject kaal = lid.toJson().copy();
        kaal.remove("naam");
        kaal.put("iban", "***");
        log.debug("Kaal {}", kaal.encodePrettily()); // SAFE
        JsonObject ingepakt = new JsonObject().put("lid", lid.toJson()).put("versie", 2);
        log.debug("Ingepakt iban {}", ingepakt.getJsonObject("lid").getString("iban")); // EXPECT
        log.debug("Ingepakt versie {}", ingepakt.getInteger("versie")); // SAFE
        JsonArray rij = new JsonArray().add(lid.getNaam()).add(lid.getSoort());
        log.debug("Eerste {}", rij.getString(0)); // EXPECT
        log.debug("Aantal {}", rij.size()); // SAFE
    }

    public void gedeeld(Lid lid) {
        LocalMap<String, String> namen = vertx.sharedData().getLocalMap("namen");
        namen.put(lid.getLidnummer(), lid.getNaam());
        log.info("Gedeeld {}", namen.get(lid.getLidnummer())); // EXPECT
        Buffer buffer = Buffer.buffer().appendString(lid.getSoort()).appendString(";").appendString(lid.getIban());
        log.info("Buffer {}", buffer.toString()); // EXPECT
        log.info("Bufferlengte {}", buffer.length()); // SAFE
    }
}
