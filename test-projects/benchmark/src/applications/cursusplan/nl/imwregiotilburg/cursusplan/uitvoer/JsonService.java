package nl.imwregiotilburg.cursusplan.uitvoer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.cursusplan.basis.Masker;
import nl.imwregiotilburg.cursusplan.domein.Adres;
import nl.imwregiotilburg.cursusplan.domein.Deelnemer;
import nl.imwregiotilburg.cursusplan.domein.Hulpverzoek;
import nl.imwregiotilburg.cursusplan.domein.Vrijwilliger;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports to JSON. */
public class JsonService {
  private static final Logger log = LoggerFactory.getLogger(JsonService.class);
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final Gson GSON = new Gson();
  private static final Gson GSON_OPEN =
      new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();

  /** What partners may see of a participant. */
  public static class Uittreksel {
    private final int id;

    @PersonalData("naam")
    private final String tekst;

    @PersonalData("bsn")
    @JsonIgnore
    private final String burgernummer;

    Uittreksel(Deelnemer d) {
      this.id = d.nummer();
      this.tekst = d.naam();
      this.burgernummer = d.bsn();
    }

    public int getId() {
      return id;
    }

    public String getTekst() {
      return tekst;
    }

    public String getBurgernummer() {
      return burgernummer;
    }
  }

  /** The same with less. */
  @JsonIgnoreProperties({"waarde"})
  public record Kort(int id, String waarde, @JsonInclude(JsonInclude.Include.NON_NULL) String regel) {}

  /** A code that serializes as its text. */
  public static final class Etiket {
    private final String zichtbaar;
    private final String verborgen;

    Etiket(String zichtbaar, String verborgen) {
      this.zichtbaar = zichtbaar;
      this.verborgen = verborgen;
    }

    @JsonValue
    public String toon() {
      return zichtbaar;
    }

    public String getVerborgen() {
      return verborgen;
    }
  }

  /** An envelope with free properties. */
  public static class Omslag {
    @JsonProperty("soort")
    private final String soort = "brief";

    @JsonUnwrapped public Adres adres;

    private final Map<String, Object> extra = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, Object> extra() {
      return extra;
    }
  }

  /** Writes only the first part of a text. */
  public static class Korter extends JsonSerializer<String> {
    @Override
    public void serialize(String waarde, JsonGenerator uit, SerializerProvider p) throws IOException {
      uit.writeString(Masker.kort(waarde));
    }
  }

  /** A line of a contact list. */
  public static class Lijstregel {
    @JsonSerialize(using = Korter.class)
    public String waarde;

    public String regel;
  }

  /** How Gson sees a volunteer. */
  public static class Kaart {
    @Expose private final int id;

    @Expose(serialize = false)
    private final String regel;

    private final transient String waarde;

    @SerializedName("t")
    private final String tekst;

    Kaart(Vrijwilliger v) {
      this.id = v.nummer();
      this.regel = v.email();
      this.waarde = v.telefoon();
      this.tekst = v.naam();
    }
  }

  public void uittreksel(Deelnemer d) throws JsonProcessingException {
    Uittreksel uittreksel = new Uittreksel(d);
    log.info("Uittreksel {}", JACKSON.writeValueAsString(uittreksel)); // EXPECT personal-data-logged naam
    log.info("Kort {}", JACKSON.writeValueAsString(new Kort(d.nummer(), d.naam(), null))); // SAFE personal-data-logged
    log.info("Kort {}", JACKSON.writeValueAsString(new Kort(d.nummer(), "-", d.telefoon()))); // EXPECT personal-data-logged telefoonnummer
    log.info("Kort als tekst {}", new Kort(d.nummer(), d.naam(), null)); // EXPECT personal-data-logged naam
  }

  public void etiket(Deelnemer d) throws JsonProcessingException {
    log.debug("Etiket {}", JACKSON.writeValueAsString(new Etiket("code-" + d.nummer(), d.email()))); // SAFE personal-data-logged
    log.debug("Etiket {}", JACKSON.writeValueAsString(new Etiket(d.email(), "code"))); // EXPECT personal-data-logged emailadres
  }

  public void omslag(Adres adres, Hulpverzoek verzoek) throws JsonProcessingException {
    Omslag leeg = new Omslag();
    leeg.extra().put("wijk", verzoek.wijkcode());
    log.debug("Omslag {}", JACKSON.writeValueAsString(leeg)); // SAFE personal-data-logged
    Omslag vol = new Omslag();
    vol.adres = adres;
    log.debug("Omslag {}", JACKSON.writeValueAsString(vol)); // EXPECT personal-data-logged adresgegevens
    vol.adres = null;
    vol.extra().put("toelichting", verzoek.vraag());
    log.debug("Omslag {}", JACKSON.writeValueAsString(vol)); // EXPECT personal-data-logged hulpvraag
  }

  public void lijst(Deelnemer d) throws JsonProcessingException {
    Lijstregel een = new Lijstregel();
    een.waarde = d.naam();
    een.regel = "cursist";
    Lijstregel twee = new Lijstregel();
    twee.waarde = "docent";
    twee.regel = d.naam();
    log.info("Regel een {}", JACKSON.writeValueAsString(een)); // SAFE personal-data-logged
    log.info("Beide regels {}", JACKSON.writeValueAsString(List.of(een, twee))); // EXPECT personal-data-logged naam
  }

  public void knopen(Deelnemer d) throws JsonProcessingException {
    ObjectNode knoop = JACKSON.createObjectNode();
    knoop.put("tekst", d.naam()).put("code", "C" + d.nummer());
    ArrayNode contact = knoop.putArray("contact");
    contact.add(d.email()).add("geen");
    log.debug("Pad {}", knoop.at("/contact/1").asText()); // SAFE personal-data-logged
    log.debug("Pad {}", knoop.at("/contact/0").asText()); // EXPECT personal-data-logged emailadres
    knoop.remove(List.of("tekst", "contact"));
    log.debug("Kaal {}", knoop); // SAFE personal-data-logged
  }

  public void gson(Vrijwilliger v) {
    Kaart kaart = new Kaart(v);
    log.info("Kaart {}", GSON.toJson(kaart)); // EXPECT personal-data-logged naam,emailadres
    log.info("Open kaart {}", GSON_OPEN.toJson(kaart)); // SAFE personal-data-logged
    JsonObject boom = GSON.toJsonTree(kaart).getAsJsonObject();
    boom.remove("regel");
    boom.addProperty("t", "weg");
    log.info("Boom {}", boom); // SAFE personal-data-logged
  }
}
