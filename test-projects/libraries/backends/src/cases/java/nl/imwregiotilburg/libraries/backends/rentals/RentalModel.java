package nl.imwregiotilburg.libraries.backends.rentals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

record Tenant(Long id, @PersonalData("naam") String name, @PersonalData("emailadres") String email, Segment segment) {
    Tenant withEmail(String newEmail) { return new Tenant(id, name, newEmail, segment); }
    Tenant redacted() { return new Tenant(id, "***", "***", segment); }
}

enum Segment { SOCIAL, PRIVATE }

record Unit(String code, String kind, BigDecimal rent) {}

record Income(@PersonalData("inkomen") BigDecimal yearly, int year) {
    @Override public String toString() { return "Income[year=" + year + "]"; }
}

record Application(Tenant tenant, Unit unit, Income income, LocalDate from) {}

sealed interface Result<T> permits Ok, Err {
    static <T> Result<T> ok(T value) { return new Ok<>(value); }
    static <T> Result<T> err(String code, String detail) { return new Err<>(code, detail); }

    default <R> Result<R> map(Function<? super T, ? extends R> f) {
        if (this instanceof Ok<T> ok) return new Ok<>(f.apply(ok.value()));
        Err<T> err = (Err<T>) this;
        return new Err<>(err.code(), err.detail());
    }

    default <R> Result<R> flatMap(Function<? super T, Result<R>> f) {
        if (this instanceof Ok<T> ok) return f.apply(ok.value());
        Err<T> err = (Err<T>) this;
        return new Err<>(err.code(), err.detail());
    }

    default T orElseGet(Supplier<T> other) { return this instanceof Ok<T> ok ? ok.value() : other.get(); }

    default <R> R fold(Function<Err<T>, R> onErr, Function<T, R> onOk) {
        return this instanceof Ok<T> ok ? onOk.apply(ok.value()) : onErr.apply((Err<T>) this);
    }
}

record Ok<T>(T value) implements Result<T> {}

record Err<T>(String code, String detail) implements Result<T> {}

final class Validation {
    private static final Logger log = LoggerFactory.getLogger(Validation.class);

    static Result<Tenant> tenant(Tenant tenant) {
        List<String> problems = new ArrayList<>();
        if (tenant.name() == null || tenant.name().isBlank()) problems.add("name missing");
        if (!tenant.email().contains("@")) problems.add("email invalid");
        log.debug("problems {}", problems); // SAFE
        log.debug("validated {}", tenant); // EXPECT
        log.debug("validated {}", tenant.redacted()); // SAFE
        log.debug("segment {}", tenant.redacted().segment()); // SAFE
        if (problems.isEmpty()) return Result.ok(tenant);
        return Result.err("INVALID", tenant.email() + ": " + String.join(", ", problems));
    }

    static Result<Application> application(Application application) {
        Result<Tenant> checked = tenant(application.tenant());
        log.info("checked {}", checked); // EXPECT
        log.info("checked {}", checked.map(Tenant::id).orElseGet(() -> -1L)); // SAFE
        log.info("income {} of {}", application.income().yearly(), application.income().year()); // EXPECT
        log.info("unit {}", application.unit()); // SAFE
        log.info("application {}", application); // EXPECT
        log.info("changed {}", application.tenant().withEmail("none").email()); // SAFE
        log.info("changed {}", application.tenant().withEmail("none").name()); // EXPECT
        if (checked instanceof Err<Tenant> err) {
            log.warn("rejected with {}", err.code()); // SAFE
            log.warn("rejected because {}", err.detail()); // EXPECT
        }
        return checked.map(t -> application);
    }
}
