package nl.imwregiotilburg.jeugdloket.web;

import java.util.concurrent.CompletionException;
import nl.imwregiotilburg.jeugdloket.domein.KindDao;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns exceptions into answers. */
@RestControllerAdvice
public class FoutAfhandeling {

    private static final Logger logger = LoggerFactory.getLogger(FoutAfhandeling.class);
    private static final Marker FOUT = MarkerFactory.getMarker("FOUT");

    /** There is no such plan. */
    public static class NietGevonden extends RuntimeException {
        public NietGevonden(String kenmerk) {
            super("Niet gevonden: " + kenmerk);
        }
    }

    /** A parameter cannot be used. */
    public static class Ongeldig extends RuntimeException {
        private final String veld;
        private final String inhoud;

        public Ongeldig(String veld, String inhoud) {
            super("Ongeldig veld");
            this.veld = veld;
            this.inhoud = inhoud;
        }

        public String getVeld() {
            return veld;
        }

        public String getInhoud() {
            return inhoud;
        }
    }

    @ExceptionHandler
    public ResponseEntity<String> nietGevonden(NietGevonden e) {
        logger.warn(FOUT, "Niet gevonden", e); // SAFE personal-data-logged
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    public ResponseEntity<String> ongeldig(Ongeldig e) {
        logger.warn(FOUT, "Ongeldig veld {}", e.getVeld(), e); // SAFE personal-data-logged
        logger.warn(FOUT, "Ongeldige inhoud {}", e.getInhoud()); // EXPECT personal-data-logged bsn
        return ResponseEntity.badRequest().body(e.getVeld());
    }

    @ExceptionHandler
    public ResponseEntity<String> opslag(KindDao.OpslagException e) {
        CompletionException omslag = new CompletionException("omslag", e);
        logger.error(FOUT, omslag.getMessage()); // SAFE personal-data-logged
        logger.error(FOUT, "Opslag", omslag); // EXPECT personal-data-logged bsn
        IllegalStateException kaal = new IllegalStateException("Opslag is stuk");
        kaal.setStackTrace(e.getStackTrace());
        logger.error(FOUT, "Opslag", kaal); // SAFE personal-data-logged
        return ResponseEntity.internalServerError().body(kaal.getMessage());
    }
}
