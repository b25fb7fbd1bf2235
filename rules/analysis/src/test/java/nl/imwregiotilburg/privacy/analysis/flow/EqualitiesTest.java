package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a value behind a condition. */
final class EqualitiesTest {

  private static final String CLIENT =
      """
      package app;
      public class Client {
        String email;
        String number;
        public String getEmail() { return email; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_variable_that_equals_a_constant_is_that_constant() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                public class Desk {
                  enum Way { DESK, MAIL }
                  private final Map<Way, List<String>> ways = new EnumMap<>(Way.class);
                  private final Map<String, String> texts = new HashMap<>();
                  public void put(Client c, Way way, String key) {
                    if (way == Way.DESK) {
                      ways.computeIfAbsent(way, w -> new ArrayList<>()).add(c.number);
                    } else if (Way.MAIL == way) {
                      ways.computeIfAbsent(way, w -> new ArrayList<>()).add(c.email);
                    }
                    if (key.equals("mail")) {
                      texts.put(key, c.email);
                    } else if ("number".equals(key)) {
                      texts.put(key, c.number);
                    }
                    System.out.println(ways.get(Way.DESK));
                    System.out.println(ways.get(Way.MAIL));
                    System.out.println(texts.get("mail"));
                    System.out.println(texts.get("number"));
                  }
                }
                """))
        .containsExactly(19, 20);
  }

  @Test
  void a_switch_over_a_text_goes_where_the_caller_says() throws IOException {
    assertThat(
            lines(
                """
                package app;
                public class Desk {
                  private static String part(Client c, String name) {
                    return switch (name) {
                      case "mail" -> c.email;
                      case "number" -> c.number;
                      default -> "none";
                    };
                  }
                  public void print(Client c, String any) {
                    System.out.println(part(c, "mail"));
                    System.out.println(part(c, "number"));
                    System.out.println(part(c, "other"));
                    System.out.println(part(c, any));
                  }
                }
                """))
        .containsExactly(11, 14);
  }

  @Test
  void a_property_that_is_null_is_nobodys_data() throws IOException {
    assertThat(
            lines(
                """
                package app;
                public class Desk {
                  public void print(Client c, Client other) {
                    if (c.getEmail() == null) {
                      System.out.println(c.getEmail());
                      System.out.println(other.getEmail());
                      return;
                    }
                    System.out.println(c.getEmail());
                  }
                }
                """))
        .containsExactly(6, 9);
  }

  @Test
  void a_function_may_be_a_lambda_where_a_class_is_one_too() throws IOException {
    assertThat(
            lines(
                """
                package app;
                public class Desk {
                  interface Reader {
                    String read(Client c);
                    default Reader with(String head) { return c -> head + read(c); }
                  }
                  record Tick(Reader in) implements Reader {
                    @Override public String read(Client c) { return in.read(c) == null ? "-" : "v"; }
                  }
                  public void print(Client c) {
                    Reader mail = Client::getEmail;
                    System.out.println(mail.with("a").read(c));
                    System.out.println(new Tick(mail).with("b").read(c));
                  }
                }
                """))
        .containsExactly(12);
  }

  private List<Integer> lines(String desk) throws IOException {
    return FoundLines.of(folder, CLIENT, desk);
  }
}
