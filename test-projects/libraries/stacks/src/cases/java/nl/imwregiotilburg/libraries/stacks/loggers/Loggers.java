package nl.imwregiotilburg.libraries.stacks.loggers;

import com.google.common.flogger.FluentLogger;
import java.text.MessageFormat;
import java.util.logging.Level;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;

public class Loggers {

    private static final Logger log4j = LogManager.getLogger(Loggers.class);
    private static final org.jboss.logging.Logger jboss = org.jboss.logging.Logger.getLogger(Loggers.class);
    private static final Log commons = LogFactory.getLog(Loggers.class);
    private static final FluentLogger flogger = FluentLogger.forEnclosingClass();
    private static final System.Logger systeem = System.getLogger("loggers");
    private static final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("loggers");

    public static class Klant {
        private final String nummer;
        @PersonalData("iban")
        private final String iban;

        public Klant(String nummer, String iban) {
            this.nummer = nummer;
            this.iban = iban;
        }

        public String getNummer() { return nummer; }
        public String getIban() { return iban; }
    }

    public void log4j(Klant k) {
        log4j.info("Iban {} van {}", k.getIban(), k.getNummer()); // EXPECT
        log4j.info("Klant {}", k); // SAFE
        log4j.debug(() -> "Iban " + k.getIban()); // EXPECT
        log4j.info(new ParameterizedMessage("Iban {}", k.getIban())); // EXPECT
        log4j.printf(org.apache.logging.log4j.Level.INFO, "Klant %s", k.getNummer()); // SAFE
        StringMapMessage kaart = new StringMapMessage().with("nummer", k.getNummer());
        log4j.info(kaart); // SAFE
        StringMapMessage vol = new StringMapMessage().with("iban", k.getIban());
        log4j.info(vol); // EXPECT
    }

    public void overige(Klant k) {
        jboss.infof("Iban %s", k.getIban()); // EXPECT
        jboss.infov("Klant {0} zonder iban", k.getNummer()); // SAFE
        commons.warn("Iban " + k.getIban()); // EXPECT
        flogger.atInfo().log("Iban %s", k.getIban()); // EXPECT
        flogger.atFine().log("Tekens %d", k.getIban().length()); // SAFE
        flogger.atWarning().withCause(new IllegalStateException("fout")).log("Klant %s", k.getNummer()); // SAFE
        systeem.log(System.Logger.Level.INFO, "Iban {0}", k.getIban()); // EXPECT
        jul.log(Level.INFO, MessageFormat.format("Iban {0}", k.getIban())); // EXPECT
        jul.log(Level.INFO, "Klant {0}", k.getNummer()); // SAFE
        org.tinylog.Logger.info("Iban {}", k.getIban()); // EXPECT
        org.tinylog.Logger.warn("Klant {}", k.getNummer()); // SAFE
    }
}
