package nl.imw.demo.intake;

import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers when something went wrong. */
@Slf4j
@RestControllerAdvice
class Foutafhandeling {

  @ExceptionHandler
  ProblemDetail nietMogelijk(IllegalStateException fout) {
    log.warn("Niet mogelijk: {}", fout.getMessage()); // FINDING personal-data-logged(telefoonnummer)
    return ProblemDetail.forStatus(HttpStatus.CONFLICT);
  }
}
