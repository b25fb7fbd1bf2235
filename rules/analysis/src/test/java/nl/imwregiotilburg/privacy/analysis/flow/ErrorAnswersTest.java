package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers whose status says that something went wrong. */
final class ErrorAnswersTest {

  private static final String DESK =
      """
      package app;
      import jakarta.ws.rs.core.Response;
      import jakarta.ws.rs.ext.ExceptionMapper;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class Desk {
        static class Client { @PersonalData("naam") String naam; }
        static class Refused extends RuntimeException {
          final String who;
          final int status;
          Refused(String who, int status) { this.who = who; this.status = status; }
        }
        ResponseEntity<String> spring(Client c, int kind) {
          return switch (kind) {
            case 0 -> ResponseEntity.badRequest().body("not " + c.naam); // error
            case 1 -> ResponseEntity.status(404).body("not " + c.naam); // error
            case 2 -> ResponseEntity.status(HttpStatus.CONFLICT).body("not " + c.naam); // error
            case 3 -> new ResponseEntity<>("not " + c.naam, HttpStatus.NOT_FOUND); // error
            case 4 -> new ResponseEntity<>("yes " + c.naam, HttpStatus.CREATED);
            case 5 -> ResponseEntity.status(201).body("yes " + c.naam);
            case 6 -> ResponseEntity.status(kind).body("yes " + c.naam);
            default -> ResponseEntity.status(HttpStatus.OK).body("yes " + c.naam);
          };
        }
        Response jaxRs(Client c, int kind) {
          return switch (kind) {
            case 0 -> Response.status(400).entity("not " + c.naam).build(); // error
            case 1 -> Response.status(Response.Status.GONE).entity("not " + c.naam).build(); // error
            case 2 -> Response.serverError().entity("not " + c.naam).build(); // error
            case 3 -> Response.status(Response.Status.OK).entity("yes " + c.naam).build();
            default -> Response.ok("yes " + c.naam).build();
          };
        }
        public void refuse(Client c) { throw new Refused(c.naam, 403); }
        static class Mapper implements ExceptionMapper<Refused> {
          public Response toResponse(Refused e) {
            return Response.status(e.status).entity(e.who).build(); // error
          }
        }
        static class Advice {
          @ExceptionHandler
          public ResponseEntity<String> refused(Refused e) {
            return ResponseEntity.status(e.status).body(e.who); // error
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void show_what_is_in_them() {
    List<String> lines = DESK.lines().toList();
    Set<Integer> expected = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith("// error")) {
        expected.add(i + 1);
      }
    }
    Set<Integer> found = new TreeSet<>();
    LibraryFlows.of(Compiled.of(folder, DESK)).stream()
        .filter(flow -> flow.endpoint().kind() == Endpoint.Kind.ERROR_RESPONSE)
        .forEach(flow -> found.add(flow.endpoint().location().line()));

    assertThat(found).isEqualTo(expected);
  }
}
