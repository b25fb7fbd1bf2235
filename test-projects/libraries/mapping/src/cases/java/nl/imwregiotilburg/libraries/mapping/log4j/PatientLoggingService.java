package nl.imwregiotilburg.libraries.mapping.log4j;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;

/** Log4j 2 API: suppliers, message objects, builders and the thread context. */
public class PatientLoggingService {

    private static final Logger log = LogManager.getLogger(PatientLoggingService.class);
    private static final Logger formatted = LogManager.getFormatterLogger(PatientLoggingService.class);
    private static final Marker AUDIT = MarkerManager.getMarker("AUDIT");

    public void plain(Patient patient) {
        log.info(AUDIT, "Admitting to {}", patient.getWard()); // SAFE
    }

    public void lazily(Patient patient) {
        log.debug(() -> "Admitting " + patient.getBsn()); // EXPECT
        log.debug("Admitting {} to {}", patient::getBsn, patient::getWard); // EXPECT
        log.debug("Admitting to {}", () -> patient.getWard()); // SAFE
    }

    public void formatting(Patient patient) {
        formatted.info("Admitting %s", patient.getBsn()); // EXPECT
        formatted.info("Admitting to %s: %b", patient.getWard(), patient.getBsn().isBlank()); // SAFE
        log.printf(Level.INFO, "%s in %s", patient.getBsn(), patient.getWard()); // EXPECT
    }

    public void messages(Patient patient) {
        Message message = new ParameterizedMessage("Admitting {}", patient.getBsn());
        log.info(message); // EXPECT
        log.info(new ObjectMessage(patient)); // EXPECT
        log.info(new ObjectMessage(new Visit(patient))); // SAFE
        log.info(new StringMapMessage().with("event", "admission").with("bsn", patient.getBsn())); // EXPECT
        log.info(new StringMapMessage().with("event", "admission").with("ward", patient.getWard())); // SAFE
    }

    public void mapMessage(Patient patient) {
        StringMapMessage message = new StringMapMessage();
        message.put("bsn", patient.getBsn());
        message.put("ward", patient.getWard());
        log.info("Ward of message {}", message.get("ward")); // SAFE
        message.remove("bsn");
        log.info(message); // SAFE
    }

    public void builder(Patient patient) {
        log.atWarn().withThrowable(new IllegalStateException(patient.getWard())).log("Not discharged"); // SAFE
        log.atWarn().withThrowable(new IllegalStateException(patient.getBsn())).log("Not discharged"); // EXPECT
    }

    public void context(Patient patient) {
        ThreadContext.put("ward", patient.getWard()); // SAFE
        ThreadContext.put("bsn", patient.getBsn()); // EXPECT
        log.info("In context {}", ThreadContext.get("bsn")); // EXPECT
        ThreadContext.clearMap();
    }

    public void closeableContext(Patient patient) {
        try (CloseableThreadContext.Instance ignored = CloseableThreadContext.put("ward", patient.getWard())) {
            log.info("In ward context {}", ThreadContext.get("ward")); // SAFE
        }
    }

    public static class Patient {
        @PersonalData("bsn")
        private String bsn;
        private String ward;

        public String getBsn() {
            return bsn;
        }

        public String getWard() {
            return ward;
        }

        @Override
        public String toString() {
            return "Patient{bsn='" + bsn + "', ward='" + ward + "'}";
        }
    }

    public static class Visit {
        private final Patient patient;

        public Visit(Patient patient) {
            this.patient = patient;
        }

        public Patient getPatient() {
            return patient;
        }
    }
}
