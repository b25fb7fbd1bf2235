package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dependency of the same organisation does with data what its code says. */
final class FollowedDependencyTest {

  private static final String REPORTER =
      """
      package shared;
      public class Reporter {
        private String last;
        public static void report(String code, Object what) {
          if (code.equals("quiet")) { return; }
          System.out.println(code + ": " + what);
        }
        public static void deep(Object what) { deeper(what); }
        private static void deeper(Object what) { deepest(what); }
        private static void deepest(Object what) { report("deep", what); }
        public void keep(String text) { last = text; }
        public void flush() { System.out.println(last); }
        public static String first(String a, String b) { return a.isEmpty() ? "-" : a; }
        public static int size(String text) { return text.length(); }
        public static void twice(String a, String b) {
          System.out.println(a);
          System.out.println(b);
        }
        private Client client;
        public void setClient(Client c) { client = c; }
        public void mine() { System.out.println(client.email); }
      }
      """;

  private static final String CLIENT =
      """
      package shared;
      public class Client { public String email; public String number; }
      """;

  /** Each call that logs an e-mail address stands beside one that looks alike and does not. */
  private static final String DESK =
      """
      package app;
      import shared.*;
      final class Desk {
        void direct(Client c) {
          Reporter.report("mail", c.email);
          Reporter.report("number", c.number);
        }
        void again(Client c) {
          Reporter.report("mail", c.email);
          Reporter.report("quiet", c.email);
        }
        void deep(Client c) {
          Reporter.deep(c.email);
          Reporter.deep(c.number);
        }
        void kept(Client c) {
          Reporter reporter = new Reporter();
          reporter.keep(c.email);
          reporter.flush();
          Reporter other = new Reporter();
          other.keep(c.number);
          other.flush();
        }
        void results(Client c) {
          System.out.println(Reporter.first(c.email, c.number));
          System.out.println(Reporter.first(c.number, c.email));
          System.out.println(Reporter.size(c.email));
        }
        void both(Client c) {
          Reporter.twice(c.number, c.email);
          Reporter.twice(c.number, c.number);
        }
        void itsOwn(Reporter reporter) {
          reporter.mine();
        }
      }
      """;

  @TempDir private Path folder;
  private Compiled library;
  private Compiled code;

  @BeforeEach
  void compile() throws IOException {
    library = Compiled.of(folder.resolve("library"), CLIENT, REPORTER);
    code = Compiled.of(folder.resolve("code"), List.of(library.classes()), DESK);
  }

  @Test
  void what_its_code_logs_is_found_at_each_call_that_hands_it_over() throws IOException {
    assertThat(lines(following(List.of(library.classes())))).containsExactly(5, 9, 13, 19, 25, 30);
  }

  @Test
  void what_it_does_with_data_of_its_own_is_judged_where_it_is_built() throws IOException {
    DataMap map = following(List.of(library.classes()));

    assertThat(map.flows())
        .allSatisfy(flow -> assertThat(flow.endpoint().location().file()).endsWith("Desk.java"));
    assertThat(map.coverage().classes()).isEqualTo(1);
    assertThat(map.coverage().libraryClasses()).isEqualTo(2);
  }

  @Test
  void a_finding_says_what_is_called_and_what_happens_in_there() throws IOException {
    Flow flow = following(List.of(library.classes())).flows().get(0);

    assertThat(flow.endpoint().caller()).isEqualTo("app.Desk#direct");
    assertThat(flow.endpoint().location().column()).isEqualTo(29);
    assertThat(flow.steps())
        .extracting(step -> step.text())
        .containsExactly(
            "Client.email is read", "passed to Reporter.report", "JDK println in Reporter.report");
  }

  @Test
  void a_library_that_is_not_followed_is_known_by_models_only() throws IOException {
    assertThat(lines(following(List.of()))).containsExactly(25);
  }

  private static List<Integer> lines(DataMap map) {
    return map.flows().stream()
        .map(flow -> flow.endpoint().location().line())
        .distinct()
        .sorted()
        .toList();
  }

  private DataMap following(List<Path> followed) throws IOException {
    Path models =
        Files.writeString(
            folder.resolve("models.yml"),
            "version: 1\nfields: {shared.Client#email: {category: emailadres}}\n");
    return Analysis.run(
        new Analysis.Request(
            List.of(
                new AnalysedModule(
                    "app",
                    List.of(code.classes()),
                    List.of(code.sources()),
                    List.of(),
                    List.of(),
                    List.of(library.classes()),
                    followed,
                    List.of(),
                    List.of())),
            List.of(models)));
  }
}
