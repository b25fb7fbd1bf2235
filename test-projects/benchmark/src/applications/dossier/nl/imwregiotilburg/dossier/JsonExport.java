package nl.imwregiotilburg.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Exports data as JSON. */
@Component
public class JsonExport {

  private static final Logger log = LoggerFactory.getLogger(JsonExport.class);

  private final ObjectMapper mapper = new ObjectMapper();

  private final Gson gson = new Gson();

  /** What goes to the municipality. */
  static class Uitvoer {
    private final String code;
    private final String naam;
    private final String telefoon;

    @JsonIgnore private final String bsn;

    Uitvoer(Client client) {
      this.code = "C" + client.getId();
      this.naam = client.getNaam();
      this.telefoon = client.getTelefoonnummer();
      this.bsn = client.getBsn();
    }

    @JsonProperty("k")
    public String getCode() {
      return code;
    }

    @JsonIgnore
    public String getNaam() {
      return naam;
    }

    @JsonProperty("tel")
    public String mobiel() {
      return telefoon;
    }
  }

  /** Written as one value. */
  static class Label {
    private final String zichtbaar;
    private final String verborgen;

    Label(String zichtbaar, String verborgen) {
      this.zichtbaar = zichtbaar;
      this.verborgen = verborgen;
    }

    @JsonValue
    public String waarde() {
      return zichtbaar;
    }

    public String getVerborgen() {
      return verborgen;
    }
  }

  /** Leaves two properties out. */
  @JsonIgnoreProperties({"houder", "rekening"})
  record BetalingKort(long id, String houder, String rekening, int centen) {}

  /** Marks what is exposed. */
  static class Selectie {
    @Expose
    @SerializedName("n")
    private final String nummer;

    @Expose(serialize = false)
    private final String adres;

    private final transient String mail;

    private final String vraag;

    Selectie(String nummer, String adres, String mail, String vraag) {
      this.nummer = nummer;
      this.adres = adres;
      this.mail = mail;
      this.vraag = vraag;
    }
  }

  /** Writes with Jackson. */
  public void jackson(Client client, Betaling betaling) throws JsonProcessingException {
    log.info("JSON {}", mapper.writeValueAsString(new Uitvoer(client))); // EXPECT personal-data-logged telefoonnummer
    log.info("JSON {}", mapper.writeValueAsString(betaling)); // EXPECT personal-data-logged naam,rekeningnummer
    BetalingKort kort =
        new BetalingKort(
            betaling.id(), betaling.rekeninghouder(), betaling.iban(), betaling.centen());
    log.info("JSON {}", mapper.writeValueAsString(kort)); // SAFE personal-data-logged
    log.info("Kort {}", kort); // EXPECT personal-data-logged naam,rekeningnummer
    Label open = new Label(client.getNaam(), "niets");
    Label dicht = new Label("client", client.getNaam());
    log.info("Label {}", mapper.writeValueAsString(open)); // EXPECT personal-data-logged naam
    log.info("Label {}", mapper.writeValueAsString(dicht)); // SAFE personal-data-logged
    log.info("Labels {}", mapper.writeValueAsString(List.of(dicht, open))); // EXPECT personal-data-logged naam
    Map<String, Object> boom = new LinkedHashMap<>();
    boom.put("id", client.getId());
    log.info("Boom {}", mapper.writeValueAsString(boom)); // SAFE personal-data-logged
    boom.put("adres", client.getAdres());
    log.info("Boom {}", mapper.writeValueAsString(boom)); // EXPECT personal-data-logged adres
  }

  /** Works with trees. */
  public void bomen(Client client) throws JsonProcessingException {
    ObjectNode knoop = mapper.createObjectNode();
    knoop.put("id", client.getId()).put("mail", client.getEmailadres());
    log.debug("Knoop {}", knoop); // EXPECT personal-data-logged emailadres
    log.debug("Knoop {}", knoop.get("id")); // SAFE personal-data-logged
    log.debug("Knoop {}", knoop.path("mail").asText()); // EXPECT personal-data-logged emailadres
    log.debug("Knoop {}", knoop.has("mail")); // SAFE personal-data-logged
    knoop.remove("mail");
    log.debug("Knoop {}", knoop); // SAFE personal-data-logged
    JsonNode uit = mapper.valueToTree(new Uitvoer(client));
    log.debug("Uit {}", uit.get("tel")); // EXPECT personal-data-logged telefoonnummer
    log.debug("Uit {}", uit.get("k")); // SAFE personal-data-logged
    String json = mapper.writeValueAsString(client.getAdres());
    Map<String, String> terug = mapper.readValue(json, new TypeReference<>() {});
    log.debug("Terug {}", terug); // EXPECT personal-data-logged adres
    log.debug("Terug {}", terug.size()); // SAFE personal-data-logged
  }

  /** Writes with Gson. */
  public void gson(Client client, Dossier dossier) {
    Selectie selectie =
        new Selectie(
            "n" + client.getId(),
            client.getAdres().getStraat(),
            client.getEmailadres(),
            dossier.getHulpvraag());
    Gson streng = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();
    log.info("Gson {}", gson.toJson(selectie)); // EXPECT personal-data-logged adres,hulpvraag
    log.info("Gson {}", streng.toJson(selectie)); // SAFE personal-data-logged
    JsonObject object = new JsonObject();
    object.addProperty("id", client.getId());
    log.info("Object {}", object); // SAFE personal-data-logged
    object.addProperty("naam", client.getNaam());
    log.info("Object {}", object); // EXPECT personal-data-logged naam
    log.info("Object {}", object.get("id")); // SAFE personal-data-logged
    log.info("Object {}", object.get("naam").getAsString()); // EXPECT personal-data-logged naam
    JsonObject gelezen = JsonParser.parseString(gson.toJson(client.getAdres())).getAsJsonObject();
    log.info("Gelezen {}", gelezen); // EXPECT personal-data-logged adres
    log.info("Gelezen {}", gelezen.get("land")); // SAFE personal-data-logged
  }
}
