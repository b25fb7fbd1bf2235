package nl.imwregiotilburg.privacy.analysis.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.RealValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RealValuesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String bsn = \"@BSN@\";",
        "String rekening = \"@IBAN@\";",
        "String mail = \"jan.jansen@gmail.com\";",
        "String telefoon = \"06-24681357\";",
        "String telefoon = \"+31 6 2468 1357\";",
      })
  void what_looks_real_is_found(String line) {
    assertThat(found("A.java", filled(line))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String bsn = \"999990019\";",
        "String bsn = \"123456789\";",
        "long nummer = @BSN@L;",
        "String artikel = \"@BSN@\";",
        "String rekening = \"NL91ABNA0417164300\";",
        "String rekening = \"NL91ABNA0417164301\";",
        "String mail = \"jan@client.example\";",
        "String mail = \"jan@voorbeeld.test\";",
        "String form = \"soort@naam.extensie\";",
        "String mail = \"info@imwtilburg.nl\";",
        "String mail = \"hello@imwtilburg.nl\";",
        "// http://mail-archives.apache.org/mod_mbox/users/1.mbox/%3C9005C0C9D3@imwtilburg.nl%3E",
        " * @author jan.jansen@gmail.com",
        "String telefoon = \"06-00000000\";",
        "String telefoon = \"06-12345678\";",
        "String order = \"0624681357\";",
        "@Override public String a() {}",
      })
  void what_nobody_can_have_is_not(String line) {
    assertThat(found("A.java", filled(line))).isEmpty();
  }

  @Test
  void column_names_and_statements_say_what_a_number_is() {
    assertThat(found("seed.csv", filled("id,bsn\n1,@BSN@\n"))).hasSize(1);
    assertThat(found("seed.csv", filled("id,artikel\n1,@BSN@\n"))).isEmpty();
    assertThat(found("seed.sql", filled("insert into c (bsn) values\n('@BSN@'),\n('@BSN@');")))
        .extracting(it -> it.location().line())
        .containsExactly(2, 3);
  }

  @Test
  void other_files_and_folders_that_are_not_there_are_not_read() {
    assertThat(found("a.png", "jan.jansen@gmail.com")).isEmpty();
    assertThat(RealValues.find(List.of(module(folder.resolve("none"))))).isEmpty();
  }

  /** Made here, so that this file does not hold what it is to find. */
  @Test
  void the_authors_of_a_file_are_no_secret() throws IOException {
    String comment =
        """
        /**
         * @author <a href="mailto:jan.jansen@gmail.com">Jan</a>,
         *     <a href="mailto:piet.pietersen@gmail.com">Piet</a>
         * @see klaas.klaassen@gmail.com
         */
        class A {}
        """;

    assertThat(found("A.java", comment))
        .singleElement()
        .satisfies(it -> assertThat(it.location().line()).isEqualTo(4));
  }

  @Test
  void neither_are_those_that_version_control_and_copyrights_name() {
    String header =
        """
        /*
         * $Id: A.java 5970 2006-02-15 03:07:19Z jan.jansen@gmail.com $ klaas.klaassen@gmail.com
         * Copyright (c) 2013 Piet Pietersen (piet.pietersen@gmail.com)
         */
        // (c)2014 piet.pietersen@gmail.com
        class A { String copyright = "copyright 2013 piet.pietersen@gmail.com"; }
        """;

    assertThat(found("A.java", header))
        .extracting(it -> it.location().line(), it -> it.location().column())
        .containsExactly(tuple(2, 65), tuple(6, 46));
  }

  @Test
  void a_line_is_named_once() throws IOException {
    assertThat(found("A.java", "// jan.jansen@gmail.com, piet.pietersen@gmail.com")).hasSize(1);
  }

  private static String filled(String text) {
    return text.replace("@BSN@", "1" + "7" + "2635" + "408")
        .replace("@IBAN@", "NL86" + "INGB0002445588");
  }

  private List<RealValue> found(String name, String text) {
    try {
      Path root = Files.createTempDirectory(folder, "src");
      Files.writeString(root.resolve(name), text);
      return RealValues.find(List.of(module(root)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static AnalysedModule module(Path root) {
    return new AnalysedModule(
        "app", List.of(), List.of(), List.of(), List.of(root), List.of(), List.of());
  }
}
