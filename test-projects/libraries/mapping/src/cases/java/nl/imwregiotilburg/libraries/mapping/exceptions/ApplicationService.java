package nl.imwregiotilburg.libraries.mapping.exceptions;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Personal data that travels in exceptions. */
public class ApplicationService {

    private static final Logger log = LoggerFactory.getLogger(ApplicationService.class);

    public void validate(Applicant applicant) {
        try {
            checkMail(applicant);
        } catch (IllegalArgumentException e) {
            log.warn("Validation failed", e); // EXPECT
            log.warn("Validation failed with {}", e.getClass().getSimpleName()); // SAFE
        }
    }

    public void validateFile(Applicant applicant) {
        try {
            checkFile(applicant);
        } catch (IllegalStateException e) {
            log.warn("File check failed", e); // SAFE
        }
    }

    public void customFields(Applicant applicant) {
        try {
            reject(applicant);
        } catch (RejectedException e) {
            log.error("Application rejected", e); // SAFE
            log.info("Informing {}", e.getApplicantName()); // EXPECT
            log.info("Reason {}", e.getReason()); // SAFE
        }
    }

    public void ownMessage(Applicant applicant) {
        try {
            throw new DuplicateException(applicant.getName());
        } catch (DuplicateException e) {
            log.error("Duplicate application", e); // EXPECT
        }
    }

    public void wrapped(Applicant applicant) {
        try {
            process(applicant);
        } catch (ProcessingException e) {
            log.error("Processing failed", e); // EXPECT
            log.error("Processing failed: {}", e.getMessage()); // SAFE
            log.error("Processing failed because of {}", e.getCause().getMessage()); // EXPECT
        }
    }

    public void wrappedWithoutMessage(Applicant applicant) {
        try {
            checkMail(applicant);
        } catch (IllegalArgumentException e) {
            RuntimeException wrapper = new RuntimeException(e);
            log.error("Wrapped: {}", wrapper.getMessage()); // EXPECT
        }
    }

    public void postcode(Applicant applicant) {
        try {
            Integer.parseInt(applicant.getPostcode());
        } catch (NumberFormatException e) {
            log.warn("Postcode has no digits only", e); // EXPECT
        }
    }

    public void birthDate(Applicant applicant) {
        try {
            LocalDate.parse(applicant.getBirthDate());
        } catch (DateTimeParseException e) {
            log.warn("Birth date is not a date: {}", e.getParsedString()); // EXPECT
            log.warn("Birth date is wrong at {}", e.getErrorIndex()); // SAFE
        }
    }

    public String abbreviate(Applicant applicant) {
        try {
            return applicant.getName().substring(0, 40);
        } catch (StringIndexOutOfBoundsException e) {
            log.debug("Name is short", e); // SAFE
            return applicant.getName();
        }
    }

    public void required(Applicant applicant) {
        try {
            Objects.requireNonNull(applicant.getName(), "name is missing");
        } catch (NullPointerException e) {
            log.warn("Incomplete application", e); // SAFE
        }
    }

    public void printed(Applicant applicant) {
        try {
            checkMail(applicant);
        } catch (IllegalArgumentException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            log.error("Trace {}", trace); // EXPECT
            log.error("Thrown in {}", e.getStackTrace()[0].getMethodName()); // SAFE
        }
    }

    public void suppressed(Applicant applicant) {
        IllegalStateException failure = new IllegalStateException("Close failed");
        failure.addSuppressed(new IllegalArgumentException("Bad name " + applicant.getName()));
        log.error("Failure", failure); // EXPECT
        log.error("Failure {}", failure.getMessage()); // SAFE
    }

    private void checkMail(Applicant applicant) {
        if (!applicant.getEmail().endsWith(".nl")) {
            throw new IllegalArgumentException("Not a Dutch address: " + applicant.getEmail());
        }
    }

    private void checkFile(Applicant applicant) {
        if (applicant.getName().isEmpty()) {
            throw new IllegalStateException("No name in file " + applicant.getFileNumber());
        }
        if (applicant.getFileNumber().length() > 3) {
            throw new IllegalStateException("Bad file number " + applicant.getFileNumber());
        }
    }

    private void reject(Applicant applicant) throws RejectedException {
        throw new RejectedException("income", applicant.getName());
    }

    private void process(Applicant applicant) {
        try {
            checkMail(applicant);
        } catch (IllegalArgumentException e) {
            throw new ProcessingException("Cannot process file " + applicant.getFileNumber(), e);
        }
    }

    public static class Applicant {
        private String fileNumber;
        @PersonalData("naam")
        private String name;
        @PersonalData("emailadres")
        private String email;
        @PersonalData("postcode")
        private String postcode;
        @PersonalData("geboortedatum")
        private String birthDate;

        public String getFileNumber() {
            return fileNumber;
        }

        public String getName() {
            return name;
        }

        public String getEmail() {
            return email;
        }

        public String getPostcode() {
            return postcode;
        }

        public String getBirthDate() {
            return birthDate;
        }
    }

    public static class RejectedException extends Exception {
        private final String reason;
        private final String applicantName;

        public RejectedException(String reason, String applicantName) {
            super("Rejected: " + reason);
            this.reason = reason;
            this.applicantName = applicantName;
        }

        public String getReason() {
            return reason;
        }

        public String getApplicantName() {
            return applicantName;
        }
    }

    public static class DuplicateException extends RuntimeException {
        private final String name;

        public DuplicateException(String name) {
            this.name = name;
        }

        @Override
        public String getMessage() {
            return "Applied before: " + name;
        }
    }

    public static class ProcessingException extends RuntimeException {
        public ProcessingException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
