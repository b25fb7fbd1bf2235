package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a constant format only the arguments it names are printed; of any other all are. */
final class FormatsTest {

  @TempDir private Path folder;

  private List<String> printed(String... statements) throws IOException {
    return PrintedText.of(folder, "", statements);
  }

  @Test
  void a_format_prints_the_arguments_it_names() throws IOException {
    assertThat(
            printed(
                "log.info(String.format(\"%2$s\", name, 1));",
                "log.info(String.format(\"%s%n%%\", 1, name));",
                "log.info(String.format(Locale.ROOT, \"%s %<s\", 1, name));",
                "log.info(\"%s\".formatted(1, name));",
                "System.out.printf(\"%1$5d|\", 1, name);",
                "log.info(new Formatter().format(\"%s\", 1, name).toString());",
                "log.info(MessageFormat.format(\"'{0}' {1}\", name, 1));"))
        .isEmpty();
    assertThat(
            printed(
                "log.info(String.format(\"%2$s\", 1, name));",
                "log.info(String.format(\"%-20S|\", name));",
                "log.info(String.format(\"%2$s %<s %s\", name, 1));",
                "log.info(\"%tY\".formatted(name));",
                "System.out.printf(\"%2$5s|\", 1, name);",
                "log.info(new Formatter().format(\"%s %s\", 1, name).toString());",
                "log.info(MessageFormat.format(\"it''s {1}\", 1, name));"))
        .containsExactly("0", "1", "2", "3", "4", "5", "6");
  }

  @Test
  void a_format_that_is_not_known_prints_everything() throws IOException {
    assertThat(
            printed(
                "log.info(String.format(any, 1, name));",
                "log.info(String.format(any + \"%s\", 1, name));",
                "log.info(MessageFormat.format(\"{0,choice,0#a|1#{1}}\", 1, name));",
                "log.info(any, 1, name);",
                "log.info(any.isEmpty() ? \"a {}\" : any, 1, name);"))
        .containsExactly("0", "1", "2", "3", "4");
  }

  @Test
  void a_log_message_prints_as_many_arguments_as_it_has_places() throws IOException {
    assertThat(
            printed(
                "log.info(\"without\", name);",
                "log.info(\"one {}\", 1, name);",
                "log.info(\"two {} {}\", 1, 2, name);",
                "log.info(\"\\\\{} {}\", 1, name);",
                "log.info(MarkerFactory.getMarker(\"m\"), \"one {}\", 1, 2, name);",
                "log.info(any.isEmpty() ? \"a {}\" : \"b {}\", 1, name);",
                "log.atInfo().log(\"one {}\", 1, name);"))
        .isEmpty();
    assertThat(
            printed(
                "log.info(\"one {}\", name, 1);",
                "log.info(\"two {} {}\", 1, name);",
                "log.info(\"three {} {} {}\", 1, 2, name);",
                "log.info(MarkerFactory.getMarker(\"m\"), \"two {} {} {}\", 1, 2, name);",
                "log.info(any.isEmpty() ? \"a {}\" : \"b {} {}\", 1, name);"))
        .containsExactly("0", "1", "2", "3", "4");
  }

  @Test
  void places_of_another_kind_leave_it_open_which_arguments_are_printed() throws IOException {
    assertThat(printed("log.info(\"%s\", name);", "log.info(\"{0}\", name);"))
        .containsExactly("0", "1");
  }

  @Test
  void an_exception_is_printed_though_no_place_is_for_it() throws IOException {
    assertThat(
            printed(
                "log.info(\"failed\", new IllegalStateException(name));",
                "log.info(\"failed {}\", 1, new IllegalStateException(name));",
                "log.info(\"failed {}\", 1, 2, new IllegalStateException(name));",
                "Object last = new IllegalStateException(name); log.info(\"failed\", last);"))
        .contains("0", "1", "2", "3");
  }

  @Test
  void an_array_of_arguments_is_known_when_it_was_made_here() throws IOException {
    assertThat(
            printed(
                "log.info(\"one {}\", new Object[] {1, name});",
                "Object[] given = {name, 1, 2}; given[0] = 3; log.info(\"three {} {} {}\", given);"))
        .isEmpty();
    assertThat(
            printed(
                "log.info(\"two {} {}\", new Object[] {1, name});",
                "Object[] given = {1, 2}; given[any.length()] = name; log.info(\"one {}\", given);",
                "log.info(\"all {}\", (Object) new Object[] {1, name});"))
        .containsExactly("0", "1", "2");
  }

  @Test
  void a_format_may_come_from_a_caller() throws IOException {
    String methods =
        """
        static void tell(String format, Object... values) {
          log.info(String.format(format, values));
        }
        """;

    assertThat(PrintedText.of(folder, methods, "tell(\"%2$s\", 1, name);")).containsExactly("0");
    assertThat(PrintedText.of(folder, methods, "tell(any, 1, name);")).containsExactly("0");
    assertThat(PrintedText.of(folder, methods, "tell(\"%s\", 1, name);")).isEmpty();
  }

  @Test
  void a_message_of_the_jdk_that_may_be_a_key_prints_everything() throws IOException {
    assertThat(
            printed(
                "jul.log(Level.INFO, \"no place\", name);",
                "jul.log(Level.INFO, \"{1}\", new Object[] {name, 1});"))
        .isEmpty();
    assertThat(
            printed(
                "jul.log(Level.INFO, \"{0}\", name);",
                "jul.log(Level.INFO, \"some.key\", name);",
                "jul.log(Level.INFO, \"no place\", new IllegalStateException(name));"))
        .contains("0", "1", "2");
  }
}
