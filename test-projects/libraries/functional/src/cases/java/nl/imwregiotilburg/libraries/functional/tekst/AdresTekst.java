package nl.imwregiotilburg.libraries.functional.tekst;

import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.tekst.Correspondentie.Geadresseerde;

public class AdresTekst {

    private static final Logger log = LoggerFactory.getLogger(AdresTekst.class);
    private static final Pattern POSTCODE = Pattern.compile("(\\S{4}) ?(\\S{2})");

    public void strings(Geadresseerde g) {
        log.info("{}", g.getPostcode().substring(0, 4)); // EXPECT
        log.info("{}", g.getPostcode().strip().toUpperCase().concat(" NL")); // EXPECT
        log.info("{}", g.getNaam().replace("van ", "v. ")); // EXPECT
        log.info("{}", "*".repeat(g.getNaam().length())); // SAFE
        log.info("{}", g.getNaam().replaceAll(".", "*")); // SAFE
        log.info("{}", g.getNaam().indexOf(' ')); // SAFE
        log.info("{}", g.getNaam().compareToIgnoreCase(g.getZaak())); // SAFE
        log.info("{}", String.valueOf(g.getNaam().toCharArray())); // EXPECT
        log.info("{}", new String(g.getNaam().getBytes())); // EXPECT
        log.info("{}", g.getNaam().lines().collect(Collectors.joining(" "))); // EXPECT
        log.info("{}", g.getNaam().isBlank() ? "leeg" : "gevuld"); // SAFE
        String[] delen = g.getNaam().split("\\s+");
        log.info("{}", delen[0].charAt(0) + "."); // EXPECT
    }

    public void patronen(Geadresseerde g) {
        Matcher m = POSTCODE.matcher(g.getPostcode());
        if (m.matches()) {
            log.debug("Cijfers {}", m.group(1)); // EXPECT
            log.debug("Groepen {}", m.groupCount()); // SAFE
        } else {
            log.debug("Postcode bij {} klopt niet", g.getZaak()); // SAFE
        }
        String brief = "Geachte #NAAM#".replace("#NAAM#", g.getNaam());
        log.debug("Brief {}", brief); // EXPECT
        log.debug("Kop {}", Pattern.compile("#ZAAK#").matcher("Zaak #ZAAK#").replaceAll(g.getZaak())); // SAFE
        StringTokenizer st = new StringTokenizer(g.getNaam(), " ");
        log.debug("Woorden {}", st.countTokens()); // SAFE
        while (st.hasMoreTokens()) {
            log.debug("Woord {}", st.nextToken()); // EXPECT
        }
        try (Scanner scanner = new Scanner(g.getPostcode())) {
            log.debug("Gelezen {}", scanner.nextLine()); // EXPECT
        }
    }
}
