package nl.imwregiotilburg.vrijwilligers.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
public class IntakeValidator {
    private static final Logger log = LoggerFactory.getLogger(IntakeValidator.class);

    /** One rule: what it reads, when it is right, and whether the value is told. */
    record Rule(String field, Function<Volunteer, String> read, Predicate<String> good, boolean tell) {
        String message(Volunteer v) {
            return tell ? field + " klopt niet: " + read.apply(v) : field + " klopt niet";
        }
    }

    /** A finding with the value that was wrong. */
    public record Finding(String field, String shown) {
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> quiet = new LinkedHashMap<>();

    public IntakeValidator() {
        rules.add(new Rule("mail", v -> v.getReach().email(), t -> t.endsWith(".nl"), true));
        rules.add(new Rule("rekening", Volunteer::getIban, t -> t.startsWith("BE"), true));
        quiet.put("nummer", new Rule("nummer", Volunteer::getBsn, t -> t.length() == 8, false));
    }

    public Result<Volunteer> validate(Volunteer v) {
        List<String> messages = new ArrayList<>();
        for (Rule r : rules) {
            if (!r.good().test(r.read().apply(v))) {
                messages.add(r.message(v));
            }
        }
        log.warn("Afgekeurd: {}", messages); // EXPECT personal-data-logged e-mail,iban
        List<String> silent = quiet.values().stream().filter(r -> !r.good().test(r.read().apply(v))).map(r -> r.message(v)).toList();
        log.warn("Afgekeurd: {}", silent); // SAFE personal-data-logged
        List<Finding> findings = List.of(new Finding("geboren", v.getBirthDate().toString()), new Finding("straat", v.getHome().street()));
        findings.forEach(f -> log.info("Bevinding {}", f.shown())); // EXPECT personal-data-logged geboortedatum,adres
        findings.forEach(f -> log.info("Bevinding {}", f.field())); // SAFE personal-data-logged
        Finding last = findings.get(findings.size() - 1);
        log.info("Laatste {}", last); // EXPECT personal-data-logged adres
        Finding count = new Finding("straat", "lengte " + v.getHome().street().length());
        log.info("Laatste {}", count); // SAFE personal-data-logged
        Result<Volunteer> outcome = messages.isEmpty() ? Result.ok(v) : Result.fail("ONGELDIG");
        log.info("Code {}", outcome.code()); // SAFE personal-data-logged
        return outcome;
    }
}
