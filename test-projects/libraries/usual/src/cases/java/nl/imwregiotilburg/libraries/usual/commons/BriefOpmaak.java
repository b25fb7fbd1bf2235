package nl.imwregiotilburg.libraries.usual.commons;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Brief;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.apache.commons.collections4.Bag;
import org.apache.commons.collections4.CollectionUtils;
import org.apache.commons.collections4.IterableUtils;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.collections4.MapUtils;
import org.apache.commons.collections4.MultiValuedMap;
import org.apache.commons.collections4.bag.HashBag;
import org.apache.commons.collections4.multimap.ArrayListValuedHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.TextStringBuilder;
import org.apache.commons.text.WordUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Fills templates of letters and reads and writes lists. */
@Service
public class BriefOpmaak {
    private static final Logger log = LoggerFactory.getLogger(BriefOpmaak.class);

    public void sjabloon(Client client) {
        Map<String, String> waarden = new HashMap<>();
        waarden.put("naam", client.getNaam());
        waarden.put("dossier", client.getDossierNummer());
        StringSubstitutor invuller = new StringSubstitutor(waarden);
        log.info(invuller.replace("Geachte ${naam}, betreft ${dossier}")); // EXPECT
        log.info(invuller.replace("Betreft ${dossier}")); // SAFE
        log.info(StringSubstitutor.replace("Aan ${ontvanger:-onbekend}", waarden)); // SAFE
        log.info("Woord {}", WordUtils.capitalizeFully(client.getAdres().getStraat())); // EXPECT
        log.info("Afstand {}", LevenshteinDistance.getDefaultInstance().apply(client.getNaam(), client.getEmail())); // SAFE
        TextStringBuilder bouwer = new TextStringBuilder().append("T.a.v. ").appendln(client.getNaam()).append(client.getStatus());
        log.info("Bouwer {}", bouwer); // EXPECT
        log.info("Bouwer {}", bouwer.clear().append(client.getStatus()).build()); // SAFE
    }

    public void lijsten(Client client, List<Medewerker> medewerkers) {
        Collection<String> namen = CollectionUtils.collect(medewerkers, Medewerker::naam);
        log.info("Namen {}", namen); // EXPECT
        log.info("Leeg {}", CollectionUtils.isEmpty(namen)); // SAFE
        Collection<Long> nummers = CollectionUtils.collect(medewerkers, Medewerker::nummer);
        log.info("Nummers {}", nummers); // SAFE
        log.info("Vereniging {}", CollectionUtils.union(namen, List.of("balie"))); // EXPECT
        Bag<String> zak = new HashBag<>(CollectionUtils.collect(medewerkers, Medewerker::team));
        log.info("Teams {}", zak); // SAFE
        MultiValuedMap<String, String> perTeam = new ArrayListValuedHashMap<>();
        medewerkers.forEach(m -> perTeam.put(m.team(), m.email()));
        log.info("Per team {}", perTeam); // EXPECT
        log.info("Per team {}", perTeam.keySet()); // SAFE
        Map<String, String> kaart = Map.of("mail", client.getEmail(), "status", client.getStatus());
        log.info("Mail {}", MapUtils.getString(kaart, "mail", "geen")); // EXPECT
        log.info("Fax {}", MapUtils.getString(kaart, "fax", "geen")); // SAFE
        log.info("Omgekeerd {}", MapUtils.invertMap(kaart).keySet()); // EXPECT
        log.info("Gevonden {}", IterableUtils.find(medewerkers, m -> m.team().startsWith("wijk"))); // EXPECT
        log.info("Delen {}", ListUtils.partition(medewerkers, 10).size()); // SAFE
    }

    public void stromen(Brief brief) throws IOException {
        InputStream stroom = IOUtils.toInputStream(brief.tekst(), StandardCharsets.UTF_8);
        log.debug("Stroom {}", stroom.available()); // SAFE
        String gelezen = IOUtils.toString(stroom, StandardCharsets.UTF_8);
        log.info("Gelezen {}", gelezen); // EXPECT
        for (String regel : IOUtils.readLines(new StringReader(brief.tekst()))) {
            log.info("Regel {}", regel); // EXPECT
        }
        StringWriter doel = new StringWriter();
        long aantal = IOUtils.copyLarge(new StringReader(brief.geadresseerde()), doel);
        log.info("Gekopieerd {}", aantal); // SAFE
        log.info("Gekopieerd {}", doel); // EXPECT
        String bestand = "/archief/" + brief.kenmerk() + "/" + brief.geadresseerde() + ".pdf";
        log.info("Bestand {}", FilenameUtils.getBaseName(bestand)); // EXPECT
        log.info("Bestand {}", FilenameUtils.getExtension(bestand)); // SAFE
        log.info("Map {}", FilenameUtils.getPath(bestand)); // SAFE
    }

    public void csv(Client client) throws IOException {
        CSVFormat vorm = CSVFormat.DEFAULT.builder().setHeader("dossier", "naam", "regio").setSkipHeaderRecord(true).build();
        StringWriter doel = new StringWriter();
        try (CSVPrinter drukker = new CSVPrinter(doel, CSVFormat.DEFAULT)) {
            drukker.printRecord("dossier", "naam", "regio");
            drukker.printRecord(client.getDossierNummer(), client.getNaam(), client.getRegio());
        }
        log.debug("CSV {}", doel); // EXPECT
        try (CSVParser lezer = CSVParser.parse(doel.toString(), vorm)) {
            for (CSVRecord rij : lezer) {
                log.info("Rij {} heeft {} velden", rij.getRecordNumber(), rij.size()); // SAFE
                log.info("Dossier {}", rij.get("dossier")); // SAFE
                log.info("Naam {}", rij.get("naam")); // EXPECT
                log.info("Tweede veld {}", rij.get(1)); // EXPECT
                log.info("Derde veld {}", rij.get(2)); // SAFE
                log.info("Rij {}", rij.toMap()); // EXPECT
            }
            log.info("Koppen {}", lezer.getHeaderNames()); // SAFE
        }
    }
}
