package nl.imwregiotilburg.vrijwilligers.notify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import nl.imwregiotilburg.vrijwilligers.model.ExpenseClaim;
import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
public class NoticeBoard {
    private static final Logger log = LoggerFactory.getLogger(NoticeBoard.class);

    private final Map<Class<? extends Notice>, Consumer<Notice>> handlers = new HashMap<>();
    private final ConcurrentLinkedQueue<Notice> queue = new ConcurrentLinkedQueue<>();
    private final List<String> history = new ArrayList<>();

    public NoticeBoard() {
        handlers.put(Notice.Arrived.class, n -> log.info("binnen {}", n.line())); // EXPECT personal-data-logged telefoonnummer
        handlers.put(Notice.Asked.class, n -> log.info("binnen {}", n.line())); // SAFE personal-data-logged
        handlers.put(Notice.Claimed.class, this::claimed);
    }

    private void claimed(Notice notice) {
        log.info("claim {}", notice.line()); // EXPECT personal-data-logged iban
        if (notice instanceof Notice.Claimed c) {
            log.info("claim {}", c.claim()); // SAFE personal-data-logged
            log.info("claim van {}", c.claim().accountHolder()); // EXPECT personal-data-logged naam
        }
    }

    public void post(Volunteer volunteer, HelpSeeker seeker, ExpenseClaim claim) {
        queue.add(new Notice.Arrived(volunteer));
        queue.add(new Notice.Asked(seeker));
        queue.add(new Notice.Claimed(claim));
        Notice asked = new Notice.Asked(seeker);
        Notice arrived = new Notice.Arrived(volunteer);
        log.debug("prikbord {}", asked); // EXPECT personal-data-logged naam,adres
        log.debug("prikbord {}", arrived); // SAFE personal-data-logged
        log.debug("prikbord {}", asked.line()); // SAFE personal-data-logged
        log.debug("prikbord {}", arrived.line()); // EXPECT personal-data-logged telefoonnummer
    }

    public int drain() {
        int n = 0;
        for (Notice notice = queue.poll(); notice != null; notice = queue.poll()) {
            handlers.get(notice.getClass()).accept(notice);
            history.add(notice.line());
            n++;
        }
        log.info("Verwerkt {}", history); // EXPECT personal-data-logged telefoonnummer,iban
        log.info("Verwerkt {}", n); // SAFE personal-data-logged
        Iterator<String> it = history.iterator();
        while (it.hasNext()) {
            String line = it.next();
            log.trace("historie {}", line); // EXPECT personal-data-logged telefoonnummer,iban
            log.trace("historie {}", line.indexOf(':')); // SAFE personal-data-logged
            it.remove();
        }
        log.info("Leeg {}", history); // SAFE personal-data-logged
        return n;
    }
}
