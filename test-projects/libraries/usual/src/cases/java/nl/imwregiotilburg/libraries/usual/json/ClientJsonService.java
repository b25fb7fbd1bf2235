package nl.imwregiotilburg.libraries.usual.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Writes clients as JSON for the archive and for partner organisations. */
@Service
public class ClientJsonService {
    private static final Logger log = LoggerFactory.getLogger(ClientJsonService.class);

    /** Shown to everybody. */
    public interface Openbaar {
    }

    /** Shown to the social worker only. */
    public interface Intern extends Openbaar {
    }

    public static class ArchiefClient {
        @JsonProperty("dossier")
        private final String nummer;
        @JsonProperty("n")
        @PersonalData(value = "naam", purpose = "archief")
        private final String naam;
        @JsonIgnore
        @PersonalData(value = "bsn", purpose = "archief")
        private final String bsn;

        public ArchiefClient(String nummer, String naam, String bsn) {
            this.nummer = nummer;
            this.naam = naam;
            this.bsn = bsn;
        }
    }

    public static class Aanmelding {
        @JsonView(Openbaar.class)
        public String nummer;
        @JsonView(Openbaar.class)
        public String team;
        @JsonView(Intern.class)
        @PersonalData(value = "naam", purpose = "aanmelding")
        public String naam;
    }

    public static class Wachtwoordverzoek {
        public String kanaal;
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @PersonalData(value = "email", purpose = "account")
        public String email;
    }

    /** Has the shape of an employee, without the name. */
    public record TeamLid(long nummer, String team) {
    }

    private final ObjectMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .build();

    public void archiveer(Client client) throws JsonProcessingException {
        ArchiefClient archief = new ArchiefClient(client.getDossierNummer(), client.getNaam(), client.getBsn());
        String json = mapper.writeValueAsString(archief);
        log.info("Archief: {}", json); // EXPECT
        log.info("Archiefregel van {} tekens", json.length()); // SAFE
        log.info("Archiefobject {}", archief); // SAFE
        ArchiefClient zonderNaam = new ArchiefClient(client.getDossierNummer(), null, client.getBsn());
        log.info("Archief zonder naam: {}", mapper.writeValueAsString(zonderNaam)); // SAFE
    }

    public void aanmelding(Client client) throws JsonProcessingException {
        Aanmelding aanmelding = new Aanmelding();
        aanmelding.nummer = client.getDossierNummer();
        aanmelding.team = "wijkteam Noord";
        aanmelding.naam = client.getNaam();
        log.info("Openbaar: {}", mapper.writerWithView(Openbaar.class).writeValueAsString(aanmelding)); // SAFE
        log.info("Intern: {}", mapper.writerWithView(Intern.class).writeValueAsString(aanmelding)); // EXPECT
        ObjectWriter mooi = mapper.writerWithDefaultPrettyPrinter();
        log.debug("Alles:\n{}", mooi.writeValueAsString(aanmelding)); // EXPECT
    }

    public void wachtwoord(Client client) throws JsonProcessingException {
        Wachtwoordverzoek verzoek = new Wachtwoordverzoek();
        verzoek.kanaal = "mail";
        verzoek.email = client.getEmail();
        log.info("Verzoek: {}", mapper.writeValueAsString(verzoek)); // SAFE
        log.info("Verzoek naar {}", verzoek.email); // EXPECT
    }

    public void medewerkers(List<Medewerker> medewerkers) throws JsonProcessingException {
        byte[] bytes = mapper.writeValueAsBytes(medewerkers);
        log.info("Medewerkers: {}", new String(bytes, java.nio.charset.StandardCharsets.UTF_8)); // EXPECT
        log.info("Medewerkers in {} bytes", bytes.length); // SAFE
        List<Map<String, Object>> lijst = mapper.convertValue(medewerkers, new TypeReference<>() { });
        log.info("Eerste medewerker {}", lijst.get(0).get("naam")); // EXPECT
        log.info("Team van de eerste {}", lijst.get(0).get("team")); // SAFE
        List<TeamLid> leden = mapper.convertValue(medewerkers, new TypeReference<>() { });
        log.info("Teamleden {}", leden); // SAFE
    }

    public void rond(Medewerker medewerker) throws JsonProcessingException {
        String json = mapper.writeValueAsString(medewerker);
        Medewerker terug = mapper.readValue(json, Medewerker.class);
        log.info("Teruggelezen {}", terug.email()); // EXPECT
        log.info("Teruggelezen nummer {}", terug.nummer()); // SAFE
        TeamLid lid = mapper.readValue(json, TeamLid.class);
        log.info("Teruggelezen als teamlid {}", lid); // SAFE
    }

    public void verkeerdeDatum(Client client) throws JsonProcessingException {
        String json = mapper.writeValueAsString(Map.of("geboortedatum", client.getNaam()));
        try {
            mapper.readValue(json, Client.class);
        } catch (InvalidFormatException e) {
            log.warn("Onleesbare datum {}", e.getValue()); // EXPECT
            log.warn("Onleesbaar bericht: {}", e.getMessage()); // EXPECT
            log.warn("Onleesbaar veld, verwacht {}", e.getTargetType().getSimpleName()); // SAFE
        }
    }
}
