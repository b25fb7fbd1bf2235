package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Clause;
import nl.imwregiotilburg.privacy.register.PublishedStatement.Kind;
import nl.imwregiotilburg.privacy.register.RegisterException;
import nl.imwregiotilburg.privacy.register.StatementText;
import nl.imwregiotilburg.privacy.register.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatementReaderTest {

  private static final Path DEMO = Path.of("../../test-projects/demo/privacy");
  private static final Path PAGE = Path.of("../../docs/clauses.md");

  @TempDir private Path folder;

  @Test
  void the_worked_example_has_every_commitment_once() {
    PublishedStatement example = StatementReader.workedExample();

    assertThat(example.clauses()).hasSize(82).containsKeys("C01", "C17a", "C17e", "C78");
    assertThat(example.clauses().values())
        .allSatisfy(
            clause ->
                assertThat(
                        clause.rules().isEmpty()
                            && clause.of().isEmpty()
                            && clause.unchecked().isEmpty())
                    .as(clause.id() + " is decided by nothing")
                    .isEqualTo(clause.is(Kind.DESCRIPTIVE)));
  }

  @Test
  void the_demo_has_the_worked_example_and_every_quote_stands_in_its_text() throws IOException {
    PublishedStatement demo = StatementReader.read(DEMO.resolve("statement.yml"));

    assertThat(demo.clauses().keySet())
        .isEqualTo(StatementReader.workedExample().clauses().keySet());
    StatementText text = demo.text().content().orElseThrow();
    assertThat(text.sha256()).isEqualTo(demo.text().sha256());
    assertThat(demo.clauses().values())
        .allSatisfy(
            clause ->
                assertThat(clause.quotes())
                    .as(clause.id())
                    .allMatch(text::has, "stands in the text"));
    assertThat(Files.readString(DEMO.resolve("statement.yml")).replaceAll(" # FINDING .*", ""))
        .as("what ships, but for the marks of what the check finds")
        .isEqualTo(
            Files.readString(
                Path.of(
                    "src/main/resources/nl/imwregiotilburg/privacy/register/reader/statement-imw.yml")));
  }

  @Test
  void every_mistake_is_reported_with_its_place() {
    assertThat(
            problems(
                """
                version: 1
                text: {file: missing.md, sha256: abc, dated: 28-11-2022}
                clauses:
                  C01: {meaning: x, kinds: [registry]}
                  1: {meaning: x, kinds: [register]}
                  C02: {meaning: x, kinds: [roll-up]}
                  C03: {meaning: x, kinds: [register], of: [C02]}
                  C04: {kinds: [register], says: {territory: EER, informs: [recht]}}
                """))
        .anySatisfy(it -> assertThat(it).startsWith("2:").contains("'abc' is not a SHA-256"))
        .anySatisfy(it -> assertThat(it).startsWith("2:").contains("write 2022-11-28"))
        .anySatisfy(it -> assertThat(it).startsWith("4:").contains("did you mean 'register'?"))
        .anySatisfy(it -> assertThat(it).startsWith("5:").contains("'1' is not a clause"))
        .anySatisfy(it -> assertThat(it).startsWith("8:").contains("'meaning' is missing"))
        .anySatisfy(it -> assertThat(it).startsWith("8:").contains("did you mean"));
  }

  @Test
  void what_clauses_refer_to_must_be_there() {
    assertThat(
            problems(
                """
                version: 1
                clauses:
                  C01: {meaning: x, kinds: [register], of: [C02]}
                  C02: {meaning: x, kinds: [roll-up]}
                  C03: {meaning: x, kinds: [roll-up], of: [C02, C04]}
                  C05: {meaning: x, kinds: []}
                """))
        .containsExactly(
            "3:3: clauses.C01: of: C02 is a roll-up itself; name what it sums up",
            "3:3: clauses.C01: only a clause of the kind roll-up has the key 'of'",
            "4:3: clauses.C02: a roll-up needs the key 'of' with the clauses it sums up",
            "5:3: clauses.C03: of: C02 is a roll-up itself; name what it sums up",
            "5:3: clauses.C03: of: 'C04' is not among the clauses; did you mean 'C01'?",
            "6:3: clauses.C05: kinds: an empty list; name at least one kind of clause");
  }

  @Test
  void a_text_that_is_not_there_or_cannot_be_read_is_a_mistake() throws IOException {
    Files.write(folder.resolve("latin.md"), new byte[] {(byte) 0xe9, 'n'});
    String head = "version: 1\nclauses: {C01: {meaning: x, kinds: [register]}}\ntext: {file: ";

    assertThat(problems(head + "elsewhere.md}"))
        .containsExactly("3:1: text.file: 'elsewhere.md' cannot be used: there is no such file");
    assertThat(problems(head + "latin.md}"))
        .singleElement()
        .asString()
        .contains("the file is not UTF-8");
    assertThat(problems(head + "\"a\\u0000b\"}")).isNotEmpty();
  }

  @Test
  void a_file_without_clauses_says_what_belongs_there() {
    assertThat(problems("")).singleElement().asString().contains("version and clauses");
    assertThat(problems("[]")).singleElement().asString().contains("where a statement belongs");
    assertThat(problems("version: 1")).singleElement().asString().contains("'clauses' is missing");
  }

  @Test
  void what_a_clause_says_can_be_looked_up() {
    PublishedStatement example = StatementReader.workedExample();

    assertThat(example.saying(Topic.DATE).map(Clause::id)).containsExactly("C01", "C76");
    assertThat(example.clauses().get("C76")).isNotNull();
    assertThat(example.saying(Topic.DATE).map(it -> it.says().get(Topic.DATE)))
        .containsOnly(LocalDate.of(2022, 11, 28));
    assertThat(example.saying(Topic.TRACKERS, Topic.TRANSFERS).map(Clause::id))
        .containsExactly("C56", "C59");
    assertThat(example.decidedBy("transfer-outside-eu")).containsExactly("C46", "C47");
  }

  @Test
  void reader_and_schema_know_the_same_keys_forms_and_words() throws IOException {
    assertThat(SchemaFacts.ofSchema(new ObjectMapper().readTree(StatementReader.schema())))
        .containsExactlyElementsOf(SchemaFacts.ofReader(ClauseSection.STATEMENT))
        .hasSizeGreaterThan(90);
  }

  @Test
  void the_worked_example_is_valid_by_the_schema() throws IOException {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(StatementReader.schema())
                .validate(Files.readString(DEMO.resolve("statement.yml")), InputFormat.YAML))
        .isEmpty();
  }

  @Test
  void the_documentation_has_every_key_with_its_words() throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| `")) {
        List<String> cells = List.of(line.split("\\|"));
        rows.put(quoted(cells.get(1)).get(0), cells);
      }
    }
    rows.keySet()
        .removeIf(
            key ->
                key.matches("decidable|register|falsifiable|organisational|roll-up|descriptive"));
    Map<String, Key<?>> keys = KeyTable.of(ClauseSection.STATEMENT);
    assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(keys.keySet());
    keys.forEach(
        (path, key) -> {
          List<String> cells = rows.getOrDefault(path, List.of());
          assertThat(cells.get(2).strip().equals("yes")).as(path).isEqualTo(key.required());
          if (!KeyTable.words(key.value()).isEmpty()) {
            assertThat(quoted(cells.get(4))).as(path).isEqualTo(KeyTable.words(key.value()));
          }
        });
  }

  private static List<String> quoted(String cell) {
    Matcher matcher = Pattern.compile("`([^`]*)`").matcher(cell);
    List<String> quoted = new ArrayList<>();
    while (matcher.find()) {
      quoted.add(matcher.group(1));
    }
    return quoted;
  }

  private List<String> problems(String yaml) {
    try {
      Path file = Files.writeString(folder.resolve("statement.yml"), yaml);
      RegisterException thrown =
          catchThrowableOfType(RegisterException.class, () -> StatementReader.read(file));
      return thrown == null
          ? List.of()
          : thrown.problems().stream()
              .map(it -> it.line() + ":" + it.column() + ": " + it.message())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
