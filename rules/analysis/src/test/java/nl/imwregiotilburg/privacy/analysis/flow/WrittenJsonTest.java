package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON that is read again by the method that wrote it. */
final class WrittenJsonTest {

  @TempDir private Path folder;

  @Test
  void has_the_properties_of_the_object() {
    String code =
        """
        package app;
        import com.fasterxml.jackson.annotation.*;
        import com.fasterxml.jackson.core.*;
        import com.fasterxml.jackson.core.type.TypeReference;
        import com.fasterxml.jackson.databind.*;
        import com.fasterxml.jackson.databind.annotation.JsonSerialize;
        import com.fasterxml.jackson.databind.node.ObjectNode;
        import java.io.IOException;
        import java.util.*;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        public class Desk {
          static class Stars extends JsonSerializer<String> {
            @Override public void serialize(String s, JsonGenerator g, SerializerProvider p) throws IOException {
              g.writeString("***");
            }
          }
          record P(
              @JsonProperty("full_name") @PersonalData("naam") String name,
              String id,
              @JsonIgnore @PersonalData("bsn") String bsn) {}
          static class Hidden {
            @JsonSerialize(using = Stars.class) @PersonalData("iban") public String iban;
            public String id;
          }
          record Other(@JsonProperty("full_name") String called) {}
          static class Views { interface Small {} }
          private final ObjectMapper mapper = new ObjectMapper();
          void tree(P p) throws Exception {
            String json = mapper.writeValueAsString(p);
            JsonNode node = mapper.readTree(json);
            System.out.println(node.get("full_name").asText()); // naam
            System.out.println(node.get("id").asText()); // -
            System.out.println(node.path("bsn").asText()); // -
            System.out.println(node); // naam
            ((ObjectNode) node).remove("full_name");
            System.out.println(node); // -
            JsonNode more = mapper.readTree(json + " ");
            System.out.println(more.get("full_name").asText()); // naam
          }
          void values(P p) throws Exception {
            String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(p);
            Map<String, Object> map = mapper.readValue(json, new TypeReference<Map<String, Object>>() {});
            System.out.println(map.get("full_name")); // naam
            System.out.println(map.get("id")); // -
            Map<?, ?> raw = mapper.readValue(json, Map.class);
            System.out.println(raw.get("full_name")); // naam
            System.out.println(raw.get("id")); // -
            P back = mapper.readValue(json, P.class);
            System.out.println(back.name()); // naam
            System.out.println(back.id()); // -
            System.out.println(mapper.readValue(json, Other.class).called()); // naam
          }
          interface Less { @JsonIgnore String name(); }
          void leftOut(P p) throws Exception {
            ObjectMapper less = new ObjectMapper().addMixIn(P.class, Less.class);
            String json = less.writeValueAsString(p);
            System.out.println(json); // -
            System.out.println(less.readTree(json)); // -
          }
          void hidden(Hidden hidden) throws Exception {
            JsonNode node = mapper.readTree(mapper.writeValueAsString(hidden));
            System.out.println(node.get("iban").asText()); // -
            System.out.println(mapper.valueToTree(hidden).toString()); // -
          }
        }
        """;
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
