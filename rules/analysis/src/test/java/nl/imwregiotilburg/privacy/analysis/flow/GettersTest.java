package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a getter is said to hand out is in the field behind it, too. */
final class GettersTest {

  private static final String MODELS =
      """
      version: 1
      methods:
        app.Desk$Named:
          getNaam: {source: {category: naam}}
        app.Desk$Contact:
          getMail: {source: {category: emailadres}}
      """;

  private static final String DESK =
      """
      package app;
      import com.fasterxml.jackson.databind.ObjectMapper;
      import java.util.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Desk {
      """;

  @TempDir private Path folder;

  @Test
  void as_a_model_says() throws IOException {
    check(
        """
          public interface Named { String getNaam(); }
          public static class Contact {
            protected String mail;
            private int id;
            public String getMail() { return mail; }
            public int getId() { return id; }
            public void write() {
              System.out.println("to " + mail); // emailadres
              System.out.println("to " + id); // -
            }
            @Override public String toString() { return id + " " + mail; }
          }
          public static class Subscriber extends Contact {
            void tell() {
              System.out.println(mail); // emailadres
            }
          }
          public static class Lid implements Named {
            private String naam;
            private String rol;
            public String getNaam() { return naam; }
            @Override public String toString() { return naam + rol; }
          }
          public static class Taak implements Named {
            private String naam;
            private String soort;
            public String getNaam() { return naam; }
            @Override public String toString() { return soort; }
          }
          public record Kaart(String getNaam, int nummer) implements Named {}
          public void show(Contact contact, Lid lid, Taak taak, Kaart kaart) throws Exception {
            System.out.println(contact); // emailadres
            System.out.println(lid); // naam
            System.out.println(taak); // -
            System.out.println(kaart); // naam
            System.out.println(List.of(lid)); // naam
            System.out.println(new ObjectMapper().writeValueAsString(contact)); // emailadres
          }
        }
        """);
  }

  @Test
  void leave_the_other_fields_of_a_class_to_be_suggested() throws IOException {
    String code =
        DESK
            + """
              public static class Contact {
                private String mail;
                private String telefoonnummer;
                public String getMail() { return mail; }
              }
            }
            """;
    assertThat(FlowLines.mapWithModels(folder, MODELS, code).suggestions())
        .singleElement()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.name()).isEqualTo("telefoonnummer");
              assertThat(suggestion.flowing()).isTrue();
            });
  }

  @Test
  void as_an_annotation_says() throws IOException {
    check(
        """
          public interface Named { @PersonalData("naam") String getNaam(); }
          public static class Contact {
            private String mail;
            @PersonalData("emailadres") public String getMail() { return mail; }
            @Override public String toString() { return "contact " + mail; }
          }
          public static class Lid implements Named {
            private String naam;
            public String getNaam() { return naam; }
            @Override public String toString() { return "lid " + naam; }
          }
          public void show(Contact contact, Lid lid) {
            System.out.println(contact); // emailadres
            System.out.println(lid); // naam
            System.out.println(lid.getNaam()); // naam
          }
        }
        """);
  }

  private void check(String code) throws IOException {
    assertThat(FlowLines.foundWithModels(folder, MODELS, DESK + code))
        .isEqualTo(FlowLines.expected(DESK + code));
  }
}
