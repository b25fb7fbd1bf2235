package nl.imwregiotilburg.jeugdloket.infra;

import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.imwregiotilburg.jeugdloket.model.Contact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Limits how often somebody may call the desk. */
public class Snelheidsgrens {

    private static final Logger LOGGER = LoggerFactory.getLogger(Snelheidsgrens.class);

    private final ConcurrentMap<Bron, AtomicInteger> emmers = new ConcurrentHashMap<>();
    private final Multiset<String> geweigerd = HashMultiset.create();
    private final AtomicReference<Bron> druk = new AtomicReference<>();

    /** Where a call comes from. */
    private static final class Bron {
        private final String kanaal;
        private final String oorsprong;

        Bron(String kanaal, String oorsprong) {
            this.kanaal = kanaal;
            this.oorsprong = oorsprong;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Bron b && b.kanaal.equals(kanaal) && b.oorsprong.equals(oorsprong);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kanaal, oorsprong);
        }

        @Override
        public String toString() {
            return MoreObjects.toStringHelper(this).add("kanaal", kanaal).add("hash", hashCode()).toString();
        }
    }

    public boolean magDoor(Contact contact, int grens) {
        if (contact.post() == null || contact.toestel() == null) {
            return false;
        }
        Bron bron = new Bron(contact.rol(), contact.post());
        int n = emmers.computeIfAbsent(bron, b -> new AtomicInteger()).incrementAndGet();
        LOGGER.debug("Emmer {} op {}", bron, n); // SAFE personal-data-logged
        LOGGER.debug("Emmer {} op {}", bron.oorsprong, n); // EXPECT personal-data-logged emailadres
        druk.set(bron);
        if (n <= grens) {
            return true;
        }
        geweigerd.add(contact.toestel());
        LOGGER.warn("Geweigerd {}", geweigerd); // EXPECT personal-data-logged telefoonnummer
        return false;
    }

    public void toon() {
        LOGGER.info("Emmers {}", emmers); // SAFE personal-data-logged
        LOGGER.info("Drukste {}", druk.get()); // SAFE personal-data-logged
        Bron b = druk.get();
        if (b != null) {
            LOGGER.info("Drukste {}", Joiner.on('/').join(b.kanaal, b.oorsprong)); // EXPECT personal-data-logged emailadres
        }
    }

    public void wis() {
        geweigerd.clear();
        druk.getAndSet(null);
        LOGGER.info("Gewist {} {}", geweigerd, druk); // SAFE personal-data-logged
    }
}
