package nl.imwregiotilburg.libraries.usual.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Adres;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Factuur;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** JSON with serializers and mix-ins of our own. */
@Component
public class MaatwerkJson {
    private static final Logger log = LoggerFactory.getLogger(MaatwerkJson.class);

    /** Writes stars for any text. */
    public static class SterrenSerializer extends JsonSerializer<String> {
        @Override
        public void serialize(String waarde, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeString("*".repeat(waarde.length()));
        }
    }

    /** Writes the last part of an account number. */
    public static class StaartSerializer extends JsonSerializer<String> {
        @Override
        public void serialize(String waarde, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeString("..." + waarde.substring(waarde.length() - 4));
        }
    }

    /** Writes an invoice by number only. */
    public static class FactuurSerializer extends JsonSerializer<Factuur> {
        @Override
        public void serialize(Factuur factuur, JsonGenerator gen, SerializerProvider provider) throws IOException {
            gen.writeStartObject();
            gen.writeStringField("nummer", factuur.getNummer());
            gen.writeNumberField("bedrag", factuur.getBedrag());
            gen.writeEndObject();
        }
    }

    @JsonIgnoreProperties({"iban", "tenaamstelling"})
    private interface FactuurZonderPersoon {
    }

    private abstract static class FactuurZonderIban {
        @JsonIgnore
        abstract String getIban();
    }

    public static class Gemaskeerd {
        @JsonSerialize(using = SterrenSerializer.class)
        @PersonalData(value = "naam", purpose = "export")
        public String naam;
        public String status;
    }

    public static class Betaling {
        @JsonSerialize(using = StaartSerializer.class)
        @PersonalData(value = "iban", purpose = "betaling")
        public String rekening;
        public String omschrijving = "maandbijdrage";
    }

    public static class Etiket {
        public String soort = "venster";
        @JsonUnwrapped(prefix = "adres_")
        public Adres adres;
    }

    public static class Extra {
        private final String formulier;
        private final Map<String, Object> velden = new LinkedHashMap<>();

        public Extra(String formulier) {
            this.formulier = formulier;
        }

        public String getFormulier() { return formulier; }

        @JsonAnyGetter
        public Map<String, Object> velden() { return velden; }

        @JsonAnySetter
        public void zet(String naam, Object waarde) { velden.put(naam, waarde); }

        @Override
        public String toString() {
            return "Extra(" + formulier + ", " + velden.size() + " velden)";
        }
    }

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    public static class Sleutel {
        @PersonalData(value = "bsn", purpose = "koppeling")
        private final String bsn;

        public Sleutel(String bsn) {
            this.bsn = bsn;
        }

        @JsonValue
        public String waarde() { return "BSN:" + bsn; }

        public String getBsn() { return bsn; }
    }

    private final ObjectMapper gewoon = new ObjectMapper();

    public void gemaskeerd(Client client) throws JsonProcessingException {
        Gemaskeerd gemaskeerd = new Gemaskeerd();
        gemaskeerd.naam = client.getNaam();
        gemaskeerd.status = client.getStatus();
        log.info("Gemaskeerd {}", gewoon.writeValueAsString(gemaskeerd)); // SAFE
        log.info("Niet gemaskeerd {}", gemaskeerd.naam); // EXPECT
    }

    public void betaling(Factuur factuur) throws JsonProcessingException {
        Betaling betaling = new Betaling();
        betaling.rekening = factuur.getIban();
        log.info("Betaling {}", gewoon.writeValueAsString(betaling)); // EXPECT
        log.info("Betaling van {}", betaling.omschrijving); // SAFE
    }

    public void facturen(Factuur factuur) throws JsonProcessingException {
        log.info("Factuur gewoon {}", gewoon.writeValueAsString(factuur)); // EXPECT
        ObjectMapper opNummer = new ObjectMapper().registerModule(new SimpleModule().addSerializer(Factuur.class, new FactuurSerializer()));
        log.info("Factuur op nummer {}", opNummer.writeValueAsString(factuur)); // SAFE
        ObjectMapper zonderPersoon = new ObjectMapper().addMixIn(Factuur.class, FactuurZonderPersoon.class);
        log.info("Factuur zonder persoon {}", zonderPersoon.writeValueAsString(factuur)); // SAFE
        ObjectMapper zonderIban = new ObjectMapper().addMixIn(Factuur.class, FactuurZonderIban.class);
        log.info("Factuur zonder rekening {}", zonderIban.writeValueAsString(factuur)); // EXPECT
    }

    public void etiket(Client client) throws JsonProcessingException {
        Etiket etiket = new Etiket();
        etiket.adres = client.getAdres();
        log.info("Etiket {}", gewoon.writeValueAsString(etiket)); // EXPECT
        etiket.adres = new Adres(null, null, client.getAdres().getLandcode());
        log.info("Leeg etiket {}", gewoon.writeValueAsString(etiket)); // SAFE
    }

    public void extra(Client client) throws JsonProcessingException {
        Extra extra = new Extra("F-3");
        extra.zet("telefoon", client.getTelefoon());
        log.info("Extra velden {}", gewoon.writeValueAsString(extra)); // EXPECT
        log.info("Extra {}", extra); // SAFE
        extra.velden().clear();
        log.info("Geen extra velden {}", gewoon.writeValueAsString(extra)); // SAFE
    }

    public void sleutel(Client client) throws JsonProcessingException {
        Sleutel sleutel = new Sleutel(client.getBsn());
        log.info("Sleutel als JSON {}", gewoon.writeValueAsString(sleutel)); // EXPECT
        log.info("Sleutel {}", sleutel); // SAFE
    }
}
