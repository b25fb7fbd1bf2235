package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out again of a place that only variables name. */
final class SamePlacesTest {

  @TempDir private Path folder;

  @Test
  void give_back_what_was_just_put_there() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          private final String[] kept = new String[9];
          private int n;
          static String length(String s) { return "x" + s.length(); }
          void arrays(Client c) {
            String p = c.naam;
            String[] parts = p.split(",");
            for (int i = 0; i < parts.length; i++) {
              System.out.println(parts[i]); // naam
              parts[i] = length(parts[i]);
              System.out.println(parts[i]); // -
            }
            String[] more = p.split(";");
            for (int i = 0; i < more.length; i++) {
              more[i] = "x";
              int j = i;
              i++;
              more[i] = p;
              System.out.println(more[i]); // naam
              System.out.println(more[j]); // naam
              more[i] = "x";
              fill(more, p);
              System.out.println(more[i]); // naam
            }
            String[][] grid = new String[n][n + 1];
            grid[n][n] = p;
            System.out.println(grid[n][n]); // naam
            grid[n][n] = "none";
            System.out.println(grid[n][n]); // -
            int a = n;
            int b = n;
            kept[a] = "x";
            System.out.println(kept[a]); // -
            kept[b] = p;
            System.out.println(kept[a]); // naam
            kept[n] = taken(p);
            System.out.println(kept[n]); // naam
          }
          void lists(Client c, List<String> list) {
            for (int i = 0; i < list.size(); i++) {
              list.set(i, c.naam);
              System.out.println(list.get(i)); // naam
              list.set(i, length(list.get(i)));
              System.out.println(list.get(i)); // -
              System.out.println(list.get(0)); // naam
              list.set(i, "x");
              list.add(0, c.naam);
              System.out.println(list.get(i)); // naam
            }
          }
          void maps(Client c, Set<String> keys) {
            Map<String, String> map = new HashMap<>();
            for (String key : keys) {
              map.put(key, c.naam);
              map.put(key, "x");
              System.out.println(map.get(key)); // -
              String other = key + "1";
              map.put(other, c.naam);
              System.out.println(map.get(key)); // naam
              System.out.println(map.get(other)); // naam
            }
          }
          private String taken(String s) { n++; return s; }
          private void fill(String[] array, String s) {
            for (int i = 0; i < array.length; i++) { array[i] = s; }
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
