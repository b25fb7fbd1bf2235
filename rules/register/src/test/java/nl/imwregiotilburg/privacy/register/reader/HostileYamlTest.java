package nl.imwregiotilburg.privacy.register.reader;

import static nl.imwregiotilburg.privacy.register.reader.Registers.problems;
import static nl.imwregiotilburg.privacy.register.reader.Registers.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import nl.imwregiotilburg.privacy.register.Access;
import nl.imwregiotilburg.privacy.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no register at all, by accident or on purpose. */
final class HostileYamlTest {

  private static final String HEAD = "version: 1\ncontroller: {name: X}\n";

  @TempDir private Path directory;

  @Test
  void a_file_that_is_not_there_is_a_problem_of_the_whole_file() {
    assertThat(problemsOf(directory.resolve("none.yml")))
        .containsExactly("0:0: there is no such file");
  }

  @Test
  void a_directory_is_a_problem() {
    assertThat(problemsOf(directory))
        .containsExactly("0:0: this is a directory; a register is a file, such as register.yml");
  }

  @Test
  void something_endless_is_a_problem() throws IOException {
    Path file = directory.resolve("large.yml");
    Files.write(file, new byte[YamlFile.MAXIMUM_SIZE + 1]);
    assertThat(problemsOf(file))
        .containsExactly("0:0: the file is larger than 2048 KiB; is this a register?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "   "})
  void an_empty_file_is_a_problem(String text) {
    assertThat(problems(text))
        .containsExactly("0:0: the file is empty; a register has at least version and controller");
  }

  @Test
  void text_that_is_not_utf8_is_pointed_at() {
    assertThat(problems("version: 1\nnaam: Cli\u00EBnt\n".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("2:10: the file is not UTF-8; save it with the encoding UTF-8");
    assertThat(problems("version: 1".getBytes(StandardCharsets.UTF_16)))
        .containsExactly("1:1: the file is not UTF-8; save it with the encoding UTF-8");
    assertThat(problems(new byte[] {'a', ':', ' ', (byte) 0xC3}))
        .containsExactly("1:4: the file is not UTF-8; save it with the encoding UTF-8");
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    assertThat(problems("\uFEFF" + HEAD)).isEmpty();
  }

  @Test
  void a_control_character_is_pointed_at() {
    assertThat(problems("version: 1\nx: a\u0007\n"))
        .containsExactly("2:5: the character U+0007 cannot stand in YAML; remove it");
  }

  @Test
  void the_top_must_be_a_map() {
    String belongs =
        " was found where a register belongs; a register starts with 'version: 1' and 'controller:'";
    assertThat(problems("- a\n")).containsExactly("1:1: a list" + belongs);
    assertThat(problems("hallo\n")).containsExactly("1:1: the text 'hallo'" + belongs);
    assertThat(problems("---\n")).singleElement().asString().endsWith("nothing" + belongs);
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(problems(HEAD + "---\n" + HEAD))
        .containsExactly("3:1: a second document starts here ('---'); keep one");
  }

  @Test
  void malformed_yaml_is_explained_where_it_breaks() {
    assertThat(problems("a: [1, 2\nb: 3\n"))
        .containsExactly(
            "2:2: this is not valid YAML: a list that starts with [ lacks a ',' or its ]"
                + " [expected ',' or ']', but got : (while parsing a flow sequence that starts on"
                + " line 1)]");
    assertThat(problems("a: 1\n\tb: 3\n"))
        .singleElement()
        .asString()
        .startsWith("2:1: this is not valid YAML: indent with spaces, not with tabs [");
    assertThat(problems("a: b: c\n"))
        .singleElement()
        .asString()
        .startsWith("1:5: this is not valid YAML: a ':' stands where no key can be;");
    assertThat(problems("a: \"x\nb: 1\n"))
        .singleElement()
        .asString()
        .contains("this is not valid YAML: a quote is opened and not closed [");
    assertThat(problems("hosts: [*.example.org]\n"))
        .singleElement()
        .asString()
        .startsWith("1:10: this is not valid YAML: text that starts with * must stand between");
    assertThat(problems("a: {b: *none}\n"))
        .singleElement()
        .asString()
        .startsWith("1:8: this is not valid YAML: text that starts with * must stand between");
    assertThat(problems("a: @x\n"))
        .containsExactly(
            "1:4: this is not valid YAML: put text that starts with this character between quotes"
                + " [found character '@' that cannot start any token. (while scanning for the next"
                + " token)]");
    assertThat(problems("a:\n    b: x\n  c: y\n"))
        .singleElement()
        .asString()
        .startsWith("3:3: this is not valid YAML: this line is indented differently");
  }

  @Test
  void tags_are_refused_whatever_they_name() {
    assertThat(problems("a: !!javax.script.ScriptEngineManager [x]\n"))
        .containsExactly(
            "1:4: the tag '!!javax.script.ScriptEngineManager' is not allowed; a register holds"
                + " plain text, lists and maps: remove the tag");
    assertThat(problems("a: !!str 1\n")).singleElement().asString().contains("the tag '!!str'");
    assertThat(problems("!own {}\n")).singleElement().asString().contains("the tag '!own'");
  }

  @Test
  void small_anchors_and_aliases_are_allowed() {
    Register register =
        Registers.read(
            HEAD
                + """
                categories: {naam: {kind: ordinary}}
                access:
                  ROLE_A: {categories: &all [naam]}
                  ROLE_B: {categories: *all}
                """);
    assertThat(register.access().values())
        .extracting(Access::categories)
        .allMatch(categories -> categories.contains("naam"))
        .hasSize(2);
  }

  @Test
  void a_mistake_behind_an_alias_is_told_once() {
    assertThat(problems(HEAD + "access:\n  A: {categories: &all [x]}\n  B: {categories: *all}\n"))
        .allMatch(problem -> problem.startsWith("4:25: "))
        .hasSize(2);
  }

  @Test
  void a_document_that_contains_itself_is_refused() {
    assertThat(problems("a: &x\n  b: *x\n"))
        .containsExactly("2:6: '*x' stands inside '&x' itself; a register is finite");
  }

  @Test
  void aliases_of_aliases_do_not_explode() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    assertThat(problems(yaml.toString()))
        .singleElement()
        .asString()
        .contains("with its aliases written out the register has more than 200000 values");
  }

  @Test
  void there_is_a_limit_to_aliases_and_to_depth() {
    assertThat(problems("a: &a [x]\nb: [" + "*a, ".repeat(101) + "]\n"))
        .singleElement()
        .asString()
        .endsWith("more than 100 aliases of maps and lists ('*a'); write some of them out");
    assertThat(problems("a: " + "[".repeat(5000) + "]".repeat(5000)))
        .containsExactly(
            "1:23: maps and lists are nested more than 20 deep; a register needs six levels");
  }

  @Test
  void thousands_of_mistakes_are_all_told_and_take_no_long() {
    StringBuilder yaml = new StringBuilder(HEAD + "subjects:\n");
    for (int i = 0; i < 3000; i++) {
      yaml.append("  g").append(i).append(": {}\n");
    }
    yaml.append("purposes: {p: {subjects: [").append("h1, ".repeat(3000)).append("]}}\n");
    assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(problems(yaml.toString())).hasSize(3000));
  }

  @Test
  void merge_keys_and_keys_that_are_no_word_are_refused() {
    assertThat(problems(HEAD + "subjects:\n  a: &a {title: A}\n  b: {<<: *a}\n"))
        .containsExactly(
            "5:7: subjects.b: the merge key '<<' is not supported; write the keys out");
    assertThat(problems(HEAD + "subjects: {[a]: {}}\n"))
        .containsExactly("3:12: subjects: a key must be a word; found something else before ':'");
  }

  @Test
  void no_damage_to_a_register_gives_anything_but_problems() throws IOException {
    String example = Files.readString(Registers.example());
    String alphabet = "{}[]:,&*!|>'\"%@`#-?\t\n x1\u00E9\u0000\u2028";
    Random random = new Random(20261122);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      StringBuilder damaged = new StringBuilder(example);
      for (int change = 0; change <= random.nextInt(4); change++) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
          default -> damaged.setLength(at + 1);
        }
      }
      refused += problems(damaged.toString()).isEmpty() ? 0 : 1;
    }
    assertThat(refused).isBetween(150, 300);
  }
}
