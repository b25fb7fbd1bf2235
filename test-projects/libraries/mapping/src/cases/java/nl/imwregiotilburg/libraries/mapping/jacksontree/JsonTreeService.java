package nl.imwregiotilburg.libraries.mapping.jacksontree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tree model: JsonNode, ObjectNode and ArrayNode. */
public class JsonTreeService {

    private static final Logger log = LoggerFactory.getLogger(JsonTreeService.class);

    private final ObjectMapper mapper = new ObjectMapper();

    public ObjectNode build(Member member) {
        ObjectNode node = mapper.createObjectNode();
        node.put("number", member.getNumber());
        node.put("name", member.getName());
        log.debug("Built {}", node); // EXPECT
        log.info("Member name {}", node.get("name").asText()); // EXPECT
        log.info("Member number {}", node.get("number").asText()); // SAFE
        log.info("Has a name: {}", node.hasNonNull("name")); // SAFE
        return node;
    }

    public void nested(Member member) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("home").put("street", member.getAddress().getStreet());
        root.putObject("meta").put("club", member.getClub());
        log.info("Home part {}", root.get("home")); // EXPECT
        log.info("Meta part {}", root.path("meta").toPrettyString()); // SAFE
    }

    public void pointers(Member member) {
        JsonNode tree = mapper.valueToTree(member);
        log.info("Street {}", tree.at("/address/street").asText()); // EXPECT
        log.info("City code {}", tree.at("/address/cityCode").textValue()); // SAFE
        log.info("Club {}", tree.path("club").asText("none")); // SAFE
    }

    public void redact(Member member) {
        ObjectNode tree = mapper.valueToTree(member);
        tree.remove(List.of("name", "address"));
        log.info("Without personal details {}", tree); // SAFE
    }

    public void mask(Member member) {
        ObjectNode node = mapper.createObjectNode();
        node.put("name", member.getName());
        node.put("club", member.getClub());
        node.put("name", "***");
        log.info("Masked {}", node.toString()); // SAFE
    }

    public void retain(Member member) {
        ObjectNode tree = mapper.valueToTree(member);
        tree.retain("number", "club");
        log.info("Public part {}", tree.toString()); // SAFE
    }

    public void list(List<Member> members) {
        ArrayNode names = mapper.createArrayNode();
        ArrayNode clubs = mapper.createArrayNode();
        for (Member member : members) {
            names.add(member.getName());
            clubs.add(member.getClub());
        }
        log.debug("Names {}", names); // EXPECT
        log.debug("Clubs {}", clubs); // SAFE
        log.debug("{} names", names.size()); // SAFE
    }

    public void fields(Member member) {
        ObjectNode tree = mapper.valueToTree(member);
        Iterator<Map.Entry<String, JsonNode>> fields = tree.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            log.trace("Field {}", field.getKey()); // SAFE
            log.trace("Value {}", field.getValue().asText()); // EXPECT
        }
    }

    public void backToBean(Member member) throws JsonProcessingException {
        ObjectNode node = mapper.createObjectNode().put("label", member.getName()).put("club", member.getClub());
        Badge badge = mapper.treeToValue(node, Badge.class);
        log.info("Badge label {}", badge.getLabel()); // EXPECT
        log.info("Badge club {}", badge.getClub()); // SAFE
    }

    public void stream(Member member) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("name", member.getName());
            generator.writeEndObject();
        }
        log.debug("Generated {}", out.toString()); // EXPECT
    }

    public static class Member {
        private String number;
        @PersonalData("naam")
        private String name;
        private String club;
        private Address address;

        public String getNumber() {
            return number;
        }

        public String getName() {
            return name;
        }

        public String getClub() {
            return club;
        }

        public Address getAddress() {
            return address;
        }
    }

    public static class Address {
        @PersonalData("straat")
        private String street;
        private String cityCode;

        public String getStreet() {
            return street;
        }

        public String getCityCode() {
            return cityCode;
        }
    }

    public static class Badge {
        private String label;
        private String club;

        public String getLabel() {
            return label;
        }

        public void setLabel(String label) {
            this.label = label;
        }

        public String getClub() {
            return club;
        }

        public void setClub(String club) {
            this.club = club;
        }
    }
}
