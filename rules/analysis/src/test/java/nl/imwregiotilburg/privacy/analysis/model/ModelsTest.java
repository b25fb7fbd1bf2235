package nl.imwregiotilburg.privacy.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Form;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel.Sanitiser;
import nl.imwregiotilburg.privacy.analysis.model.Path.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelsTest {

  @TempDir java.nio.file.Path folder;

  private Models load(String... texts) {
    List<java.nio.file.Path> files = new ArrayList<>();
    for (String text : texts) {
      files.add(file("models-" + files.size() + ".yml", text));
    }
    return Models.load(files);
  }

  private java.nio.file.Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void shipped_models_know_a_logger() {
    MethodModel info = Models.load(List.of()).of("org.slf4j.Logger", "info").get(0);

    assertThat(info.library()).isEqualTo("SLF4J");
    assertThat(info.operations()).contains(List.of());
    assertThat(info.sinks()).hasSize(1);
    assertThat(info.sinks().get(0).kind()).isEqualTo(Endpoint.Kind.LOG);
    assertThat(info.sinks().get(0).form()).isEqualTo(Form.TEXT);
    assertThat(info.origin()).startsWith("slf4j.yml:");
  }

  @Test
  void entries_for_one_overload_come_before_those_for_all_and_the_star_comes_last() {
    Models models = Models.load(List.of());

    assertThat(models.of("java.lang.StringBuilder", "append"))
        .extracting(MethodModel::parameters)
        .containsExactly(
            Optional.of(List.of("char[]")),
            Optional.of(List.of("char[]", "int", "int")),
            Optional.empty());
    assertThat(models.of("java.lang.Class", "cast"))
        .extracting(MethodModel::name)
        .containsExactly("cast", "*");
    assertThat(models.of("java.lang.Class", "getName"))
        .extracting(MethodModel::name)
        .containsExactly("*");
  }

  @Test
  void a_star_is_about_no_constructor() {
    assertThat(load("version: 1\nmethods: {nl.Mask: {'*': []}}\n").of("nl.Mask", "<init>"))
        .isEmpty();
  }

  @Test
  void a_type_nobody_described_is_unknown() {
    Models models = Models.load(List.of());

    assertThat(models.knows("nl.example.Unknown")).isFalse();
    assertThat(models.of("nl.example.Unknown", "x")).isEmpty();
    assertThat(models.knows("java.util.Map")).isTrue();
  }

  @Test
  void the_users_entry_wins_and_keeps_what_it_does_not_speak_of() {
    Models models = load("version: 1\nmethods:\n  org.slf4j.Logger:\n    info: {sink: none}\n");

    MethodModel info = models.of("org.slf4j.Logger", "info").get(0);

    assertThat(info.sinks()).isEmpty();
    assertThat(info.operations()).contains(List.of());
    assertThat(models.of("org.slf4j.Logger", "warn").get(0).sinks()).isNotEmpty();
  }

  @Test
  void the_users_entry_for_a_name_also_wins_from_shipped_entries_for_one_overload() {
    Models models =
        load("version: 1\nmethods:\n  java.lang.Throwable:\n    <init>: {sink: none}\n");

    for (MethodModel model : models.of("java.lang.Throwable", "<init>").subList(0, 6)) {
      assertThat(model.sinks()).isEmpty();
      assertThat(model.operations()).isPresent();
    }
  }

  @Test
  void the_users_star_silences_a_whole_type() {
    Models models =
        load("version: 1\nmethods:\n  org.apache.log4j.Category:\n    \"*\": {sink: none}\n");

    assertThat(models.of("org.apache.log4j.Category", "info").get(0).sinks()).isEmpty();
    assertThat(models.of("org.apache.log4j.Category", "info").get(0).operations())
        .contains(List.of());
  }

  @Test
  void the_users_entry_for_one_overload_leaves_the_others_alone() {
    Models models =
        load(
            "version: 1\nmethods:\n  java.lang.StringBuilder:\n    append(String): {sanitiser: anonymises}\n");

    assertThat(models.of("java.lang.StringBuilder", "append"))
        .extracting(MethodModel::parameters)
        .containsExactly(
            Optional.of(List.of("String")),
            Optional.of(List.of("char[]")),
            Optional.of(List.of("char[]", "int", "int")),
            Optional.empty());
    assertThat(models.of("java.lang.StringBuilder", "append").get(0).operations()).isPresent();
    assertThat(models.of("java.lang.StringBuilder", "append").get(1).sanitiser()).isEmpty();
  }

  @Test
  void the_users_star_keeps_what_shipped_entries_say_of_other_things() {
    Models models =
        load("version: 1\nmethods:\n  jakarta.servlet.ServletRequest:\n    \"*\": {sink: none}\n");

    assertThat(models.sources())
        .extracting(model -> model.owner() + "#" + model.name())
        .containsOnlyOnce("jakarta.servlet.ServletRequest#getRemoteAddr");
  }

  @Test
  void a_format_is_kept_where_the_user_speaks_of_sinks_only_and_can_be_taken_back() {
    String kept = "version: 1\nmethods: {java.io.PrintWriter: {printf: {sink: none}}}\n";
    String back = "version: 1\nmethods: {java.io.PrintWriter: {printf: {format: none}}}\n";

    assertThat(load(kept).of("java.io.PrintWriter", "printf").get(0).format())
        .contains(MethodModel.Format.PRINTF);
    assertThat(load(back).of("java.io.PrintWriter", "printf").get(0).format())
        .contains(MethodModel.Format.NONE);
  }

  @Test
  void the_last_file_wins() {
    Models models =
        load(
            "version: 1\nmethods: {nl.Mask: {mask: {sanitiser: anonymises}}}\n",
            "version: 1\nmethods: {nl.Mask: {mask: {sanitiser: pseudonymises}}}\n");

    assertThat(models.of("nl.Mask", "mask").get(0).sanitiser()).contains(Sanitiser.PSEUDONYMISES);
  }

  @Test
  void sources_of_all_kinds_are_read() {
    Models models =
        load(
            """
            version: 1
            methods:
              jakarta.servlet.ServletRequest:
                getParameter: {source: {category: verzoek}}
              nl.example.Api:
                meld(String,String): {source: {category: naam, at: arg1, purposes: [intake], subject: client}}
            fields:
              nl.example.Person#name: {category: naam, retentions: [wmo-dossier]}
            types:
              nl.example.Bsn: {category: bsn}
            annotations:
              nl.example.Gevoelig: {means: personal-data, category-attribute: value}
            allowed-loggers: [secureLog, "audit.*"]
            """);

    assertThat(models.sources())
        .extracting(MethodModel::owner)
        .contains("jakarta.servlet.ServletRequest", "nl.example.Api");
    assertThat(models.of("nl.example.Api", "meld").get(0).source().orElseThrow().at())
        .isEqualTo(new Path(Root.ARGUMENT, 1, List.of()));
    assertThat(models.declaredSources())
        .extracting(Models.DeclaredSource::owner, Models.DeclaredSource::member)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("nl.example.Person", "name"),
            org.assertj.core.groups.Tuple.tuple("nl.example.Bsn", ""));
    assertThat(models.annotations())
        .extracting(Models.ForeignAnnotation::annotation)
        .contains("nl.example.Gevoelig", "de.symeda.sormas.api.utils.PersonalData");
    assertThat(models.allowedLoggers()).containsExactly("secureLog", "audit.*");
  }

  @Test
  void the_address_of_a_visitor_is_a_source_that_can_be_taken_back() {
    Models models =
        load(
            "version: 1\nmethods:\n  javax.servlet.ServletRequest:\n    getRemoteAddr: {source: none}\n");

    assertThat(models.sources())
        .extracting(model -> model.owner() + "#" + model.name())
        .contains("jakarta.servlet.ServletRequest#getRemoteAddr")
        .contains("javax.servlet.ServletRequest#getRemoteHost")
        .doesNotContain("javax.servlet.ServletRequest#getRemoteAddr");
  }

  @Test
  void a_library_without_a_name_is_called_by_its_type() {
    Models models = load("version: 1\nmethods: {nl.example.Mask: {mask: [return = arg0]}}\n");

    assertThat(models.of("nl.example.Mask", "mask").get(0).library()).isEqualTo("Mask");
  }

  @Test
  void several_sinks_with_address_hosts_and_receivers_are_read() {
    Models models =
        load(
            """
            version: 1
            methods:
              nl.example.Api:
                post(String,Object):
                  sink:
                    - {kind: http, values: [arg1], form: json, address: "concat(this.base, arg0)", hosts: [api.example.nl]}
                    - {kind: console, values: [arg1], receiver: [nl.example.Api#OUT]}
            """);

    List<MethodModel.Sink> sinks = models.of("nl.example.Api", "post").get(0).sinks();

    assertThat(sinks).hasSize(2);
    assertThat(sinks.get(0).address()).isPresent();
    assertThat(sinks.get(0).hosts()).containsExactly("api.example.nl");
    assertThat(sinks.get(0).form()).isEqualTo(Form.JSON);
    assertThat(sinks.get(1).receivers()).containsExactly("nl.example.Api#OUT");
    assertThat(sinks.get(1).form()).isEqualTo(Form.TEXT);
  }

  @Test
  void many_threads_may_ask_at_once() throws Exception {
    Models models = Models.load(List.of());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<MethodModel>>> questions = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        questions.add(() -> models.of("java.lang.String", "replace"));
      }
      List<MethodModel> expected = Models.load(List.of()).of("java.lang.String", "replace");
      for (Future<List<MethodModel>> answer : threads.invokeAll(questions)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void all_mistakes_of_all_files_are_reported_at_once() {
    java.nio.file.Path first = file("a.yml", "version: 2\n");
    java.nio.file.Path second = file("b.yml", "version: 1\nmethodes: {}\n");

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> Models.load(List.of(first, second, folder.resolve("c.yml"))))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .hasSize(3)
                    .anySatisfy(line -> assertThat(line).startsWith(first + ":1:1: "))
                    .anySatisfy(line -> assertThat(line).startsWith(second + ":2:1: "))
                    .anySatisfy(line -> assertThat(line).contains("c.yml:1:1: ").contains("read")));
  }
}
