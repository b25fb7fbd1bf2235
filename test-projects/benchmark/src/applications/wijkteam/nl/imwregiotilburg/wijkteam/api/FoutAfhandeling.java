package nl.imwregiotilburg.wijkteam.api;

import nl.imwregiotilburg.wijkteam.fout.BsnBezetException;
import nl.imwregiotilburg.wijkteam.fout.ClientOnbekendException;
import nl.imwregiotilburg.wijkteam.fout.OngeldigeInvoerException;
import nl.imwregiotilburg.wijkteam.fout.ValidatieException;
import nl.imwregiotilburg.wijkteam.fout.VerwerkingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns exceptions into answers. */
@RestControllerAdvice
public class FoutAfhandeling {
  private static final Logger log = LoggerFactory.getLogger(FoutAfhandeling.class);

  @ExceptionHandler(ClientOnbekendException.class)
  public ProblemDetail onbekend(ClientOnbekendException e) {
    log.warn("niet gevonden", e); // SAFE personal-data-logged
    return ProblemDetail.forStatus(404);
  }

  @ExceptionHandler(BsnBezetException.class)
  public ProblemDetail bezet(BsnBezetException e) {
    log.warn("dubbel: {}", e.getMessage()); // EXPECT personal-data-logged bsn
    ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getLocalizedMessage());
    log.warn("probleem {}", probleem.getDetail()); // EXPECT personal-data-logged bsn
    return probleem;
  }

  @ExceptionHandler(OngeldigeInvoerException.class)
  public ProblemDetail ongeldig(OngeldigeInvoerException e) {
    log.warn("afgekeurd", e); // SAFE personal-data-logged
    log.warn("afgekeurd {}: {}", e.getVeld(), e.getWaarde()); // EXPECT personal-data-logged telefoonnummer
    return ProblemDetail.forStatus(400);
  }

  @ExceptionHandler(ValidatieException.class)
  public ProblemDetail validatie(ValidatieException e) {
    log.warn("codes {}", e.getFouten().stream().map(ValidatieException.Veldfout::code).toList()); // SAFE personal-data-logged
    log.warn("fouten {}", e.getFouten()); // EXPECT personal-data-logged naam,emailadres
    return ProblemDetail.forStatus(422);
  }

  @ExceptionHandler(VerwerkingException.class)
  public ProblemDetail verwerking(VerwerkingException e) {
    Throwable diepste = e;
    while (diepste.getCause() != null) {
      diepste = diepste.getCause();
    }
    log.error("oorzaak {}", diepste.getMessage()); // EXPECT personal-data-logged hulpvraag
    return ProblemDetail.forStatus(500);
  }
}
