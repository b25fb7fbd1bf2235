package nl.imwregiotilburg.libraries.usual.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns errors into answers. */
@ControllerAdvice
public class FoutAfhandeling {
    private static final Logger log = LoggerFactory.getLogger(FoutAfhandeling.class);

    /** The client is not in this region; says who. */
    public static class OnbekendeClient extends RuntimeException {
        public OnbekendeClient(String naam) {
            super("Client " + naam + " is niet bekend in deze regio");
        }
    }

    /** The file is closed; carries the person, but the message does not. */
    public static class DossierGesloten extends RuntimeException {
        @PersonalData(value = "bsn", purpose = "dossier")
        private final String bsn;
        private final String dossier;

        public DossierGesloten(String bsn, String dossier) {
            super("Dossier " + dossier + " is gesloten");
            this.bsn = bsn;
            this.dossier = dossier;
        }

        public String getBsn() { return bsn; }
        public String getDossier() { return dossier; }
    }

    @ExceptionHandler(OnbekendeClient.class)
    public ResponseEntity<String> onbekend(OnbekendeClient fout) {
        log.warn("Niet gevonden: {}", fout.getMessage()); // EXPECT
        log.warn("Niet gevonden", fout); // EXPECT
        log.warn("Niet gevonden: {}", fout.getClass().getName()); // SAFE
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(fout.getMessage());
    }

    @ExceptionHandler(DossierGesloten.class)
    public ProblemDetail gesloten(DossierGesloten fout) {
        log.warn("Gesloten: {}", fout.getMessage()); // SAFE
        log.warn("Gesloten {}", fout.getDossier(), fout); // SAFE
        log.warn("Gesloten voor {}", fout.getBsn()); // EXPECT
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Dossier is gesloten");
        log.debug("Detail {}", detail); // SAFE
        detail.setProperty("bsn", fout.getBsn());
        log.debug("Detail met burger {}", detail); // EXPECT
        return detail;
    }

    public void zoek(Client client) {
        if (!"Noord-Brabant".equals(client.getRegio())) {
            throw new OnbekendeClient(client.getNaam());
        }
    }

    public void probeer(Client client) {
        try {
            zoek(client);
        } catch (OnbekendeClient e) {
            ResponseStatusException status = new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
            log.error("Status {}", status.getStatusCode()); // SAFE
            log.error("Reden {}", status.getReason()); // EXPECT
            onbekend(e);
        }
        gesloten(new DossierGesloten(client.getBsn(), client.getDossierNummer()));
    }

    /** Puts the client on the request and reports when the answer is ready. */
    @Component
    public static class ClientInterceptor implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler) {
            Client client = (Client) verzoek.getAttribute("client");
            verzoek.setAttribute("belnummer", client.getTelefoon());
            verzoek.setAttribute("dossier", client.getDossierNummer());
            log.debug("Verzoek {} {}", verzoek.getMethod(), verzoek.getRequestURI()); // SAFE
            return true;
        }

        @Override
        public void afterCompletion(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler, Exception fout) {
            log.info("Klaar voor {}", verzoek.getAttribute("belnummer")); // EXPECT
            log.info("Klaar met dossier {}", verzoek.getAttribute("dossier")); // SAFE
        }
    }
}
