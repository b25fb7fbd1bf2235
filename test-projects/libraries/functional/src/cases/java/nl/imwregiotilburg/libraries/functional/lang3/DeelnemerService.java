package nl.imwregiotilburg.libraries.functional.lang3;

import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.lang3.ClassUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.builder.EqualsBuilder;
import org.apache.commons.lang3.builder.HashCodeBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class DeelnemerService {

    private static final Logger log = LoggerFactory.getLogger(DeelnemerService.class);

    /** toString lists everything by reflection. */
    public static class Deelnemer {
        private final String code;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("bsn")
        private final String bsn;
        private final String rol;

        public Deelnemer(String code, String naam, String bsn, String rol) {
            this.code = code;
            this.naam = naam;
            this.bsn = bsn;
            this.rol = rol;
        }

        public String getCode() {
            return code;
        }

        public String getNaam() {
            return naam;
        }

        public String getBsn() {
            return bsn;
        }

        public String getRol() {
            return rol;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Deelnemer d && new EqualsBuilder().append(code, d.code).append(bsn, d.bsn).isEquals();
        }

        @Override
        public int hashCode() {
            return new HashCodeBuilder(17, 37).append(code).append(bsn).toHashCode();
        }

        @Override
        public String toString() {
            return ToStringBuilder.reflectionToString(this, ToStringStyle.SHORT_PREFIX_STYLE);
        }
    }

    /** toString lists chosen fields. */
    public static class Inschrijving {
        private final String nummer;
        @PersonalData("emailadres")
        private final String email;
        private final Deelnemer deelnemer;

        public Inschrijving(String nummer, String email, Deelnemer deelnemer) {
            this.nummer = nummer;
            this.email = email;
            this.deelnemer = deelnemer;
        }

        public String getNummer() {
            return nummer;
        }

        public String getEmail() {
            return email;
        }

        public Deelnemer getDeelnemer() {
            return deelnemer;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.JSON_STYLE).append("nummer", nummer).toString();
        }
    }

    /** toString by reflection without the account number. */
    public static class Betaling {
        private final String kenmerk;
        @PersonalData("iban")
        @ToStringExclude
        private final String iban;

        public Betaling(String kenmerk, String iban) {
            this.kenmerk = kenmerk;
            this.iban = iban;
        }

        public String getIban() {
            return iban;
        }

        @Override
        public String toString() {
            return new ReflectionToStringBuilder(this, ToStringStyle.NO_CLASS_NAME_STYLE).toString();
        }
    }

    public void objecten(Deelnemer deelnemer, Inschrijving inschrijving, Betaling betaling) {
        log.info("Deelnemer {}", deelnemer); // EXPECT
        log.info("Inschrijving {}", inschrijving); // SAFE
        log.info("Betaling {}", betaling); // SAFE
        log.info("Inschrijving {}", ReflectionToStringBuilder.toString(inschrijving)); // EXPECT
        log.info("Deelnemer {}", ReflectionToStringBuilder.toStringExclude(deelnemer, "naam", "bsn")); // SAFE
        log.info("Deelnemer gelijk {}", deelnemer.equals(inschrijving.getDeelnemer())); // SAFE
        log.info("Soort {}", ClassUtils.getShortClassName(deelnemer, "-")); // SAFE
    }

    public void strings(Deelnemer deelnemer) {
        log.info("{}", StringUtils.defaultIfBlank(deelnemer.getNaam(), "onbekend")); // EXPECT
        log.info("{}", StringUtils.isNotBlank(deelnemer.getNaam())); // SAFE
        log.info("{}", StringUtils.abbreviate(deelnemer.getNaam(), 8)); // EXPECT
        log.info("{}", StringUtils.repeat('*', StringUtils.length(deelnemer.getBsn()))); // SAFE
        log.info("{}", StringUtils.join(List.of(deelnemer.getCode(), deelnemer.getBsn()), '/')); // EXPECT
        log.info("{}", StringUtils.joinWith("/", deelnemer.getCode(), deelnemer.getRol())); // SAFE
        log.info("{}", StringUtils.right(deelnemer.getBsn(), 4)); // EXPECT
        log.info("{}", StringUtils.leftPad(deelnemer.getCode(), 8, '0')); // SAFE
        log.info("{}", StringUtils.countMatches(deelnemer.getNaam(), ' ')); // SAFE
    }
}
