package nl.imwregiotilburg.libraries.functional.tekst;

import java.text.MessageFormat;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Correspondentie {

    private static final Logger log = LoggerFactory.getLogger(Correspondentie.class);
    private static final Pattern POSTCODE = Pattern.compile("(\\d{4}) ?([A-Z]{2})");

    public static class Geadresseerde {
        private final String zaak;
        @PersonalData("naam")
        private final String naam;
        @PersonalData("postcode")
        private final String postcode;
        private final String aanhef;

        public Geadresseerde(String zaak, String naam, String postcode, String aanhef) {
            this.zaak = zaak;
            this.naam = naam;
            this.postcode = postcode;
            this.aanhef = aanhef;
        }

        public String getZaak() {
            return zaak;
        }

        public String getNaam() {
            return naam;
        }

        public String getPostcode() {
            return postcode;
        }

        public Optional<String> aanhef() {
            return Optional.ofNullable(aanhef);
        }

        public Optional<String> naamOptie() {
            return Optional.ofNullable(naam);
        }
    }

    public void bouwers(Geadresseerde g) {
        StringBuilder sb = new StringBuilder("Zaak ").append(g.getZaak());
        log.info("{}", sb); // SAFE
        sb.append(" t.n.v. ").append(g.getNaam());
        log.info("{}", sb.toString()); // EXPECT
        sb.setLength(0);
        sb.append(g.getZaak());
        log.info("{}", sb); // SAFE
        StringBuilder omgekeerd = new StringBuilder(g.getPostcode()).insert(0, "NL-").reverse();
        log.info("{}", omgekeerd); // EXPECT
        StringJoiner joiner = new StringJoiner(", ", "<", ">").setEmptyValue("leeg");
        joiner.add(g.getZaak()).add(g.getPostcode());
        log.info("{}", joiner); // EXPECT
        log.info("{}", String.join("/", g.getZaak(), g.aanhef().orElse("-"))); // SAFE
        log.info("{}", String.join("/", List.of(g.getZaak(), g.getNaam()))); // EXPECT
    }

    public void opmaak(Geadresseerde g) {
        log.info(String.format("Zaak %s van %s", g.getZaak(), g.getNaam())); // EXPECT
        log.info("Zaak %s (%d)".formatted(g.getZaak(), g.getNaam().length())); // SAFE
        log.info(MessageFormat.format("Zaak {0} naar {1}", g.getZaak(), g.getPostcode())); // EXPECT
        log.info(new MessageFormat("Zaak {0}", Locale.ROOT).format(new Object[] {g.getZaak()})); // SAFE
        try (Formatter formatter = new Formatter()) {
            formatter.format("%-20s", g.getNaam()).format("%s", g.getZaak());
            log.info("{}", formatter); // EXPECT
        }
        try (Formatter formatter = new Formatter(Locale.ROOT)) {
            log.info("{}", formatter.format("%10s", g.getZaak()).out()); // SAFE
        }
    }

    public void opties(Geadresseerde g) {
        log.debug("{}", g.naamOptie().map(String::toUpperCase).orElseThrow()); // EXPECT
        log.debug("{}", g.naamOptie().isPresent()); // SAFE
        g.naamOptie().filter(n -> !n.isBlank()).ifPresent(n -> log.debug("Naam {}", n)); // EXPECT
        log.debug("{}", g.aanhef().or(g::naamOptie).get()); // EXPECT
        log.debug("{}", g.aanhef().or(() -> Optional.of("L.S."))); // SAFE
        log.debug("{}", g.naamOptie().map(n -> n.split(" ").length).orElse(0)); // SAFE
    }
}
