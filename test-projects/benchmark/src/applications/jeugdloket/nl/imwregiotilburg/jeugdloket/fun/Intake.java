package nl.imwregiotilburg.jeugdloket.fun;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.imwregiotilburg.jeugdloket.model.Contact;
import nl.imwregiotilburg.jeugdloket.model.Declaratie;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks what comes in before anything is stored. */
public final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private static final Rule<Contact> POST =
        Rule.on("post", Contact::post, "no-at-sign", p -> p != null && p.indexOf('@') == 0);
    private static final Rule<Contact> ROL = Rule.on("rol", Contact::rol, "empty", r -> r != null && r.isEmpty());
    private static final Rule<Declaratie> REKENING =
        Rule.on("rek", Declaratie::begunstigde, "no-nl", b -> b.startsWith("XX"));

    private final Supplier<String> clock;

    public Intake(Supplier<String> clock) {
        this.clock = clock;
    }

    public void contact(Contact c) {
        List<Rule.Breach> post = POST.check(c);
        log.info("{}", post.stream().map(Rule.Breach::brief).toList()); // SAFE personal-data-logged
        log.info("{}", post.stream().map(Rule.Breach::full).toList()); // EXPECT personal-data-logged emailadres
        log.info("{}", ROL.check(c)); // SAFE personal-data-logged
        log.info("{}", POST.blind().check(c)); // SAFE personal-data-logged
        log.info("{}", ROL.and(POST).check(c)); // EXPECT personal-data-logged emailadres
    }

    public Result<Declaratie, String> declaratie(Declaratie d) {
        Result<Declaratie, String> r =
            REKENING.check(d).stream().findFirst()
                .<Result<Declaratie, String>>map(b -> Result.err(b.full()))
                .orElseGet(() -> Result.ok(d));
        r.peekErr(f -> log.warn("Afgekeurd: {}", f)) // EXPECT personal-data-logged iban
            .mapErr(String::length)
            .peekErr(n -> log.warn("Afgekeurd, lengte {}", n)); // SAFE personal-data-logged
        return r;
    }

    public void chain(Contact c) {
        Result<Contact, String> start = Result.ok(c);
        start.map(Contact::toestel).peek(v -> log.info("toestel {}", v)); // EXPECT personal-data-logged telefoonnummer
        log.info("als tekst {}", start.map(Contact::aanspreekvorm).map(String::toLowerCase)); // EXPECT personal-data-logged naam
        log.info("als tekst {}", start.map(Contact::aanspreekvorm).map(String::isBlank)); // SAFE personal-data-logged
        String kort = start.flatMap(x -> Result.<String, String>err("geen " + x.rol())).fold(v -> v, f -> f);
        log.info("kort {}", kort); // SAFE personal-data-logged
        String lang = start.flatMap(x -> Result.<String, String>err("geen " + x.kopregel())).fold(v -> v, f -> f);
        log.info("lang {}", lang); // EXPECT personal-data-logged emailadres
    }

    public void options(Contact c) {
        Option<String> post = Option.of(c.post());
        log.info("{}", post); // EXPECT personal-data-logged emailadres
        log.info("{}", post.isDefined()); // SAFE personal-data-logged
        log.info("{}", post.filter(Objects::isNull)); // SAFE personal-data-logged
        log.info("{}", Option.<String>none().getOrElse(c.toestel())); // EXPECT personal-data-logged telefoonnummer
        log.info("{}", Option.<String>none().map(x -> c.toestel())); // SAFE personal-data-logged
    }

    public void pairs(Contact c) {
        var pair = Pair.of(c.rol(), c.aanspreekvorm());
        log.info("{}", pair.swap().first()); // EXPECT personal-data-logged naam
        log.info("{}", pair.swap().mapFirst(x -> clock.get())); // SAFE personal-data-logged
    }

    public void lazies(Contact c) {
        Lazy<String> untouched = new Lazy<>(c::post);
        log.info("{}", untouched); // SAFE personal-data-logged
        Lazy<String> touched = new Lazy<>(c::post);
        if (touched.get() != null) {
            log.info("{}", touched); // EXPECT personal-data-logged emailadres
        }
    }

    public void compose(Contact c) {
        Function<Contact, String> read = Contact::toestel;
        UnaryOperator<String> mask = s -> "#".repeat(Math.min(s.length(), 4));
        UnaryOperator<String> tail = s -> s.substring(Math.max(0, s.length() - 6));
        log.info("{}", read.andThen(tail).apply(c)); // EXPECT personal-data-logged telefoonnummer
        log.info("{}", read.andThen(mask).apply(c)); // SAFE personal-data-logged
        log.info("{}", mask.andThen(tail).compose(read).apply(c)); // SAFE personal-data-logged
        BinaryOperator<String> left = (a, b) -> a;
        log.info("{}", left.apply(c.rol(), c.post())); // SAFE personal-data-logged
        log.info("{}", left.apply(c.post(), c.rol())); // EXPECT personal-data-logged emailadres
    }

    public void curried(@PersonalData("bsn") String nummer, String zaak) {
        Function<String, Function<String, String>> regel = a -> b -> a + ":" + b;
        var deels = regel.apply(nummer);
        log.info("{}", deels.apply(zaak)); // EXPECT personal-data-logged bsn
        log.info("{}", attemptNumber(nummer)); // EXPECT personal-data-logged bsn
        log.info("{}", attemptNumber(zaak)); // SAFE personal-data-logged
    }

    private static Result<Long, String> attemptNumber(String text) {
        return Result.attempt(() -> Long.parseLong(text));
    }

    public void many(List<Contact> all) {
        log.info("{}", all.stream().map(Contact::kopregel).sorted().collect(joining(","))); // EXPECT personal-data-logged emailadres
        log.info("{}", all.stream().map(Contact::gemaskeerd).toList()); // SAFE personal-data-logged
        log.info("{}", all.stream().map(Contact::postdomein).toList()); // EXPECT personal-data-logged emailadres
        log.info("{}", all.stream().map(c -> c.metToestel("geheim")).map(Contact::toestel).toList()); // SAFE personal-data-logged
        log.info("{}", all.stream().map(c -> c.metToestel("geheim")).toList()); // EXPECT personal-data-logged naam,emailadres
    }
}
