package nl.imwregiotilburg.libraries.mapping.frontends;

import static com.google.common.flogger.LazyArgs.lazy;

import com.google.common.flogger.FluentLogger;
import com.google.common.flogger.MetadataKey;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jboss.logging.Logger;

/** JBoss Logging, commons-logging and Flogger. */
public class FrontEndService {

    private static final Logger JBOSS = Logger.getLogger(FrontEndService.class);
    private static final Log COMMONS = LogFactory.getLog(FrontEndService.class);
    private static final FluentLogger FLOGGER = FluentLogger.forEnclosingClass();
    private static final MetadataKey<String> ACCOUNT = MetadataKey.single("account", String.class);

    public void jboss(Payer payer) {
        JBOSS.info("Payer " + payer.getIban()); // EXPECT
        JBOSS.infof("Payer %s pays", payer.getIban()); // EXPECT
        JBOSS.infof("Payer of %s pays", payer.getBranch()); // SAFE
        JBOSS.debugv("Payer {0} in {1}", payer.getIban(), payer.getBranch()); // EXPECT
        JBOSS.debugv("Payer in {0}", payer.getBranch()); // SAFE
        JBOSS.logf(Logger.Level.WARN, "Account of %d characters", payer.getIban().length()); // SAFE
        JBOSS.errorf(new IllegalStateException("Refused " + payer.getIban()), "Payment failed"); // EXPECT
        JBOSS.error("Payment failed", new IllegalStateException("Refused at " + payer.getBranch())); // SAFE
    }

    public void commons(Payer payer) {
        COMMONS.info("Payer " + payer.getIban()); // EXPECT
        COMMONS.info("Payer at " + payer.getBranch()); // SAFE
        COMMONS.debug(payer); // EXPECT
        COMMONS.debug(new Receipt(payer)); // SAFE
        COMMONS.error("Payment failed", new IllegalStateException("Refused " + payer.getIban())); // EXPECT
    }

    public void flogger(Payer payer) {
        FLOGGER.atInfo().log("Payer %s", payer.getIban()); // EXPECT
        FLOGGER.atInfo().log("Payer at %s", payer.getBranch()); // SAFE
        FLOGGER.atInfo().log("Payer %s", lazy(() -> payer.getIban())); // EXPECT
        FLOGGER.atWarning().withCause(new IllegalStateException(payer.getIban())).log("Refused"); // EXPECT
        FLOGGER.atWarning().withCause(new IllegalStateException(payer.getBranch())).log("Refused"); // SAFE
        FLOGGER.atInfo().with(ACCOUNT, payer.getIban()).log("Payment"); // EXPECT
        FLOGGER.atInfo().every(10).log("Still waiting in %s", payer.getBranch()); // SAFE
    }

    public static class Payer {
        @PersonalData("bankrekeningnummer")
        private String iban;
        private String branch;

        public String getIban() {
            return iban;
        }

        public String getBranch() {
            return branch;
        }

        @Override
        public String toString() {
            return "Payer " + iban + " at " + branch;
        }
    }

    public static class Receipt {
        private final Payer payer;

        public Receipt(Payer payer) {
            this.payer = payer;
        }

        public Payer getPayer() {
            return payer;
        }
    }
}
