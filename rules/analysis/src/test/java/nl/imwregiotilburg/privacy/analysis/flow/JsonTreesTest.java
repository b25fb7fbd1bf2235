package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as trees of nodes, value by value; and beans that are copied in part. */
final class JsonTreesTest {

  private static final String CLIENT =
      """
      package app;
      public class Client {
        private String email;
        private String number;
        public String getEmail() { return email; }
        public void setEmail(String email) { this.email = email; }
        public String getNumber() { return number; }
        public void setNumber(String number) { this.number = number; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_node_has_the_values_that_were_put_under_its_names() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import com.fasterxml.jackson.databind.*;
                import com.fasterxml.jackson.databind.node.*;
                public class Desk {
                  private final ObjectMapper json = new ObjectMapper();
                  public void made(Client c) {
                    ObjectNode node = json.createObjectNode();
                    node.put("mail", c.getEmail()).put("no", c.getNumber());
                    node.putObject("in").put("mail", c.getEmail()).put("no", c.getNumber());
                    System.out.println(node.get("mail").asText());
                    System.out.println(node.get("no").asText());
                    System.out.println(node.at("/in/mail"));
                    System.out.println(node.at("/in/no"));
                    System.out.println(node.fieldNames().next());
                    System.out.println(node);
                    node.remove(java.util.List.of("mail", "in"));
                    System.out.println(node);
                  }
                  public void copied(Client c) {
                    ObjectNode node = json.valueToTree(c);
                    System.out.println(node.path("email").asText());
                    System.out.println(node.path("number").asText());
                    node.retain("number");
                    System.out.println(node.toPrettyString());
                  }
                  public void read(Client c, String name) throws Exception {
                    JsonNode node = json.readTree("{\\"a\\": \\"" + c.getEmail() + "\\"}");
                    System.out.println(node.get(name).asText());
                    System.out.println(node.at("/a"));
                  }
                }
                """))
        .containsExactly(10, 12, 15, 21, 28, 29);
  }

  @Test
  void a_tree_of_gson_has_the_fields_of_what_it_was_made_of() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import com.google.gson.*;
                public class Desk {
                  public void run(Client c) {
                    JsonObject tree = new Gson().toJsonTree(c).getAsJsonObject();
                    System.out.println(tree.get("email").getAsString());
                    System.out.println(tree.get("number"));
                    System.out.println(tree);
                    tree.remove("email");
                    System.out.println(tree);
                    tree.addProperty("mail", c.getEmail());
                    System.out.println(tree);
                  }
                }
                """))
        .containsExactly(6, 8, 12);
  }

  @Test
  void properties_that_are_left_out_are_not_copied() throws IOException {
    assertThat(
            lines(
                """
                package app;
                import org.springframework.beans.BeanUtils;
                public class Desk {
                  public void run(Client c, String name) {
                    Client all = new Client();
                    BeanUtils.copyProperties(c, all);
                    System.out.println(all.getEmail());
                    Client some = new Client();
                    BeanUtils.copyProperties(c, some, "email");
                    System.out.println(some.getEmail());
                    Client unknown = new Client();
                    BeanUtils.copyProperties(c, unknown, name);
                    System.out.println(unknown.getEmail());
                  }
                }
                """))
        .containsExactly(7, 13);
  }

  private List<Integer> lines(String desk) throws IOException {
    return FoundLines.of(folder, CLIENT, desk);
  }
}
