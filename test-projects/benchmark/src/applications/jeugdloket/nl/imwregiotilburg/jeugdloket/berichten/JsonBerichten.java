package nl.imwregiotilburg.jeugdloket.berichten;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import nl.imwregiotilburg.jeugdloket.model.Contact;
import nl.imwregiotilburg.jeugdloket.model.Declaratie;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns messages into JSON and back. */
public class JsonBerichten {

    private static final Logger logger = LoggerFactory.getLogger(JsonBerichten.class);

    private final ObjectMapper mapper = JsonMapper.builder().disable(MapperFeature.DEFAULT_VIEW_INCLUSION).build();
    private final ObjectMapper ruim = new ObjectMapper();
    private final Gson gson = new Gson();
    private final Gson alleenBloot = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();

    /** What everybody may see. */
    public interface Openbaar {
    }

    /** What the case worker may see. */
    public interface Intern extends Openbaar {
    }

    /** A message as it is published. */
    public static class Uitwisseling {
        @JsonView(Openbaar.class)
        public String kenmerk;

        @JsonView(Intern.class)
        @PersonalData("hulpvraag")
        public String vraag;

        public Uitwisseling(String kenmerk, @PersonalData("hulpvraag") String vraag) {
            this.kenmerk = kenmerk;
            this.vraag = vraag;
        }
    }

    /** A message for the old web portal. */
    public static class Portaalbericht {
        @Expose
        @SerializedName("id")
        private final String kenmerk;

        @PersonalData("adresgegevens")
        private final String locatie;

        @PersonalData("geboortedatum")
        private final transient String dag;

        public Portaalbericht(String kenmerk, @PersonalData("adresgegevens") String locatie,
                @PersonalData("geboortedatum") String dag) {
            this.kenmerk = kenmerk;
            this.locatie = locatie;
            this.dag = dag;
        }
    }

    /** A line that shows its getters only. */
    @JsonIgnoreProperties("toestel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class Kaart {
        private final Contact contact;

        public Kaart(Contact contact) {
            this.contact = contact;
        }

        public String getRol() {
            return contact.rol();
        }

        public String getToestel() {
            return contact.toestel();
        }

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        public String getPost() {
            return contact.post();
        }

        String getAanspreekvorm() {
            return contact.aanspreekvorm();
        }
    }

    /** A reference that is written as one text. */
    public static class Verwijzing {
        private final String code;
        private final Contact contact;

        public Verwijzing(String code, Contact contact) {
            this.code = code;
            this.contact = contact;
        }

        @JsonValue
        public String alsTekst() {
            return code + "|" + contact.toestel();
        }

        @Override
        public String toString() {
            return code;
        }
    }

    public void uitwisseling(Uitwisseling u) throws JsonProcessingException {
        logger.info(mapper.writerWithView(Openbaar.class).writeValueAsString(u)); // SAFE personal-data-logged
        logger.info(mapper.writerWithView(Intern.class).writeValueAsString(u)); // EXPECT personal-data-logged hulpvraag
    }

    public void portaal(Portaalbericht p) {
        logger.info(gson.toJson(p)); // EXPECT personal-data-logged adresgegevens
        logger.info(alleenBloot.toJson(p)); // SAFE personal-data-logged
        JsonObject boom = gson.toJsonTree(p).getAsJsonObject();
        boom.remove("locatie");
        logger.info("{}", boom); // SAFE personal-data-logged
    }

    public void declaratie(Declaratie d) throws JsonProcessingException {
        logger.info("{}", ruim.writeValueAsString(d)); // EXPECT personal-data-logged iban
        logger.info("{}", d); // EXPECT personal-data-logged bsn,iban
        ObjectNode knoop = ruim.valueToTree(d);
        logger.info("{}", knoop.without("rek")); // SAFE personal-data-logged
    }

    public void kaart(Contact c) throws JsonProcessingException {
        logger.info("{}", ruim.writeValueAsString(new Kaart(c))); // SAFE personal-data-logged
        logger.info("{}", new Kaart(c).getAanspreekvorm()); // EXPECT personal-data-logged naam
        logger.info("{}", ruim.writeValueAsString(c)); // EXPECT personal-data-logged naam,emailadres,telefoonnummer
        Verwijzing v = new Verwijzing("R1", c);
        logger.info("{}", v); // SAFE personal-data-logged
        logger.info("{}", ruim.writeValueAsString(v)); // EXPECT personal-data-logged telefoonnummer
    }

    public void rondgang(Contact c) throws JsonProcessingException {
        String json = ruim.writeValueAsString(c);
        JsonNode gelezen = ruim.readTree(json);
        logger.info("{}", gelezen.get("post").textValue()); // EXPECT personal-data-logged emailadres
        Contact terug = ruim.treeToValue(gelezen, Contact.class);
        logger.info("{}", terug.rol()); // SAFE personal-data-logged
        logger.info("{}", terug.aanspreekvorm()); // EXPECT personal-data-logged naam
        JsonObject ander = new JsonObject();
        ander.addProperty(c.post(), 1);
        logger.info("{}", ander.keySet()); // EXPECT personal-data-logged emailadres
    }

    public void lijst(Contact c) {
        ArrayNode rij = ruim.createArrayNode();
        rij.add(c.rol()).add(c.toestel());
        logger.info("{}", rij.get(0)); // SAFE personal-data-logged
        logger.info("{}", rij.get(1)); // EXPECT personal-data-logged telefoonnummer
        ObjectNode omslag = ruim.createObjectNode();
        omslag.put("aantal", rij.size()).set("rij", rij);
        logger.info("{}", omslag); // EXPECT personal-data-logged telefoonnummer
        omslag.putNull("rij");
        logger.info("{}", omslag); // SAFE personal-data-logged
    }
}
