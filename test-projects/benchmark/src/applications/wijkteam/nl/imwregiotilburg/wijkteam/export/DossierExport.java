package nl.imwregiotilburg.wijkteam.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.wijkteam.domein.Adres;
import nl.imwregiotilburg.wijkteam.domein.Client;
import nl.imwregiotilburg.wijkteam.domein.Notitie;
import nl.imwregiotilburg.wijkteam.domein.Vordering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes JSON of files. */
@Service
public class DossierExport {
  private static final Logger log = LoggerFactory.getLogger(DossierExport.class);

  private final ObjectMapper json;
  private final ObjectMapper karig;

  public DossierExport() {
    json =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .build();
    karig = json.copy().addMixIn(Notitie.class, Exportmodel.NotitieZonderTekst.class);
  }

  public void client(Client client) throws JsonProcessingException {
    log.info("client {}", json.writeValueAsString(client)); // EXPECT personal-data-logged naam,geboortedatum,emailadres,telefoonnummer,iban
    ObjectNode boom = json.valueToTree(client);
    log.info("velden {}", Lists.newArrayList(boom.fieldNames())); // SAFE personal-data-logged
    log.info("veld {}", boom.path("telefoonnummer").asText()); // EXPECT personal-data-logged telefoonnummer
    log.info("veld {}", boom.path("bsn").asText("niet opgenomen")); // SAFE personal-data-logged
    boom.remove(List.of("voornaam", "achternaam", "geboortedatum", "emailadres", "telefoonnummer"));
    log.info("rest {}", boom); // EXPECT personal-data-logged iban
    boom.retain("id", "klantcode");
    log.info("rest {}", boom.toPrettyString()); // SAFE personal-data-logged
  }

  public void beeld(Client client) throws JsonProcessingException {
    Exportmodel.ClientBeeld beeld =
        new Exportmodel.ClientBeeld(client.getKlantcode(), client.aanhef(), client.getBsn());
    log.info("voor partners {}", json.writerWithView(Exportmodel.Extern.class).writeValueAsString(beeld)); // SAFE personal-data-logged
    log.info("voor het team {}", json.writerWithView(Exportmodel.Intern.class).writeValueAsString(beeld)); // EXPECT personal-data-logged naam
    log.info("sleutel {}", beeld.getSleutel()); // EXPECT personal-data-logged bsn
  }

  public void rekening(Vordering vordering) throws JsonProcessingException {
    Exportmodel.Rekening rekening = new Exportmodel.Rekening(vordering.getRekening(), "BANK");
    log.info("rekening {}", json.writeValueAsString(rekening)); // SAFE personal-data-logged
    log.info("rekening {}", rekening); // EXPECT personal-data-logged iban
    log.info("vordering {}", vordering); // EXPECT personal-data-logged hulpvraag
    log.info("vordering {}", json.convertValue(vordering, Map.class).get("rekening")); // EXPECT personal-data-logged iban
    log.info("vordering {}", json.convertValue(vordering, Map.class).get("dossiercode")); // SAFE personal-data-logged
  }

  public void notitie(Notitie notitie) throws JsonProcessingException {
    log.info("notitie {}", json.writeValueAsString(notitie)); // EXPECT personal-data-logged gezondheid
    log.info("notitie {}", karig.writeValueAsString(notitie)); // SAFE personal-data-logged
    log.info("notitie {}", notitie); // EXPECT personal-data-logged gezondheid
    log.info("notitie {}", notitie.auteurcode()); // SAFE personal-data-logged
  }

  public void bus(Adres adres) throws JsonProcessingException {
    Exportmodel.Brievenbus bus = new Exportmodel.Brievenbus();
    bus.regel1 = adres.straat();
    bus.gebied = adres.gebied();
    log.info("bus {}", json.writeValueAsString(bus)); // SAFE personal-data-logged
    bus.regel2 = adres.postcode();
    log.info("bus {}", json.writeValueAsString(bus)); // EXPECT personal-data-logged adresgegevens
  }
}
