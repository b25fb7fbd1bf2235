package nl.imwregiotilburg.libraries.applications.volunteers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns volunteers into JSON. */
public class VolunteerJson {

  private static final Logger LOG = LoggerFactory.getLogger("volunteers.json");

  private final ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private final ObjectMapper anonymous = mapper.copy().addMixIn(Volunteer.class, AnonymousMixIn.class);
  private final ObjectMapper references = mapper.copy().registerModule(new SimpleModule().addSerializer(Volunteer.class, new ReferenceSerializer()));
  private final ObjectMapper cards = mapper.copy().registerModule(new SimpleModule().addSerializer(Volunteer.class, new CardSerializer()));

  /** Leaves out whatever tells who it is. */
  @JsonIgnoreProperties({"name", "email", "phone", "emergencyContact"})
  interface AnonymousMixIn {}

  /** Writes a volunteer as a reference. */
  static class ReferenceSerializer extends StdSerializer<Volunteer> {

    ReferenceSerializer() {
      super(Volunteer.class);
    }

    @Override
    public void serialize(Volunteer value, JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeStartObject();
      json.writeNumberField("id", value.getId());
      json.writeStringField("district", value.getDistrict());
      json.writeEndObject();
    }
  }

  /** Writes a volunteer as a business card. */
  static class CardSerializer extends StdSerializer<Volunteer> {

    CardSerializer() {
      super(Volunteer.class);
    }

    @Override
    public void serialize(Volunteer value, JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeStartObject();
      json.writeStringField("fn", value.getName());
      json.writeStringField("tel", value.getPhone());
      json.writeEndObject();
    }
  }

  public String export(Volunteer volunteer) throws JsonProcessingException {
    String full = mapper.writeValueAsString(volunteer);
    LOG.debug("Export: {}", full); // EXPECT
    LOG.debug("Export: {}", anonymous.writeValueAsString(volunteer)); // SAFE
    LOG.debug("Export: {}", references.writeValueAsString(volunteer)); // SAFE
    LOG.debug("Export: {}", cards.writeValueAsString(volunteer)); // EXPECT
    LOG.debug("Export: {}", mapper.writerWithView(Volunteer.PublicView.class).writeValueAsString(volunteer)); // SAFE
    LOG.debug("Export: {}", mapper.writerWithView(Volunteer.StaffView.class).writeValueAsString(volunteer)); // EXPECT
    return full;
  }

  public JsonNode tree(Volunteer volunteer) {
    JsonNode node = mapper.valueToTree(volunteer);
    LOG.debug("Name {}", node.get("name").asText()); // EXPECT
    LOG.debug("District {}", node.get("district").asText()); // SAFE
    LOG.debug("Contact {}", node.at("/emergencyContact/phone").asText()); // EXPECT
    LOG.debug("Relation {}", node.at("/emergencyContact/relation").asText()); // SAFE
    ObjectNode kept = ((ObjectNode) node.deepCopy()).retain("id", "district", "skills");
    LOG.debug("Kept {}", kept); // SAFE
    LOG.debug("Whole {}", node.toPrettyString()); // EXPECT
    return kept;
  }

  public Volunteer read(String json) throws IOException {
    Volunteer volunteer = mapper.readValue(json, Volunteer.class);
    LOG.info("Read {}", volunteer.getEmail()); // EXPECT
    LOG.info("Read {}", volunteer.getSkills()); // SAFE
    return volunteer;
  }

  public Map<String, Object> flat(Volunteer volunteer) {
    Map<String, Object> map = mapper.convertValue(volunteer, new TypeReference<Map<String, Object>>() {});
    LOG.info("Flat {}", map.get("email")); // EXPECT
    LOG.info("Flat {}", map.get("skills")); // SAFE
    return map;
  }

  public void badges(List<Volunteer> volunteers) throws JsonProcessingException {
    ArrayNode names = mapper.createArrayNode();
    ArrayNode numbers = mapper.createArrayNode();
    for (Volunteer volunteer : volunteers) {
      Volunteer.Badge badge = new Volunteer.Badge(volunteer);
      names.add(badge.getPrintedName());
      numbers.add(badge.getNumber());
      LOG.info("Badge {}", mapper.writeValueAsString(badge)); // SAFE
      LOG.info("Badge {}", badge.getPrintedName()); // EXPECT
    }
    LOG.info("Badges {}", names); // EXPECT
    LOG.info("Badges {}", numbers); // SAFE
  }
}
