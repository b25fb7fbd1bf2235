package nl.imwregiotilburg.libraries.others.failsafe;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.Fallback;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ResilientLookup {

    public static class Patient {
        private final String number;
        @PersonalData("emailadres")
        private final String email;
        private final String ward;

        public Patient(String number, String email, String ward) {
            this.number = number;
            this.email = email;
            this.ward = ward;
        }

        public String getNumber() { return number; }
        public String getEmail() { return email; }
        public String getWard() { return ward; }
    }

    public interface PatientGateway {
        Patient find(String number) throws IOException;
        void notify(String address) throws IOException;
    }

    private static final Logger log = LoggerFactory.getLogger(ResilientLookup.class);

    private final PatientGateway gateway;

    public ResilientLookup(PatientGateway gateway) {
        this.gateway = gateway;
    }

    public void lookup(String number) {
        RetryPolicy<Object> retry = RetryPolicy.builder().withMaxRetries(3).withDelay(Duration.ofMillis(200)).build();
        Patient patient = Failsafe.with(retry).get(() -> gateway.find(number));
        log.info("found {}", patient.getEmail()); // EXPECT
        log.info("found on ward {}", patient.getWard()); // SAFE
        String mail = Failsafe.with(retry).get(() -> gateway.find(number).getEmail());
        String ward = Failsafe.with(retry).get(ctx -> gateway.find(number).getWard());
        log.info("mail {}", mail); // EXPECT
        log.info("ward {}", ward); // SAFE
    }

    public String listeners(String number) {
        RetryPolicy<String> retry = RetryPolicy.<String>builder()
                .handleResultIf(String::isBlank)
                .onSuccess(e -> log.info("got {}", e.getResult())) // EXPECT
                .onRetry(e -> log.warn("attempt {} failed", e.getAttemptCount())) // SAFE
                .onFailure(e -> log.error("gave up after {}", e.getElapsedTime())) // SAFE
                .build();
        return Failsafe.with(retry).get(() -> gateway.find(number).getEmail());
    }

    public void fallback(Patient known) {
        Fallback<String> fallback = Fallback.of(known.getEmail());
        String address = Failsafe.with(fallback).get(() -> gateway.find(known.getNumber()).getWard());
        log.info("address or ward {}", address); // EXPECT
        Fallback<String> plain = Fallback.of("unknown");
        String ward = Failsafe.with(plain).get(() -> gateway.find(known.getNumber()).getWard());
        log.info("ward {}", ward); // SAFE
    }

    public void async(String number) {
        RetryPolicy<Object> retry = RetryPolicy.ofDefaults();
        CompletableFuture<String> future = Failsafe.with(retry).getAsync(() -> gateway.find(number).getEmail());
        future.thenAccept(mail -> log.info("async {}", mail)); // EXPECT
        future.thenApply(String::length).thenAccept(size -> log.info("async size {}", size)); // SAFE
        Failsafe.with(retry).runAsync(ctx -> log.debug("attempt {}", ctx.getAttemptCount())); // SAFE
    }

    public void executorListener(Patient patient) {
        Failsafe.with(RetryPolicy.<String>ofDefaults())
                .onComplete(e -> log.info("completed with {}", e.getResult())) // EXPECT
                .get(patient::getEmail);
    }

    public void failure(Patient patient) {
        CircuitBreaker<Object> breaker = CircuitBreaker.ofDefaults();
        try {
            Failsafe.with(breaker).run(() -> {
                throw new IOException("No mailbox " + patient.getEmail());
            });
        } catch (FailsafeException e) {
            log.error("cause {}", e.getCause().getMessage()); // EXPECT
            log.error("breaker {} after {} failures", breaker.getState(), breaker.getFailureCount()); // SAFE
        }
    }
}
