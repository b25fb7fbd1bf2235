package nl.imwregiotilburg.jeugdloket.infra;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.jeugdloket.domein.Persoon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small inverted index on what is known of a person. */
public class Zoekindex {

    private static final Logger LOGGER = LoggerFactory.getLogger(Zoekindex.class);
    private static final Pattern WOORD = Pattern.compile("(?<deel>\\p{L}+)");

    private final NavigableMap<String, Set<Long>> termen = new TreeMap<>();
    private final BitSet gezien = new BitSet();
    private final Map<String, Object> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> oudste) {
            return size() > 3;
        }
    };

    public void indexeer(Persoon p) {
        if (p.getAchternaam() == null || p.getId() == null) {
            return;
        }
        Matcher m = WOORD.matcher(p.getAchternaam().toLowerCase(Locale.ROOT));
        int n = 0;
        while (m.find()) {
            termen.computeIfAbsent(m.group("deel"), t -> new LinkedHashSet<>()).add(p.getId());
            LOGGER.trace("Term {} op {}", n++, m.start()); // SAFE personal-data-logged
            LOGGER.trace("Term {}", m.group(1)); // EXPECT personal-data-logged naam
        }
        gezien.set(Math.abs(p.getAchternaam().hashCode() % 64));
        LOGGER.debug("Bits {}", gezien); // SAFE personal-data-logged
    }

    public void toon() {
        LOGGER.info("Termen {}", termen); // EXPECT personal-data-logged naam
        LOGGER.info("Treffers {}", termen.values()); // SAFE personal-data-logged
        if (!termen.isEmpty()) {
            LOGGER.info("Eerste term {}", termen.firstKey()); // EXPECT personal-data-logged naam
        }
        LOGGER.info("Recent {}", recent.keySet()); // EXPECT personal-data-logged naam
        LOGGER.info("Recent {}", recent.values()); // SAFE personal-data-logged
    }

    public Set<Long> zoek(Persoon voorbeeld) {
        String vraag = String.valueOf(voorbeeld.getAchternaam()).toLowerCase(Locale.ROOT);
        Set<Long> gevonden = termen.getOrDefault(vraag, Collections.emptySet());
        recent.put(vraag, gevonden.size());
        LOGGER.info("Gezocht, {} gevonden: {}", gevonden.size(), gevonden); // SAFE personal-data-logged
        String dichtbij = termen.ceilingKey(vraag);
        LOGGER.info("Bedoelde u {}", dichtbij); // EXPECT personal-data-logged naam
        return gevonden;
    }
}
