package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a method that changes very much of what it is given. */
final class SummaryBoundsTest {

  @TempDir private Path folder;

  @Test
  void more_changes_than_callers_are_told_of_are_told_of() {
    assertThat(limits(20)).isEmpty();
    assertThat(limits(80))
        .singleElement()
        .asString()
        .contains("more parts of objects than their callers are told of", "app.Desk#fill");
  }

  /** What the result says of limits when a method fills so many fields with personal data. */
  private List<String> limits(int fields) {
    String code =
        """
        package app;
        public class Desk {
          static class File { DECLARED }
          static void fill(File file, Client client) { FILLED }
          void all(Client client) {
            File file = new File();
            fill(file, client);
            PRINTED
          }
        }
        """
            .replace("DECLARED", each(fields, "String f%d; "))
            .replace("FILLED", each(fields, "file.f%d = client.naam; "))
            .replace("PRINTED", each(fields, "System.out.println(file.f%d);\n"));
    return Compiled.of(folder.resolve("of" + fields), FlowLines.CLIENT, code).map().gaps().stream()
        .filter(gap -> gap.kind() == Gap.Kind.FLOW_LIMIT)
        .map(Gap::reason)
        .toList();
  }

  @Test
  void more_lines_of_a_log_than_callers_are_told_of_are_told_of() {
    assertThat(logged(130)).isEqualTo("130 found, told: []");
    assertThat(logged(420))
        .startsWith("400 found")
        .contains("hand more to logs and other ends than their callers are told of");
  }

  /** What is found when a method prints what it is given so many times, and what is told of it. */
  private String logged(int times) {
    String code =
        """
        package app;
        public class Desk {
          static void print(String text) { PRINTED }
          public void all(Client client) { print(client.naam); }
        }
        """
            .replace("PRINTED", each(times, "System.out.println(\"%d\" + text);\n"));
    DataMap map = Compiled.of(folder.resolve("print" + times), FlowLines.CLIENT, code).map();
    long lines =
        map.flows().stream().map(flow -> flow.endpoint().location().line()).distinct().count();
    return lines
        + " found, told: "
        + map.gaps().stream()
            .filter(gap -> gap.kind() == Gap.Kind.FLOW_LIMIT)
            .map(Gap::reason)
            .toList();
  }

  @Test
  void what_cannot_be_a_list_takes_no_room_of_what_is_told() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          static class File { DECLARED String naam; Object some; }
          static void shorten(Object some) {
            if (some instanceof List<?> list && !list.isEmpty()) {
              list.remove(0);
            }
          }
          static void fill(File file, Client client) {
            PASSED
            file.naam = client.naam;
          }
          void all(Client client) {
            File file = new File();
            fill(file, client);
            System.out.println(file.naam); // naam
            System.out.println(file.f1); // -
          }
        }
        """
            .replace("DECLARED", each(80, "String f%d; "))
            .replace("PASSED", each(80, "shorten(file.f%d); "));
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  private static String each(int times, String text) {
    return IntStream.range(0, times).mapToObj(text::formatted).collect(Collectors.joining());
  }
}
