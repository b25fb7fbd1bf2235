package nl.imwregiotilburg.libraries.backends.complaints;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import java.io.IOException;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

interface Views { interface Public {} interface Desk extends Public {} }

class StarSerializer extends JsonSerializer<String> {
    @Override public void serialize(String value, JsonGenerator gen, SerializerProvider provider) throws IOException { gen.writeString("***"); }
}

@Getter @Setter @NoArgsConstructor @AllArgsConstructor
class Reporter {
    private String id;
    @JsonIgnore @PersonalData("bsn") private String bsn;
}

@Getter @Setter @NoArgsConstructor @AllArgsConstructor
class Callback {
    private String id;
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @PersonalData("telefoon") private String phone;
}

@Getter @Setter @NoArgsConstructor @AllArgsConstructor
class Letter {
    @JsonView(Views.Public.class) private String id;
    @JsonView(Views.Desk.class) @PersonalData("adres") private String address;
}

@Getter @Setter @NoArgsConstructor @AllArgsConstructor
class Witness {
    private String id;
    @JsonProperty("full_name") @PersonalData("naam") private String name;
    @JsonSerialize(using = StarSerializer.class) @PersonalData("iban") private String iban;
}

@Getter @Setter @NoArgsConstructor @AllArgsConstructor
@JsonIgnoreProperties({"email"}) @JsonFilter("neighbour")
class Neighbour {
    private String id;
    @PersonalData("emailadres") private String email;
    @PersonalData("huisnummer") private String houseNumber;
}

record Inspector(String id, @PersonalData("naam") String name) {}

abstract class InspectorMixIn { @JsonIgnore abstract String name(); }

@Service
public class ComplaintJson {
    private static final Logger log = LoggerFactory.getLogger(ComplaintJson.class);
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectMapper slim = JsonMapper.builder().addMixIn(Inspector.class, InspectorMixIn.class).build();

    void ignored(Reporter reporter, Callback callback, String incoming) throws JsonProcessingException {
        log.info("reporter {}", mapper.writeValueAsString(reporter)); // SAFE
        log.info("reporter bsn {}", reporter.getBsn()); // EXPECT
        log.info("callback {}", mapper.writeValueAsString(callback)); // SAFE
        Callback read = mapper.readValue(incoming, Callback.class);
        log.info("callback phone {}", read.getPhone()); // EXPECT
        Callback copy = mapper.convertValue(callback, Callback.class);
    }

    void views(Letter letter) throws JsonProcessingException {
        log.info("public letter {}", mapper.writerWithView(Views.Public.class).writeValueAsString(letter)); // SAFE
        log.info("desk letter {}", mapper.writerWithView(Views.Desk.class).writeValueAsString(letter)); // EXPECT
        ObjectWriter publicWriter = mapper.writerWithView(Views.Public.class).withDefaultPrettyPrinter();
    }

    void renamed(Witness witness) throws JsonProcessingException {
        String json = mapper.writeValueAsString(witness);
        log.info("witness {}", json); // EXPECT
        JsonNode node = mapper.readTree(json);
        log.info("witness name {}", node.get("full_name").asText()); // EXPECT
        log.info("witness iban {}", node.get("iban").asText()); // SAFE
        log.info("witness name missing {}", node.path("name").asText("none")); // SAFE
    }

    void filtered(Neighbour neighbour) throws JsonProcessingException {
        SimpleFilterProvider none = new SimpleFilterProvider().addFilter("neighbour", SimpleBeanPropertyFilter.serializeAll());
        SimpleFilterProvider noHouse = new SimpleFilterProvider().addFilter("neighbour", SimpleBeanPropertyFilter.serializeAllExcept("houseNumber"));
        log.info("neighbour {}", mapper.writer(none).writeValueAsString(neighbour)); // EXPECT
        log.info("neighbour {}", mapper.writer(noHouse).writeValueAsString(neighbour)); // SAFE
    }

    void mixed(Inspector inspector) throws IOException {
        log.info("inspector {}", mapper.writeValueAsString(inspector)); // EXPECT
        log.info("inspector {}", slim.writeValueAsString(inspector)); // SAFE
    }
}
