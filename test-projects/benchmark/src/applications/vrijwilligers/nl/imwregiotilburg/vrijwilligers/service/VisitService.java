package nl.imwregiotilburg.vrijwilligers.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Shift;
import nl.imwregiotilburg.vrijwilligers.model.Visit;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.Audit;
import nl.imwregiotilburg.vrijwilligers.support.Masker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
public class VisitService {
    private static final Logger log = LoggerFactory.getLogger(VisitService.class);

    private final ApplicationEventPublisher publisher;
    private final Audit audit = new Audit("bezoeken");
    private final Deque<Visit> waiting = new ArrayDeque<>();
    private final Deque<Shift> shifts = new ArrayDeque<>();

    public VisitService(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    public record VisitPlanned(Visit visit, String doorNote) {
    }

    public record ShiftPlanned(Shift shift, String doorNote) {
    }

    public Visit plan(long id, Volunteer volunteer, HelpSeeker seeker, LocalDate day) {
        Visit visit = new Visit(id, volunteer, seeker, day);
        Shift shift = new Shift(id, volunteer, 90, day);
        log.info("Nieuw {}", visit); // EXPECT personal-data-logged naam,adres
        log.info("Nieuw {}", shift); // SAFE personal-data-logged
        waiting.push(visit.moveTo(day.plusDays(7)));
        shifts.push(shift.moveTo(day.plusDays(7)));
        audit.subject("plannen", seeker);
        audit.event("plannen", volunteer);
        publisher.publishEvent(new VisitPlanned(visit, "bel aan bij " + seeker.getHome().oneLine()));
        publisher.publishEvent(new ShiftPlanned(shift, "bel aan in " + seeker.getHome().area()));
        return visit;
    }

    public void next() {
        Visit visit = waiting.peek();
        Shift shift = shifts.peek();
        if (visit != null && shift != null) {
            log.info("Volgende: " + visit.seeker()); // EXPECT personal-data-logged naam,adres
            log.info("Volgende: " + shift.volunteer()); // SAFE personal-data-logged
            log.atInfo().addKeyValue("wie", visit.seeker().getPhone()).log("bellen voor bezoek"); // EXPECT personal-data-logged telefoonnummer
            log.atInfo().addKeyValue("wie", visit.seeker().getWanted()).log("bellen voor bezoek"); // SAFE personal-data-logged
            log.atWarn().setMessage("Bezoek {} van {}").addArgument(visit.id()).addArgument(() -> visit.volunteer().getName()).log(); // EXPECT personal-data-logged naam
            log.atWarn().setMessage("Bezoek {} van {}").addArgument(visit.id()).addArgument(() -> visit.volunteer().getHours()).log(); // SAFE personal-data-logged
            log.atDebug().log(() -> "laatste " + visit.seeker().getBirthDate()); // EXPECT personal-data-logged geboortedatum
            log.atDebug().log(() -> "laatste " + visit.day()); // SAFE personal-data-logged
        }
    }

    public void withContext(Visit visit) {
        MDC.put("bezoeker", visit.volunteer().label()); // EXPECT personal-data-logged naam
        MDC.put("dossier", visit.seeker().label()); // SAFE personal-data-logged
        try (MDC.MDCCloseable ignored = MDC.putCloseable("reden", visit.seeker().summary())) { // EXPECT personal-data-logged gezondheid
            audit.event("openen", visit.id());
        }
        try (MDC.MDCCloseable ignored = MDC.putCloseable("reden", visit.volunteer().summary())) { // SAFE personal-data-logged
            audit.event("sluiten", visit.id());
        } finally {
            MDC.clear();
        }
    }

    public void details(Visit visit) {
        Map<String, Object> phoneList = new TreeMap<>();
        phoneList.put("bezoek", visit.id());
        phoneList.put("bellen", visit.seeker().getPhone());
        audit.detail(phoneList);
        Map<String, Object> sizes = new TreeMap<>();
        sizes.put("bezoek", visit.id());
        sizes.put("bellen", visit.seeker().getPhone().length());
        audit.counts(sizes);
        log.info("Sleutel {}", phoneList.get("bellen")); // EXPECT personal-data-logged telefoonnummer
        log.info("Sleutel {}", phoneList.get("bezoek")); // SAFE personal-data-logged
        log.info("Velden {}", phoneList.keySet()); // SAFE personal-data-logged
    }

    public void route(List<Visit> visits) {
        List<String> stops = new ArrayList<>();
        List<String> zones = new ArrayList<>();
        for (Visit v : visits) {
            stops.add(v.seeker().getHome().postcode());
            zones.add(v.seeker().getHome().area());
        }
        stops.forEach(log::info); // EXPECT personal-data-logged adres
        zones.forEach(log::info); // SAFE personal-data-logged
        log.info("Route {}", walk(visits, 0, true)); // EXPECT personal-data-logged adres
        log.info("Route {}", Masker.letterFree(walk(visits, 0, true))); // SAFE personal-data-logged
        System.out.println("Haltes: " + String.join(" > ", stops)); // EXPECT personal-data-logged adres
        System.out.println("Haltes: " + String.join(" > ", zones)); // SAFE personal-data-logged
    }

    private String walk(List<Visit> visits, int at, boolean exact) {
        if (at >= visits.size()) {
            return "einde";
        }
        String here = visits.get(at).seeker().getHome().oneLine();
        return here + " -> " + walk(visits, at + 1, exact);
    }
}
