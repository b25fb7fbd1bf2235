package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;

/** Statements that may print the personal data in {@code name}, and which of them do. */
final class PrintedText {

  private PrintedText() {}

  /**
   * The indexes of the statements at which {@code name} is printed; where {@code mail} is, that
   * stands behind the index.
   *
   * @param members what the class has besides: methods, fields
   * @param statements may use {@code name} and {@code mail}, which are personal, {@code any}, of
   *     which nothing is known, and the loggers {@code log} and {@code jul}
   */
  static List<String> of(Path folder, String members, String... statements) throws IOException {
    StringBuilder code =
        new StringBuilder(
            """
            package app;
            import java.io.*;
            import java.text.*;
            import java.util.*;
            import java.util.logging.Level;
            import java.util.regex.*;
            import java.util.stream.*;
            import org.slf4j.*;
            import nl.imwregiotilburg.privacy.annotation.PersonalData;
            final class Desk {
              static final Logger log = LoggerFactory.getLogger(Desk.class);
              static final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("a");
              @PersonalData("naam") String theName;
              @PersonalData("mail") String theMail;
            """);
    code.append(members);
    for (int i = 0; i < statements.length; i++) {
      code.append("void print").append(i).append("(String any) throws Exception {\n");
      code.append("String name = theName; String mail = theMail;\n");
      code.append(statements[i]).append("\n}\n");
    }
    Path own = Files.createTempDirectory(folder, "printed");
    Compiled compiled = Compiled.of(own, code.append("}\n").toString());
    return LibraryFlows.of(compiled).stream()
        .flatMap(
            flow ->
                Stream.concat(
                        Stream.of(flow.endpoint().caller()),
                        flow.steps().stream().map(Object::toString))
                    .flatMap(text -> index(text).stream())
                    .distinct()
                    .map(
                        index ->
                            flow.element().category().equals("mail") ? index + " mail" : index))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> index(String text) {
    return Pattern.compile("print(\\d+)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
