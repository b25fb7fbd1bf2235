package nl.imwregiotilburg.vrijwilligers.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.Line;
import nl.imwregiotilburg.vrijwilligers.support.WorkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class ReminderService {
    private static final Logger log = LoggerFactory.getLogger(ReminderService.class);

    private static final Function<String, Function<Volunteer, String>> SENTENCE = opening -> v -> opening + " " + v.getName();
    private static final Function<String, Function<Volunteer, String>> PLAIN = opening -> v -> opening + " " + v.getStatus();

    public void remind(List<Volunteer> list) {
        List<ReminderJob> jobs = new ArrayList<>();
        for (Volunteer v : list) {
            jobs.add(new ReminderJob.ByMail(v.getId(), v.getReach().email()));
            jobs.add(new ReminderJob.AtDesk(v.getId(), v.getBirthDate().toString()));
            WorkContext.open(v.getName(), "herinneren");
            try {
                jobs.forEach(Runnable::run);
            } finally {
                WorkContext.close();
            }
        }
        ReminderJob mail = new ReminderJob.ByMail(1, list.get(0).getReach().email());
        ReminderJob desk = new ReminderJob.AtDesk(2, list.get(0).getBirthDate().toString());
        log.info("Taak {}", desk); // EXPECT personal-data-logged geboortedatum
        log.info("Taak {}", mail); // SAFE personal-data-logged
        log.info("Zin {}", SENTENCE.apply("Dag").apply(list.get(0))); // EXPECT personal-data-logged naam
        log.info("Zin {}", PLAIN.apply("Dag").apply(list.get(0))); // SAFE personal-data-logged
    }

    public void lines(Volunteer v) {
        Line open = Line.about("vrijwilliger").with("nr", v.getId()).with("bel", v.getReach().phone());
        Line closed = Line.about("vrijwilliger").with("nr", v.getId()).hidden("bel", v.getReach().phone());
        log.info(open.text()); // EXPECT personal-data-logged telefoonnummer
        log.info(closed.text()); // SAFE personal-data-logged
        log.info("deel {}", open.part("bel")); // EXPECT personal-data-logged telefoonnummer
        log.info("deel {}", open.part("nr")); // SAFE personal-data-logged
        log.info("deel {}", closed.part("bel")); // SAFE personal-data-logged
        String row = v.getId() + ";" + v.getHome().street() + ";" + v.getHours();
        String[] cells = row.split(";");
        log.debug("vak {}", cells[1]); // EXPECT personal-data-logged adres
        log.debug("vak {}", cells.length); // SAFE personal-data-logged
        log.debug("vak {}", row.substring(row.indexOf(';'))); // EXPECT personal-data-logged adres
        log.debug("vak {}", row.lastIndexOf(';')); // SAFE personal-data-logged
    }

    public void parallel(ExecutorService pool, List<Volunteer> list) throws InterruptedException, ExecutionException {
        List<Callable<String>> open = new ArrayList<>();
        List<Callable<String>> shut = new ArrayList<>();
        for (Volunteer v : list) {
            open.add(() -> v.getReach().phone());
            shut.add(v::summary);
        }
        for (Future<String> f : pool.invokeAll(open)) {
            log.info("klaar {}", f.get()); // EXPECT personal-data-logged telefoonnummer
        }
        for (Future<String> f : pool.invokeAll(shut)) {
            log.info("klaar {}", f.get()); // SAFE personal-data-logged
        }
        Map<Long, String> book = new java.util.HashMap<>();
        Map<Long, String> marks = new java.util.HashMap<>();
        for (Volunteer v : list) {
            book.merge(v.getId(), v.getIban(), (a, b) -> a + "," + b);
            marks.merge(v.getId(), "x", (a, b) -> a + "," + b);
        }
        book.entrySet().forEach(e -> log.info("boek {}", e.getValue())); // EXPECT personal-data-logged iban
        book.entrySet().forEach(e -> log.info("boek {}", e.getKey())); // SAFE personal-data-logged
        marks.entrySet().forEach(e -> log.info("boek {}", e.getValue())); // SAFE personal-data-logged
        book.replaceAll((k, value) -> "gewist");
        log.info("boek na wissen {}", book.size()); // SAFE personal-data-logged
    }
}
