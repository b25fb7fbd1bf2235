package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a method is told of the mistakes in the form it is given. */
final class FormErrorsTest {

  @TempDir private Path folder;

  private static final String FORM =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Form {
        @PersonalData("naam") private String naam;
        @PersonalData("telefoonnummer") private String telefoon;
        private String aantal;
        public String getNaam() { return naam; }
        public String getTelefoon() { return telefoon; }
        public String getAantal() { return aantal; }
      }
      """;

  @Test
  void hold_the_values_that_were_rejected() {
    String code =
        """
        package app;
        import org.springframework.validation.*;
        public class Desk implements Validator {
          void post(Form form, BindingResult result) {
            System.out.println(result.getErrorCount()); // -
            for (FieldError error : result.getFieldErrors()) {
              System.out.println(error.getField()); // -
              System.out.println(error.getCode()); // -
              System.out.println(error.getRejectedValue()); // naam,telefoonnummer
            }
            System.out.println(result.getFieldError("naam")); // naam
            System.out.println(result.getFieldErrors("aantal")); // -
            System.out.println(result.getFieldErrors("telefoon")); // telefoonnummer
            System.out.println(((Form) result.getTarget()).getNaam()); // naam
            System.out.println(result); // naam,telefoonnummer
          }
          void none(BindingResult result, Form form) {
            System.out.println(result.getFieldErrors()); // -
          }
          void other(String name, BindingResult result) {
            System.out.println(result.getFieldErrors()); // -
          }
          @Override public boolean supports(Class<?> type) { return Form.class.equals(type); }
          @Override public void validate(Object target, Errors errors) {
            System.out.println(((Form) target).getAantal()); // -
            System.out.println(errors.getFieldErrorCount()); // -
          }
        }
        """;

    List<String> found =
        LibraryFlows.of(Compiled.of(folder, code, FORM)).stream()
            .map(flow -> flow.endpoint().location().line() + " " + flow.element().category())
            .distinct()
            .sorted()
            .toList();

    assertThat(found).isEqualTo(FlowLines.expected(code));
  }
}
