package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is told where so many methods have to do with personal data that each tells its own once.
 */
final class LargeCodebaseTest {

  private static final int CLASSES = 9;
  private static final int METHODS = 500;
  private static final int LINKS = 20;

  @TempDir private Path folder;

  @Test
  void what_only_the_caller_of_a_method_makes_certain_is_told_all_the_same() throws IOException {
    String client =
        """
        package app;
        public class Client {
          String email;
        }
        """;
    String desk =
        """
        package app;
        import java.io.*;
        public class Desk {
          private PrintStream out;
          private final Client client;
          public Desk(Client client) {
            this.client = client;
          }
          public void open() throws IOException {
            out = new PrintStream(new FileOutputStream("desk.log"));
            write();
          }
          private void write() {
            out.println("for " + client.email);
          }
        }
        """;
    List<String> sources = new ArrayList<>(List.of(client, desk));
    for (int i = 0; i < CLASSES; i++) {
      sources.add(logging(i));
    }
    assertThat(FoundLines.of(folder, sources.toArray(String[]::new))).containsExactly(2, 14);
  }

  @Test
  void long_ways_are_followed_where_the_methods_of_much_code_hardly_call_each_other()
      throws IOException {
    String client =
        """
        package app;
        public class Client {
          String email;
        }
        """;
    StringBuilder chain = new StringBuilder("package app;\npublic class Chain {\n");
    chain.append("public void begin(Client client) { to0(client.email); }\n");
    for (int i = 0; i < LINKS; i++) {
      chain.append("private void to" + i + "(String text) { to" + (i + 1) + "(text); }\n");
    }
    chain.append("private void to" + LINKS + "(String text) {\nSystem.out.println(text); }\n}\n");
    List<String> sources = new ArrayList<>(List.of(client, chain.toString()));
    for (int i = 0; i < 2 * CLASSES; i++) {
      sources.add(logging(i));
    }
    assertThat(FoundLines.of(folder, sources.toArray(String[]::new))).containsExactly(2, LINKS + 5);
  }

  /** A class of which every method, all of them in line 2, logs personal data. */
  private static String logging(int number) {
    StringBuilder code =
        new StringBuilder("package app;\n").append("public class Log").append(number).append(" { ");
    for (int i = 0; i < METHODS; i++) {
      code.append("public static void log").append(i).append("(Client client) { ");
      code.append("System.out.println(client.email); } ");
    }
    return code.append("}\n").toString();
  }
}
