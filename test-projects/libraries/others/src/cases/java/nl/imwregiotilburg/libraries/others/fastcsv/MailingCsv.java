package nl.imwregiotilburg.libraries.others.fastcsv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class MailingCsv {

    public record Recipient(String code, @PersonalData("emailadres") String email, String segment) { }

    private static final Logger log = LoggerFactory.getLogger(MailingCsv.class);

    private String write(List<Recipient> recipients) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("code", "email", "segment");
            for (Recipient r : recipients) {
                csv.writeRecord(r.code(), r.email(), r.segment());
            }
        }
        return out.toString();
    }

    public String export(List<Recipient> recipients) throws IOException {
        String content = write(recipients);
        log.info("mailing file {}", content); // EXPECT
        log.info("mailing file has {} characters", content.length()); // SAFE
        return content;
    }

    public String exportCodes(List<Recipient> recipients) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            for (Recipient r : recipients) {
                csv.writeRecord(List.of(r.code(), r.segment()));
            }
        }
        log.info("codes {}", out); // SAFE
        return out.toString();
    }

    public void exportFluent(Recipient r) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord().writeField(r.code()).writeField(r.email()).endRecord();
        }
        log.debug("line {}", out.toString().trim()); // EXPECT
    }

    public void verifyNamed(List<Recipient> recipients) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(write(recipients))) {
            for (NamedCsvRecord rec : csv) {
                log.info("address {}", rec.getField("email")); // EXPECT
                log.info("segment {}", rec.getField("segment")); // SAFE
                log.info("header {}", rec.getHeader()); // SAFE
                log.info("as map {}", rec.getFieldsAsMap()); // EXPECT
                log.info("found {}", rec.findField("email").orElse("-")); // EXPECT
                log.info("record {}", rec); // EXPECT
            }
        }
    }

    public void verifyIndexed(List<Recipient> recipients) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new StringReader(write(recipients)))) {
            csv.stream().skip(1).forEach(rec -> {
                log.info("code {}", rec.getField(0)); // SAFE
                log.info("address {}", rec.getField(1)); // EXPECT
                log.info("fields {}", rec.getFields()); // EXPECT
                log.info("line {} has {} fields", rec.getStartingLineNumber(), rec.getFieldCount()); // SAFE
            });
        }
    }

    public List<Recipient> load(String upload) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(upload)) {
            List<Recipient> loaded = csv.stream()
                    .map(rec -> new Recipient(rec.getField("code"), rec.getField("email"), rec.getField("segment")))
                    .toList();
            log.info("loaded {}", loaded); // EXPECT
            log.info("loaded codes {}", loaded.stream().map(Recipient::code).toList()); // SAFE
            return loaded;
        }
    }
}
