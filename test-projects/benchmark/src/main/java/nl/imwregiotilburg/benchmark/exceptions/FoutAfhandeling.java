package nl.imwregiotilburg.benchmark.exceptions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What callers are told when something fails. */
class FoutAfhandeling {

  /** Thrown by the controller, met again in the advice. */
  static class NietGevondenException extends RuntimeException {
    NietGevondenException(String bericht) {
      super(bericht); // EXPECT personal-data-in-exception emailadres
    }
  }

  /** Thrown with a number only. */
  static class GeslotenException extends RuntimeException {
    GeslotenException(long dossier) {
      super("Dossier " + dossier + " is gesloten"); // SAFE personal-data-in-exception
    }
  }

  @RestController
  static class Zoeken {
    @GetMapping("/zoek")
    String zoek(@RequestParam @PersonalData("emailadres") String adres, @RequestParam long dossier) {
      if (dossier < 0) {
        throw new GeslotenException(dossier);
      }
      throw new NietGevondenException("Niemand met " + adres);
    }

    @GetMapping("/status")
    String status(@RequestParam @PersonalData("bsn") String bsn) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Onbekend: " + bsn); // EXPECT personal-data-in-exception bsn
    }
  }

  @ControllerAdvice
  static class Advies {
    private static final Logger log = LoggerFactory.getLogger(Advies.class);

    @ExceptionHandler(NietGevondenException.class)
    ProblemDetail nietGevonden(NietGevondenException e) {
      log.warn("Niet gevonden", e); // EXPECT personal-data-logged emailadres
      return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage()); // EXPECT personal-data-in-exception emailadres
    }

    @ExceptionHandler(GeslotenException.class)
    ProblemDetail gesloten(GeslotenException e) {
      log.warn("Gesloten", e); // SAFE personal-data-logged
      return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage()); // SAFE personal-data-in-exception
    }
  }

  void weiger(HttpServletResponse response, Client client) throws IOException {
    response.sendError(409, "Al aangemeld: " + client.getNaam()); // EXPECT personal-data-in-exception naam
  }

  void weigerNetjes(HttpServletResponse response, Client client) throws IOException {
    response.sendError(409, "Al aangemeld als client " + client.getId()); // SAFE personal-data-in-exception
  }

  ResponseEntity<String> afgekeurd(Client client) {
    return ResponseEntity.badRequest().body("Geen geldig bsn: " + client.getBsn()); // EXPECT personal-data-in-exception bsn
  }

  /** The answer to a good request is no error response. */
  ResponseEntity<String> gelukt(Client client) {
    return ResponseEntity.ok().body(client.getNaam()); // SAFE personal-data-in-exception
  }
}
