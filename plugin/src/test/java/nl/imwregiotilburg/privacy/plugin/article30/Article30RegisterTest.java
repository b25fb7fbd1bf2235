package nl.imwregiotilburg.privacy.plugin.article30;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.plugin.statement.Written;
import nl.imwregiotilburg.privacy.register.Register;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Article30RegisterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Register REGISTER = Written.read(Written.complete());

  @TempDir Path folder;

  @Test
  void the_workbook_opens_and_holds_a_row_for_each_entry() throws IOException {
    write(REGISTER, DataMap.empty());
    try (ReadableWorkbook workbook = open()) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Organisatie",
              "Verwerkingen",
              "Betrokkenen",
              "Gegevens",
              "Ontvangers",
              "Bewaartermijnen",
              "Maatregelen");
      assertThat(rows(workbook, "Verwerkingen")).hasSize(1 + REGISTER.purposes().size());
      assertThat(rows(workbook, "Gegevens")).hasSize(1 + REGISTER.categories().size());
      assertThat(rows(workbook, "Ontvangers")).hasSize(1 + REGISTER.recipients().size());
      assertThat(rows(workbook, "Bewaartermijnen")).hasSize(1 + REGISTER.retention().size());
      assertThat(rows(workbook, "Maatregelen")).hasSize(1 + REGISTER.measures().size());
    }
  }

  /** What Art. 30(1)(a) to (g) wants, with the legal basis and the place in the code. */
  @Test
  void the_purpose_row_has_what_article_30_wants() throws IOException {
    write(REGISTER, code());
    try (ReadableWorkbook workbook = open()) {
      assertThat(cell(workbook, "Organisatie", 1, "Naam")).isEqualTo("IMW regio Tilburg");
      assertThat(cell(workbook, "Organisatie", 1, "FG e-mail"))
          .isEqualTo("privacy@imwregiotilburg.nl");
      String sheet = "Verwerkingen";
      assertThat(cell(workbook, sheet, 1, "Doel"))
          .isEqualTo("Maatschappelijk werk en dossiervoering (Wmo 2015)");
      assertThat(cell(workbook, sheet, 1, "Grondslag")).isEqualTo("wettelijke verplichting");
      assertThat(cell(workbook, sheet, 1, "Betrokkenen")).isEqualTo("Cliënten");
      assertThat(cell(workbook, sheet, 1, "Categorieën"))
          .isEqualTo(
              "Naam; Adres; Geboortedatum; Telefoonnummer; E-mailadres; Hulpvraag; Burgerservicenummer");
      assertThat(cell(workbook, sheet, 1, "Ontvangers"))
          .isEqualTo("Voorbeeld ECD B.V.; Gemeente Tilburg");
      assertThat(cell(workbook, sheet, 4, "Doorgifte buiten de EER en waarborg"))
          .isEqualTo("Google Analytics: Verenigde Staten, adequaatheidsbesluit");
      assertThat(cell(workbook, sheet, 1, "Bewaartermijn in woorden"))
          .isEqualTo("15 jaar vanaf receipt-of-each-datum (Wmo 2015 art. 5.3.4 lid 1)");
      assertThat(cell(workbook, sheet, 1, "Beveiliging (algemeen)"))
          .contains("Alle medewerkers hebben een Verklaring Omtrent het Gedrag (VOG).");
      assertThat(cell(workbook, sheet, 1, "In de code")).isEqualTo("Client.naam");
      assertThat(cell(workbook, "Ontvangers", 2, "Gezien in de code")).isEqualTo("Naam");
      assertThat(cell(workbook, "Gegevens", 1, "In de code")).isEqualTo("Client.naam");
    }
  }

  @Test
  void the_same_facts_give_the_same_bytes() throws Exception {
    write(REGISTER, code());
    byte[] first = Files.readAllBytes(folder.resolve(Article30Register.SPREADSHEET));
    String document = Files.readString(folder.resolve(Article30Register.DOCUMENT));
    Thread.sleep(2100); // the time in a zip entry goes by two seconds
    write(REGISTER, code());

    assertThat(Files.readAllBytes(folder.resolve(Article30Register.SPREADSHEET))).isEqualTo(first);
    assertThat(folder.resolve(Article30Register.DOCUMENT)).hasContent(document);
  }

  @Test
  void the_document_has_the_same_sections() throws IOException {
    write(REGISTER, code());

    assertThat(folder.resolve(Article30Register.DOCUMENT))
        .content()
        .startsWith("# Register van verwerkingsactiviteiten van IMW regio Tilburg\n")
        .contains("### Personeels- en salarisadministratie\n")
        .contains("- **Bewaartermijn:** fiscaal; Burgerservicenummer: loonheffing\n")
        .contains("## Bewaartermijnen\n\n| Id | Termijn |")
        .contains("- **In de code:** Client.naam\n");
  }

  @Test
  void a_register_of_nothing_gives_empty_sheets() throws IOException {
    write(Written.read("version: 1\ncontroller: {name: X}\n"), DataMap.empty());

    try (ReadableWorkbook workbook = open()) {
      assertThat(rows(workbook, "Verwerkingen")).hasSize(1);
    }
    assertThat(folder.resolve(Article30Register.DOCUMENT))
        .content()
        .contains("## Ontvangers\n\nHet register noemt er geen.");
  }

  private static DataMap code() {
    Element like = Samples.element("naam", "naam");
    Element element =
        new Element(
            like.id(),
            like.kind(),
            like.owner(),
            like.name(),
            like.type(),
            like.category(),
            List.of("hulpverlening-wmo"),
            List.of(),
            Optional.of("client"),
            like.origin(),
            true,
            like.module(),
            like.location());
    return DataMap.builder()
        .elements(List.of(element))
        .flows(List.of(Samples.flow(element, Samples.http("koppeling.tilburg.nl"))))
        .build();
  }

  private void write(Register register, DataMap map) throws IOException {
    new Article30Register(register, new CodeFacts(register, map)).write(folder, TODAY);
  }

  private ReadableWorkbook open() throws IOException {
    return new ReadableWorkbook(folder.resolve(Article30Register.SPREADSHEET).toFile());
  }

  private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
    return workbook.findSheet(sheet).orElseThrow().read();
  }

  private static String cell(ReadableWorkbook workbook, String sheet, int row, String column)
      throws IOException {
    List<Row> rows = rows(workbook, sheet);
    List<String> titles =
        Stream.iterate(0, it -> it + 1)
            .limit(rows.get(0).getCellCount())
            .map(it -> rows.get(0).getCellText(it))
            .toList();
    assertThat(titles).contains(column);
    return rows.get(row).getCellText(titles.indexOf(column));
  }
}
