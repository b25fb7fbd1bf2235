package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

    assertThat(FlowLines.foundWithLibraries(folder, code, FORM))
        .isEqualTo(FlowLines.expected(code));
  }

  @Test
  void are_told_to_whoever_takes_the_exception() {
    String code =
        """
        package app;
        import jakarta.validation.*;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        import org.springframework.validation.*;
        import org.springframework.web.bind.MethodArgumentNotValidException;
        import org.springframework.web.bind.annotation.*;
        public class Desk {
          static class Unchecked {
            @PersonalData("iban") private String iban;
            public String getIban() { return iban; }
          }
          @RestController static class Controller {
            @PostMapping("/a") void post(@RequestBody @Valid Form form) {}
            @PostMapping("/b") void put(@RequestBody Unchecked form) {}
            @PostMapping("/c") void told(@Valid Unchecked form, BindingResult result) {}
          }
          @RestControllerAdvice static class Handlers {
            @ExceptionHandler void invalid(MethodArgumentNotValidException ex) {
              System.out.println(ex.getMessage()); // naam,telefoonnummer
              System.out.println(ex.getErrorCount()); // -
              for (FieldError error : ex.getBindingResult().getFieldErrors()) {
                System.out.println(error.getField() + error.getDefaultMessage()); // -
                System.out.println(error.getRejectedValue()); // naam,telefoonnummer
              }
              System.out.println(words(ex)); // naam,telefoonnummer
            }
            private String words(MethodArgumentNotValidException ex) {
              StringBuilder all = new StringBuilder();
              ex.getAllErrors().forEach(each -> all.append(each).append(';'));
              return all.toString();
            }
            @ExceptionHandler void violated(ConstraintViolationException ex) {
              System.out.println(ex.getMessage()); // -
              for (ConstraintViolation<?> each : ex.getConstraintViolations()) {
                System.out.println(each.getPropertyPath() + " " + each.getMessage()); // -
                System.out.println(each.getInvalidValue()); // naam,telefoonnummer
              }
            }
            @ExceptionHandler void anything(Exception ex) {
              System.out.println(ex.getMessage()); // -
            }
          }
          void own(Form form, jakarta.validation.Validator validator) {
            try {
              throw new ConstraintViolationException(validator.validate(form));
            } catch (ConstraintViolationException e) {
              e.getConstraintViolations().forEach(v -> System.out.println(v.getInvalidValue())); // naam,telefoonnummer
            }
          }
        }
        """;

    assertThat(FlowLines.foundWithLibraries(folder, code, FORM))
        .isEqualTo(FlowLines.expected(code));
  }

  @Test
  void are_told_where_a_model_says_so() throws IOException {
    String models =
        """
        version: 1
        annotations:
          app.Looked: {means: checked, to: refused, payloads: {app.Refused: held}}
        methods:
          app.Refused:
            what: ["return = this.held"]
            where: []
        """;
    String looked = "package app;\npublic @interface Looked {}\n";
    String refused =
        """
        package app;
        public class Refused extends RuntimeException {
          public native String what();
          public native String where();
        }
        """;
    String code =
        """
        package app;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        public class Desk {
          static class Other { @PersonalData("iban") String iban; }
          void take(@Looked Client client) {}
          void leave(Other other) {}
          void refused(Refused refused) {
            System.out.println(refused.what()); // naam,bsn
            System.out.println(refused.where()); // -
          }
          void any(RuntimeException e) { System.out.println(e); } // -
        }
        """;

    assertThat(FlowLines.foundWithModels(folder, models, code, looked, refused))
        .isEqualTo(FlowLines.expected(code));
  }
}
