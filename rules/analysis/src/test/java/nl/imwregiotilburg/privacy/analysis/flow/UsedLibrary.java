package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;

/**
 * A library of the package {@code lib} that no model speaks of, and a class {@code User} that hands
 * it data of a {@code Client} and logs what it gives back.
 */
final class UsedLibrary {

  private static final String HEAD =
      """
      package app;
      import java.io.*;
      import java.util.*;
      import lib.*;
      import org.slf4j.*;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      class User {
        static final Logger LOG = LoggerFactory.getLogger(User.class);
        static class Client {
          @PersonalData("naam") private String naam;
          private String code;
          String getNaam() { return naam; }
          String getCode() { return code; }
          @Override public String toString() { return naam; }
        }
      """;

  private UsedLibrary() {}

  /**
   * Asserts that personal data is logged on the marked lines, and on no others.
   *
   * @param members of the class {@code User}
   * @param library the sources of the library, in which {@code native} methods have no code to read
   */
  static void assertLogged(Path folder, String members, String... library) throws IOException {
    Path classes = Compiled.of(Files.createDirectories(folder.resolve("lib")), library).classes();
    Path application = Files.createDirectories(folder.resolve("app"));
    String user = HEAD + members.indent(2) + "}\n";

    assertThat(MarkedLines.found(application, List.of(classes), user))
        .as(user)
        .isEqualTo(MarkedLines.expected(user));
  }
}
