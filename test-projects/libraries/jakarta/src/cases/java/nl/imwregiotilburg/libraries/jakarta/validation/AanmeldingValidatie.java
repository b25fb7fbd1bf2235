package nl.imwregiotilburg.libraries.jakarta.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AanmeldingValidatie {

    private static final Logger log = LoggerFactory.getLogger(AanmeldingValidatie.class);

    private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
    private final Validator validator = factory.getValidator();

    public void alles(Aanmelding aanmelding) {
        Set<ConstraintViolation<Aanmelding>> fouten = validator.validate(aanmelding);
        for (ConstraintViolation<Aanmelding> fout : fouten) {
            log.warn("fout in {}: {}", fout.getPropertyPath(), fout.getInvalidValue()); // EXPECT
            log.warn("fout in {} van {}", fout.getPropertyPath(), fout.getRootBeanClass().getSimpleName()); // SAFE
            log.warn("sjabloon {}", fout.getMessageTemplate()); // SAFE
            log.warn("aanmelding van {}", fout.getRootBean().getEmail()); // EXPECT
            log.warn("aanmelding voor cursus {}", fout.getRootBean().getCursus()); // SAFE
        }
    }

    public void perVeld(Aanmelding aanmelding) {
        for (ConstraintViolation<Aanmelding> fout : validator.validateProperty(aanmelding, "email")) {
            log.warn("ongeldig: {}", fout.getInvalidValue()); // EXPECT
            log.warn("ongeldig: {}", fout.getMessage()); // SAFE
        }
        for (ConstraintViolation<Aanmelding> fout : validator.validateProperty(aanmelding, "cursus")) {
            log.warn("ongeldige cursus: {}", fout.getInvalidValue()); // SAFE
        }
        for (ConstraintViolation<Aanmelding> fout : validator.validateProperty(aanmelding, "bsn")) {
            log.warn("ongeldig bsn: {}", fout.getMessage()); // EXPECT
        }
    }

    public void waarden(Aanmelding aanmelding) {
        Set<ConstraintViolation<Aanmelding>> emailFouten = validator.validateValue(Aanmelding.class, "email", aanmelding.getEmail());
        emailFouten.forEach(f -> log.warn("geweigerd {}", f.getInvalidValue())); // EXPECT
        Set<ConstraintViolation<Aanmelding>> cursusFouten = validator.validateValue(Aanmelding.class, "cursus", aanmelding.getCursus());
        cursusFouten.forEach(f -> log.warn("geweigerd {}", f.getInvalidValue())); // SAFE
    }

    public void adres(Adres adres) {
        Set<ConstraintViolation<Adres>> fouten = validator.validate(adres);
        if (!fouten.isEmpty()) {
            ConstraintViolationException e = new ConstraintViolationException(fouten);
            log.error("afgekeurd: {}", e.getMessage()); // SAFE
            List<String> paden = e.getConstraintViolations().stream().map(ConstraintViolation::getPropertyPath).map(Path::toString).toList();
            log.error("paden {}", paden); // SAFE
            String waarden = e.getConstraintViolations().stream().map(v -> String.valueOf(v.getInvalidValue())).collect(Collectors.joining(", "));
            log.error("waarden {}", waarden); // EXPECT
            throw e;
        }
    }

    public void rekening(Rekening rekening) {
        Set<ConstraintViolation<Rekening>> fouten = validator.validate(rekening);
        fouten.forEach(f -> log.warn("melding {}", f.getMessage())); // EXPECT
        try {
            controleer(fouten);
        } catch (ConstraintViolationException e) {
            log.warn("rekening afgekeurd", e); // EXPECT
            log.warn("rekening afgekeurd met {} fouten", e.getConstraintViolations().size()); // SAFE
        }
    }

    private static void controleer(Set<ConstraintViolation<Rekening>> fouten) {
        if (!fouten.isEmpty()) {
            throw new ConstraintViolationException(fouten);
        }
    }

    public static class Aanmelding {

        @Email
        @NotBlank(message = "e-mailadres is verplicht")
        @PersonalData("emailadres")
        private final String email;

        @Pattern(regexp = "\\d{9}", message = "'${validatedValue}' is geen geldig BSN")
        @PersonalData("bsn")
        private final String bsn;

        @Size(max = 20, message = "cursusnaam is te lang")
        private final String cursus;

        public Aanmelding(String email, String bsn, String cursus) {
            this.email = email;
            this.bsn = bsn;
            this.cursus = cursus;
        }

        String getEmail() {
            return email;
        }

        String getBsn() {
            return bsn;
        }

        String getCursus() {
            return cursus;
        }
    }

    public static class Adres {

        @NotNull
        @Size(min = 2, max = 80, message = "straat moet tussen {min} en {max} tekens zijn")
        @PersonalData("adres")
        private final String straat;

        @Pattern(regexp = "\\d{4} ?[A-Z]{2}", message = "postcode is ongeldig")
        @PersonalData("postcode")
        private final String postcode;

        public Adres(String straat, String postcode) {
            this.straat = straat;
            this.postcode = postcode;
        }
    }

    public static class Rekening {

        @Iban
        @PersonalData("iban")
        private final String iban;

        public Rekening(String iban) {
            this.iban = iban;
        }
    }

    @Constraint(validatedBy = IbanValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Iban {

        String message() default "ongeldig IBAN";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class IbanValidator implements ConstraintValidator<Iban, String> {

        private static final Logger log = LoggerFactory.getLogger(IbanValidator.class);

        @Override
        public void initialize(Iban annotatie) {
            log.debug("standaardmelding {}", annotatie.message()); // SAFE
        }

        @Override
        public boolean isValid(String waarde, ConstraintValidatorContext context) {
            log.debug("controleer {}", waarde); // EXPECT
            boolean geldig = waarde == null || waarde.matches("[A-Z]{2}\\d{2}[A-Z]{4}\\d{10}");
            log.debug("geldig {} volgens {}", geldig, context.getDefaultConstraintMessageTemplate()); // SAFE
            if (!geldig) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("IBAN " + waarde + " is ongeldig").addConstraintViolation();
            }
            return geldig;
        }
    }
}
