package nl.imwregiotilburg.libraries.backends.webshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

class KlantJson {
    private final String klantnummer;
    @PersonalData("naam") private final String naam;
    @PersonalData("telefoonnummer") @JsonIgnore private final String telefoon;
    @PersonalData("geboortedatum") @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) private final String geboren;

    KlantJson(String klantnummer, String naam, String telefoon, String geboren) {
        this.klantnummer = klantnummer;
        this.naam = naam;
        this.telefoon = telefoon;
        this.geboren = geboren;
    }

    public String getKlantnummer() { return klantnummer; }
    public String getNaam() { return naam; }
    public String getTelefoon() { return telefoon; }
    public String getGeboren() { return geboren; }
}

class BelLijst {
    private final String nummer;
    @PersonalData("telefoonnummer") @JsonIgnore private final String telefoon;

    BelLijst(String nummer, String telefoon) {
        this.nummer = nummer;
        this.telefoon = telefoon;
    }

    public String getNummer() { return nummer; }
    public String getTelefoon() { return telefoon; }
}

@Service
public class KlantExport {
    private static final Logger log = LoggerFactory.getLogger(KlantExport.class);
    private static final CSVFormat FORMAAT = CSVFormat.DEFAULT.builder().setHeader("nummer", "naam").get();
    private final ObjectMapper mapper;

    public KlantExport(ObjectMapper mapper) { this.mapper = mapper; }

    public String csv(List<Klant> klanten) throws IOException {
        StringWriter uit = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(uit, CSVFormat.DEFAULT)) {
            for (Klant klant : klanten) {
                printer.printRecord(klant.getId(), klant.getNaam(), klant.getKlantgroep());
            }
        }
        log.debug("CSV: {}", uit); // EXPECT
        return uit.toString();
    }

    public void leesTerug(Klant klant) throws IOException {
        String tekst = CSVFormat.DEFAULT.format(klant.getId(), klant.getNaam());
        try (CSVParser parser = FORMAAT.parse(new StringReader(tekst))) {
            for (CSVRecord regel : parser) {
                log.info("Regel {}: {}", regel.getRecordNumber(), regel.get("naam")); // EXPECT
                log.info("Regel {}: {}", regel.getRecordNumber(), regel.get("nummer")); // SAFE
                log.info("Regel {}", regel); // EXPECT
            }
        }
    }

    public byte[] excel(List<Klant> klanten) throws IOException {
        try (Workbook boek = new XSSFWorkbook(); ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            Sheet blad = boek.createSheet("Klanten");
            int rijnummer = 0;
            for (Klant klant : klanten) {
                Row rij = blad.createRow(rijnummer++);
                rij.createCell(0).setCellValue(klant.getKlantgroep());
                Cell cel = rij.createCell(1);
                cel.setCellValue(klant.getEmail());
                log.debug("Cel {} met {}", cel.getAddress(), rij.getCell(0).getStringCellValue()); // SAFE
            }
            DataFormatter formatter = new DataFormatter();
            log.info("Laatste: {}", formatter.formatCellValue(blad.getRow(rijnummer - 1).getCell(1))); // EXPECT
            boek.write(uit);
            return uit.toByteArray();
        }
    }

    public String json(Klant klant, String telefoon, String geboren) throws IOException {
        KlantJson json = new KlantJson("K" + klant.getId(), klant.getNaam(), telefoon, geboren);
        String tekst = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        log.debug("JSON {}", tekst); // EXPECT
        log.debug("JSON {}", mapper.writeValueAsString(new BelLijst(json.getKlantnummer(), json.getTelefoon()))); // SAFE
        JsonNode boom = mapper.readTree(tekst);
        log.debug("Veld {}", boom.path("naam").asText()); // EXPECT
        log.debug("Veld {}", boom.path("geboren").asText("n.v.t.")); // SAFE
        return tekst;
    }

    public void boom(Klant klant) throws IOException {
        ObjectNode knoop = mapper.createObjectNode().put("groep", klant.getKlantgroep()).put("email", klant.getEmail());
        log.info("Knoop {}", knoop); // EXPECT
        knoop.remove("email");
        log.info("Opgeschoond {}", knoop.toPrettyString()); // SAFE
        Map<String, Object> alsMap = mapper.convertValue(klant.getAdres(), new TypeReference<Map<String, Object>>() { });
        log.info("Adres {}", alsMap.get("straat")); // EXPECT
        log.info("Adres {}", alsMap.get("land")); // SAFE
        byte[] bytes = mapper.writeValueAsBytes(Map.of("postcode", klant.getAdres().getPostcode()));
        log.info("Bytes {}", new String(bytes, StandardCharsets.UTF_8)); // EXPECT
    }
}
