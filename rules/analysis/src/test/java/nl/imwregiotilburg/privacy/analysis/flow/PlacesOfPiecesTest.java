package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces of texts and elements of lists that are known by their place. */
final class PlacesOfPiecesTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void of_a_text_that_is_split() {
    assertFlows(
        """
        package app;
        public class Desk {
          void whole(Client client) {
            String[] two = ("kop;" + client.naam + ";eind").split(";", 2);
            System.out.println(two[0]); // -
            System.out.println(two[1]); // naam
            String[] three = ("a;b;" + client.naam).split(";", 3);
            System.out.println(three[1]); // -
            System.out.println(three[2]); // naam
            String[] one = ("a;" + client.naam).split(";", 1);
            System.out.println(one[0]); // naam
          }
          private static void given(String text) {
            String[] pieces = ("kop;deel;" + text).split(";");
            System.out.println(pieces[0]); // -
            System.out.println(pieces[1]); // -
            System.out.println(pieces[2]); // naam
            String[] two = ("kop;deel;" + text).split(";", 2);
            System.out.println(two[0]); // -
            System.out.println(two[1]); // naam
          }
          void handed(Client client) { given("a;" + client.naam); }
        }
        """);
  }

  @Test
  void of_a_text_of_which_a_part_is_written() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          void append(Client client) throws IOException {
            String line = "kop=" + client.naam;
            System.out.append(line, 0, 4); // -
            System.out.append(line, 2, 9); // naam
            StringBuilder built = new StringBuilder();
            built.append(line, 0, 3);
            System.out.println(built); // -
            built.append(line, 0, 7);
            System.out.println(built); // naam
            StringWriter writer = new StringWriter();
            writer.write(line, 1, 3);
            System.out.println(writer); // -
            writer.write(line, 3, 3);
            System.out.println(writer); // naam
          }
        }
        """);
  }

  @Test
  void of_a_list_that_is_a_view_of_an_array_or_gone_through_by_an_iterator_that_adds() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          void view(Client client) {
            List<String> list = Arrays.asList(client.naam, "b", "c");
            Collections.reverse(list);
            System.out.println(list.get(2)); // naam
            System.out.println(list.get(0)); // -
            String[] array = {"x", client.naam, "z"};
            Collections.swap(Arrays.asList(array), 0, 1);
            System.out.println(array[0]); // naam
            System.out.println(array[1]); // -
          }
          void added(Client client) {
            List<String> list = new ArrayList<>(List.of("a"));
            ListIterator<String> iterator = list.listIterator();
            iterator.add(client.naam);
            System.out.println(list.get(0)); // naam
            System.out.println(iterator.next()); // -
            iterator.set("q");
            iterator.add("r");
            System.out.println(list.get(1)); // -
            System.out.println(list.get(2)); // -
            System.out.println(list); // naam
          }
        }
        """);
  }
}
