package nl.imwregiotilburg.libraries.jakarta.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonMergePatch;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AbonneeJson {

    private static final Logger log = LoggerFactory.getLogger(AbonneeJson.class);

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    public void bouw(Abonnee abonnee) {
        JsonObject object = Json.createObjectBuilder()
                .add("email", abonnee.getEmail())
                .add("pakket", abonnee.getPakket())
                .add("adres", Json.createObjectBuilder().add("straat", abonnee.getStraat()).add("land", "NL"))
                .build();
        log.debug("object {}", object); // EXPECT
        log.debug("pakket {}", object.getString("pakket")); // SAFE
        log.debug("email {}", object.getString("email")); // EXPECT
        log.debug("land {}", object.getJsonObject("adres").getString("land")); // SAFE
        log.debug("straat {}", object.getJsonObject("adres").getString("straat")); // EXPECT
    }

    public void array(List<Abonnee> abonnees) {
        var builder = Json.createArrayBuilder();
        abonnees.forEach(a -> builder.add(a.getEmail()));
        JsonArray adressen = builder.build();
        for (JsonString s : adressen.getValuesAs(JsonString.class)) {
            log.debug("adres {}", s.getString()); // EXPECT
        }
    }

    public void parse(Abonnee abonnee) {
        String tekst = jsonb.toJson(abonnee);
        try (JsonReader reader = Json.createReader(new StringReader(tekst))) {
            JsonObject gelezen = reader.readObject();
            log.debug("gelezen {}", gelezen.getString("email")); // EXPECT
            log.debug("gelezen {}", gelezen.getString("pakket", "geen")); // SAFE
        }
    }

    public void pointer(Abonnee abonnee) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        builder.add("email", abonnee.getEmail());
        builder.add("pakket", abonnee.getPakket());
        JsonObject object = builder.build();
        JsonValue waarde = Json.createPointer("/email").getValue(object);
        log.debug("via pointer {}", waarde); // EXPECT
        log.debug("via pointer {}", Json.createPointer("/pakket").getValue(object)); // SAFE
        JsonMergePatch patch = Json.createMergePatch(Json.createObjectBuilder().add("email", "verwijderd").build());
        JsonValue schoon = patch.apply(object);
        log.debug("na patch {}", schoon.asJsonObject().getString("email")); // SAFE
        JsonObject zonder = Json.createObjectBuilder(object).remove("email").build();
        log.debug("zonder email {}", zonder); // SAFE
    }

    public void generator(Abonnee abonnee) {
        StringWriter uit = new StringWriter();
        try (JsonGenerator generator = Json.createGenerator(uit)) {
            generator.writeStartObject().write("email", abonnee.getEmail()).write("pakket", abonnee.getPakket()).writeEnd();
        }
        JsonParser parser = Json.createParser(new StringReader(uit.toString()));
        while (parser.hasNext()) {
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.VALUE_STRING) {
                log.trace("waarde {}", parser.getString()); // EXPECT
            }
        }
    }

    public void binding(Abonnee abonnee, String body) {
        log.info("json {}", jsonb.toJson(abonnee)); // EXPECT
        Abonnee gelezen = jsonb.fromJson(body, Abonnee.class);
        log.info("gelezen {}", gelezen.getEmail()); // EXPECT
        log.info("gelezen {}", gelezen.getPakket()); // SAFE
    }

    public void verborgen(String naam, String telefoon, String functie) {
        Medewerker medewerker = new Medewerker(naam, telefoon, functie);
        log.info("medewerker {}", jsonb.toJson(medewerker)); // SAFE
        Kaart kaart = new Kaart(naam, "goud");
        log.info("kaart {}", jsonb.toJson(kaart)); // SAFE
        Pas pas = new Pas(naam, functie);
        log.info("pas {}", jsonb.toJson(pas)); // EXPECT
    }

    public static class Abonnee {

        @PersonalData("emailadres")
        private String email;

        @PersonalData("adres")
        private String straat;

        private String pakket;

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

        public String getPakket() {
            return pakket;
        }

        public void setPakket(String pakket) {
            this.pakket = pakket;
        }
    }

    public static class Medewerker {

        @JsonbTransient
        @PersonalData("naam")
        private final String naam;

        @JsonbTransient
        @PersonalData("telefoonnummer")
        private final String telefoon;

        private final String functie;

        public Medewerker(String naam, String telefoon, String functie) {
            this.naam = naam;
            this.telefoon = telefoon;
            this.functie = functie;
        }

        public String getFunctie() {
            return functie;
        }
    }

    public static class Kaart {

        @JsonbTypeAdapter(MaskeerAdapter.class)
        @PersonalData("naam")
        private final String houder;

        private final String soort;

        public Kaart(String houder, String soort) {
            this.houder = houder;
            this.soort = soort;
        }

        public String getHouder() {
            return houder;
        }

        public String getSoort() {
            return soort;
        }
    }

    public static class Pas {

        @JsonbProperty("hldr")
        @PersonalData("naam")
        private final String houder;

        private final String functie;

        public Pas(String houder, String functie) {
            this.houder = houder;
            this.functie = functie;
        }

        public String getHouder() {
            return houder;
        }

        public String getFunctie() {
            return functie;
        }
    }

    public static class MaskeerAdapter implements JsonbAdapter<String, String> {

        private static final Logger log = LoggerFactory.getLogger(MaskeerAdapter.class);

        @Override
        public String adaptToJson(String waarde) {
            log.trace("maskeer {}", waarde); // EXPECT
            return "****";
        }

        @Override
        public String adaptFromJson(String waarde) {
            return waarde;
        }
    }
}
