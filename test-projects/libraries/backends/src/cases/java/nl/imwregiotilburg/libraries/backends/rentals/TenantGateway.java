package nl.imwregiotilburg.libraries.backends.rentals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

record Receipt(String number, String status) {}

@Component
public class TenantGateway {
    private static final Logger log = LoggerFactory.getLogger(TenantGateway.class);
    private final WebClient client;

    TenantGateway(WebClient.Builder builder) { this.client = builder.baseUrl("https://tenants.example").build(); }

    Mono<Tenant> find(Long id) {
        return client.get().uri("/tenants/{id}", id).retrieve()
            .onStatus(HttpStatusCode::isError, response -> Mono.error(new IllegalStateException("tenant service " + response.statusCode())))
            .bodyToMono(Tenant.class)
            .doOnSubscribe(s -> log.debug("asking for {}", id)) // SAFE
            .doOnNext(t -> log.debug("got {}", t)) // EXPECT
            .doOnError(e -> log.warn("tenant {} failed: {}", id, e.getClass().getSimpleName())) // SAFE
            .retryWhen(Retry.backoff(3, Duration.ofMillis(200)));
    }

    Flux<Tenant> all() {
        return client.get().uri("/tenants").retrieve().bodyToFlux(Tenant.class);
    }

    Mono<Receipt> register(Tenant tenant) {
        return client.post().uri("/tenants").bodyValue(tenant).retrieve().bodyToMono(Receipt.class)
            .doOnNext(r -> log.info("registered {} as {}", tenant.name(), r.number())); // EXPECT
    }

    void chains(Long id) {
        find(id).map(Tenant::email).map(String::toLowerCase).subscribe(m -> log.info("mail {}", m)); // EXPECT
        find(id).map(Tenant::segment).defaultIfEmpty(Segment.PRIVATE).subscribe(s -> log.info("segment {}", s)); // SAFE
        find(id).flatMap(this::register).subscribe(r -> log.info("receipt {}", r.status())); // SAFE
        find(id).zipWhen(this::register).subscribe(pair -> log.info("pair of {}", pair.getT1())); // EXPECT
        find(id).zipWhen(this::register).subscribe(pair -> log.info("pair with {}", pair.getT2())); // SAFE
        find(id).zipWith(Mono.just("A1"), (t, unit) -> t.name() + " in " + unit).subscribe(text -> log.info("zipped {}", text)); // EXPECT
        Tenant blocked = find(id).block(Duration.ofSeconds(5));
    }

    void collections() {
        all().collectMap(Tenant::id, Tenant::email).subscribe(m -> log.info("values {}", m.values())); // EXPECT
        all().groupBy(Tenant::segment).flatMap(g -> g.count().map(n -> g.key() + "=" + n)).subscribe(line -> log.info("group {}", line)); // SAFE
        all().map(Tenant::redacted).subscribe(t -> log.info("redacted {}", t)); // SAFE
        all().reduce("", (text, t) -> text + t.name() + ";").subscribe(text -> log.info("reduced {}", text)); // EXPECT
    }

    void exchange(Long id) {
        ResponseEntity<Tenant> entity = client.get().uri("/tenants/{id}", id).retrieve().toEntity(Tenant.class).block();
        log.info("body {}", entity.getBody()); // EXPECT
        Map<String, List<Tenant>> perCity = client.get().uri("/cities").retrieve().bodyToMono(new ParameterizedTypeReference<Map<String, List<Tenant>>>() {}).block();
        perCity.values().stream().flatMap(List::stream).forEach(t -> log.info("inhabitant {}", t.email())); // EXPECT
        register(entity.getBody()).onErrorResume(WebClientResponseException.class, e -> Mono.just(new Receipt("-", e.getStatusText()))).subscribe(r -> log.info("resumed {}", r)); // SAFE
    }
}
