package nl.imwregiotilburg.libraries.applications.portal;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import lombok.extern.slf4j.Slf4j;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.retry.annotation.Recover;
import org.springframework.retry.annotation.Retryable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Tells other systems about clients. */
@Slf4j
@Service
public class PortalMessaging {

  private final KafkaTemplate<String, PortalClient.Profile> kafka;
  private final WebClient crm;
  private final RestClient newsletter;

  /** Published when somebody changed his or her profile. */
  public record ProfileChanged(Long clientId, PortalClient.Profile profile) {}

  /** The CRM did not accept a profile. */
  static class RefusedException extends RuntimeException {
    RefusedException(String message) {
      super(message);
    }
  }

  public PortalMessaging(KafkaTemplate<String, PortalClient.Profile> kafka, WebClient.Builder web, RestClient.Builder rest) {
    this.kafka = kafka;
    this.crm = web.baseUrl("https://crm.example").filter(logRequest()).build();
    this.newsletter = rest.baseUrl("https://newsletter.example").requestInterceptor((request, body, execution) -> {
      log.debug("Newsletter gets {}", new String(body, StandardCharsets.UTF_8)); // EXPECT
      log.debug("Newsletter gets {}", request.getMethod()); // SAFE
      return execution.execute(request, body);
    }).build();
  }

  private static ExchangeFilterFunction logRequest() {
    return ExchangeFilterFunction.ofRequestProcessor(request -> {
      log.debug("CRM call {}", request.url()); // EXPECT
      log.debug("CRM call {}", request.url().getHost()); // SAFE
      return Mono.just(request);
    });
  }

  @Async
  @TransactionalEventListener
  public void changed(ProfileChanged event) {
    log.info("Changed {}", event); // EXPECT
    log.info("Changed {}", event.clientId()); // SAFE
    kafka.send("profiles", event.clientId().toString(), event.profile());
    kafka.send(MessageBuilder.withPayload(event.profile()).setHeader(KafkaHeaders.TOPIC, "letters").setHeader("x-name", event.profile().getFullName()).setHeader("x-language", event.profile().getLanguage()).build());
    newsletter.post().uri("/subscriptions").body(event.profile()).retrieve().toBodilessEntity();
  }

  @KafkaListener(topics = "profiles")
  public void profiles(ConsumerRecord<String, PortalClient.Profile> record) {
    log.info("Received {}", record.value()); // EXPECT
    log.info("Received {} at {}", record.key(), record.offset()); // SAFE
  }

  @KafkaListener(topics = "letters")
  public void letters(@Payload PortalClient.Profile profile, @Header("x-name") String name, @Header("x-language") String language) {
    log.info("Letter for {}", name); // EXPECT
    log.info("Letter in {}", language); // SAFE
  }

  @CircuitBreaker(name = "crm", fallbackMethod = "unreachable")
  public Mono<PortalClient.Profile> lookup(PortalClient client) {
    return crm.get().uri(uri -> uri.path("/persons").queryParam("email", client.getEmail()).build()).retrieve().bodyToMono(PortalClient.Profile.class)
        .doOnNext(found -> log.info("CRM knows {}", found.getFullName())) // EXPECT
        .doOnNext(found -> log.info("CRM knows {}", found.getLanguage())); // SAFE
  }

  Mono<PortalClient.Profile> unreachable(PortalClient client, Throwable cause) {
    log.warn("CRM unreachable for {}", client.getPhone()); // EXPECT
    log.warn("CRM unreachable for {}", client); // SAFE
    return Mono.empty();
  }

  @Retryable(retryFor = RefusedException.class, maxAttempts = 5)
  public void push(PortalClient.Profile profile) {
    if (!newsletter.put().uri("/persons").body(profile).retrieve().toBodilessEntity().getStatusCode().is2xxSuccessful()) {
      throw new RefusedException("Refused: " + profile.getEmail());
    }
  }

  @Recover
  void gaveUp(RefusedException e, PortalClient.Profile profile) {
    log.error("Gave up: {}", e.getMessage()); // EXPECT
    log.error("Gave up: {}", profile.getLanguage()); // SAFE
  }

  public CompletableFuture<String> greeting(CompletableFuture<PortalClient> client) {
    return client.thenApply(c -> "Dear " + c.getFullName()).whenComplete((text, failure) -> log.info("Greeting {}", text)); // EXPECT
  }
}
