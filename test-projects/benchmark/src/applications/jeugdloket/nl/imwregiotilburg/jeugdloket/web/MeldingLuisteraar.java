package nl.imwregiotilburg.jeugdloket.web;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.imwregiotilburg.jeugdloket.domein.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Follows the reports that come in. */
@Component
public class MeldingLuisteraar {

    private static final Logger logger = LoggerFactory.getLogger(MeldingLuisteraar.class);

    private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();
    private final MultiValueMap<String, String> perKanaal = new LinkedMultiValueMap<>();

    @EventListener
    public void bij(MeldingOntvangen gebeurtenis) {
        logger.info("Gebeurtenis {}", gebeurtenis); // SAFE personal-data-logged
        Melding m = gebeurtenis.getMelding();
        later.add(() -> logger.info("Terugbellen op {}", m.getTerugbellen())); // EXPECT personal-data-logged telefoonnummer
        later.add(() -> logger.info("Terugbellen voor {}", m.getNummer())); // SAFE personal-data-logged
        perKanaal.add(m.getKanaal(), m.getZorgen());
    }

    @Async
    @EventListener(condition = "#g.melding.kind != null")
    public void metKind(MeldingOntvangen g) {
        if (g.getMelding().getKind() == null) {
            return;
        }
        logger.info("Over kind {}", g.getMelding().getKind()); // SAFE personal-data-logged
        logger.info("Over kind {}", g.getMelding().getKind().getGeboren()); // EXPECT personal-data-logged geboortedatum
    }

    public void werkAf() {
        Runnable r;
        while ((r = later.poll()) != null) {
            r.run();
        }
        perKanaal.forEach((k, v) -> logger.info("{} zei {}", k, v.get(v.size() - 1))); // EXPECT personal-data-logged hulpvraag
    }
}
