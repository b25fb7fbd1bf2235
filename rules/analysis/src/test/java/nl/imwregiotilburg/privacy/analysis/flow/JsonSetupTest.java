package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a serialiser was set up decides what it writes, where the code tells. */
final class JsonSetupTest {

  private static final String CARD =
      """
      package app;
      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.core.JsonGenerator;
      import com.fasterxml.jackson.databind.JsonSerializer;
      import com.fasterxml.jackson.databind.SerializerProvider;
      import com.fasterxml.jackson.databind.annotation.JsonSerialize;
      import com.google.gson.annotations.Expose;
      import java.io.IOException;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class Card {
        interface Partner {}
        interface Team extends Partner {}
        @JsonView(Partner.class) @Expose public String code;
        @PersonalData("naam") @JsonView(Team.class) public String name;
        @PersonalData("email") public String mail;
        interface WithoutName { @JsonIgnore String getName(); }
        @JsonIgnoreProperties("mail") interface WithoutMail {}
        static class Line {
          @PersonalData("naam") @JsonSerialize(using = Masking.class) public String name;
          @PersonalData("email") @JsonSerialize(using = Lower.class) public String mail;
        }
        static class Masking extends JsonSerializer<String> {
          @Override
          public void serialize(String value, JsonGenerator out, SerializerProvider all)
              throws IOException {
            out.writeString(value.isEmpty() ? "-" : "***");
          }
        }
        static class Lower extends JsonSerializer<String> {
          @Override
          public void serialize(String value, JsonGenerator out, SerializerProvider all)
              throws IOException {
            out.writeStartObject();
            out.writeStringField("lower", value.toLowerCase(Locale.ROOT));
            out.writeEndObject();
          }
        }
        @JsonIncludeProperties("code") static class Short extends Card {}
        static class Free {
          private final Map<String, Object> more = new HashMap<>();
          private final Map<String, Object> less = new HashMap<>();
          @JsonAnyGetter Map<String, Object> more() { return more; }
          Map<String, Object> less() { return less; }
        }
      }
      """;

  /** Each print ends with what is to be found there; without it, nothing. */
  private static final String WRITER =
      """
      package app;
      import com.fasterxml.jackson.databind.*;
      import com.fasterxml.jackson.databind.json.JsonMapper;
      import com.google.gson.*;
      class Writer {
        private static final Gson EXPOSED =
            new GsonBuilder().setPrettyPrinting().excludeFieldsWithoutExposeAnnotation().create();
        private static final ObjectMapper PLAIN = new ObjectMapper();
        private final ObjectMapper strict =
            JsonMapper.builder().disable(MapperFeature.DEFAULT_VIEW_INCLUSION).build();
        private final ObjectMapper mixed;
        private final Gson perhaps;
        private ObjectMapper changing = new ObjectMapper();
        Writer(boolean exposed) {
          mixed = strict.copy();
          mixed.addMixIn(Card.class, Card.WithoutName.class);
          GsonBuilder builder = new GsonBuilder();
          if (exposed) {
            builder.excludeFieldsWithoutExposeAnnotation();
          }
          perhaps = builder.create();
        }
        void gson(Card card) {
          System.out.println(EXPOSED.toJson(card));
          System.out.println(new Gson().toJson(card)); // email,naam
          System.out.println(perhaps.toJson(card)); // email,naam
        }
        void views(Card card) throws Exception {
          System.out.println(strict.writerWithView(Card.Partner.class).writeValueAsString(card));
          System.out.println(strict.writerWithView(Card.Team.class).writeValueAsString(card)); // naam
          System.out.println(strict.writeValueAsString(card)); // email,naam
          System.out.println(PLAIN.writerWithView(Card.Partner.class).writeValueAsString(card)); // email
          System.out.println(PLAIN.writer().withView(Card.Team.class).writeValueAsString(card)); // email,naam
        }
        void mixIns(Card card) throws Exception {
          System.out.println(mixed.writeValueAsString(card)); // email
          System.out.println(mixed.writerWithView(Card.Team.class).writeValueAsString(card));
          ObjectMapper own = new ObjectMapper();
          own.addMixIn(Card.class, Card.WithoutMail.class);
          System.out.println(own.writeValueAsString(card)); // naam
          System.out.println(write(own, card)); // email,naam
          System.out.println(changing.writeValueAsString(card)); // email,naam
          ObjectMapper maybe = new ObjectMapper();
          if (card.code.isEmpty()) {
            maybe.addMixIn(Card.class, Card.WithoutMail.class);
          }
          System.out.println(maybe.writeValueAsString(card)); // email,naam
        }
        private static String write(ObjectMapper mapper, Card card) throws Exception {
          return mapper.writeValueAsString(card);
        }
        void line(Card.Line line) throws Exception {
          System.out.println(PLAIN.writeValueAsString(line)); // email
        }
        void types(Card.Short small, Card card) throws Exception {
          System.out.println(PLAIN.writeValueAsString(small));
          Card.Free free = new Card.Free();
          free.more().put("x", card.name);
          free.less().put("x", card.mail);
          System.out.println(PLAIN.writeValueAsString(free)); // naam
        }
        private String later(Object any) throws Exception {
          return strict.writerWithView(Card.Team.class).writeValueAsString(any);
        }
        void helped(Card card) throws Exception {
          System.out.println(later(card)); // naam
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void what_a_serialiser_was_told_to_leave_out_is_not_written() throws Exception {
    Compiled code = Compiled.of(folder, CARD, WRITER);
    List<String> lines = Files.readAllLines(code.sources().resolve("Writer.java"));
    Map<Integer, String> expected = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf(" // ");
      if (comment > 0) {
        expected.put(i + 1, lines.get(i).substring(comment + 4));
      }
    }
    assertThat(found(code)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Map<Integer, String> found(Compiled code) {
    Map<Integer, String> found = new TreeMap<>();
    LibraryFlows.of(code).stream()
        .filter(flow -> flow.endpoint().kind() == Endpoint.Kind.CONSOLE)
        .map(flow -> Map.entry(flow.endpoint().location().line(), flow.element().category()))
        .distinct()
        .sorted(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .forEach(each -> found.merge(each.getKey(), each.getValue(), (a, b) -> a + "," + b));
    return found;
  }
}
