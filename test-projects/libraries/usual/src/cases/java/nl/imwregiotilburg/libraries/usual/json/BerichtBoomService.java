package nl.imwregiotilburg.libraries.usual.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Builds and reads messages to the municipality as JSON trees. */
@Service
public class BerichtBoomService {
    private static final Logger log = LoggerFactory.getLogger(BerichtBoomService.class);

    private final ObjectMapper mapper;

    public BerichtBoomService(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    private ObjectNode bericht(Client client) {
        ObjectNode kop = mapper.createObjectNode().put("afzender", "IMW").put("soort", "melding");
        ObjectNode persoon = mapper.createObjectNode();
        persoon.put("bsn", client.getBsn());
        persoon.put("naam", client.getNaam());
        persoon.put("status", client.getStatus());
        ObjectNode bericht = mapper.createObjectNode();
        bericht.set("kop", kop);
        bericht.set("persoon", persoon);
        return bericht;
    }

    public void stuur(Client client) {
        ObjectNode bericht = bericht(client);
        log.info("Bericht {}", bericht); // EXPECT
        log.info("Kop {}", bericht.get("kop")); // SAFE
        log.info("Soort {}", bericht.path("kop").path("soort").asText()); // SAFE
        log.info("BSN {}", bericht.at("/persoon/bsn").asText()); // EXPECT
        log.info("Status {}", bericht.at("/persoon/status").textValue()); // SAFE
        log.info("Heeft naam: {}", bericht.path("persoon").hasNonNull("naam")); // SAFE
    }

    public void wis(Client client) {
        ObjectNode bericht = bericht(client);
        ObjectNode persoon = (ObjectNode) bericht.get("persoon");
        persoon.remove(List.of("bsn", "naam"));
        log.info("Gewist bericht {}", bericht); // SAFE
        persoon.put("naam", "N.N.");
        log.info("Gewiste persoon {}", persoon.toPrettyString()); // SAFE
    }

    public void wisHalf(Client client) {
        JsonNode kopie = bericht(client).deepCopy();
        ((ObjectNode) kopie.get("persoon")).without("bsn");
        log.info("Half gewist {}", kopie.toString()); // EXPECT
        log.info("Alleen de status {}", ((ObjectNode) kopie.get("persoon")).retain("status")); // SAFE
    }

    public void lees(Client client) throws JsonProcessingException {
        String tekst = mapper.writeValueAsString(bericht(client));
        JsonNode boom = mapper.readTree(tekst);
        log.info("Gevonden naam {}", boom.findValue("naam")); // EXPECT
        log.info("Gevonden soort {}", boom.findValue("soort")); // SAFE
        Iterator<Map.Entry<String, JsonNode>> velden = boom.get("persoon").fields();
        while (velden.hasNext()) {
            Map.Entry<String, JsonNode> veld = velden.next();
            log.info("Veld {}", veld.getKey()); // SAFE
            log.info("Veldwaarde {}", veld.getValue().asText()); // EXPECT
        }
    }

    public void boom(List<Medewerker> medewerkers) {
        ArrayNode namen = mapper.createArrayNode();
        ArrayNode nummers = mapper.createArrayNode();
        for (Medewerker medewerker : medewerkers) {
            JsonNode knoop = mapper.valueToTree(medewerker);
            namen.add(knoop.get("naam"));
            nummers.add(knoop.get("nummer").asLong());
        }
        log.info("Namen {}", namen); // EXPECT
        log.info("Nummers {}", nummers); // SAFE
        log.info("Aantal namen {}", namen.size()); // SAFE
    }

    public Medewerker uitBoom(Medewerker medewerker) throws JsonProcessingException {
        ObjectNode knoop = mapper.valueToTree(medewerker);
        knoop.put("team", "wijkteam Zuid");
        Medewerker terug = mapper.treeToValue(knoop, Medewerker.class);
        log.info("Naam uit de boom {}", terug.naam()); // EXPECT
        log.info("Team uit de boom {}", terug.team()); // SAFE
        knoop.replace("naam", mapper.nullNode());
        Medewerker zonder = mapper.treeToValue(knoop, Medewerker.class);
        log.info("Naam na vervangen {}", zonder.naam()); // SAFE
        return zonder;
    }
}
