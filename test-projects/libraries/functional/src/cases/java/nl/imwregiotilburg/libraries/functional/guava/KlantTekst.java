package nl.imwregiotilburg.libraries.functional.guava;

import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.base.Optional;
import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import nl.imwregiotilburg.libraries.functional.guava.KlantCacheService.Klant;

public class KlantTekst {

    private static final Logger log = LoggerFactory.getLogger(KlantTekst.class);

    public void tekst(Klant klant) {
        log.info("{}", Joiner.on(", ").skipNulls().join(klant.getNummer(), klant.getTelefoon())); // EXPECT
        log.info("{}", Joiner.on(", ").join(klant.getNummer(), klant.getNiveau())); // SAFE
        log.info("{}", Joiner.on('&').withKeyValueSeparator("=").join(Map.of("n", klant.getNaam()))); // EXPECT
        List<String> delen = Splitter.on(' ').trimResults().omitEmptyStrings().splitToList(klant.getNaam());
        log.info("Achternaam {}", delen.get(delen.size() - 1)); // EXPECT
        log.info("Aantal delen {}", delen.size()); // SAFE
        log.info("{}", Strings.padStart(klant.getTelefoon(), 12, ' ')); // EXPECT
        log.info("{}", Strings.repeat("*", klant.getTelefoon().length())); // SAFE
        log.info("{}", CharMatcher.whitespace().removeFrom(klant.getTelefoon())); // EXPECT
        log.info("{}", CharMatcher.any().replaceFrom(klant.getTelefoon(), '*')); // SAFE
        log.info("{}", CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, klant.getNiveau())); // SAFE
    }

    public void optioneel(Klant klant) {
        Optional<String> naam = Optional.fromNullable(klant.getNaam());
        log.info("Naam {}", naam.or("onbekend")); // EXPECT
        log.info("Naam bekend {}", naam.isPresent()); // SAFE
        log.info("Hoofdletters {}", naam.transform(String::toUpperCase).orNull()); // EXPECT
        log.info("Eerste {}", MoreObjects.firstNonNull(klant.getTelefoon(), "geen")); // EXPECT
        Supplier<String> niveau = Suppliers.memoize(klant::getNiveau);
        log.info("Niveau {}", niveau.get()); // SAFE
    }

    public void controleer(Klant klant) {
        Range<Integer> werkend = Range.closed(18, 67);
        log.info("Werkende leeftijd {}", werkend.contains(klant.getLeeftijd())); // SAFE
        log.info("Bereik {}", Range.atLeast(klant.getLeeftijd())); // EXPECT
        String naam = Preconditions.checkNotNull(klant.getNaam(), "naam ontbreekt bij %s", klant.getNummer());
        log.info("Gecontroleerd {}", naam); // EXPECT
        try {
            Preconditions.checkArgument(klant.getLeeftijd() >= 18, "Te jong: %s", klant.getNaam());
        } catch (IllegalArgumentException e) {
            log.warn("Afgewezen: {}", e.getMessage()); // EXPECT
            log.warn("Afgewezen door {}", Throwables.getRootCause(e).getClass().getName()); // SAFE
        }
    }
}
