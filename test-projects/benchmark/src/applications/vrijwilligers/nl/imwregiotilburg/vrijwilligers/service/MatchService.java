package nl.imwregiotilburg.vrijwilligers.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.imwregiotilburg.vrijwilligers.model.HelpSeeker;
import nl.imwregiotilburg.vrijwilligers.model.Person;
import nl.imwregiotilburg.vrijwilligers.model.Skill;
import nl.imwregiotilburg.vrijwilligers.model.Status;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.Pair;
import nl.imwregiotilburg.vrijwilligers.support.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class MatchService {
    private static final Logger log = LoggerFactory.getLogger(MatchService.class);

    public Result<Volunteer> match(HelpSeeker seeker, List<Volunteer> candidates, LocalDate today) {
        log.info("Zoekvraag {} heeft {} kandidaten", seeker.label(), candidates.size()); // SAFE personal-data-logged
        Optional<Volunteer> best = candidates.stream()
                .filter(v -> v.getSkills().contains(seeker.getWanted()))
                .max(Comparator.comparingInt(Volunteer::getHours));
        best.map(Volunteer::label).ifPresent(l -> log.info("Beste kandidaat {}", l)); // EXPECT personal-data-logged naam
        best.map(Volunteer::summary).ifPresent(l -> log.info("Beste kandidaat {}", l)); // SAFE personal-data-logged
        Result<Volunteer> result = best.map(Result::ok).orElseGet(() -> Result.fail("GEEN_KANDIDAAT"));
        log.debug("Uitkomst {}", result.map(Person::getName)); // EXPECT personal-data-logged naam
        log.debug("Uitkomst {}", result.map(Person::getId)); // SAFE personal-data-logged
        log.debug("Uitkomst {}", result); // SAFE personal-data-logged
        Pair<Integer, String> scored = score(seeker, candidates, today);
        log.info("Score {}", scored.left()); // SAFE personal-data-logged
        log.info("Reden {}", scored.right()); // EXPECT personal-data-logged gezondheid
        Pair<String, Integer> turned = scored.swap();
        log.info("Omgekeerd: {}", turned.left()); // EXPECT personal-data-logged gezondheid
        log.info("Omgekeerd: {}", turned.right()); // SAFE personal-data-logged
        return result;
    }

    private Pair<Integer, String> score(HelpSeeker seeker, List<Volunteer> candidates, LocalDate today) {
        int near = 0;
        for (Volunteer v : candidates) {
            if (v.getHome().zone() == seeker.getHome().zone() && v.ageOn(today) > 18) {
                near++;
            }
        }
        return Pair.of(near * 10, "past bij " + seeker.getSituation());
    }

    public void overview(List<Volunteer> all) {
        String names = all.stream().map(Person::getName).sorted().collect(Collectors.joining("; "));
        log.info("Actief: {}", names); // EXPECT personal-data-logged naam
        String numbers = all.stream().map(Person::getId).sorted().map(String::valueOf).collect(Collectors.joining("; "));
        log.info("Actief: {}", numbers); // SAFE personal-data-logged
        Map<Status, Long> perStatus = all.stream().collect(Collectors.groupingBy(Volunteer::getStatus, Collectors.counting()));
        log.info("Per status {}", perStatus); // SAFE personal-data-logged
        Map<String, Long> perStreet = all.stream().collect(Collectors.groupingBy(v -> v.getHome().street(), Collectors.counting()));
        log.info("Per straat {}", perStreet); // EXPECT personal-data-logged adres
        perStreet.forEach((key, count) -> log.debug("straat {} telt er", key)); // EXPECT personal-data-logged adres
        perStreet.forEach((key, count) -> log.debug("straat telt er {}", count)); // SAFE personal-data-logged
        Map<Boolean, List<Volunteer>> parts = all.stream().collect(Collectors.partitioningBy(v -> v.getHours() > 10));
        log.info("Drukke mensen {}", parts.get(true)); // SAFE personal-data-logged
        log.info("Drukke mensen {}", parts.get(true).stream().map(v -> v.getReach().email()).toList()); // EXPECT personal-data-logged e-mail
        log.info("Drukke mensen {}", parts.get(true).stream().map(v -> v.getReach().preferred()).toList()); // SAFE personal-data-logged
        Map<Skill, List<String>> bySkill = all.stream().collect(Collectors.groupingBy(v -> v.getSkills().iterator().next(), Collectors.mapping(v -> v.getReach().phone(), Collectors.toList())));
        log.info("Belrondes {}", bySkill.keySet()); // SAFE personal-data-logged
        log.info("Belrondes {}", bySkill.values()); // EXPECT personal-data-logged telefoonnummer
    }

    /** Prints persons of either kind. */
    public void describe(Person person) {
        if (person instanceof HelpSeeker seeker) {
            log.info("Bekijkt {}", seeker.summary()); // EXPECT personal-data-logged gezondheid
        } else if (person instanceof Volunteer volunteer) {
            log.info("Bekijkt {}", volunteer.summary()); // SAFE personal-data-logged
        }
        log.trace("Soort {}", person.getClass().getSimpleName()); // SAFE personal-data-logged
    }
}
