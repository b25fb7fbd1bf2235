package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields and methods of a class that only the caller names, set or called one after the other. */
final class EnumeratedMembersTest {

  private static final String FORM =
      """
      package app;
      public class Form {
        public String name; public String city = "x"; public Integer number = 0;
        public void setName(String name) { this.name = name; }
      }
      """;

  private static final String MAPPER =
      """
      package app;
      import java.lang.reflect.*;
      import java.util.*;
      class Mapper {
        static <T> T fields(Class<T> type, Map<String, String> values) throws ReflectiveOperationException {
          T made = type.getDeclaredConstructor().newInstance();
          for (Field field : type.getFields()) {
            String value = values.get(field.getName());
            if (value != null) { field.set(made, value); }
          }
          return made;
        }
        static <T> T setters(Class<T> type, Map<String, String> values) throws ReflectiveOperationException {
          T made = type.getDeclaredConstructor().newInstance();
          for (Method method : type.getMethods()) {
            String value = values.get(method.getName());
            if (value != null && method.getName().startsWith("set")) { method.invoke(made, value); }
          }
          return made;
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void get_what_the_mapper_is_given() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          void fields(Client client) throws ReflectiveOperationException {
            System.out.println(Mapper.fields(Form.class, Map.of("name", client.naam)).name); // naam
            Form form = Mapper.fields(Form.class, Map.of("name", "x"));
            System.out.println(form.name); // -
          }
        }
        """;
    assertThat(FlowLines.found(folder, code, FORM, MAPPER)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void are_called_with_what_the_mapper_is_given() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          void setters(Client client) throws ReflectiveOperationException {
            System.out.println(Mapper.setters(Form.class, Map.of("setName", client.naam)).name); // naam
            System.out.println(Mapper.setters(Form.class, Map.of("setName", client.naam)).city); // -
            System.out.println(Mapper.setters(Form.class, Map.of("setName", "x")).name); // -
          }
        }
        """;
    assertThat(FlowLines.found(folder, code, FORM, MAPPER)).isEqualTo(FlowLines.expected(code));
  }
}
