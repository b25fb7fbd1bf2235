package nl.imwregiotilburg.privacy.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is told who makes a mistake in a models.yml. */
final class ModelMistakesTest {

  private static List<String> problems(String text) {
    Problems problems = new Problems("models.yml");
    ModelFile.read(NodeReader.read(text, problems), problems);
    return problems.lines();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          metods: {}                                          ~ 2:1: unknown key 'metods'; did you mean 'methods'?
          methods: []                                         ~ 2:10: methods must be a mapping, this is a list
          methods: {'nl.A b': {x: []}}                        ~ 2:11: 'nl.A b' is no type
          methods: {nl.A: {'x(': []}}                         ~ 2:18: 'x(' is no method
          methods: {nl.A: {x: 3}}                             ~ 2:21: what is known of a method (or a list with its flow) must be a mapping, this is a text
          methods: {nl.A: {x: {}}}                            ~ 2:21: nothing is said here
          methods: {nl.A: {x: {flows: []}}}                   ~ 2:22: unknown key 'flows'; did you mean 'flow'?
          methods: {nl.A: {x: {sink: {kind: lg, values: [this]}}}} ~ 2:35: unknown kind 'lg'; did you mean 'log'?
          methods: {nl.A: {x: {sink: {kind: log}}}}           ~ 2:28: a sink needs 'values'
          methods: {nl.A: {x: {sink: {values: [this]}}}}      ~ 2:28: a sink needs 'kind'
          methods: {nl.A: {x: {sink: {kind: log, values: [this], form: txt}}}} ~ 2:62: unknown form 'txt'; did you mean 'text'?
          methods: {nl.A: {x: {sanitiser: anonymizes}}}       ~ 2:33: unknown sanitiser 'anonymizes'; did you mean 'anonymises'?
          methods: {nl.A: {x: {format: print}}}               ~ 2:30: unknown format 'print'; did you mean 'printf'?
          methods: {nl.A: {x: {source: {at: return}}}}        ~ 2:30: a source needs 'category'
          methods: {nl.A: {<init>: [return = arg0]}}          ~ 2:18: a constructor returns nothing
          methods: {nl.A: {x: [this = arg0]}}                 ~ 2:18: only a constructor gives this its value
          methods: {nl.A: {'x(int)': ['this[] += arg1']}}     ~ 2:18: arg1 does not exist: x has 1 parameters
          methods: {nl.A: {x: [], x: []}}                     ~ 2:25: 'x' stands here twice, first on line 2
          methods: {nl.A: {'x,y': [], y: []}}                 ~ 2:29: 'y' has an entry already, on line 2
          methods: {nl.A: {x: ['retrun = this']}}             ~ 2:23: unknown word 'retrun'; did you mean 'return'?
          methods: {nl.A: {x: {sink: {kind: log, values: [this], receiver: out}}}} ~ 2:28: 'out' is no static field
          fields: {nl.A.b: {category: c}}                     ~ 2:10: 'nl.A.b' is no field; write nl.example.Client#naam
          fields: {'nl.A#b': {}}                              ~ 2:20: personal data needs 'category'
          types: {'nl/A': {category: c}}                      ~ 2:9: 'nl/A' is no type
          annotations: {nl.A: {means: personal, category: c}} ~ 2:29: unknown meaning 'personal'
          annotations: {nl.A: {means: personal-data}}         ~ 2:29: personal-data needs either 'category' or 'category-attribute'
          annotations: {nl.A: {means: anonymises, category: c}} ~ 2:29: anonymises has no category
          annotations: {nl.A: {means: listens}}               ~ 2:21: listens needs 'to'
          annotations: {nl.A: {means: sends, to: bus, destinations: 'a/b'}} ~ 2:21: 'a/b' is no attribute
          annotations: {nl.A: {means: destination}}           ~ 2:21: destination needs 'destinations'
          annotations: {nl.A: {means: checked, to: refused}}  ~ 2:21: checked needs 'payloads'
          annotations: {nl.A: {means: listens, to: bus, payloads: {nl.B: 'a b'}}} ~ 2:58: 'nl.B' needs the part
          annotations: {nl.A: {means: listens, to: bus, topics: x}} ~ 2:47: unknown key 'topics'
          methods: {nl.A: {x: ['send(arg0, arg1)']}}          ~ 2:23: send takes a kind of broker
          methods: &m {}                                      ~ 2:10: anchors are not read here
          methods: !!java.net.URL {}                          ~ 2:10: tags are not read here
          methods: *m                                         ~ 2:10: aliases are not read here
          methods: [                                          ~ this is not YAML
          """)
  void each_mistake_is_named_with_its_place_and_what_to_write(String line, String message) {
    assertThat(problems("version: 1\n" + line + "\n"))
        .isNotEmpty()
        .anySatisfy(problem -> assertThat(problem).startsWith("models.yml:").contains(message));
  }

  @Test
  void an_empty_file_says_how_one_starts() {
    assertThat(problems("# nothing yet\n"))
        .containsExactly("models.yml:1:1: the file is empty; it starts with: version: 1");
  }

  @Test
  void a_file_without_version_is_refused() {
    assertThat(problems("methods: {}\n"))
        .containsExactly("models.yml:1:1: a file of models needs 'version'");
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(problems("version: 1\n---\nversion: 1\n"))
        .containsExactly("models.yml:2:1: a second document; write everything in one");
  }

  @Test
  void a_file_nested_without_end_is_refused_quickly() {
    assertThat(problems("methods: " + "[".repeat(100_000)))
        .containsExactly("models.yml:1:22: nested more than 12 levels deep");
  }

  @Test
  void several_mistakes_are_reported_together() {
    assertThat(
            problems(
                """
                version: 1
                methods:
                  nl.A:
                    x: {sink: {kind: lod, values: [foo]}}
                    y: [bar]
                """))
        .hasSize(3);
  }
}
