package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What serialisers write that are registered for a class, objects that are printed after they were
 * read, and properties that are asked for by a path.
 */
final class RegisteredSerialisersTest {

  private static final String IMPORTS =
      """
      package app;
      import com.fasterxml.jackson.core.*;
      import com.fasterxml.jackson.databind.*;
      import com.fasterxml.jackson.databind.module.SimpleModule;
      import com.google.gson.Gson;
      import com.google.gson.GsonBuilder;
      import com.google.gson.JsonElement;
      import com.google.gson.JsonPrimitive;
      import com.google.gson.JsonSerializationContext;
      import com.google.gson.TypeAdapter;
      import com.google.gson.stream.*;
      import java.io.IOException;
      import java.lang.reflect.Type;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.apache.commons.beanutils.PropertyUtils;
      import org.springframework.beans.*;
      class Adres {
        @PersonalData("adres") private String straat;
        private String land;
        public String getStraat() { return straat; }
        public String getLand() { return land; }
      }
      class Bewoner {
        @PersonalData("naam") private String naam;
        private String nr;
        private Adres adres;
        public String getNaam() { return naam; }
        public String getNr() { return nr; }
        public Adres getAdres() { return adres; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void write_what_their_code_does() {
    check(
        """
        class Nummer implements com.google.gson.JsonSerializer<Bewoner> {
          public JsonElement serialize(Bewoner b, Type t, JsonSerializationContext c) {
            return new JsonPrimitive(b.getNr());
          }
        }
        class Naam extends TypeAdapter<Bewoner> {
          @Override public void write(JsonWriter out, Bewoner b) throws IOException { out.value(b.getNaam()); }
          @Override public Bewoner read(JsonReader in) { return null; }
        }
        class Land extends TypeAdapter<Adres> {
          @Override public void write(JsonWriter out, Adres a) throws IOException { out.value(a.getLand()); }
          @Override public Adres read(JsonReader in) { return null; }
        }
        class Kort extends JsonSerializer<Bewoner> {
          @Override public void serialize(Bewoner b, JsonGenerator g, SerializerProvider p) throws IOException {
            g.writeString(b.getNr());
          }
        }
        class Desk {
          void gson(Bewoner b) {
            System.out.println(new Gson().toJson(b)); // naam,adres
            Gson nummer = new GsonBuilder().registerTypeAdapter(Bewoner.class, new Nummer()).create();
            System.out.println(nummer.toJson(b)); // -
            Gson naam = new GsonBuilder().registerTypeAdapter(Bewoner.class, new Naam()).create();
            System.out.println(naam.toJson(b)); // naam
            Gson land = new GsonBuilder().registerTypeAdapter(Adres.class, new Land()).create();
            System.out.println(land.toJson(b)); // naam
            com.google.gson.JsonSerializer<Bewoner> kort = (c, t, x) -> new JsonPrimitive(c.getNr());
            System.out.println(new GsonBuilder().registerTypeAdapter(Bewoner.class, kort).create().toJson(b)); // -
          }
          void jackson(Bewoner b) throws IOException {
            System.out.println(new ObjectMapper().writeValueAsString(b)); // naam,adres
            ObjectMapper kort =
                new ObjectMapper().registerModule(new SimpleModule().addSerializer(Bewoner.class, new Kort()));
            System.out.println(kort.writeValueAsString(b)); // -
          }
        }
        """);
  }

  @Test
  void are_not_asked_what_an_object_prints_that_was_read() {
    check(
        """
        class Lid {
          private String nr;
          public String getNr() { return nr; }
          public void setNr(String nr) { this.nr = nr; }
          @Override public String toString() { return "lid " + nr; }
        }
        class Desk {
          private final ObjectMapper mapper = new ObjectMapper();
          void lees(Bewoner b) throws IOException {
            String json = mapper.writeValueAsString(b);
            System.out.println(json); // naam,adres
            Lid lid = mapper.readValue(json, Lid.class);
            System.out.println(lid); // -
            System.out.println(mapper.readValue(json, Lid.class)); // -
            System.out.println(mapper.readValue(json, Object.class)); // naam,adres
          }
        }
        """);
  }

  @Test
  void leave_properties_to_be_asked_for_by_a_path() {
    check(
        """
        class Desk {
          void spring(Bewoner b) {
            BeanWrapper w = new BeanWrapperImpl(b);
            System.out.println(w.getPropertyValue("adres.straat")); // adres
            System.out.println(w.getPropertyValue("adres.land")); // -
            System.out.println(new DirectFieldAccessor(b).getPropertyValue("naam")); // naam
          }
          void commons(Bewoner b) throws ReflectiveOperationException {
            System.out.println(PropertyUtils.getNestedProperty(b, "adres.straat")); // adres
            System.out.println(PropertyUtils.getProperty(b, "adres.land")); // -
          }
        }
        """);
  }

  private void check(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, IMPORTS + code))
        .isEqualTo(FlowLines.expected(IMPORTS + code));
  }
}
