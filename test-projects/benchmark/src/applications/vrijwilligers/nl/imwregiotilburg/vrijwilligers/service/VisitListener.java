package nl.imwregiotilburg.vrijwilligers.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class VisitListener {
    private static final Logger log = LoggerFactory.getLogger(VisitListener.class);

    private final List<Consumer<String>> readers = new ArrayList<>();
    private final BiConsumer<String, Object> loud = (what, value) -> log.info("{} = {}", what, value); // EXPECT personal-data-logged adres,naam
    private final BiConsumer<String, Object> calm = (what, value) -> log.info("{} = {}", what, value); // SAFE personal-data-logged

    public VisitListener() {
        readers.add(text -> log.debug("deurbriefje {}", text)); // EXPECT personal-data-logged adres
        readers.add(text -> log.debug("deurbriefje van {} tekens", text.length())); // SAFE personal-data-logged
    }

    @EventListener
    public void onVisit(VisitService.VisitPlanned event) {
        readers.forEach(r -> r.accept(event.doorNote()));
        loud.accept("adres", event.doorNote());
        loud.accept("hulpvrager", event.visit().seeker());
        log.info("Gepland {}", event); // EXPECT personal-data-logged naam,adres
    }

    @EventListener
    public void onShift(VisitService.ShiftPlanned event) {
        calm.accept("gebied", event.doorNote());
        calm.accept("vrijwilliger", event.shift().volunteer());
        log.info("Gepland {}", event); // SAFE personal-data-logged
    }
}
