package nl.imwregiotilburg.libraries.usual.commons;

import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Factuur;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.builder.Builder;
import org.apache.commons.lang3.builder.CompareToBuilder;
import org.apache.commons.lang3.builder.EqualsBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.exception.ContextedRuntimeException;
import org.apache.commons.lang3.mutable.MutableObject;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.commons.lang3.tuple.Triple;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Texts about clients, with commons-lang. */
@Service
public class ClientTekst {
    private static final Logger log = LoggerFactory.getLogger(ClientTekst.class);

    /** An account, described by commons-lang. */
    public static class Rekening {
        private final String soort;
        @PersonalData(value = "iban", purpose = "betaling")
        private final String iban;
        @ToStringExclude
        @PersonalData(value = "naam", purpose = "betaling")
        private final String houder;

        public Rekening(String soort, String iban, String houder) {
            this.soort = soort;
            this.iban = iban;
            this.houder = houder;
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE).append("soort", soort).append("iban", iban, false).toString();
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Rekening rekening && new EqualsBuilder().append(iban, rekening.iban).isEquals();
        }

        @Override
        public int hashCode() {
            return iban.hashCode();
        }
    }

    /** A builder of salutations. */
    public static class AanhefBouwer implements Builder<String> {
        private String naam = "heer, mevrouw";
        private String groet = "Geachte";

        public AanhefBouwer voor(String naam) {
            this.naam = naam;
            return this;
        }

        public AanhefBouwer met(String groet) {
            this.groet = groet;
            return this;
        }

        @Override
        public String build() {
            return groet + " " + naam;
        }
    }

    /** A holder whose only string is personal. */
    public static class Houder {
        @ToStringExclude
        @PersonalData(value = "naam", purpose = "betaling")
        private final String houder;
        private final int jaar = 2025;

        public Houder(String houder) {
            this.houder = houder;
        }
    }

    public void knippen(Client client) {
        log.info("Domein {}", StringUtils.substringAfter(client.getEmail(), "@")); // EXPECT
        log.info("Kort {}", StringUtils.abbreviate(client.getNaam(), 8)); // EXPECT
        log.info("Omgekeerd {}", StringUtils.reverse(client.getBsn())); // EXPECT
        log.info("Verborgen {}", StringUtils.overlay(client.getBsn(), "******", 0, 6)); // EXPECT
        log.info("Geheel verborgen {}", StringUtils.repeat('*', StringUtils.length(client.getBsn()))); // SAFE
        log.info("Cijfers {}", StringUtils.isNumeric(client.getTelefoon())); // SAFE
        log.info("Plaats van de apenstaart {}", StringUtils.indexOf(client.getEmail(), '@')); // SAFE
        log.info("Eerste {}", StringUtils.firstNonBlank(client.getStatus(), client.getNaam())); // EXPECT
        log.info("Samen {}", StringUtils.joinWith("/", client.getRegio(), client.getAdres().getPostcode())); // EXPECT
        log.info("Standaard {}", StringUtils.defaultIfBlank("", client.getDossierNummer())); // SAFE
        log.info("Verschil {}", StringUtils.difference("0600000000", client.getTelefoon())); // EXPECT
        log.info("Gehasht {}", DigestUtils.sha256Hex(client.getEmail())); // EXPECT
        String[] delen = StringUtils.split(client.getNaam());
        log.info("Delen {}", ArrayUtils.toString(delen)); // EXPECT
        log.info("Delen {}", ArrayUtils.getLength(delen)); // SAFE
    }

    public void beschrijven(Factuur factuur) {
        Rekening rekening = new Rekening("betaal", factuur.getIban(), factuur.getTenaamstelling());
        log.info("Rekening {}", rekening); // SAFE
        log.info("Rekening {}", ToStringBuilder.reflectionToString(rekening, ToStringStyle.SIMPLE_STYLE)); // EXPECT
        log.info("Rekening {}", ReflectionToStringBuilder.toStringExclude(rekening, "iban")); // SAFE
        log.info("Houder {}", ToStringBuilder.reflectionToString(new Houder(factuur.getTenaamstelling()))); // SAFE
        log.info("Factuur {}", ToStringBuilder.reflectionToString(factuur)); // EXPECT
        log.info("Vergelijk {}", new CompareToBuilder().append(factuur.getIban(), "NL00").toComparison()); // SAFE
        log.info("Zelfde {}", rekening.equals(new Rekening("spaar", factuur.getIban(), ""))); // SAFE
    }

    public void paren(Client client) {
        Pair<String, String> paar = Pair.of(client.getDossierNummer(), client.getTelefoon());
        log.info("Paar {}", paar); // EXPECT
        log.info("Links {}", paar.getLeft()); // SAFE
        log.info("Rechts {}", paar.getRight()); // EXPECT
        Triple<Long, String, String> drie = Triple.of(client.getId(), client.getStatus(), client.getBsn());
        log.info("Midden {}", drie.getMiddle()); // SAFE
        log.info("Drie {}", drie.toString("%1$s-%3$s")); // EXPECT
        log.info("Drie {}", drie.toString("%1$s-%2$s")); // SAFE
        MutableObject<String> houder = new MutableObject<>(client.getNaam());
        log.info("Houder {}", houder.getValue()); // EXPECT
        houder.setValue(client.getStatus());
        log.info("Houder {}", houder); // SAFE
        Map.Entry<String, String> ingang = Pair.of(client.getEmail(), "mail");
        log.info("Ingang {}", ingang.getValue()); // SAFE
    }

    public void bouwers(Client client) {
        log.info("Aanhef {}", new AanhefBouwer().voor(client.getNaam()).build()); // EXPECT
        log.info("Aanhef {}", new AanhefBouwer().met("Beste").build()); // SAFE
        AanhefBouwer bouwer = new AanhefBouwer().voor(client.getNaam());
        log.info("Bouwer {}", bouwer); // SAFE
        log.info("Eerste {}", ObjectUtils.firstNonNull(null, client.getEmail())); // EXPECT
        log.info("Leeg {}", ObjectUtils.isEmpty(client.getEmail())); // SAFE
        try {
            throw new ContextedRuntimeException("Opmaak mislukt").addContextValue("naam", client.getNaam()).addContextValue("id", client.getId());
        } catch (ContextedRuntimeException e) {
            log.error("Fout {}", e.getMessage()); // EXPECT
            log.error("Fout {}", e.getRawMessage()); // SAFE
            log.error("Fout bij {}", e.getFirstContextValue("id")); // SAFE
        }
    }
}
