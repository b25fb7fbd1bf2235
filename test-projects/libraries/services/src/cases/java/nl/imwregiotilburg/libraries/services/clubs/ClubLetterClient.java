package nl.imwregiotilburg.libraries.services.clubs;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The printing company that sends our letters. */
@Client("https://printer.example.org")
public interface ClubLetterClient {

    @Post("/letters")
    Mono<HttpResponse<LetterReceipt>> send(@Body ClubLetter letter, @Header("X-Club") String club);

    @Get("/leaders/{id}")
    Mono<ClubLeader> leader(long id);
}

@Singleton
class ClubLetterSender {

    private static final Logger log = LoggerFactory.getLogger(ClubLetterSender.class);

    private final ClubLetterClient printer;
    private final HttpClient http;

    ClubLetterSender(ClubLetterClient printer, @Client("https://volunteers.example.org") HttpClient http) {
        this.printer = printer;
        this.http = http;
    }

    Mono<String> invite(ClubMember member, String street) {
        ClubLetter letter = new ClubLetter("invitation", member.getName(), street, 1);
        return printer.send(letter, member.getClub())
                .doOnSubscribe(s -> log.debug("Sending {}", letter)) // SAFE
                .doOnNext(response -> log.info("{}: {}", response.code(), response.body())) // SAFE
                .doOnNext(response -> log.info("{}: {}", response.code(), letter.getAddressee())) // EXPECT
                .map(response -> response.body().receiptNumber())
                .doOnNext(receipt -> log.info("Receipt {}", receipt)) // SAFE
                .onErrorMap(t -> new IllegalStateException("Letter to " + letter.getStreet() + " failed", t))
                .doOnError(t -> log.error("Printer: {}", t.getMessage())) // EXPECT
                .doOnError(t -> log.error("Printer: {}", t.getClass())); // SAFE
    }

    void callLeader(long id) {
        printer.leader(id).subscribe(leader -> {
            log.info("Call {}", leader.mobile()); // EXPECT
            log.info("Call {} of {}", leader.initials(), leader.club()); // SAFE
            log.info("Print badge {}", leader.badge()); // EXPECT
            log.debug("{}", leader); // EXPECT
        });
    }

    void register(ClubMember member) {
        MutableHttpRequest<ClubMember> request = HttpRequest.POST("/volunteers", member)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("X-Contact", member.getEmail())
                .header("X-Club", member.getClub());
        log.debug("Registering {}", request.getBody().get()); // EXPECT
        log.debug("Registering at {} {}", request.getMethod(), request.getPath()); // SAFE
        log.debug("Contact {}", request.getHeaders().get("X-Contact")); // EXPECT
        log.debug("Club {}", request.getHeaders().get("X-Club")); // SAFE
        try {
            HttpResponse<ClubLeader> response = http.toBlocking().exchange(request, ClubLeader.class);
            log.info("Status {}", response.getStatus()); // SAFE
            response.getBody().ifPresent(l -> log.info("Registered {}", l.fullName())); // EXPECT
            response.getBody(ClubLeader.class).ifPresent(l -> log.info("Registered as {}", l.id())); // SAFE
        } catch (HttpClientResponseException e) {
            log.error("Refused {} with {}", member.getName(), e.getStatus()); // EXPECT
            log.error("Refused {} with {}", member.getLevel(), e.getStatus()); // SAFE
        }
    }

    void search(ClubMember member) {
        URI uri = UriBuilder.of("/search").queryParam("phone", member.getPhone()).queryParam("max", 5).build();
        log.debug("Searching {}", uri); // EXPECT
        log.debug("Searching {}", uri.getPath()); // SAFE
        List<ClubLeader> found = http.toBlocking().retrieve(HttpRequest.GET(uri), Argument.listOf(ClubLeader.class));
        log.debug("Found {}", found); // EXPECT
        log.debug("Found {}", found.size()); // SAFE
    }
}
