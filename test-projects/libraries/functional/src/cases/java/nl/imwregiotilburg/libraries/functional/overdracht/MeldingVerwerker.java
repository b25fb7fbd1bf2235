package nl.imwregiotilburg.libraries.functional.overdracht;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicReference;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hand-over between threads and observers. */
public class MeldingVerwerker {

    private static final Logger log = LoggerFactory.getLogger(MeldingVerwerker.class);

    public static class Melder {
        private final String meldnummer;
        @PersonalData("naam")
        private String naam;
        @PersonalData("telefoonnummer")
        private String telefoon;
        private String categorie;

        private final PropertyChangeSupport wijzigingen = new PropertyChangeSupport(this);

        public Melder(String meldnummer, String naam, String telefoon, String categorie) {
            this.meldnummer = meldnummer;
            this.naam = naam;
            this.telefoon = telefoon;
            this.categorie = categorie;
        }

        public String getMeldnummer() {
            return meldnummer;
        }

        public String getNaam() {
            return naam;
        }

        public String getTelefoon() {
            return telefoon;
        }

        public String getCategorie() {
            return categorie;
        }

        public void setTelefoon(String telefoon) {
            String oud = this.telefoon;
            this.telefoon = telefoon;
            wijzigingen.firePropertyChange("telefoon", oud, this.telefoon);
        }

        public void voegToe(PropertyChangeListener luisteraar) {
            wijzigingen.addPropertyChangeListener("telefoon", luisteraar);
        }
    }

    /** Opposite case: a bean without personal data in its events. */
    public static class Teller {
        private int stand;
        private final PropertyChangeSupport wijzigingen = new PropertyChangeSupport(this);

        public void verhoog() {
            wijzigingen.firePropertyChange("stand", stand, ++stand);
        }

        public void voegToe(PropertyChangeListener luisteraar) {
            wijzigingen.addPropertyChangeListener(luisteraar);
        }
    }

    public interface MeldLuisteraar {
        void bijMelding(Melder melder, String tekst);
    }

    private final BlockingQueue<Melder> wachtrij = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> nummers = new ArrayBlockingQueue<>(10);
    private final List<MeldLuisteraar> luisteraars = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> laatsteNaam = new AtomicReference<>("");
    private final AtomicReference<String> laatsteCategorie = new AtomicReference<>("");
    private static final ThreadLocal<Melder> HUIDIG = new ThreadLocal<>();
    private static final ThreadLocal<String> TRACE = ThreadLocal.withInitial(() -> "geen");

    public void aanname(Melder melder) throws InterruptedException {
        wachtrij.put(melder);
        nummers.offer(melder.getMeldnummer());
    }

    public void startWerkers() {
        Thread werker = new Thread(() -> {
            try {
                Melder melder = wachtrij.take();
                log.info("Bellen met {}", melder.getTelefoon()); // EXPECT
                log.info("Categorie {}", melder.getCategorie()); // SAFE
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "melding-werker");
        werker.start();
        new Thread(() -> log.info("Nummer {}", nummers.poll())).start(); // SAFE
    }

    public void gepland(Melder melder) {
        Timer timer = new Timer("herinnering", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                log.info("Herinner {}", melder.getNaam()); // EXPECT
                log.info("Herinner {}", melder.getMeldnummer()); // SAFE
            }
        }, 10L);
    }

    public void inDraad(Melder melder, String trace) {
        HUIDIG.set(melder);
        TRACE.set(trace);
        try {
            verwerkHuidig();
        } finally {
            HUIDIG.remove();
            TRACE.remove();
        }
    }

    private void verwerkHuidig() {
        log.info("Huidig {}", HUIDIG.get().getNaam()); // EXPECT
        log.info("Trace {}", TRACE.get()); // SAFE
    }

    public void volgWijzigingen(Melder melder, Teller teller, String nieuw) {
        melder.voegToe(evt -> log.info("Was {}", evt.getOldValue())); // EXPECT
        melder.voegToe(evt -> log.info("Wordt {}", evt.getNewValue())); // EXPECT
        melder.voegToe(evt -> log.info("Gewijzigd {}", evt.getPropertyName())); // SAFE
        teller.voegToe(evt -> log.info("Stand {}", evt.getNewValue())); // SAFE
        melder.setTelefoon(nieuw);
        teller.verhoog();
    }

    public void registreer() {
        luisteraars.add((melder, tekst) -> log.info("Melding van {}", melder.getNaam())); // EXPECT
        luisteraars.add((melder, tekst) -> log.info("Melding {}", tekst)); // SAFE
        luisteraars.add(new MeldLuisteraar() {
            @Override
            public void bijMelding(Melder melder, String tekst) {
                laatsteNaam.set(melder.getNaam());
                laatsteCategorie.getAndSet(melder.getCategorie());
            }
        });
    }

    public void meld(Melder melder, String tekst) {
        for (MeldLuisteraar l : luisteraars) {
            l.bijMelding(melder, tekst);
        }
        log.info("Laatste {}", laatsteNaam.get()); // EXPECT
        log.info("Laatste {}", laatsteCategorie.get()); // SAFE
        log.info("Bijgewerkt {}", laatsteNaam.updateAndGet(n -> n.trim() + "!")); // EXPECT
    }

    public void uitgever(List<Melder> melders) {
        try (SubmissionPublisher<String> namen = new SubmissionPublisher<>();
             SubmissionPublisher<String> categorieen = new SubmissionPublisher<>()) {
            namen.consume(naam -> log.info("Naam {}", naam)); // EXPECT
            categorieen.consume(categorie -> log.info("Categorie {}", categorie)); // SAFE
            for (Melder m : melders) {
                namen.submit(m.getNaam());
                categorieen.submit(m.getCategorie());
            }
        }
    }

    public void leegmaken() {
        List<Melder> rest = new ArrayList<>();
        wachtrij.drainTo(rest);
        for (Melder m : rest) {
            log.info("Niet gebeld {}", m.getTelefoon()); // EXPECT
        }
        log.info("Over {}", wachtrij.remainingCapacity()); // SAFE
    }
}
