package nl.imwregiotilburg.privacy.analysis.source;

import static nl.imwregiotilburg.privacy.analysis.source.SourceFolder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.imwregiotilburg.privacy.analysis.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTreeTest {

  @TempDir Path folder;

  @Test
  void sources_are_counted_once_even_under_overlapping_roots() {
    new SourceFolder(folder)
        .with("a/nl/imw/Client.java", "package nl.imw; class Client {}")
        .with("a/nl/imw/Kaart.kt", "package nl.imw")
        .with("a/nl/imw/leesmij.txt", "geen bron")
        .with("a/.git/Oud.java", "class Oud {}");

    SourceTree tree =
        SourceTree.of(
            List.of(folder.resolve("a"), folder.resolve("a/nl"), folder.resolve("bestaat-niet")));

    assertThat(tree.size()).isEqualTo(2);
    assertThat(tree.gaps()).isEmpty();
    assertThat(tree.find("nl.imw", "Client.java")).isPresent();
    assertThat(tree.find("nl.imw", "Klant.java")).isEmpty();
    assertThat(tree.find("nl.ander", "Client.java")).isEmpty();
  }

  @Test
  void a_file_in_a_folder_that_is_not_its_package_is_found_by_its_package_declaration() {
    SourceTree tree =
        new SourceFolder(folder)
            .with("intake/Client.kt", "// package nl.ander\n\npackage nl.imw.intake\nclass Client")
            .with("dossier/Client.kt", "package nl.imw.dossier\nclass Client")
            .with("vreemd/Los.java", "/* package nl.ander; */ package nl.imw;\nclass Los {}")
            .tree();

    assertThat(tree.find("nl.imw.intake", "Client.kt").orElseThrow().path())
        .isEqualTo(folder.resolve("intake/Client.kt"));
    assertThat(tree.find("nl.imw", "Los.java")).isPresent();
    assertThat(tree.find("nl.ander", "Los.java")).isEmpty();
  }

  @Test
  void a_file_that_does_not_parse_is_a_gap_and_names_are_still_found() {
    SourceTree tree =
        new SourceFolder(folder)
            .with(
                "nl/imw/Client.java",
                """
                package nl.imw;
                // String bsn staat hieronder
                class Client {
                  String tekst = "String bsn;";
                  void meld(String adres) { verwerk(bsn; }
                  String bsn;
                  static class Adres { String straat; void verwerk(String s) { } }
                }
                """)
            .tree();
    SourceFile file = SourceFolder.file(tree, "Client.java");

    assertThat(tree.gaps()).isEmpty();
    assertThat(at(file, file.ofField("nl.imw.Client", "bsn"))).isEqualTo("6:bsn");
    assertThat(at(file, file.ofField("nl.imw.Client$Adres", "straat"))).isEqualTo("7:straat");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "verwerk", List.of())))
        .isEqualTo("7:verwerk");
    assertThat(at(file, file.ofType("nl.imw.Client$Adres"))).isEqualTo("7:Adres");
    assertThat(at(file, file.ofType("nl.imw.Client"))).isEqualTo("3:Client");
    assertThat(tree.gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Gap.Kind.UNPARSABLE_SOURCE);
              assertThat(gap.module()).isEqualTo("intake");
              assertThat(gap.reason())
                  .endsWith("Client.java:5:40 does not parse: \";\" cannot stand here");
              assertThat(gap.location().orElseThrow().line()).isEqualTo(5);
            });
  }

  @Test
  void a_literal_or_comment_that_is_never_closed_is_a_gap() {
    SourceTree tree =
        new SourceFolder(folder)
            .with("nl/imw/Een.java", "package nl.imw;\nclass Een { String a; /* nooit dicht\n")
            .with("nl/imw/Twee.java", "package nl.imw;\nclass Twee { char c = 'dicht; }\n")
            .with("nl/imw/Drie.java", "package nl.imw;\nclass Drie { String b;\n")
            .with("nl/imw/Leeg.java", "")
            .tree();

    SourceFile one = SourceFolder.file(tree, "Een.java");
    assertThat(at(one, one.ofField("nl.imw.Een", "a"))).isEqualTo("2:a");
    SourceFile two = SourceFolder.file(tree, "Twee.java");
    assertThat(at(two, two.ofType("nl.imw.Twee"))).isEqualTo("2:Twee");
    SourceFile three = SourceFolder.file(tree, "Drie.java");
    assertThat(at(three, three.ofField("nl.imw.Drie", "b"))).isEqualTo("2:b");
    SourceFile empty = SourceFolder.file(tree, "Leeg.java");
    assertThat(empty.ofType("nl.imw.Leeg").line()).isZero();
    assertThat(tree.gaps())
        .extracting(Gap::reason)
        .satisfiesExactlyInAnyOrder(
            reason -> assertThat(reason).contains("the end of the file"),
            reason -> assertThat(reason).contains("never closed"),
            reason -> assertThat(reason).contains("Twee.java:2:"));
  }

  @Test
  void a_file_in_an_old_encoding_is_read() throws IOException {
    Files.createDirectories(folder.resolve("nl/imw"));
    Files.write(
        folder.resolve("nl/imw/Client.java"),
        "package nl.imw;\nclass Client { /* ge\u00efnteresseerd */ String caf\u00e9; }\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    SourceTree tree = SourceTree.of(List.of(folder));
    SourceFile file = SourceFolder.file(tree, "Client.java");

    assertThat(at(file, file.ofField("nl.imw.Client", "caf\u00e9"))).isEqualTo("2:caf\u00e9");
    assertThat(tree.gaps()).isEmpty();
  }

  @Test
  void loops_and_broken_links_are_gaps() throws IOException {
    SourceFolder sources =
        new SourceFolder(folder).with("nl/imw/Client.java", "package nl.imw; class Client {}");
    Files.createSymbolicLink(folder.resolve("nl/lus"), folder.resolve("nl"));
    Files.createSymbolicLink(folder.resolve("nl/imw/Weg.java"), folder.resolve("bestaat-niet"));
    SourceTree tree = sources.tree();
    SourceFile gone = SourceFolder.file(tree, "Weg.java");

    assertThat(gone.ofType("nl.imw.Weg").line()).isZero();
    assertThat(gone.line(1)).isEmpty();
    assertThat(tree.gaps())
        .extracting(Gap::reason)
        .contains(
            "the folder is a link to a folder that holds it",
            "it does not exist, or is a link to nothing");
    assertThat(tree.find("nl.imw", "Client.java")).isPresent();
  }

  @Test
  void deeply_nested_generated_code_is_read() {
    SourceFile file =
        new SourceFolder(folder)
            .file(
                "Client.java",
                "package nl.imw; class Client { String s = "
                    + "\"x\" + ".repeat(8_000)
                    + "1; String bsn; }");

    assertThat(at(file, file.ofField("nl.imw.Client", "bsn"))).isEqualTo("1:bsn");
  }

  @Test
  void kotlin_names_are_found_by_line() {
    SourceFile file =
        new SourceFolder(folder)
            .file(
                "Client.kt",
                """
                package nl.imw

                /* class Client /* genest */ val bsn */
                data class Client(
                    val naam: String,
                    private val bsn: String?,
                ) {
                    fun <T> meld(adres: T) = "fun groet()"
                    companion object { const val GROET = "val bsn" }
                    class Adres(val naam: String)
                }
                fun String.groet() = this
                """);

    assertThat(file.ofType("nl.imw.Client").line()).isEqualTo(4);
    assertThat(file.ofField("nl.imw.Client", "bsn").line()).isEqualTo(6);
    assertThat(file.ofField("nl.imw.Client", "bsn").column()).isZero();
    assertThat(file.ofMethod("nl.imw.Client", "getNaam", List.of()).line()).isEqualTo(5);
    assertThat(file.ofMethod("nl.imw.Client", "meld", List.of("Object")).line()).isEqualTo(8);
    assertThat(file.ofField("nl.imw.Client$Adres", "naam").line()).isEqualTo(10);
    assertThat(file.ofMethod("nl.imw.ClientKt", "groet", List.of("String")).line()).isEqualTo(12);
    assertThat(file.ofMethod("nl.imw.Client", "copy$default", List.of()).line()).isEqualTo(4);
    assertThat(file.call(8, "meld", 0).line()).isEqualTo(8);
  }

  @Test
  void two_hundred_files_are_read_by_many_threads_with_one_answer() {
    SourceFolder sources = new SourceFolder(folder);
    String fields =
        String.join(
            "",
            IntStream.range(0, 60)
                .mapToObj(i -> "  void m%d() { log.info(bsn); }\n".formatted(i))
                .toList());
    for (int i = 0; i < 200; i++) {
      sources.with(
          "nl/imw/C" + i + ".java",
          "package nl.imw;\nclass C%d {\n%s  String bsn;\n}\n".formatted(i, fields));
    }
    SourceTree tree = sources.tree();

    List<String> found =
        IntStream.range(0, 800)
            .parallel()
            .mapToObj(
                i -> {
                  SourceFile file = SourceFolder.file(tree, "C" + i % 200 + ".java");
                  return at(file, file.ofField("nl.imw.C" + i % 200, "bsn"))
                      + at(file, file.call(10, "info", 0));
                })
            .distinct()
            .toList();

    assertThat(tree.size()).isEqualTo(200);
    assertThat(found).containsExactly("63:bsn10:bsn");
    assertThat(tree.gaps()).isEmpty();
  }
}
