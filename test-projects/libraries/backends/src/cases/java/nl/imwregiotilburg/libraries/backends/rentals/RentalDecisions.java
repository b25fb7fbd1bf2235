package nl.imwregiotilburg.libraries.backends.rentals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

sealed interface Decision permits Approved, Rejected, Waiting {}

record Approved(Tenant tenant, Unit unit) implements Decision {}

record Rejected(Long tenantId, Reason reason) implements Decision {}

record Waiting(String contact, int position) implements Decision {}

enum Reason { INCOME_TOO_HIGH, INVALID }

@Service
public class RentalDecisions {
    private static final Logger log = LoggerFactory.getLogger(RentalDecisions.class);
    private static final BigDecimal LIMIT = new BigDecimal("47699");

    Decision decide(Application application, int queue) {
        Result<Application> valid = Validation.application(application);
        return valid.fold(err -> new Rejected(application.tenant().id(), Reason.INVALID), app -> choose(app, queue));
    }

    private Decision choose(Application app, int queue) {
        if (app.income().yearly().compareTo(LIMIT) > 0) return new Rejected(app.tenant().id(), Reason.INCOME_TOO_HIGH);
        return queue > 0 ? new Waiting(app.tenant().email(), queue) : new Approved(app.tenant(), app.unit());
    }

    void report(Application application, int queue) {
        Decision decision = decide(application, queue);
        log.info("decision {}", decision); // EXPECT
        if (decision instanceof Approved approved) {
            log.info("approved {}", approved.tenant().name()); // EXPECT
        } else if (decision instanceof Rejected rejected) {
            log.info("rejected {}", rejected); // SAFE
        } else if (decision instanceof Waiting waiting) {
            log.info("waiting at {}", waiting.position()); // SAFE
        }
        log.info("{}", describe(decision)); // SAFE
        log.info("{}", letter(decision)); // EXPECT
    }

    private String describe(Decision decision) {
        if (decision instanceof Approved a) return "approved " + a.unit().code();
        if (decision instanceof Rejected r) return "rejected: " + text(r.reason());
        return "waiting";
    }

    private String text(Reason reason) {
        return switch (reason) {
            case INCOME_TOO_HIGH -> "income above the limit";
            case INVALID -> "incomplete";
        };
    }

    private String letter(Decision decision) {
        String to = decision instanceof Approved a ? a.tenant().name() : decision instanceof Waiting w ? w.contact() : "applicant";
        return """
            Dear %s,
            your application was handled.
            """.formatted(to);
    }

    void pipelines(List<Application> applications) {
        Function<Application, Tenant> tenantOf = Application::tenant;
        Function<Application, String> mailOf = tenantOf.andThen(Tenant::email);
        Function<Application, Segment> segmentOf = tenantOf.andThen(Tenant::segment);
        applications.stream().map(mailOf).forEach(m -> log.info("mail {}", m)); // EXPECT
        applications.stream().map(segmentOf).forEach(s -> log.info("segment {}", s)); // SAFE
        UnaryOperator<String> upper = String::toUpperCase;
        log.info("names {}", applications.stream().map(tenantOf).map(Tenant::name).map(upper).toList()); // EXPECT
        log.info("codes {}", applications.stream().map(Application::unit).map(Unit::code).map(upper).toList()); // SAFE
        Consumer<Tenant> announce = t -> log.info("announcing {}", t.email()); // EXPECT
        applications.stream().map(Application::tenant).filter(t -> t.segment() == Segment.SOCIAL).forEach(announce);
        BiConsumer<Segment, List<Tenant>> line = (segment, tenants) -> log.info("{}: {}", segment, tenants.size()); // SAFE
        Map<Segment, List<Tenant>> bySegment = applications.stream().map(tenantOf).collect(Collectors.groupingBy(Tenant::segment));
        bySegment.forEach(line);
        Optional<Tenant> social = bySegment.getOrDefault(Segment.SOCIAL, List.of()).stream().findFirst();
        log.info("first social {}", social.map(Tenant::name).map(String::trim).orElse("nobody")); // EXPECT
        log.info("first social {}", social.map(Tenant::redacted)); // SAFE
    }
}
