package nl.imwregiotilburg.libraries.functional.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.decorators.Decorators;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SaldoClient {

    private static final Logger log = LoggerFactory.getLogger(SaldoClient.class);

    public static class Rekening {
        private final String rekeningId;
        @PersonalData("iban")
        private final String iban;
        @PersonalData("naam")
        private final String houder;
        private final String valuta;

        public Rekening(String rekeningId, String iban, String houder, String valuta) {
            this.rekeningId = rekeningId;
            this.iban = iban;
            this.houder = houder;
            this.valuta = valuta;
        }

        public String getRekeningId() {
            return rekeningId;
        }

        public String getIban() {
            return iban;
        }

        public String getHouder() {
            return houder;
        }

        public String getValuta() {
            return valuta;
        }
    }

    public interface Bank {
        Rekening haal(String id);

        String status(String id);
    }

    private final Bank bank;
    private final CircuitBreaker breaker = CircuitBreakerRegistry.ofDefaults().circuitBreaker("bank");
    private final Retry retry = Retry.of("bank", RetryConfig.custom().maxAttempts(2).waitDuration(Duration.ofMillis(10)).build());
    private final RateLimiter limiter = RateLimiter.ofDefaults("bank");
    private final Bulkhead bulkhead = Bulkhead.ofDefaults("bank");
    private final TimeLimiter tijd = TimeLimiter.of(Duration.ofSeconds(1));

    public SaldoClient(Bank bank) {
        this.bank = bank;
        retry.getEventPublisher()
                .onRetry(e -> log.warn("Poging {} van {}", e.getNumberOfRetryAttempts(), e.getName())) // SAFE
                .onError(e -> log.error("Opgegeven: {}", e.getLastThrowable().getMessage())); // EXPECT
        breaker.getEventPublisher()
                .onStateTransition(e -> log.warn("Schakeling {}", e.getStateTransition())); // SAFE
    }

    public Rekening controleer(String id) {
        return retry.executeSupplier(() -> {
            Rekening rekening = bank.haal(id);
            if (rekening.getValuta() == null) {
                throw new IllegalStateException("Geen valuta op " + rekening.getIban());
            }
            return rekening;
        });
    }

    public void direct(String id) {
        Rekening rekening = breaker.executeSupplier(() -> bank.haal(id));
        log.info("Houder {}", rekening.getHouder()); // EXPECT
        log.info("Valuta {}", rekening.getValuta()); // SAFE
    }

    public String decorators(String id) {
        Supplier<Rekening> veilig = Decorators.ofSupplier(() -> bank.haal(id))
                .withCircuitBreaker(breaker)
                .withRetry(retry)
                .withBulkhead(bulkhead)
                .decorate();
        log.info("Iban {}", veilig.get().getIban()); // EXPECT
        String status = Decorators.ofSupplier(() -> bank.status(id))
                .withRateLimiter(limiter)
                .withFallback(List.of(CallNotPermittedException.class), e -> "DICHT")
                .get();
        log.info("Status {}", status); // SAFE
        return status;
    }

    public void gedecoreerd(Rekening rekening) {
        Supplier<String> houder = CircuitBreaker.decorateSupplier(breaker, rekening::getHouder);
        Supplier<String> opnieuw = Retry.decorateSupplier(retry, houder);
        log.info("Houder {}", opnieuw.get()); // EXPECT
        Supplier<String> valuta = RateLimiter.decorateSupplier(limiter, rekening::getValuta);
        log.info("Valuta {}", Bulkhead.decorateSupplier(bulkhead, valuta).get()); // SAFE
        Function<Rekening, String> naarIban = CircuitBreaker.decorateFunction(breaker, Rekening::getIban);
        log.info("Iban {}", naarIban.apply(rekening)); // EXPECT
        Function<Rekening, String> naarId = Retry.decorateFunction(retry, Rekening::getRekeningId);
        log.info("Id {}", naarId.apply(rekening)); // SAFE
    }

    public void gecontroleerd(Rekening rekening) {
        CheckedSupplier<String> iban = Retry.decorateCheckedSupplier(retry, rekening::getIban);
        try {
            log.debug("Iban {}", iban.get()); // EXPECT
            String id = bulkhead.executeCallable(rekening::getRekeningId);
            log.debug("Id {}", id); // SAFE
        } catch (Throwable t) {
            log.debug("Mislukt: {}", breaker.getState()); // SAFE
        }
    }

    public void metTijd(String id) throws Exception {
        Rekening rekening = tijd.executeFutureSupplier(() -> CompletableFuture.supplyAsync(() -> bank.haal(id)));
        log.info("Op tijd {}", rekening.getHouder()); // EXPECT
        log.info("Op tijd {}", rekening); // SAFE
    }

    public void uitvoeren(Rekening rekening) {
        Runnable taak = CircuitBreaker.decorateRunnable(breaker, () -> log.info("Taak {}", rekening.getIban())); // EXPECT
        taak.run();
        limiter.executeRunnable(() -> log.info("Taak {}", rekening.getRekeningId())); // SAFE
        retry.executeRunnable(() -> log.info("Opnieuw {}", rekening.getHouder())); // EXPECT
        log.info("Metingen {}", breaker.getMetrics().getNumberOfSuccessfulCalls()); // SAFE
    }

    public String terugval(Rekening rekening) {
        String uitkomst = Decorators.<String>ofSupplier(() -> {
            throw new IllegalStateException("bank onbereikbaar");
        }).withCircuitBreaker(breaker).withFallback(e -> "Offline: " + rekening.getHouder()).get();
        log.info("Uitkomst {}", uitkomst); // EXPECT
        return uitkomst;
    }
}
