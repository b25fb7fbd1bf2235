package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends personal data with the real client libraries: each case is compiled against the library's
 * jar and names what the analysis must find, kind and hosts; a case that names nothing must stay
 * silent.
 */
final class SinksTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("emailadres") String email;
        public String getEmail() { return email; }
        public long getId() { return 1; }
      }
      """;

  /** A case in {@code sinks.txt}: its title, what it expects, and its code. */
  record Case(String title, List<String> expected, String imports, String members, String body) {

    String type() {
      return "Case_" + title.replaceAll("[^A-Za-z0-9]+", "_");
    }

    String source() {
      return "package app;\n"
          + imports
          + "\npublic class "
          + type()
          + " {\n"
          + members
          + "\n  void go(Client client) throws Exception {\n"
          + body
          + "\n  }\n}\n";
    }

    @Override
    public String toString() {
      return title;
    }
  }

  @TempDir private static Path folder;

  private static final Map<String, TreeSet<String>> FOUND = new TreeMap<>();

  static List<Case> cases() throws Exception {
    String text =
        Files.readString(Path.of("src/test/resources/nl/imwregiotilburg/privacy/sinks.txt"));
    List<Case> cases = new ArrayList<>();
    for (String part : text.split("(?m)^== ")) {
      if (part.isBlank() || part.startsWith("#")) {
        continue;
      }
      int end = part.indexOf('\n');
      String[] head = part.substring(0, end).split(" ->", -1);
      List<String> lines = part.substring(end + 1).lines().toList();
      cases.add(
          new Case(
              head[0].strip(),
              Arrays.stream(head[1].split(";", -1))
                  .map(String::strip)
                  .filter(it -> !it.isEmpty())
                  .sorted()
                  .toList(),
              lines.stream()
                  .filter(it -> it.startsWith("import "))
                  .collect(Collectors.joining("\n")),
              lines.stream()
                  .filter(it -> it.startsWith("+"))
                  .map(it -> it.substring(1))
                  .collect(Collectors.joining("\n")),
              lines.stream()
                  .filter(it -> !it.startsWith("import ") && !it.startsWith("+"))
                  .collect(Collectors.joining("\n"))));
    }
    return cases;
  }

  @BeforeAll
  static void analyse() throws Exception {
    List<Case> cases = cases();
    Compiled code =
        Compiled.of(
            folder,
            Stream.concat(Stream.of(CLIENT), cases.stream().map(Case::source))
                .toArray(String[]::new));
    Path resources = Files.createDirectories(folder.resolve("resources"));
    Files.writeString(
        resources.resolve("application.yml"),
        Files.readString(
            Path.of("src/test/resources/nl/imwregiotilburg/privacy/sinks-application.yml")));
    List<Path> libraries =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(path -> path.endsWith(".jar"))
            .map(Path::of)
            .toList();
    List<Flow> flows =
        Analysis.run(
                new Analysis.Request(
                    List.of(
                        new AnalysedModule(
                            "app",
                            List.of(code.classes()),
                            List.of(code.sources()),
                            List.of(resources),
                            libraries,
                            List.of())),
                    List.of()))
            .flows();
    for (Flow flow : flows) {
      String caller = flow.endpoint().caller();
      String type = caller.substring("app.".length(), caller.indexOf('#')).replaceAll("\\$.*", "");
      FOUND.computeIfAbsent(type, key -> new TreeSet<>()).add(describe(flow));
    }
  }

  private static String describe(Flow flow) {
    String hosts =
        flow.endpoint().destinations().stream()
            .map(Destination::host)
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    return (flow.endpoint().kind() + " " + hosts).strip();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_a_client_library_sends_is_found(Case sent) {
    assertThat(FOUND.getOrDefault(sent.type(), new TreeSet<>()))
        .as(sent.source())
        .containsExactlyElementsOf(sent.expected());
  }
}
