package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An element of a new array that nobody wrote to is zero or null. */
final class UnsetElementsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void elements_nobody_wrote_to() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        public class Desk {
          void one(Client client) {
            String x = client.naam;
            String[] s = new String[5];
            for (int i = 0; i < 3; i++) s[i] = "a";
            if (s[4] == null) System.out.println(x); // naam
            if (s[x.length()] == null) System.out.println(x); // naam
            int[] n = new int[5];
            n[x.length()] = 4;
            if (n[2] == 0) System.out.println(x); // naam
            if (n[x.length()] == 0) System.out.println(x); // naam
            boolean[] b = new boolean[2];
            b[x.length()] = true;
            if (!b[0]) System.out.println(x); // naam
            b[1] = true;
            if (!b[0]) System.out.println(x); // naam
          }
          void two(Client client) {
            String x = client.naam;
            boolean[] seen = new boolean[10];
            for (int i = 0; i < 3; i++) {
              if (!seen[x.length()]) { seen[x.length()] = true; System.out.println(x); } // naam
            }
            List<String> l = new ArrayList<>();
            for (int i = 0; i < 3; i++) l.add(null);
            if (l.get(0) == null) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void constant_places() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
          void six(Client client) {
            String x = client.naam;
            int[] a = new int[3]; String[] s = new String[2];
            a[1] = 9; s[0] = "q";
            if (a[1] == 9) System.out.println(x); // naam
            if (s[0] != null) System.out.println(x); // naam
            if (s[1] != null) System.out.println(x); // -
            if (a[0] == 9) System.out.println(x); // -
          }
          void arr(int[] a, String[] s) { a[1] = 9; s[0] = "q"; }
          void seven(Client client) {
            String x = client.naam;
            int[] a = {0,0,0}; String[] s = {null, null};
            arr(a, s);
            if (s[1] != null) System.out.println(x); // -
            if (a[0] == 9) System.out.println(x); // -
          }
        }
        """);
  }
}
