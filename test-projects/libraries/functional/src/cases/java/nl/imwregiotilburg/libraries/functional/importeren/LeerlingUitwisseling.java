package nl.imwregiotilburg.libraries.functional.importeren;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.net.URLCodec;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.LineIterator;
import org.apache.commons.io.output.ByteArrayOutputStream;
import org.apache.commons.io.output.StringBuilderWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Import and export of pupils: Commons CSV, IO and Codec. */
public class LeerlingUitwisseling {

    private static final Logger log = LoggerFactory.getLogger(LeerlingUitwisseling.class);

    private static final CSVFormat FORMAAT = CSVFormat.DEFAULT.builder()
            .setHeader("nummer", "naam", "email", "klas")
            .setSkipHeaderRecord(true)
            .get();

    public static class Leerling {
        private final String nummer;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("emailadres")
        private final String email;
        private final String klas;

        public Leerling(String nummer, String naam, String email, String klas) {
            this.nummer = nummer;
            this.naam = naam;
            this.email = email;
            this.klas = klas;
        }

        public String getNummer() {
            return nummer;
        }

        public String getNaam() {
            return naam;
        }

        public String getEmail() {
            return email;
        }

        public String getKlas() {
            return klas;
        }
    }

    public List<Leerling> lees(Reader bron) throws IOException {
        List<Leerling> leerlingen = new ArrayList<>();
        try (CSVParser parser = FORMAAT.parse(bron)) {
            log.info("Kolommen {}", parser.getHeaderNames()); // SAFE
            for (CSVRecord rij : parser) {
                Leerling leerling = new Leerling(rij.get("nummer"), rij.get("naam"), rij.get("email"), rij.get("klas"));
                log.debug("Rij {} van {}", rij.getRecordNumber(), leerling.getEmail()); // EXPECT
                log.debug("Rij {} uit {}", rij.getRecordNumber(), leerling.getKlas()); // SAFE
                leerlingen.add(leerling);
            }
        }
        return leerlingen;
    }

    public String schrijf(List<Leerling> leerlingen) throws IOException {
        StringWriter uit = new StringWriter();
        StringBuilder klassen = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(uit, FORMAAT);
             CSVPrinter klassenPrinter = new CSVPrinter(klassen, CSVFormat.TDF)) {
            for (Leerling l : leerlingen) {
                printer.printRecord(l.getNummer(), l.getNaam(), l.getEmail(), l.getKlas());
                klassenPrinter.print(l.getKlas());
                klassenPrinter.println();
            }
        }
        log.info("Export {}", uit.toString()); // EXPECT
        log.info("Klassen {}", klassen); // SAFE
        log.info("Rij {}", CSVFormat.EXCEL.format(leerlingen.get(0).getNummer(), leerlingen.get(0).getNaam())); // EXPECT
        return uit.toString();
    }

    public void stromen(Leerling leerling) throws IOException {
        try (InputStream in = IOUtils.toInputStream(leerling.getEmail(), StandardCharsets.UTF_8)) {
            log.debug("Stroom {}", IOUtils.toString(in, StandardCharsets.UTF_8)); // EXPECT
        }
        StringBuilderWriter doel = new StringBuilderWriter();
        IOUtils.copy(new StringReader(leerling.getNaam()), doel);
        log.debug("Kopie {}", doel); // EXPECT
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IOUtils.write(leerling.getKlas(), bytes, StandardCharsets.UTF_8);
        log.debug("Bytes {}", bytes.toString(StandardCharsets.UTF_8)); // SAFE
        List<String> regels = IOUtils.readLines(new StringReader(leerling.getKlas() + "\n" + leerling.getNaam()));
        log.debug("Regels {}", regels); // EXPECT
        log.debug("Aantal regels {}", regels.size()); // SAFE
        LineIterator it = IOUtils.lineIterator(new BufferedReader(new StringReader(leerling.getNummer())));
        while (it.hasNext()) {
            log.debug("Regel {}", it.nextLine()); // SAFE
        }
    }

    public void coderen(Leerling leerling) throws EncoderException, DecoderException {
        String code = Base64.encodeBase64String(leerling.getEmail().getBytes(StandardCharsets.UTF_8));
        log.trace("Code {}", code); // EXPECT
        log.trace("Terug {}", new String(Base64.decodeBase64(code), StandardCharsets.UTF_8)); // EXPECT
        log.trace("Hex {}", Hex.encodeHexString(leerling.getKlas().getBytes(StandardCharsets.UTF_8))); // SAFE
        URLCodec url = new URLCodec();
        log.trace("Url {}", "/leerling?mail=" + url.encode(leerling.getEmail())); // EXPECT
        log.trace("Url {}", "/leerling?klas=" + url.encode(leerling.getKlas())); // SAFE
    }

    public void bestand(Leerling leerling) {
        String naam = FilenameUtils.concat("/export/" + leerling.getKlas(), leerling.getNaam() + ".pdf");
        log.info("Bestand {}", naam); // EXPECT
        log.info("Basis {}", FilenameUtils.getBaseName(naam)); // EXPECT
    }
}
