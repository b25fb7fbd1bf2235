package nl.imwregiotilburg.jeugdloket.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import nl.imwregiotilburg.jeugdloket.domein.Kind;
import nl.imwregiotilburg.jeugdloket.model.Aanbieder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The children who wait for a place. */
public class Wachtlijst implements Iterable<Wachtlijst.Plek> {

    private static final Logger LOG = LoggerFactory.getLogger(Wachtlijst.class);

    /** A place on the list as others may see it. */
    public interface Plek {
        int volgnummer();

        String product();

        default String kort() {
            return volgnummer() + "-" + product();
        }
    }

    private record Wachtende(int volgnummer, String product, Kind kind, LocalDate sinds, String reden) implements Plek {
        static Wachtende van(int nr, String product, Kind kind) {
            return new Wachtende(nr, product, kind, LocalDate.of(2024, 1, 1), kind.getDiagnose());
        }
    }

    private static class Gewogen {
        private final Plek plek;
        private final double gewicht;

        Gewogen(Plek plek, double gewicht) {
            this.plek = plek;
            this.gewicht = gewicht;
        }
    }

    private final PriorityQueue<Wachtende> rij = new PriorityQueue<>(Comparator.comparingInt(Wachtende::volgnummer));
    private int teller;

    public void zetOp(Kind kind, String product) {
        Wachtende w = Wachtende.van(++teller, product, kind);
        rij.add(w);
        LOG.info("Erbij: {}", w.kort()); // SAFE personal-data-logged
        Plek plek = w;
        Gewogen g = new Gewogen(plek, 1.5);
        LOG.info("Gewogen {}", g.gewicht > 1 ? g.plek : "-"); // EXPECT personal-data-logged gezondheid
    }

    @Override
    public Iterator<Plek> iterator() {
        final Iterator<Wachtende> binnen = rij.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return binnen.hasNext();
            }

            @Override
            public Plek next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("einde van de lijst");
                }
                return binnen.next();
            }
        };
    }

    public void loop() {
        for (Plek p : this) {
            LOG.debug("{}", p); // EXPECT personal-data-logged gezondheid
        }
        try {
            Iterator<Plek> leeg = new Wachtlijst().iterator();
            leeg.next();
        } catch (NoSuchElementException e) {
            LOG.debug("Leeg", e); // SAFE personal-data-logged
        }
    }

    public void verdeel(List<Aanbieder> aanbieders) {
        List<String> toegewezen = new ArrayList<>();
        for (ListIterator<Aanbieder> it = aanbieders.listIterator(); it.hasNext();) {
            Aanbieder a = it.next();
            Wachtende w = rij.peek();
            if (w == null) {
                break;
            }
            toegewezen.add(a.agbcode() + " krijgt " + w.kind().getMobiel());
            LOG.info("Aanbieder {}", a); // SAFE personal-data-logged
            LOG.info("Contacten {}", a.contacten()); // EXPECT personal-data-logged naam,emailadres,telefoonnummer
        }
        LOG.info("Verdeeld {}", toegewezen); // EXPECT personal-data-logged telefoonnummer
        toegewezen.replaceAll(t -> t.substring(0, t.indexOf(' ')));
        LOG.info("Alleen codes {}", toegewezen); // SAFE personal-data-logged
    }
}
