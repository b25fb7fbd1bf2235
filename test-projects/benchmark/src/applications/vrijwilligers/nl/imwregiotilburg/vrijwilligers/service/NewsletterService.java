package nl.imwregiotilburg.vrijwilligers.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import nl.imwregiotilburg.vrijwilligers.model.Subscription;
import nl.imwregiotilburg.vrijwilligers.support.Audit;
import nl.imwregiotilburg.vrijwilligers.support.KeyCache;
import nl.imwregiotilburg.vrijwilligers.support.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class NewsletterService {
    private static final Logger log = LoggerFactory.getLogger(NewsletterService.class);

    private final Greeting warm = new Greeting.Framed(new Greeting.Personal());
    private final Greeting general = new Greeting.Framed(new Greeting.General());
    private final Map<Long, Subscription> byId = new HashMap<>();
    private final KeyCache<Long, String> targetById = new KeyCache<>(id -> byId.get(id).email());
    private final KeyCache<String, Integer> sizes = new KeyCache<>(String::length);
    private final KeyCache<Long, String> editionById = new KeyCache<>(id -> byId.get(id).edition());
    private final Audit audit = new Audit("nieuwsbrief");

    public void subscribe(List<Subscription> list) {
        list.forEach(s -> byId.put(s.id(), s));
        log.info("Abonnees {}", byId.size()); // SAFE personal-data-logged
        log.info("Abonnees {}", byId.values()); // EXPECT personal-data-logged e-mail,naam
        log.info("Abonnees {}", byId.keySet()); // SAFE personal-data-logged
        audit.subject("inschrijven", list.get(0).email());
        audit.event("inschrijven", list.get(0).edition());
    }

    public void cached(long id) {
        log.debug("Cache geeft {}", targetById.get(id)); // EXPECT personal-data-logged e-mail
        log.debug("Cache geeft {}", editionById.get(id)); // SAFE personal-data-logged
        log.debug("Teller {}", sizes.get(targetById.get(id))); // SAFE personal-data-logged
        log.debug("Sleutels {}", sizes); // EXPECT personal-data-logged e-mail
        log.debug("Sleutels {}", targetById); // SAFE personal-data-logged
    }

    public void preview(Subscription s) {
        log.info("Aanhef: {}", warm.text(s)); // EXPECT personal-data-logged naam
        log.info("Aanhef: {}", general.text(s)); // SAFE personal-data-logged
        log.info("Kop: {}", warm.withEdition(s)); // EXPECT personal-data-logged naam
        log.info("Kop: {}", general.withEdition(s)); // SAFE personal-data-logged
        Supplier<String> target = s::email;
        Supplier<String> edition = s::edition;
        log.info("Naar {}", target.get()); // EXPECT personal-data-logged e-mail
        log.info("Naar {}", edition.get()); // SAFE personal-data-logged
        var mail = """
                Aan: %s
                Editie: %s
                """;
        log.debug(mail.formatted(s.email(), s.edition())); // EXPECT personal-data-logged e-mail
        log.debug(mail.formatted("lezer", s.edition())); // SAFE personal-data-logged
    }

    public void send(Page<Subscription> page) {
        log.info("Pagina {} van {}", page.number(), page.total()); // SAFE personal-data-logged
        log.info("Pagina {}", page); // EXPECT personal-data-logged e-mail,naam
        log.info("Pagina {}", page.map(Subscription::id)); // SAFE personal-data-logged
        log.info("Eerste {}", page.map(Subscription::email).first()); // EXPECT personal-data-logged e-mail
        log.info("Eerste {}", page.map(Subscription::edition).first()); // SAFE personal-data-logged
        Set<String> domains = page.items().stream().map(s -> s.email().split("@")[1]).collect(Collectors.toCollection(LinkedHashSet::new));
        log.info("Domeinen {}", domains); // EXPECT personal-data-logged e-mail
        Set<String> editions = page.items().stream().map(s -> s.edition().split("-")[0]).collect(Collectors.toCollection(LinkedHashSet::new));
        log.info("Domeinen {}", editions); // SAFE personal-data-logged
        String[] all = page.items().stream().map(Subscription::salutation).toArray(String[]::new);
        log.info("Namen {}", Arrays.toString(all)); // EXPECT personal-data-logged naam
        log.info("Namen {}", all.length); // SAFE personal-data-logged
        for (Subscription s : page.items()) {
            String outcome = deliver(s);
            log.info("Bezorging: {}", outcome); // EXPECT personal-data-logged e-mail
            log.info("Bezorging: {}", outcome.startsWith("fout")); // SAFE personal-data-logged
        }
    }

    private String deliver(Subscription s) {
        return switch (s.edition()) {
            case "2026-papier" -> "post";
            case "2026-digitaal" -> "verstuurd naar " + s.email();
            default -> "fout: geen editie";
        };
    }
}
