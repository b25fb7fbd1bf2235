package nl.imwregiotilburg.libraries.applications.portal;

import static net.logstash.logback.argument.StructuredArguments.kv;
import static net.logstash.logback.argument.StructuredArguments.value;

import jakarta.validation.Valid;
import java.net.URI;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The REST interface of the portal. */
@Slf4j
@RestController
@RequestMapping("/api/clients")
@RequiredArgsConstructor
public class PortalController {

  private final PortalRepository repository;
  private final PortalRepository.Search search;
  private final PortalClient.PortalMapper mapper;
  private final ApplicationEventPublisher events;

  /** Somebody else has that address. */
  static class AddressTakenException extends RuntimeException {
    AddressTakenException(PortalClient other) {
      super("Address " + other.getEmail() + " is taken");
    }
  }

  /** The client has left. */
  static class ClientGoneException extends RuntimeException {
    ClientGoneException(PortalClient client) {
      super("Client " + client.getId() + " has left segment " + client.getSegment());
    }
  }

  @GetMapping
  public Page<PortalClient.Card> list(Pageable pageable) {
    Page<PortalClient> page = repository.findAll(pageable);
    Page<PortalClient.Card> cards = page.map(mapper::toCard);
    log.debug("Cards {}", cards.getContent()); // EXPECT
    log.debug("Stubs {}", page.map(mapper::toStub).getContent()); // SAFE
    return cards;
  }

  @GetMapping("{id}")
  public ResponseEntity<PortalClient.Profile> get(@PathVariable Long id) {
    PortalClient client = repository.findById(id).orElseThrow();
    if (!client.isActive()) {
      throw new ClientGoneException(client);
    }
    log.atInfo().addKeyValue("email", client.getEmail()).log("Profile read"); // EXPECT
    log.atInfo().addKeyValue("segment", client.getSegment()).log("Profile read"); // SAFE
    log.info("Profile read {}", kv("name", client.getFullName())); // EXPECT
    log.info("Profile read {}", kv("language", client.getLanguage())); // SAFE
    log.info("Name of {}", search.nameOf(id)); // EXPECT
    ResponseEntity<PortalClient.Profile> answer = ResponseEntity.ok().location(URI.create("/api/clients/" + id)).body(mapper.toProfile(client));
    log.debug("Answer {}", answer.getBody()); // EXPECT
    log.debug("Answer {}", answer.getHeaders().getLocation()); // SAFE
    log.debug("Preferences {}", mapper.toPreferences(client)); // SAFE
    return answer;
  }

  @PutMapping("{id}")
  @Transactional
  public ResponseEntity<Void> update(@PathVariable Long id, @Valid @RequestBody PortalClient.Profile profile) {
    repository.findByEmailIgnoreCase(profile.getEmail()).filter(other -> !other.getId().equals(id)).ifPresent(other -> {
      throw new AddressTakenException(other);
    });
    PortalClient client = repository.findById(id).orElseThrow();
    try (MDC.MDCCloseable ignored = MDC.putCloseable("segment", client.getSegment())) {
      log.info("Update within {}", MDC.get("segment")); // SAFE
      log.info("Update from {}", value("old", client.getFullName())); // EXPECT
    }
    try (MDC.MDCCloseable ignored = MDC.putCloseable("client", client.getEmail())) {
      log.info("Update by {}", MDC.get("client")); // EXPECT
    }
    client.setFullName(profile.getFullName());
    client.setEmail(profile.getEmail());
    events.publishEvent(new PortalMessaging.ProfileChanged(id, mapper.toProfile(client)));
    PortalClient removed = client.toBuilder().fullName("-").email("-").phone("-").birthDate(null).build();
    PortalClient moved = client.withSegment("archive");
    log.info("Archived {}", moved.getPhone()); // EXPECT
    log.info("Archived {}", removed.getPhone()); // SAFE
    return ResponseEntity.noContent().build();
  }

  /** Turns exceptions into problems. */
  @Slf4j
  @RestControllerAdvice
  static class Problems {

    @ExceptionHandler
    ProblemDetail taken(AddressTakenException e) {
      ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
      problem.setTitle("Address taken");
      log.warn("Problem: {}", problem.getDetail()); // EXPECT
      log.warn("Problem: {}", problem.getTitle()); // SAFE
      return problem;
    }

    @ExceptionHandler
    ProblemDetail gone(ClientGoneException e) {
      log.warn("Client is gone", e); // SAFE
      return ProblemDetail.forStatusAndDetail(HttpStatus.GONE, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException e) {
      log.warn("Invalid: {}", e.getBindingResult().getFieldError("email").getRejectedValue()); // EXPECT
      log.warn("Invalid: {}", e.getBindingResult().getErrorCount()); // SAFE
      return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
  }
}
