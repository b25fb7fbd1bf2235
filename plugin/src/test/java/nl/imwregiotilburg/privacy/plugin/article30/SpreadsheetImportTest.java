package nl.imwregiotilburg.privacy.plugin.article30;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.plugin.statement.Written;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Disclosure;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.Provision;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.RiskCriterion;
import nl.imwregiotilburg.privacy.register.Subject;
import nl.imwregiotilburg.privacy.register.Transfer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpreadsheetImportTest {

  private static final Register REGISTER = Written.read(Written.complete());

  @TempDir Path folder;

  @Test
  void a_register_comes_back_as_it_was() throws IOException {
    Register back = Written.read(SpreadsheetImport.read(exported(REGISTER)).text());

    assertThat(carried(back)).isEqualTo(carried(REGISTER));
  }

  @Test
  void names_that_are_ids_or_not_alone_come_back_too() throws IOException {
    Register register =
        Written.read(
            """
            version: 1
            controller: {name: X}
            categories:
              a: {title: Naam, kind: ordinary}
              b: {title: naam, kind: ordinary}
              c: {title: a, kind: special}
              d: {title: "Dit; en \\"dat\\"", kind: ordinary}
            purposes:
              p: {title: "no", categories: [a, b, c, d], retention: {default: r, d: s}, sources: {subject: ["x; y"]}}
              "12": {approved-on: 2026-01-15}
            retention: {r: {period: P1Y2M10D}, s: {period: P0D}}
            """);

    Register back = Written.read(SpreadsheetImport.read(exported(register)).text());

    assertThat(carried(back)).isEqualTo(carried(register));
  }

  @Test
  void what_is_derived_is_not_read_and_nothing_is_ignored() throws IOException {
    SpreadsheetImport.Result result = SpreadsheetImport.read(exported(REGISTER));

    assertThat(result.ignored()).isEmpty();
    assertThat(result.text()).doesNotContain("Google Analytics: Verenigde Staten");
  }

  @Test
  void every_mistake_is_named_with_sheet_row_and_column() throws IOException {
    Path file =
        workbook(
            new String[][] {
              {"Organisatie"}, {"Naam", "E-mail"}, {"IMW", "geen adres"},
            },
            new String[][] {
              {"Gegevens"},
              {"Id", "Naam", "Soort"},
              {"naam", "Naam", "gewoon"},
              {"naam", "Nog een naam", "gewoon"},
              {"bsn", "BSN", "geheim"},
              {"", "", "gewoon"},
              {"leeg", "Leeg", ""},
            },
            new String[][] {
              {"Verwerkingen"},
              {"Id", "Doel", "Grondslag", "Categorieën", "Bewaartermijn", "Vastgesteld op"},
              {"hulp", "Hulp", "zomaar", "Naam", "", ""},
            },
            new String[][] {
              {"Bewaartermijnen"}, {"Id", "Termijn"}, {"kort", "even"}, {"lang", "P15Y"},
            });

    assertThatThrownBy(() -> SpreadsheetImport.read(file))
        .isInstanceOf(SpreadsheetException.class)
        .hasMessageContaining(
            "sheet Gegevens, row 3, column Id: 'naam' stands on an earlier row already")
        .hasMessageContaining(
            "sheet Gegevens, row 4, column Soort: 'geheim' is not allowed; write anoniem,")
        .hasMessageContaining("sheet Gegevens, row 5: the row has no id and no name")
        .hasMessageContaining(
            "sheet Verwerkingen, row 2, column Grondslag: 'zomaar' is not allowed; write")
        .hasMessageContaining("sheet Bewaartermijnen, row 2, column Termijn: 'even' is no period")
        .hasMessageContaining(file.toString());
  }

  @Test
  void what_the_register_refuses_is_named_with_its_cell() throws IOException {
    Path file =
        workbook(
            new String[][] {
              {"Organisatie"}, {"Naam", "E-mail"}, {"IMW", "geen adres"},
            },
            new String[][] {
              {"Gegevens"},
              {"Id", "Naam", "Soort"},
              {"naam", "Naam", "gewoon"},
              {"leeg", "Leeg", ""},
            },
            new String[][] {
              {"Verwerkingen"},
              {"Id", "Doel", "Categorieën", "Vastgesteld op", "Clausules"},
              {"hulp", "Hulp", "Naam; Adres", "15-01-2026", "C05; 7"},
            },
            new String[][] {
              {"Maatregelen"},
              {"Id", "Geldig tot en met"},
              {"vog", "2027-01-01"},
              {"skj", "morgen"},
            });

    assertThatThrownBy(() -> SpreadsheetImport.read(file))
        .hasMessageContaining(
            "sheet Organisatie, row 2, column E-mail: controller.contact.email: 'geen adres' is not an e-mail address")
        .hasMessageContaining("sheet Gegevens, row 3: categories.leeg: the key 'kind' is missing")
        .hasMessageContaining(
            "sheet Verwerkingen, row 2, column Categorieën: purposes.hulp.categories[1]: 'Adres' is not among the categories")
        .hasMessageContaining(
            "sheet Verwerkingen, row 2, column Vastgesteld op: purposes.hulp.approved-on: '15-01-2026' is not a date; write 2026-01-15")
        .hasMessageContaining(
            "sheet Verwerkingen, row 2, column Clausules: purposes.hulp.clauses[1]: '7'")
        .hasMessageContaining(
            "sheet Maatregelen, row 3, column Geldig tot en met: measures[1].valid-until: 'morgen'");
  }

  @Test
  void a_date_cell_is_a_date_and_a_missing_id_is_made_of_the_name() throws IOException {
    Path file = folder.resolve("eigen.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "test", null);
      fill(workbook.newWorksheet("Organisatie"), new String[][] {{"x"}, {"Naam"}, {"IMW"}});
      Worksheet sheet = workbook.newWorksheet("VERWERKINGEN");
      sheet.value(0, 0, "doel");
      sheet.value(0, 1, "Vastgesteld op");
      sheet.value(0, 2, "Opmerking");
      sheet.value(1, 0, "Hulp à la carte");
      sheet.value(1, 1, LocalDate.of(2026, 1, 15));
      sheet.style(1, 1).format("yyyy-mm-dd").set();
      workbook.newWorksheet("Blad9").value(0, 0, "iets");
      workbook.finish();
    }
    SpreadsheetImport.Result result = SpreadsheetImport.read(file);
    Register register = Written.read(result.text());

    assertThat(Objects.requireNonNull(register.purposes().get("hulp-a-la-carte")).approvedOn())
        .contains(LocalDate.of(2026, 1, 15));
    assertThat(result.ignored())
        .anyMatch(it -> it.startsWith("sheet 'Blad9' was not read; sheets are Organisatie,"))
        .anyMatch(it -> it.contains("column 'Opmerking' was not read"));
  }

  @Test
  void csv_files_as_spreadsheets_write_them_are_read() throws IOException {
    Files.writeString(
        folder.resolve("Organisatie.csv"), "Naam;Adres\nIMW;\"Straat 1;\nTilburg\"\n");
    Files.writeString(folder.resolve("Gegevens.csv"), "\uFEFFId,Naam,Soort\nnaam,Naam,gewoon\n");
    Files.write(
        folder.resolve("Betrokkenen.csv"),
        "Id;Naam;Kwetsbaar\r\nclient;Cliënten;ja\r\n".getBytes(Charset.forName("windows-1252")));

    Register register = Written.read(SpreadsheetImport.read(folder).text());

    assertThat(register.controller().address()).isEqualTo("Straat 1;\nTilburg");
    assertThat(register.categories()).containsOnlyKeys("naam");
    assertThat(Objects.requireNonNull(register.subjects().get("client")))
        .returns("Cliënten", Subject::title)
        .returns(true, Subject::vulnerable);
  }

  @Test
  void a_file_that_is_no_spreadsheet_is_refused_in_words() throws IOException {
    Path file = Files.writeString(folder.resolve("register.xlsx"), "hallo");

    assertThatThrownBy(() -> SpreadsheetImport.read(file))
        .isInstanceOf(SpreadsheetException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("give a workbook (.xlsx)");
    assertThatThrownBy(
            () -> SpreadsheetImport.read(Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n")))
        .hasMessageContaining("sheet 'x' was not read; sheets are");
    assertThatThrownBy(() -> SpreadsheetImport.read(folder.resolve("nergens.xlsx")))
        .isInstanceOf(SpreadsheetException.class);
  }

  @Test
  void a_sheet_without_end_is_refused() throws IOException {
    StringBuilder rows = new StringBuilder("Id,Naam,Soort\n");
    for (int row = 0; row < 20_001; row++) {
      rows.append('c').append(row).append(",x,gewoon\n");
    }
    Path file = Files.writeString(folder.resolve("Gegevens.csv"), rows);

    assertThatThrownBy(() -> SpreadsheetImport.read(file))
        .hasMessageContaining("sheet Gegevens has more than 20000 rows; is this a register?");
  }

  @Test
  void every_fixed_word_has_a_dutch_word() {
    List<Class<? extends Enum<?>>> enums =
        List.of(
            LegalBasis.Ground.class,
            Disclosure.Ground.class,
            Category.Kind.class,
            Recipient.Role.class,
            Transfer.Safeguard.class,
            Provision.Obligation.class,
            RiskCriterion.class,
            ListedProcessing.class);
    List<String> domains =
        List.of(
            "ground",
            "disclosure",
            "kind",
            "role",
            "safeguard",
            "obligation",
            "criterion",
            "listed");
    for (int at = 0; at < domains.size(); at++) {
      String domain = domains.get(at);
      assertThat(
              Arrays.stream(enums.get(at).getEnumConstants())
                  .map(Column::spelled)
                  .filter(it -> DutchWords.word(domain, it).isEmpty()))
          .as(domain)
          .isEmpty();
    }
  }

  /** What the spreadsheet carries, without where it stood. */
  private static String carried(Register register) {
    return Stream.of(
            register.controller(),
            register.officer(),
            register.authority(),
            register.subjects(),
            register.categories(),
            register.purposes(),
            register.retention(),
            register.recipients(),
            register.measures())
        .map(String::valueOf)
        .reduce("", (a, b) -> a + "\n" + b)
        .replaceAll("Mark\\[line=\\d+, column=\\d+\\]", "Mark");
  }

  private Path exported(Register register) throws IOException {
    new Article30Register(register, new CodeFacts(register, DataMap.empty()))
        .write(folder, LocalDate.of(2026, 11, 28));
    return folder.resolve(Article30Register.SPREADSHEET);
  }

  private Path workbook(String[][]... sheets) throws IOException {
    Path file = folder.resolve("fout.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "test", null);
      for (String[][] sheet : sheets) {
        fill(workbook.newWorksheet(sheet[0][0]), sheet);
      }
      workbook.finish();
    }
    return file;
  }

  private static void fill(Worksheet sheet, String[][] rows) {
    for (int row = 1; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        if (!rows[row][column].isEmpty()) {
          sheet.value(row - 1, column, rows[row][column]);
        }
      }
    }
  }
}
