package nl.imwregiotilburg.vrijwilligers.support;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes audit lines; the calling services decide what goes in. */
public class Audit {
    private static final Logger log = LoggerFactory.getLogger("audit");

    private final String module;

    public Audit(String module) {
        this.module = module;
    }

    public void subject(String action, Object subject) {
        log.info("[{}] {} op {}", module, action, subject); // EXPECT personal-data-logged naam,adres,e-mail
    }

    public void event(String action, Object reference) {
        log.info("[{}] {} op {}", module, action, reference); // SAFE personal-data-logged
    }

    public void detail(Map<String, ?> values) {
        log.debug("[{}] {}", module, values); // EXPECT personal-data-logged telefoonnummer
    }

    public void counts(Map<String, ?> values) {
        log.debug("[{}] {}", module, values); // SAFE personal-data-logged
    }

    public void failure(String action, Exception cause) {
        log.error("mislukt: " + action, cause); // EXPECT personal-data-logged bsn
    }

    public void refusal(String action, Exception cause) {
        log.error("geweigerd: " + action, cause); // SAFE personal-data-logged
    }
}
