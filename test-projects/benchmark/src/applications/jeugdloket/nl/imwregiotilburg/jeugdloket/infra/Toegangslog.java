package nl.imwregiotilburg.jeugdloket.infra;

import java.util.Arrays;
import java.util.UUID;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Remembers who looked at which case. */
public class Toegangslog {

    private static final Logger LOGGER = LoggerFactory.getLogger(Toegangslog.class);
    private static final ThreadLocal<Sessie> HUIDIG = new ThreadLocal<>();
    private static String laatsteBezoeker;
    private static int bezoeken;

    private final String[] ring = new String[4];
    private int plaats;

    /** Who is logged on. */
    public static final class Sessie {
        private final UUID id = UUID.randomUUID();
        @PersonalData("naam")
        private final String medewerker;
        private final String afdeling;

        public Sessie(@PersonalData("naam") String medewerker, String afdeling) {
            this.medewerker = medewerker;
            this.afdeling = afdeling;
        }

        class Bezoek {
            private final String zaak;

            Bezoek(String zaak) {
                this.zaak = zaak;
            }

            String wie() {
                return medewerker + " bij " + zaak;
            }

            @Override
            public String toString() {
                return id + " bij " + zaak;
            }
        }
    }

    public void open(Sessie sessie) {
        HUIDIG.set(sessie);
        laatsteBezoeker = sessie.medewerker;
        bezoeken++;
        LOGGER.atInfo().log("Sessie van {}", sessie.afdeling); // SAFE personal-data-logged
        LOGGER.atInfo()
            .addArgument(sessie.afdeling)
            .addArgument(() -> sessie.medewerker)
            .log("Sessie van {} {}"); // EXPECT personal-data-logged naam
    }

    public void bezoek(String zaak) {
        Sessie s = HUIDIG.get();
        if (s == null) {
            LOGGER.atWarn().setMessage("Geen sessie").addKeyValue("zaak", zaak).log(); // SAFE personal-data-logged
            return;
        }
        Sessie.Bezoek b = s.new Bezoek(zaak);
        LOGGER.info("{}", b); // SAFE personal-data-logged
        LOGGER.info("{}", b.wie()); // EXPECT personal-data-logged naam
        ring[plaats++ % ring.length] = b.wie();
        LOGGER.atLevel(Level.DEBUG).setMessage("Bezoek").addKeyValue("wie", HUIDIG.get().medewerker).log(); // EXPECT personal-data-logged naam
        LOGGER.atLevel(Level.DEBUG).setMessage("Bezoek").addKeyValue("plaats", plaats).log(); // SAFE personal-data-logged
    }

    public void toon() {
        LOGGER.info("Laatste {}", laatsteBezoeker); // EXPECT personal-data-logged naam
        LOGGER.info("Bezoeken {}", bezoeken); // SAFE personal-data-logged
        LOGGER.info("Ring {}", Arrays.asList(ring)); // EXPECT personal-data-logged naam
        String[] kopie = Arrays.copyOf(ring, ring.length);
        Arrays.fill(kopie, "x");
        LOGGER.info("Ring {}", String.join(",", kopie)); // SAFE personal-data-logged
    }

    public void sluit() {
        HUIDIG.remove();
        LOGGER.info("Sessie nu {}", HUIDIG.get()); // SAFE personal-data-logged
    }
}
