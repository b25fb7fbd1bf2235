package nl.imwregiotilburg.wijkteam.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Adres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Messages from the municipality. */
@Service
public class Inbak {
  private static final Logger log = LoggerFactory.getLogger(Inbak.class);

  private final ObjectMapper json;
  private final Map<String, Consumer<JsonNode>> verwerkers = new HashMap<>();
  private final Set<String> gezien = new LinkedHashSet<>();

  public Inbak(ObjectMapper json) {
    this.json = json;
    verwerkers.put("adres", this::verwerkAdres);
    verwerkers.put("status", this::verwerkStatus);
  }

  public void ontvang(Adres adres, long nummer) {
    ObjectNode adresBericht = json.createObjectNode();
    adresBericht.put("plek", adres.straat() + " " + adres.postcode());
    adresBericht.put("code", adres.gemeentecode());
    verwerkers.get("adres").accept(adresBericht);
    ObjectNode statusBericht = json.createObjectNode().put("nummer", nummer).put("plek", "loket");
    verwerkers.get("status").accept(statusBericht);
    if (!gezien.add(adres.postcode())) {
      log.debug("dubbel, {} gezien", gezien); // EXPECT personal-data-logged adresgegevens
    }
  }

  private void verwerkAdres(JsonNode bericht) {
    log.info("nieuwe plek {}", bericht.get("plek").asText()); // EXPECT personal-data-logged adresgegevens
    log.info("nieuwe code {}", bericht.path("code").asText("?")); // SAFE personal-data-logged
    log.info("bericht {}", bericht); // EXPECT personal-data-logged adresgegevens
  }

  private void verwerkStatus(JsonNode bericht) {
    log.info("status op {}", bericht.get("plek").asText()); // SAFE personal-data-logged
    log.info("bericht {}", bericht); // SAFE personal-data-logged
  }

  /** Reads what another system sent as text. */
  public void lees(@PersonalData("iban") String rekening, String code) throws JsonProcessingException {
    String tekst = json.createObjectNode().put("rek", rekening).put("code", code).toString();
    JsonNode boom = json.readTree(tekst);
    log.info("gelezen {}", boom.at("/rek")); // EXPECT personal-data-logged iban
    log.info("gelezen {}", boom.at("/code")); // SAFE personal-data-logged
    Map<String, Object> kaart = json.readValue(tekst, new TypeReference<Map<String, Object>>() {});
    kaart.put("rek", "weg");
    log.info("kaart {}", kaart); // SAFE personal-data-logged
  }
}
