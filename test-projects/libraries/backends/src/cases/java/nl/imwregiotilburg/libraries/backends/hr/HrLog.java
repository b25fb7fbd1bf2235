package nl.imwregiotilburg.libraries.backends.hr;

import static net.logstash.logback.argument.StructuredArguments.array;
import static net.logstash.logback.argument.StructuredArguments.entries;
import static net.logstash.logback.argument.StructuredArguments.fields;
import static net.logstash.logback.argument.StructuredArguments.keyValue;
import static net.logstash.logback.argument.StructuredArguments.kv;
import static net.logstash.logback.argument.StructuredArguments.value;

import java.util.Map;
import net.logstash.logback.argument.StructuredArgument;
import net.logstash.logback.marker.Markers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

record Verlof(String personeelsnummer, String soort, int dagen) { }

class Logregel {
    private final String actie;
    private final Object wie;

    private Logregel(String actie, Object wie) {
        this.actie = actie;
        this.wie = wie;
    }

    static Logregel van(String actie, Object wie) { return new Logregel(actie, wie); }

    String getActie() { return actie; }
    Object getWie() { return wie; }
}

class HrLogger {
    private static final Logger AUDIT = LoggerFactory.getLogger("hr.audit");
    private static final Marker VERTROUWELIJK = MarkerFactory.getMarker("VERTROUWELIJK");

    static void audit(Logregel regel) {
        AUDIT.info(VERTROUWELIJK, "{} {}", regel.getActie(), regel.getWie()); // EXPECT
        AUDIT.info(VERTROUWELIJK, "{}", regel.getActie()); // SAFE
    }

    static void verlof(Verlof verlof) {
        AUDIT.info("Verlof", fields(verlof)); // SAFE
    }
}

public class HrLog {
    private static final Logger log = LoggerFactory.getLogger(HrLog.class);

    void audit(Medewerker m) {
        HrLogger.audit(Logregel.van("inzage", m.getNaam()));
        HrLogger.verlof(new Verlof(m.getPersoneelsnummer(), "vakantie", 5));
    }

    void argumenten(Medewerker m) {
        log.info("Medewerker in dienst", kv("naam", m.getNaam())); // EXPECT
        log.info("Medewerker in dienst", kv("nummer", m.getPersoneelsnummer()), keyValue("functie", m.getFunctie())); // SAFE
        log.info("Ingelogd {}", value("email", m.getEmail())); // EXPECT
        log.info("Gegevens", entries(Map.of("bsn", m.getBsn(), "functie", m.getFunctie()))); // EXPECT
        log.info("Gegevens", fields(MedewerkerMapper.dto(m))); // EXPECT
        log.info("Paren", array("lijst", m.getPersoneelsnummer(), m.getNaam())); // EXPECT
        StructuredArgument adres = kv("adres", m.getEmail());
        log.warn("Bounce van {}", adres); // EXPECT
    }

    void markers(Medewerker m) {
        log.info(Markers.append("naam", m.getNaam()), "Bekeken"); // EXPECT
        Marker marker = Markers.append("nummer", m.getPersoneelsnummer()).and(Markers.append("email", m.getEmail()));
        log.info(marker, "Gemaild"); // EXPECT
        log.info(Markers.appendEntries(Map.of("nummer", m.getPersoneelsnummer())), "Gemaild"); // SAFE
    }

    void vloeiend(Medewerker m) {
        log.atInfo().addKeyValue("naam", m.getNaam()).log("Beoordeling"); // EXPECT
        log.atInfo().addKeyValue("nummer", m.getPersoneelsnummer()).log("Beoordeling"); // SAFE
        log.atDebug().setMessage("BSN bekend: {}").addArgument(m.getBsn() != null).log(); // SAFE
        log.atLevel(Level.WARN).setMessage(() -> "Contact " + m.getEmail()).log(); // EXPECT
    }

    void context(Medewerker m) {
        MDC.put("nummer", m.getPersoneelsnummer());
        log.info("Voor {}", MDC.get("nummer")); // SAFE
        MDC.clear();
        MDC.put("gebruiker", m.getEmail());
        log.info("Voor {}", MDC.get("gebruiker")); // EXPECT
        MDC.remove("gebruiker");
        try (MDC.MDCCloseable ctx = MDC.putCloseable("wie", m.getNaam())) {
            log.info("Context {}", MDC.getCopyOfContextMap()); // EXPECT
        }
        log.info("Context {}", MDC.getCopyOfContextMap()); // SAFE
    }
}
