package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bean that is asked for by its name is of the class that goes by that name. */
final class NamedBeansTest {

  private static final String NAMING =
      """
      package app;
      import org.springframework.stereotype.*;
      interface Naming { String tell(Client client); }
      @Component("short") class Short implements Naming { public String tell(Client client) { return "x"; } }
      @Service class LongNaming implements Naming { public String tell(Client client) { return client.naam; } }
      @Component("made") class Made implements Naming { public String tell(Client client) { return "x"; } }
      """;

  private static final String RESOURCE =
      """
      package jakarta.annotation;
      import java.lang.annotation.*;
      @Retention(RetentionPolicy.RUNTIME)
      public @interface Resource { String name() default ""; }
      """;

  @TempDir private Path folder;

  @Test
  void are_of_the_class_that_goes_by_the_name() {
    String code =
        """
        package app;
        import jakarta.annotation.Resource;
        import org.springframework.beans.factory.annotation.*;
        import org.springframework.context.annotation.*;
        import org.springframework.stereotype.Component;
        @Component
        public class Desk {
          @Configuration static class Setup {
            @Bean Naming made() { return new LongNaming(); }
          }
          @Resource(name = "short") Naming byResource;
          @Resource(name = "longNaming") Naming byDefaultName;
          @Autowired @Qualifier("short") Naming byQualifier;
          @Autowired @Qualifier("made") Naming byMethod;
          @Autowired @Qualifier("none") Naming byNobody;
          @Autowired Naming any;
          private final Naming given;
          private final Naming other;
          Desk(@Qualifier("short") Naming given, Naming other) { this.given = given; this.other = other; }
          public void tell(Client client) {
            System.out.println(byResource.tell(client)); // -
            System.out.println(byDefaultName.tell(client)); // naam
            System.out.println(byQualifier.tell(client)); // -
            System.out.println(byMethod.tell(client)); // naam
            System.out.println(byNobody.tell(client)); // naam
            System.out.println(any.tell(client)); // naam
            System.out.println(given.tell(client)); // -
            System.out.println(other.tell(client)); // naam
          }
        }
        """;
    assertThat(FlowLines.foundWithLibraries(folder, code, NAMING, RESOURCE))
        .isEqualTo(FlowLines.expected(code));
  }
}
