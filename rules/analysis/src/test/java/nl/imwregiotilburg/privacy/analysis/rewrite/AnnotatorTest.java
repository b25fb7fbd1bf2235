package nl.imwregiotilburg.privacy.analysis.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotatorTest {

  @TempDir private Path folder;

  @Test
  void a_field_gets_its_annotation_and_the_file_its_import() throws IOException {
    assertThat(
            annotated(
                "package a;\n\nimport java.util.List;\n\nclass C {\n\tprivate String ‹naam›;\n}\n"))
        .isEqualTo(
            "package a;\n\nimport java.util.List;\nimport nl.imwregiotilburg.privacy.annotation.PersonalData;\n\n"
                + "class C {\n\t@PersonalData(\"naam\")\n\tprivate String naam;\n}\n");
  }

  @Test
  void imports_keep_their_order() throws IOException {
    assertThat(annotated("package a;\nimport org.x.Y;\nclass C { String ‹naam›; }"))
        .startsWith(
            "package a;\nimport nl.imwregiotilburg.privacy.annotation.PersonalData;\nimport org.x.Y;\n");
    assertThat(annotated("package a;\nclass C { String ‹naam›; }"))
        .isEqualTo(
            "package a;\n\nimport nl.imwregiotilburg.privacy.annotation.PersonalData;\n"
                + "class C { @PersonalData(\"naam\") String naam; }");
    assertThat(annotated("class C { String ‹naam›; }"))
        .startsWith("import nl.imwregiotilburg.privacy.annotation.PersonalData;\n\nclass C");
  }

  @Test
  void windows_lines_byte_order_mark_and_encoding_are_kept() throws IOException {
    String text = "\uFEFFpackage a;\r\n\r\nclass C {\r\n  /** é */\r\n  String ‹naam›; // ü\r\n}";

    assertThat(annotated(text))
        .isEqualTo(
            "\uFEFFpackage a;\r\n\r\nimport nl.imwregiotilburg.privacy.annotation.PersonalData;\r\n\r\n"
                + "class C {\r\n  /** é */\r\n  @PersonalData(\"naam\")\r\n  String naam; // ü\r\n}");
    assertThat(
            annotated(
                "package a;\nclass C { /* é */ String ‹naam›; }", StandardCharsets.ISO_8859_1))
        .contains("/* é */ @PersonalData");
  }

  @Test
  void record_components_and_parameters_are_annotated_in_their_line() throws IOException {
    assertThat(annotated("record C(\n    long id,\n    @Deprecated String ‹naam›) {}"))
        .endsWith("\n    @PersonalData(\"naam\") @Deprecated String naam) {}");
  }

  @Test
  void a_second_time_changes_nothing() throws IOException {
    assertThat(annotated("class C { @PersonalData(\"naam\") String ‹naam›; }"))
        .isEqualTo("class C { @PersonalData(\"naam\") String naam; }");
  }

  @Test
  void another_type_of_that_name_makes_it_write_the_whole_name() throws IOException {
    assertThat(annotated("import x.PersonalData;\nclass C { String ‹naam›; }"))
        .contains("{ @nl.imwregiotilburg.privacy.annotation.PersonalData(\"naam\") String")
        .doesNotContain("import nl.");
  }

  @Test
  void fields_declared_together_are_left_to_people() throws IOException {
    Annotator.Plan plan = plan("class C { String ‹naam›, code; }", StandardCharsets.UTF_8);

    assertThat(plan.rewrites()).isEmpty();
    assertThat(plan.left())
        .singleElement()
        .extracting(Annotator.Left::reason)
        .asString()
        .contains("declared together");
  }

  @Test
  void a_file_that_does_not_parse_is_left_as_it_is() throws IOException {
    assertThat(plan("class C { String ‹naam›; ", StandardCharsets.UTF_8).left()).hasSize(1);
  }

  @Test
  void the_diff_can_be_applied() throws IOException {
    String before =
        "package a;\n\nclass C {\n  int a;\n  int b;\n  int c;\n  int d;\n  int e;\n  int f;\n  int g;\n  String ‹naam›;\n}\n";
    Rewrite rewrite = plan(before, StandardCharsets.UTF_8).rewrites().get(0);

    assertThat(rewrite.diff("a/C.java"))
        .isEqualTo(
            """
            --- a/a/C.java
            +++ b/a/C.java
            @@ -1,5 +1,7 @@
             package a;
            \s
            +import nl.imwregiotilburg.privacy.annotation.PersonalData;
            +
             class C {
               int a;
               int b;
            @@ -8,5 +10,6 @@
               int e;
               int f;
               int g;
            +  @PersonalData("naam")
               String naam;
             }
            """);
  }

  private String annotated(String marked) throws IOException {
    return annotated(marked, StandardCharsets.UTF_8);
  }

  private String annotated(String marked, Charset charset) throws IOException {
    Annotator.Plan plan = plan(marked, charset);
    assertThat(plan.left()).isEmpty();
    for (Rewrite rewrite : plan.rewrites()) {
      rewrite.apply();
    }
    return new String(Files.readAllBytes(folder.resolve("C.java")), charset);
  }

  /** The name to annotate stands between ‹ and ›. */
  private Annotator.Plan plan(String marked, Charset charset) throws IOException {
    int at = marked.indexOf('‹');
    String before = marked.substring(0, at).replace("\uFEFF", "");
    String name = marked.substring(at + 1, marked.indexOf('›'));
    int line = (int) before.chars().filter(it -> it == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    Path file = folder.resolve("C.java");
    Files.write(file, marked.replaceAll("[‹›]", "").getBytes(charset));
    List<Suggestion> wanted = new ArrayList<>();
    wanted.add(
        new Suggestion(
            "C." + name,
            Element.Kind.FIELD,
            "C",
            name,
            "String",
            "naam",
            Suggestion.Sureness.CONFIDENT,
            90,
            "it says so",
            true,
            Optional.empty(),
            "app",
            new Location(file.toString(), line, column, column + name.length())));
    return Annotator.plan(wanted);
  }
}
