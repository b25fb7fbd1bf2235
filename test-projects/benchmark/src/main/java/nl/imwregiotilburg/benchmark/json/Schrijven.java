package nl.imwregiotilburg.benchmark.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects written as JSON and logged. */
class Schrijven {

  private static final Logger log = LoggerFactory.getLogger(Schrijven.class);
  private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

  public record Bericht(long id, @PersonalData("naam") String afzender) {}

  public record Antwoord(long id, @JsonIgnore @PersonalData("naam") String behandelaar) {}

  @JsonIgnoreProperties("bsn")
  public record Verzoek(long id, @PersonalData("bsn") String bsn) {}

  public record Omslag(String soort, Bericht inhoud) {}

  public record Stapel(List<Antwoord> antwoorden) {}

  /** Without a getter Jackson does not see the field. */
  public static class Aantekening {
    @PersonalData("hulpvraag")
    private String inhoud;

    private int versie;

    public int getVersie() {
      return versie;
    }
  }

  public static class Inlog {
    @PersonalData("emailadres")
    private String adres;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @PersonalData("telefoonnummer")
    private String herstelnummer;

    public String getAdres() {
      return adres;
    }

    public String getHerstelnummer() {
      return herstelnummer;
    }
  }

  public static class Kenmerk {
    @PersonalData("bsn")
    private final String nummer;

    private final int soort;

    Kenmerk(String nummer, int soort) {
      this.nummer = nummer;
      this.soort = soort;
    }

    @JsonValue
    public int soort() {
      return soort;
    }

    public String getNummer() {
      return nummer;
    }
  }

  public static class Zichtbaar {
    @JsonProperty("v")
    @PersonalData("hulpvraag")
    private String inhoud;
  }

  void records(Bericht bericht, Antwoord antwoord, Verzoek verzoek) throws JsonProcessingException {
    log.info(json.writeValueAsString(bericht)); // EXPECT personal-data-logged naam
    log.info(json.writeValueAsString(antwoord)); // SAFE personal-data-logged
    log.info(json.writeValueAsString(verzoek)); // SAFE personal-data-logged
    log.info(json.writerWithDefaultPrettyPrinter().writeValueAsString(bericht)); // EXPECT personal-data-logged naam
  }

  void genest(Omslag omslag, Stapel stapel, Bericht bericht) throws JsonProcessingException {
    log.info(json.writeValueAsString(omslag)); // EXPECT personal-data-logged naam
    log.info(json.writeValueAsString(stapel)); // SAFE personal-data-logged
    log.info(json.writeValueAsString(List.of(bericht))); // EXPECT personal-data-logged naam
    log.info(json.writeValueAsString(Map.of("antwoord", bericht.id()))); // SAFE personal-data-logged
  }

  void klassen(Aantekening aantekening, Inlog inlog, Kenmerk kenmerk, Zichtbaar zichtbaar)
      throws JsonProcessingException {
    log.info(json.writeValueAsString(aantekening)); // SAFE personal-data-logged
    log.info(json.writeValueAsString(inlog)); // EXPECT personal-data-logged emailadres
    log.info(json.writeValueAsString(kenmerk)); // SAFE personal-data-logged
    log.info(json.writeValueAsString(zichtbaar)); // EXPECT personal-data-logged hulpvraag
  }

  /** Printing a client shows a hash; writing it as JSON shows everything. */
  void entiteit(Client client) throws JsonProcessingException {
    log.info("{}", client); // SAFE personal-data-logged
    log.info(json.writeValueAsString(client)); // EXPECT personal-data-logged naam,geboortedatum,telefoonnummer,emailadres,hulpvraag,bsn,inkomen,adres
  }

  void boom(Client client) throws JsonProcessingException {
    ObjectNode knoop = json.createObjectNode();
    knoop.put("id", client.getId());
    log.info("{}", knoop); // SAFE personal-data-logged
    knoop.put("wie", client.getNaam());
    log.info(knoop.toString()); // EXPECT personal-data-logged naam
    log.info(knoop.get("id").asText()); // SAFE personal-data-logged
    JsonNode gelezen = json.readTree("{\"versie\": 2}");
    log.info("{}", gelezen.get("versie")); // SAFE personal-data-logged
  }

  /** What is read into a type holds what the type declares. */
  void gelezen(String tekst) throws JsonProcessingException {
    Bericht bericht = json.readValue(tekst, Bericht.class);
    log.info(bericht.afzender()); // EXPECT personal-data-logged naam
    log.info("{}", bericht.id()); // SAFE personal-data-logged
    log.info("{}", bericht); // EXPECT personal-data-logged naam
  }
}
