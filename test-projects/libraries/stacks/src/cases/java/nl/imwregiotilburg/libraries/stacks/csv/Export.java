package nl.imwregiotilburg.libraries.stacks.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.TextStringBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Export {

    private static final Logger log = LoggerFactory.getLogger(Export.class);

    public record Deelnemer(int id, @PersonalData("naam") String naam, String groep) {
    }

    public String schrijf(List<Deelnemer> deelnemers) throws IOException {
        StringWriter uit = new StringWriter();
        CSVFormat formaat = CSVFormat.DEFAULT.builder().setHeader("id", "naam", "groep").build();
        try (CSVPrinter printer = new CSVPrinter(uit, formaat)) {
            for (Deelnemer d : deelnemers) {
                printer.printRecord(d.id(), d.naam(), d.groep());
            }
        }
        log.info("Bestand: {}", uit); // EXPECT
        return uit.toString();
    }

    public void zonderNaam(List<Deelnemer> deelnemers) throws IOException {
        StringBuilder uit = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(uit, CSVFormat.EXCEL)) {
            for (Deelnemer d : deelnemers) {
                printer.print(d.id());
                printer.print(d.groep());
                printer.println();
            }
        }
        log.info("Groepen: {}", uit); // SAFE
        log.info("Regel: {}", CSVFormat.DEFAULT.format(deelnemers.get(0).naam(), "x")); // EXPECT
    }

    public void lees(Deelnemer d) throws IOException {
        String tekst = d.naam() + "," + d.naam().length() + "\n";
        CSVFormat formaat = CSVFormat.DEFAULT.builder().setHeader("naam", "lengte").build();
        try (CSVParser parser = CSVParser.parse(new StringReader(tekst), formaat)) {
            for (CSVRecord r : parser) {
                log.info("Naam {}", r.get("naam")); // EXPECT
                log.info("Lengte {}", r.get("lengte")); // SAFE
                Map<String, String> alsMap = r.toMap();
                log.info("Map {}", alsMap); // EXPECT
            }
        }
    }

    public void tekst(Deelnemer d) {
        Map<String, String> waarden = Map.of("naam", d.naam(), "groep", d.groep());
        log.info("Brief {}", StringSubstitutor.replace("Beste ${naam},", waarden)); // EXPECT
        log.info("Brief {}", new StringSubstitutor(waarden).replace("Groep ${groep}")); // SAFE
        TextStringBuilder sb = new TextStringBuilder();
        sb.append("Deelnemer: ").appendln(d.naam());
        log.info("Opbouw {}", sb); // EXPECT
        sb.clear().append(d.groep());
        log.info("Opbouw {}", sb); // SAFE
    }

    public void configuratie(Deelnemer d) {
        Configuration config = new BaseConfiguration();
        config.setProperty("afzender.naam", d.naam());
        config.addProperty("afzender.groep", d.groep());
        log.info("Afzender {}", config.getString("afzender.naam")); // EXPECT
        log.info("Afzender {}", config.getString("afzender.groep", "geen")); // SAFE
        Configuration map = new MapConfiguration(Map.of("contact", d.naam()));
        log.info("Contact {}", map.getProperty("contact")); // EXPECT
        config.clearProperty("afzender.naam");
        log.info("Gewist {}", config.getString("afzender.naam", "gewist")); // SAFE
    }
}
