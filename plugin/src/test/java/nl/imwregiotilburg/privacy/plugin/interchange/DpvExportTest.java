package nl.imwregiotilburg.privacy.plugin.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.plugin.statement.Written;
import nl.imwregiotilburg.privacy.register.Register;
import org.junit.jupiter.api.Test;

final class DpvExportTest {

  private static final String DPV = "https://w3id.org/dpv#";
  private static final String GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";
  private static final String PROCESS = "urn:privacy-register:process/hulpverlening-wmo";
  private static final Register REGISTER = Written.read(Written.complete());

  @Test
  void a_purpose_is_a_process_with_everything_it_has() throws JsonLdError {
    List<String> facts = statements(REGISTER);

    assertThat(facts)
        .contains(
            PROCESS + " " + "http://www.w3.org/1999/02/22-rdf-syntax-ns#type " + DPV + "Process",
            PROCESS + " " + DPV + "hasDataController urn:privacy-register:controller",
            PROCESS + " " + DPV + "hasPurpose urn:privacy-register:purpose/hulpverlening-wmo",
            PROCESS + " " + DPV + "hasPersonalData urn:privacy-register:category/bsn",
            PROCESS + " " + DPV + "hasDataSubject urn:privacy-register:subject/client",
            PROCESS + " " + DPV + "hasLegalBasis " + GDPR + "A6-1-c",
            PROCESS + " " + DPV + "hasLegalBasis " + GDPR + "A9-2-h",
            PROCESS + " " + DPV + "hasProcessing " + DPV + "Disclose",
            PROCESS + " " + DPV + "hasDataSource " + DPV + "ThirdPartyDataSource",
            PROCESS + " " + DPV + "hasStorageCondition urn:privacy-register:retention/wmo-dossier",
            PROCESS + " " + DPV + "hasRecipient urn:privacy-register:recipient/gemeente-tilburg",
            "urn:privacy-register:category/naam http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
                + " https://w3id.org/dpv/pd#Name",
            "urn:privacy-register:recipient/google-analytics "
                + DPV
                + "hasLocation https://w3id.org/dpv/loc#US",
            "urn:privacy-register:recipient/google-analytics "
                + DPV
                + "hasLegalBasis "
                + GDPR
                + "A45-3")
        .anyMatch(it -> it.endsWith("http://purl.org/dc/terms/extent P15Y"));
  }

  @Test
  void every_term_is_one_of_the_vocabulary() throws JsonLdError, IOException {
    Set<String> known = terms();
    Pattern term = Pattern.compile(Pattern.quote(DPV) + "(\\S+)|" + Pattern.quote(GDPR) + "(\\S+)");

    assertThat(
            statements(REGISTER).stream()
                .flatMap(it -> term.matcher(it).results())
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(30)
        .isSubsetOf(known);
  }

  @Test
  void nothing_is_lost_when_it_is_read_as_linked_data() throws JsonLdError {
    assertThat(statements(REGISTER))
        .noneMatch(it -> it.contains("reg:") || it.contains("dpv:") || it.contains(" null"));
  }

  @Test
  void ids_of_every_sort_become_addresses() throws JsonLdError {
    Register register =
        Written.read("version: 1\ncontroller: {name: X}\nsubjects: {\"a/b<é>\": {}}\n");

    assertThat(statements(register))
        .anyMatch(it -> it.startsWith("urn:privacy-register:subject/a%2Fb%3C%C3%A9%3E "));
  }

  @Test
  void the_same_register_gives_the_same_text() {
    assertThat(DpvExport.of(REGISTER)).isEqualTo(DpvExport.of(REGISTER)).endsWith("}\n");
  }

  private static List<String> statements(Register register) throws JsonLdError {
    return JsonLd.toRdf(JsonDocument.of(new StringReader(DpvExport.of(register))))
        .get()
        .toList()
        .stream()
        .map(DpvExportTest::statement)
        .toList();
  }

  private static String statement(RdfNQuad it) {
    return it.getSubject().getValue()
        + " "
        + it.getPredicate().getValue()
        + " "
        + it.getObject().getValue();
  }

  private static Set<String> terms() throws IOException {
    try (InputStream in = DpvExportTest.class.getResourceAsStream("dpv-terms.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }
}
