package nl.imwregiotilburg.libraries.backends.rentals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

interface TenantStore {
    Tenant load(Long id);
    Income income(Long tenantId);
    List<Tenant> byUnit(String unitCode);
}

interface UnitStore { Unit load(String code); }

class ScreeningFailedException extends RuntimeException {
    private final Tenant tenant;

    ScreeningFailedException(Tenant tenant) {
        super("screening failed for tenant " + tenant.id());
        this.tenant = tenant;
    }

    Tenant getTenant() { return tenant; }
}

@Service
public class RentalFlow {
    private static final Logger log = LoggerFactory.getLogger(RentalFlow.class);
    private final TenantStore tenants;
    private final UnitStore units;
    private final Executor executor;

    RentalFlow(TenantStore tenants, UnitStore units, Executor executor) {
        this.tenants = tenants;
        this.units = units;
        this.executor = executor;
    }

    CompletableFuture<Application> prepare(Long tenantId, String unitCode) {
        CompletableFuture<Tenant> tenant = CompletableFuture.supplyAsync(() -> tenants.load(tenantId), executor);
        CompletableFuture<Unit> unit = CompletableFuture.supplyAsync(() -> units.load(unitCode), executor);
        tenant.thenAccept(t -> log.info("loaded {}", t)); // EXPECT
        tenant.thenApply(Tenant::segment).thenAccept(s -> log.info("segment {}", s)); // SAFE
        return tenant.thenCombine(unit, (t, u) -> new Application(t, u, tenants.income(t.id()), null))
            .whenComplete((app, error) -> log.info("prepared {}", app)); // EXPECT
    }

    void summary(Long tenantId, String unitCode) {
        CompletableFuture<Application> prepared = prepare(tenantId, unitCode);
        log.info("name {}", prepared.thenApply(a -> a.tenant().name()).join()); // EXPECT
        log.info("code {}", prepared.thenApply(a -> a.unit().code()).join()); // SAFE
        String mail = prepared.thenCompose(a -> CompletableFuture.supplyAsync(() -> a.tenant().email())).completeOnTimeout("none", 2, TimeUnit.SECONDS).join();
        log.info("mail {}", mail); // EXPECT
        Application now = prepared.getNow(null);
        if (now != null) log.info("year {}", now.income().year()); // SAFE
    }

    CompletableFuture<String> screen(Tenant tenant) {
        return CompletableFuture.supplyAsync(() -> check(tenant), executor)
            .thenApply(ok -> "screened " + tenant.id())
            .exceptionally(this::onFailure);
    }

    private boolean check(Tenant tenant) {
        if (!tenant.email().contains("@")) throw new ScreeningFailedException(tenant);
        return true;
    }

    private String onFailure(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof ScreeningFailedException failed) {
            log.warn("failed: {}", failed.getMessage()); // SAFE
            log.warn("failed for {}", failed.getTenant().email()); // EXPECT
            return "failed for " + failed.getTenant().name();
        }
        return "unknown";
    }

    void screenAll(String unitCode) {
        List<Tenant> all = tenants.byUnit(unitCode);
        List<CompletableFuture<String>> running = all.stream().map(this::screen).toList();
        CompletableFuture.allOf(running.toArray(new CompletableFuture[0])).join();
        log.info("outcomes {}", running.stream().map(CompletableFuture::join).toList()); // EXPECT
        CompletableFuture<String> handled = screen(all.get(0)).handle((text, error) -> error == null ? "fine" : "failed");
        log.info("handled {}", handled.join()); // SAFE
        CompletableFuture<Result<Tenant>> result = CompletableFuture.completedFuture(all.get(0)).thenApply(Validation::tenant);
        log.info("result {}", result.join()); // EXPECT
        log.info("result {}", result.thenApply(r -> r.fold(Err::code, t -> "OK")).join()); // SAFE
    }
}
