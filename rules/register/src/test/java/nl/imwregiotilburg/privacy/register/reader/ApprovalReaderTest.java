package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.Mark;
import nl.imwregiotilburg.privacy.register.RegisterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApprovalReaderTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String ENTRY =
      "{what: report, sha256: " + HASH + ", by: A. Jansen, role: board, on: 2026-11-28, ";

  @TempDir Path folder;

  @Test
  void every_key_is_read() throws IOException {
    assertThat(
            read(
                """
                version: 1
                approvals:
                  - what: exemption
                    sha256: %s
                    by: A. Jansen
                    role: data-protection-officer
                    on: 2026-11-28
                    until: 2027-11-28
                    decision: approved-on-conditions
                    note: Alleen voor het auditlog.
                """
                    .formatted(HASH)))
        .containsExactly(
            new Approval(
                new Mark(3, 5),
                Approval.Subject.EXEMPTION,
                HASH,
                "A. Jansen",
                Approval.Role.DATA_PROTECTION_OFFICER,
                LocalDate.of(2026, 11, 28),
                Optional.of(LocalDate.of(2027, 11, 28)),
                Approval.Decision.APPROVED_ON_CONDITIONS,
                "Alleen voor het auditlog."));
    assertThat(read("version: 1\n")).isEmpty();
  }

  @Test
  void every_mistake_has_its_line_and_column() throws IOException {
    RegisterException mistakes =
        catchThrowableOfType(
            RegisterException.class,
            () ->
                read(
                    """
                    version: 1
                    approvals:
                      - {what: rapport, sha256: abc, role: chef, on: 28-11-2026, besluit: x}
                    """));

    assertThat(mistakes.problems().stream().map(it -> it.line() + ": " + it.message()))
        .anyMatch(it -> it.contains("approvals[0].what: 'rapport'") && it.contains("report"))
        .anyMatch(it -> it.contains("approvals[0].sha256: 'abc' is not a SHA-256"))
        .anyMatch(it -> it.contains("'chef'") && it.contains("board"))
        .anyMatch(it -> it.contains("write 2026-11-28"))
        .anyMatch(it -> it.contains("besluit: unknown key"))
        .anyMatch(it -> it.contains("the key 'by' is missing"))
        .allMatch(it -> it.startsWith("3: "));
    assertThatThrownBy(() -> ApprovalReader.read(folder.resolve("none.yml")))
        .isInstanceOf(RegisterException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "version: 2",
        "approvals: []",
        "version: 1\napprovals: {a: b}",
        "version: 1\napprovals: [{what: report}]",
        "version: 1\napprovals: ["
            + "{what: report, sha256: xyz, by: A, role: board, on: 2026-11-28, decision: approved}]"
      })
  void what_is_wrong_is_refused_by_reader_and_schema(String yaml) throws IOException {
    assertThatThrownBy(() -> read(yaml)).isInstanceOf(RegisterException.class);
    assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void what_is_right_is_accepted_by_the_schema() throws IOException {
    for (String decision : List.of("approved", "approved-on-conditions", "rejected")) {
      String yaml = "version: 1\napprovals: [" + ENTRY + "decision: " + decision + "}]";
      assertThat(read(yaml)).hasSize(1);
      assertThat(schema().validate(yaml, InputFormat.YAML)).isEmpty();
    }
  }

  private List<Approval> read(String yaml) throws IOException {
    return ApprovalReader.read(Files.writeString(folder.resolve("approvals.yml"), yaml));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../../docs/schema/approvals.schema.json")));
  }
}
