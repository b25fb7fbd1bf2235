package nl.imwregiotilburg.vrijwilligers.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import nl.imwregiotilburg.vrijwilligers.model.ContactMoment;
import nl.imwregiotilburg.vrijwilligers.repo.ContactMomentRepository;
import nl.imwregiotilburg.vrijwilligers.support.Sink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class ContactService {
    private static final Logger log = LoggerFactory.getLogger(ContactService.class);
    private static final Map<String, UnaryOperator<String>> CLEANERS = new LinkedHashMap<>();

    static {
        CLEANERS.put("kort", t -> t.length() > 6 ? t.substring(0, 6) + ".." : t);
        CLEANERS.put("leeg", t -> "");
    }

    private final ContactMomentRepository repository;
    private final Sink.Buffered open = new Sink.Buffered(new Sink.Open());
    private final Sink.Buffered shut = new Sink.Buffered(new Sink.Redacting(new Sink.Plain()));

    public ContactService(ContactMomentRepository repository) {
        this.repository = repository;
    }

    public void review(int zone) {
        List<ContactMoment> moments = repository.findByZone(zone);
        log.info("Gesprekken {}", moments); // EXPECT personal-data-logged gezondheid
        log.info("Gesprekken {}", moments.stream().map(ContactMoment::getOutcome).toList()); // EXPECT personal-data-logged naam
        log.info("Gesprekken {}", moments.stream().map(ContactMoment::getDay).toList()); // SAFE personal-data-logged
        for (ContactMoment m : moments) {
            open.write(m.getSpokenTo());
            open.write(m.getReport());
            shut.write(m.getSpokenTo());
            shut.write(m.getReport());
            ContactMoment copy = m.blank();
            log.debug("kopie {}", copy.getSpokenTo()); // EXPECT personal-data-logged naam
            log.debug("kopie {}", copy.getReport()); // SAFE personal-data-logged
            log.debug("kopie {}", copy); // SAFE personal-data-logged
            log.debug("kopie van {}", m); // EXPECT personal-data-logged gezondheid
            log.debug("schoon {}", CLEANERS.get("kort").apply(m.getReport())); // EXPECT personal-data-logged gezondheid
            log.debug("schoon {}", CLEANERS.get("leeg").apply(m.getReport())); // SAFE personal-data-logged
        }
        open.flush();
        shut.flush();
        Optional<ContactMoment> first = repository.findFirstByOutcome("open");
        log.info("Eerste {}", first.map(ContactMoment::getReport).or(() -> Optional.of("geen")).get()); // EXPECT personal-data-logged gezondheid
        log.info("Eerste {}", first.map(ContactMoment::getDay).map(Object::toString).or(() -> Optional.of("geen")).get()); // SAFE personal-data-logged
        first.ifPresent(m -> finish(m, false));
        first.ifPresent(m -> finish(m, true));
    }

    private void finish(ContactMoment m, boolean tell) {
        m.close(tell ? "gesproken met " + m.getSpokenTo() : "afgerond");
        if (tell) {
            log.info("Slot {}", m.getOutcome()); // EXPECT personal-data-logged naam
        } else {
            log.info("Slot {}", m.getDay()); // SAFE personal-data-logged
        }
        repository.save(m);
    }

    public void compare(long left, long right) {
        Optional<ContactMoment> a = repository.findById(left);
        Optional<ContactMoment> b = repository.findById(right);
        if (a.isEmpty() || b.isEmpty()) {
            log.warn("Ontbreekt: {} of {}", left, right); // SAFE personal-data-logged
            return;
        }
        BinaryOperator<String> longest = (x, y) -> x.length() >= y.length() ? x : y;
        log.info("Langste {}", longest.apply(a.get().getReport(), b.get().getReport())); // EXPECT personal-data-logged gezondheid
        log.info("Langste {}", longest.apply("gebied " + a.get().getZone(), "gebied " + b.get().getZone())); // SAFE personal-data-logged
        log.info("Zelfde {}", a.get().getSpokenTo().equals(b.get().getSpokenTo())); // SAFE personal-data-logged
        Describer teller = new Describer() {
            @Override
            String of(ContactMoment m) {
                return "gesprek met " + m.getSpokenTo();
            }
        };
        Describer counter = new Describer() {
            @Override
            String of(ContactMoment m) {
                return "gesprek op " + m.getDay();
            }
        };
        log.info("Beide {}", teller.two(a.get(), b.get())); // EXPECT personal-data-logged naam
        log.info("Beide {}", counter.two(a.get(), b.get())); // SAFE personal-data-logged
        List<String> trail = new ArrayList<>();
        List<String> alias = trail;
        List<String> apart = new ArrayList<>(trail);
        alias.add(a.get().getSpokenTo());
        apart.add(a.get().getDay().toString());
        log.info("Spoor {}", trail); // EXPECT personal-data-logged naam
        log.info("Spoor {}", apart); // SAFE personal-data-logged
    }

    /** Describes one and two conversations. */
    abstract static class Describer {
        abstract String of(ContactMoment m);

        String two(ContactMoment a, ContactMoment b) {
            return String.join(" en ", of(a), of(b));
        }
    }
}
