package nl.imwregiotilburg.libraries.usual.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Adres;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the mobile app of the social workers gets, with Gson. */
@Component
public class MobieleAppExport {
    private static final Logger log = LoggerFactory.getLogger(MobieleAppExport.class);

    static class AppClient {
        @Expose
        @SerializedName("nr")
        private String dossierNummer;
        @Expose(serialize = false)
        @SerializedName("n")
        @PersonalData(value = "naam", purpose = "app")
        private String naam;
        @PersonalData(value = "telefoon", purpose = "app")
        private String telefoon;
        @PersonalData(value = "bsn", purpose = "app")
        private transient String bsn;
    }

    record AppAfspraak(long id, @SerializedName("c") String client, String locatie) {
    }

    static class AdresAdapter extends TypeAdapter<Adres> {
        @Override
        public void write(JsonWriter uit, Adres adres) throws IOException {
            uit.value(adres.getPostcode() + "|" + adres.getLandcode());
        }

        @Override
        public Adres read(JsonReader in) throws IOException {
            String[] delen = in.nextString().split("\\|");
            return new Adres(null, delen[0], delen[1]);
        }
    }

    static class LandAdapter extends TypeAdapter<Adres> {
        @Override
        public void write(JsonWriter uit, Adres adres) throws IOException {
            uit.beginObject().name("land").value(adres.getLandcode()).endObject();
        }

        @Override
        public Adres read(JsonReader in) {
            throw new UnsupportedOperationException("alleen schrijven");
        }
    }

    private final Gson gson = new Gson();
    private final Gson alleenExpose = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();

    private AppClient appClient(Client client) {
        AppClient app = new AppClient();
        app.dossierNummer = client.getDossierNummer();
        app.naam = client.getNaam();
        app.telefoon = client.getTelefoon();
        app.bsn = client.getBsn();
        return app;
    }

    public void exporteer(Client client) {
        AppClient app = appClient(client);
        String json = gson.toJson(app);
        log.info("Naar de app: {}", json); // EXPECT
        log.info("Alleen openbaar: {}", alleenExpose.toJson(app)); // SAFE
        app.naam = null;
        app.telefoon = null;
        log.info("Zonder naam en telefoon: {}", gson.toJson(app)); // SAFE
        log.info("Transient: {}", app.bsn); // EXPECT
        AppClient terug = gson.fromJson(json, AppClient.class);
        log.info("Teruggelezen telefoon {}", terug.telefoon); // EXPECT
        log.info("Teruggelezen bsn {}", terug.bsn); // SAFE
        log.info("Teruggelezen nummer {}", terug.dossierNummer); // SAFE
    }

    public void adressen(Client client) {
        Gson metPostcode = new GsonBuilder().registerTypeAdapter(Adres.class, new AdresAdapter()).create();
        Gson metLand = new GsonBuilder().registerTypeAdapter(Adres.class, new LandAdapter()).create();
        String json = metPostcode.toJson(client.getAdres());
        log.info("Adres kort {}", json); // EXPECT
        log.info("Adres land {}", metLand.toJson(client.getAdres())); // SAFE
        Adres terug = metPostcode.fromJson(json, Adres.class);
        log.info("Postcode terug {}", terug.getPostcode()); // EXPECT
        log.info("Straat terug {}", terug.getStraat()); // SAFE
    }

    public void boom(Client client) {
        JsonObject object = new JsonObject();
        object.addProperty("naam", client.getNaam());
        object.addProperty("id", client.getId());
        JsonArray talen = new JsonArray();
        talen.add("nl");
        object.add("talen", talen);
        log.info("Object {}", object); // EXPECT
        log.info("Id {} talen {}", object.get("id").getAsLong(), object.getAsJsonArray("talen")); // SAFE
        log.info("Naam {}", object.get("naam").getAsString()); // EXPECT
        object.remove("naam");
        log.info("Object zonder naam {}", object); // SAFE
    }

    public void lijst(List<Afspraak> afspraken) {
        List<AppAfspraak> app = afspraken.stream().map(a -> new AppAfspraak(a.id(), a.clientNaam(), a.locatie())).toList();
        String json = gson.toJson(app);
        List<AppAfspraak> terug = gson.fromJson(json, new TypeToken<List<AppAfspraak>>() { }.getType());
        log.info("Clienten {}", terug.get(0).client()); // EXPECT
        log.info("Locaties {}", terug.get(0).locatie()); // SAFE
        JsonElement eerste = JsonParser.parseString(json).getAsJsonArray().get(0);
        log.info("Client uit de boom {}", eerste.getAsJsonObject().get("c")); // EXPECT
        log.info("Id uit de boom {}", eerste.getAsJsonObject().get("id")); // SAFE
        Map<String, Object> kaart = gson.fromJson(eerste, new TypeToken<Map<String, Object>>() { }.getType());
        log.info("Als kaart {}", kaart); // EXPECT
        log.info("Sleutels {}", kaart.keySet()); // SAFE
    }

    public void schrijf(Client client) throws IOException {
        StringWriter doel = new StringWriter();
        try (JsonWriter schrijver = gson.newJsonWriter(doel)) {
            schrijver.beginObject().name("mail").value(client.getEmail()).endObject();
        }
        log.info("Geschreven {}", doel); // EXPECT
        JsonSerializer<Client> opId = (c, soort, context) -> new JsonPrimitive(c.getId());
        Gson metId = new GsonBuilder().registerTypeAdapter(Client.class, opId).create();
        log.info("Client op id {}", metId.toJson(client)); // SAFE
    }
}
