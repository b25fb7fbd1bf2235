package nl.imwregiotilburg.privacy.analysis.source;

import static nl.imwregiotilburg.privacy.analysis.source.SourceFolder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeclaredNamesTest {

  @TempDir Path folder;

  private SourceFile client(String text) {
    return new SourceFolder(folder).file("Client.java", text);
  }

  @Test
  void a_field_is_found_at_its_name_and_not_at_its_annotation() {
    SourceFile file =
        client(
            """
            package nl.imw;

            class Client {
              @PersonalData("emailadres")
              private String emailadres;
              String voornaam, achternaam = "x", telefoon[];
            }
            """);

    assertThat(at(file, file.ofField("nl.imw.Client", "emailadres"))).isEqualTo("5:emailadres");
    assertThat(at(file, file.ofField("nl.imw.Client", "achternaam"))).isEqualTo("6:achternaam");
    assertThat(at(file, file.ofField("nl.imw.Client", "telefoon"))).isEqualTo("6:telefoon");
    assertThat(at(file, file.ofType("nl.imw.Client"))).isEqualTo("3:Client");
    assertThat(file.ofType("nl.imw.Client").file())
        .isEqualTo(folder.resolve("nl/imw/Client.java").toString());
  }

  @Test
  void nested_types_keep_members_of_the_same_name_apart() {
    SourceFile file =
        client(
            """
            package nl.imw;
            class Client {
              String naam;
              static class Adres { String naam; enum Soort { POST, BEZOEK { String naam; } } }
              interface Contact { String naam(); }
              @interface Merk { String naam() default ""; }
            }
            class Los { String naam; }
            """);

    assertThat(at(file, file.ofField("nl.imw.Client$Adres", "naam"))).isEqualTo("4:naam");
    assertThat(file.ofField("nl.imw.Client$Adres", "naam").column()).isEqualTo(31);
    assertThat(at(file, file.ofField("nl.imw.Client$Adres$Soort", "POST"))).isEqualTo("4:POST");
    assertThat(at(file, file.ofType("nl.imw.Client$Adres$Soort$1"))).isEqualTo("4:BEZOEK");
    assertThat(file.ofField("nl.imw.Client$Adres$Soort$1", "naam").column()).isEqualTo(72);
    assertThat(at(file, file.ofMethod("nl.imw.Client$Contact", "naam", List.of())))
        .isEqualTo("5:naam");
    assertThat(at(file, file.ofMethod("nl.imw.Client$Merk", "naam", List.of())))
        .isEqualTo("6:naam");
    assertThat(at(file, file.ofField("nl.imw.Los", "naam"))).isEqualTo("8:naam");
  }

  @Test
  void an_overload_is_chosen_by_its_parameters() {
    SourceFile file =
        client(
            """
            package nl.imw;
            class Client<T extends Persoon> {
              void meld(String a) {}
              void meld(int[] b, Map.Entry<String, T> c) {}
              <N extends Number & Comparable<N>> void meld(N d, T e, Object... f) {}
              Client() {}
              Client(final @NotNull String g) {}
            }
            """);

    assertThat(at(file, file.ofMethod("nl.imw.Client", "meld", List.of("java.lang.String"))))
        .isEqualTo("3:meld");
    assertThat(
            at(
                file,
                file.ofParameter(
                    "nl.imw.Client", "meld", List.of("int[]", "java.util.Map$Entry"), 1)))
        .isEqualTo("4:c");
    assertThat(
            at(
                file,
                file.ofParameter(
                    "nl.imw.Client", "meld", List.of("Number", "Persoon", "Object[]"), 2)))
        .isEqualTo("5:f");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "<init>", List.of("String"))))
        .isEqualTo("7:Client");
    assertThat(at(file, file.ofParameter("nl.imw.Client", "<init>", List.of("String"), 0)))
        .isEqualTo("7:g");
  }

  @Test
  void a_parameter_of_a_generic_method_erases_to_its_bound() {
    SourceFile file =
        client(
            """
            package nl.imw;
            class Client {
              <T> void meld(T een) {}
              <T extends Number> void meld(T twee) {}
            }
            """);

    assertThat(at(file, file.ofParameter("nl.imw.Client", "meld", List.of("Number"), 0)))
        .isEqualTo("4:twee");
    assertThat(at(file, file.ofParameter("nl.imw.Client", "meld", List.of("Object"), 0)))
        .isEqualTo("3:een");
  }

  @Test
  void the_members_of_a_record_are_found_at_its_components() {
    SourceFile file =
        client(
            """
            package nl.imw;
            record Client(
                @PersonalData("naam") String naam,
                List<String> notities) {
              Client {
                naam = naam.strip();
              }
              static int geteld;
            }
            record Los(String bsn) {}
            """);

    assertThat(at(file, file.ofRecordComponent("nl.imw.Client", "notities")))
        .isEqualTo("4:notities");
    assertThat(at(file, file.ofField("nl.imw.Client", "naam"))).isEqualTo("3:naam");
    assertThat(at(file, file.ofField("nl.imw.Client", "geteld"))).isEqualTo("8:geteld");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "naam", List.of()))).isEqualTo("3:naam");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "<init>", List.of("String", "List"))))
        .isEqualTo("5:Client");
    assertThat(at(file, file.ofParameter("nl.imw.Client", "<init>", List.of("String", "List"), 1)))
        .isEqualTo("4:notities");
    assertThat(at(file, file.ofParameter("nl.imw.Los", "<init>", List.of("String"), 0)))
        .isEqualTo("10:bsn");
    assertThat(at(file, file.ofMethod("nl.imw.Los", "toString", List.of()))).isEqualTo("10:Los");
  }

  @Test
  void what_lombok_generates_is_found_at_its_field_and_else_at_its_type() {
    SourceFile file =
        client(
            """
            package nl.imw;
            @Data @Builder
            class Client {
              private String email;
              private boolean isActief;
            }
            """);

    assertThat(at(file, file.ofMethod("nl.imw.Client", "getEmail", List.of())))
        .isEqualTo("4:email");
    assertThat(at(file, file.ofParameter("nl.imw.Client", "setEmail", List.of("String"), 0)))
        .isEqualTo("4:email");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "setActief", List.of("boolean"))))
        .isEqualTo("5:isActief");
    assertThat(at(file, file.ofMethod("nl.imw.Client$ClientBuilder", "email", List.of("String"))))
        .isEqualTo("4:email");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "toString", List.of())))
        .isEqualTo("3:Client");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "<init>", List.of()))).isEqualTo("3:Client");
  }

  @Test
  void a_lambda_is_found_at_the_method_it_is_written_in() {
    SourceFile file =
        client(
            """
            package nl.imw;
            class Client {
              Runnable r = () -> {};
              void meld() { Runnable s = () -> {}; }
            }
            """);

    assertThat(at(file, file.ofMethod("nl.imw.Client", "lambda$meld$1", List.of("String"))))
        .isEqualTo("4:meld");
    assertThat(at(file, file.ofMethod("nl.imw.Client", "lambda$new$0", List.of())))
        .isEqualTo("2:Client");
  }

  @Test
  void tabs_windows_line_ends_and_unicode_escapes_leave_columns_right() {
    SourceFile file =
        client(
            "package nl.imw;\r\n"
                + "class Client {\r\n"
                + "\tString na\\u0061m; String caf\u00e9, bsn;\r\n"
                + "\tString blok = \"\"\"\r\n"
                + "\t  String bsn;\r\n"
                + "\t  \"\"\", iban;\r\n"
                + "}\r\n");

    assertThat(at(file, file.ofField("nl.imw.Client", "naam"))).isEqualTo("3:na\\u0061m");
    assertThat(at(file, file.ofField("nl.imw.Client", "caf\u00e9"))).isEqualTo("3:caf\u00e9");
    assertThat(at(file, file.ofField("nl.imw.Client", "bsn"))).isEqualTo("3:bsn");
    assertThat(at(file, file.ofField("nl.imw.Client", "iban"))).isEqualTo("6:iban");
    assertThat(file.line(2)).contains("class Client {");
    assertThat(file.line(99)).isEmpty();
    assertThat(file.line(0)).isEmpty();
  }

  @Test
  void syntax_of_every_version_is_read() {
    SourceTree tree =
        new SourceFolder(folder)
            .with(
                "nl/imw/Client.java",
                """
                package nl.imw;
                sealed interface Client permits Jong, Oud {}
                record Jong(String naam) implements Client {}
                record Oud(String naam, Jong kind) implements Client {
                  String tekst(Object o) {
                    return switch (o) {
                      case Oud(var n, Jong(String k)) when n.isEmpty() -> { yield k; }
                      case Jong _ -> "jong";
                      case null, default -> "";
                    };
                  }
                  String bsn;
                }
                """)
            .with(
                "nl/imw/Oud.java",
                "package nl.imw; class Oudje { int record, yield; void f() { int enum = 1; int _ = 2; }"
                    + " String bsn; }")
            .tree();
    SourceFile modern = SourceFolder.file(tree, "Client.java");
    SourceFile old = SourceFolder.file(tree, "Oud.java");

    assertThat(at(modern, modern.ofField("nl.imw.Oud", "bsn"))).isEqualTo("12:bsn");
    assertThat(at(old, old.ofField("nl.imw.Oudje", "bsn"))).isEqualTo("1:bsn");
    assertThat(tree.gaps()).isEmpty();
  }

  @Test
  void the_package_of_a_package_info_is_found() {
    SourceFile file =
        new SourceFolder(folder).file("package-info.java", "/** Intake. */\npackage nl.imw;\n");

    assertThat(at(file, file.ofType("nl.imw.package-info"))).isEqualTo("2:nl.imw");
  }
}
