package nl.imwregiotilburg.libraries.spring.webclient;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class ProfileClient {

    private static final Logger log = LoggerFactory.getLogger(ProfileClient.class);

    private final WebClient web;
    private final RestClient rest;

    public ProfileClient(WebClient.Builder web, RestClient.Builder rest) {
        this.web = web.baseUrl("https://profiles.example.org").build();
        this.rest = rest.baseUrl("https://profiles.example.org").build();
    }

    public Profile load(long id) {
        Profile profile = web.get().uri("/profiles/{id}", id).retrieve().bodyToMono(Profile.class).block();
        log.info("Loaded {}", profile.fullName()); // EXPECT
        return profile;
    }

    public Mono<Profile> find(long id) {
        Mono<Profile> profile = web.get().uri("/profiles/{id}", id).accept(MediaType.APPLICATION_JSON).retrieve().bodyToMono(Profile.class)
                .doOnNext(p -> log.info("Found {}", p)) // EXPECT
                .doOnSuccess(p -> log.debug("Found role {}", p == null ? "-" : p.role())) // SAFE
                .timeout(Duration.ofSeconds(2));
        log.debug("Pipeline {}", profile); // SAFE
        return profile;
    }

    public Mono<String> findEmail(long id) {
        return find(id).map(Profile::email).filter(email -> !email.isBlank()).switchIfEmpty(Mono.just("none"))
                .doOnNext(email -> log.info("E-mail {}", email)); // EXPECT
    }

    public void logRoles() {
        Flux<Profile> profiles = web.get().uri("/profiles").retrieve().bodyToFlux(Profile.class);
        profiles.map(Profile::role).distinct().subscribe(role -> log.info("Role {}", role)); // SAFE
        profiles.flatMap(profile -> Mono.just(profile.email())).subscribe(email -> log.info("Mail {}", email)); // EXPECT
        profiles.map(profile -> new Profile("***", "***", profile.role())).subscribe(profile -> log.info("Anonymous {}", profile)); // SAFE
        List<Profile> all = profiles.collectList().block();
        log.info("First {}", all.get(0).fullName()); // EXPECT
    }

    public Mono<Void> send(Profile profile) {
        return web.post().uri("/profiles").bodyValue(profile).retrieve()
                .onStatus(HttpStatusCode::is4xxClientError, response -> Mono.error(new IllegalStateException("Rejected: " + profile.email())))
                .toBodilessEntity()
                .doOnNext(response -> log.info("Sent: {}", response)) // SAFE
                .doOnError(IllegalStateException.class, error -> log.warn("Failed: {}", error.getMessage())) // EXPECT
                .then();
    }

    public void exchange(long id) {
        ResponseEntity<Profile> entity = web.get().uri("/profiles/{id}", id).retrieve().toEntity(Profile.class).block();
        log.info("Status {}", entity.getStatusCode()); // SAFE
        Profile viaExchange = web.get().uri("/profiles/{id}", id).exchangeToMono(response -> response.bodyToMono(Profile.class)).block();
        log.info("Exchanged {}", viaExchange.email()); // EXPECT
    }

    public void zipped(long id) {
        Mono<Profile> profile = find(id);
        Mono<Settings> settings = web.get().uri("/settings/{id}", id).retrieve().bodyToMono(Settings.class);
        Mono.zip(profile, settings).subscribe(tuple -> log.info("Theme {}", tuple.getT2().theme())); // SAFE
        Mono.zip(profile, settings).subscribe(tuple -> log.info("Name {}", tuple.getT1().fullName())); // EXPECT
    }

    public Profile restLoad(long id) {
        Profile profile = rest.get().uri("/profiles/{id}", id).retrieve().body(Profile.class);
        log.info("RestClient loaded {}", profile.email()); // EXPECT
        return profile;
    }

    public List<Profile> restAll() {
        List<Profile> profiles = rest.get().uri("/profiles").retrieve().body(new ParameterizedTypeReference<List<Profile>>() { });
        log.info("Roles {}", profiles.stream().map(Profile::role).toList()); // SAFE
        profiles.forEach(profile -> log.info("Profile {}", profile)); // EXPECT
        return profiles;
    }

    public void restEntity(Profile profile) {
        ResponseEntity<Map<String, Profile>> answer = rest.put().uri("/profiles/self").contentType(MediaType.APPLICATION_JSON).body(profile).retrieve()
                .toEntity(new ParameterizedTypeReference<Map<String, Profile>>() { });
        log.info("Updated, location {}", answer.getHeaders().getLocation()); // SAFE
        log.info("Updated {}", answer.getBody().get("current").fullName()); // EXPECT
    }
}

record Profile(@PersonalData("naam") String fullName, @PersonalData("emailadres") String email, String role) {
}

record Settings(String theme, boolean newsletter) {
}
