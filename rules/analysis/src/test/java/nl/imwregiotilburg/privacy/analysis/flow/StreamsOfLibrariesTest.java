package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes through streams and futures of libraries, and what they fail with. */
final class StreamsOfLibrariesTest {

  @TempDir private Path folder;

  private void expect(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void elements_and_failures_go_through_streams_of_rxjava() {
    expect(
        """
        package app;
        import io.reactivex.rxjava3.core.*;
        import org.slf4j.*;
        class Rx {
          static final Logger log = LoggerFactory.getLogger("x");
          void elements(Client client) {
            Observable.just(client)
                .map(each -> each.naam)
                .doOnNext(name -> log.info(name)) // naam
                .map(name -> name.length() + "")
                .subscribe(length -> log.info(length)); // -
            Single.just(client.bsn).zipWith(Single.just("x"), (bsn, x) -> x).subscribe(x -> log.info(x)); // -
            Flowable.just(client.bsn, "b").toList().subscribe(all -> log.info("{}", all)); // bsn
            Observable.just(client).toMap(each -> each.naam, each -> "1").subscribe(map -> {
              log.info("{}", map.keySet()); // naam
              log.info("{}", map.values()); // -
            });
            Observable.just(client).groupBy(each -> each.naam).subscribe(group -> log.info(group.getKey())); // naam
          }
          void failures(Client client) {
            Single.just("x")
                .flatMap(x -> Single.<String>error(() -> new RuntimeException(client.naam))) // naam
                .doOnError(e -> log.info(e.getMessage())) // naam
                .doOnSuccess(x -> log.info(x)) // -
                .onErrorReturn(e -> "none")
                .subscribe(x -> log.info(x)); // -
            Observable.just(client.naam)
                .map(x -> { if (x.isEmpty()) throw new RuntimeException(client.bsn); return "x"; }) // bsn
                .subscribe(x -> log.info(x), e -> log.info(e.getMessage())); // bsn
          }
        }
        """);
  }

  @Test
  void results_and_failures_go_through_futures_of_vertx() {
    expect(
        """
        package app;
        import io.vertx.core.*;
        import io.vertx.core.json.*;
        import org.slf4j.*;
        class Vertx {
          static final Logger log = LoggerFactory.getLogger("x");
          void futures(Client client) {
            Future<String> name = Future.succeededFuture(client.naam);
            name.map(String::length).onSuccess(length -> log.info("{}", length)); // -
            name.onSuccess(text -> log.info(text)); // naam
            Future.<String>failedFuture(new IllegalStateException(client.bsn)) // bsn
                .onSuccess(text -> log.info(text)) // -
                .onFailure(e -> log.info(e.getMessage())); // bsn
            name.compose(text -> Future.succeededFuture("x")).onComplete(done -> log.info(done.result())); // -
            Promise<String> promise = Promise.promise();
            promise.complete(client.naam);
            promise.future().onSuccess(text -> log.info(text)); // naam
            Future.all(Future.succeededFuture(client.bsn), Future.succeededFuture("x")).onSuccess(both -> {
              log.info("{}", both.<String>resultAt(0)); // bsn
              log.info("{}", both.<String>resultAt(1)); // -
            });
          }
          void documents(Client client) {
            JsonObject inside = new JsonObject().put("name", client.naam);
            log.info(new JsonArray().add(new JsonObject().put("person", inside)).encode()); // naam
            log.info(new JsonArray().add(new JsonObject().put("person", "x")).encode()); // -
          }
        }
        """);
  }

  @Test
  void a_map_that_a_collector_is_told_to_fill_knows_its_keys() {
    expect(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        import org.slf4j.*;
        class Filled {
          static final Logger log = LoggerFactory.getLogger("x");
          void run(List<Client> clients) {
            TreeMap<String, Integer> map =
                clients.stream().collect(Collectors.toMap(each -> each.naam, each -> 1, (a, b) -> a, TreeMap::new));
            if (!map.isEmpty()) {
              log.info("{}", map.firstKey()); // naam
              log.info("{}", map.firstEntry().getValue()); // -
            }
          }
        }
        """);
  }

  @Test
  void a_decorator_is_made_by_the_container() {
    expect(
        """
        package app;
        import org.slf4j.*;
        interface Desk { void serve(Client client); String name(); }
        class RealDesk implements Desk { public void serve(Client client) {} public String name() { return "x"; } }
        abstract class LoggedDesk implements Desk {
          static final Logger log = LoggerFactory.getLogger("x");
          Desk real;
          public void serve(Client client) {
            log.info(client.naam); // naam
            real.serve(client);
          }
        }
        class User { Desk desk; void go(Client client) { desk.serve(client); } }
        """);
  }

  @Test
  void fields_are_written_as_their_annotations_and_adapters_say() {
    expect(
        """
        package app;
        import jakarta.xml.bind.*;
        import jakarta.xml.bind.annotation.*;
        import jakarta.xml.bind.annotation.adapters.*;
        import java.io.StringWriter;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
        import org.slf4j.*;
        @XmlRootElement @XmlAccessorType(XmlAccessType.FIELD)
        class Report {
          @PersonalData("naam") private String owner;
          @XmlTransient @PersonalData("bsn") private String number;
          Report(String owner, String number) { this.owner = owner; this.number = number; }
        }
        @XmlRootElement @XmlAccessorType(XmlAccessType.FIELD)
        class Public {
          @XmlJavaTypeAdapter(Hide.class) @PersonalData("naam") private String owner;
          Public(String owner) { this.owner = owner; }
        }
        class Hide extends XmlAdapter<String, String> {
          public String unmarshal(String text) { return text; }
          public String marshal(String text) { return "(hidden)"; }
        }
        class Writer {
          static final Logger log = LoggerFactory.getLogger("x");
          void run(Marshaller marshaller, Client client) throws JAXBException {
            StringWriter report = new StringWriter();
            marshaller.marshal(new Report(client.naam, client.bsn), report);
            log.info("{}", report); // naam
            StringWriter open = new StringWriter();
            marshaller.marshal(new Public(client.naam), open);
            log.info("{}", open); // -
            log.info(ReflectionToStringBuilder.toStringExclude(new Report(client.naam, client.bsn), "owner")); // bsn
            log.info(new ReflectionToStringBuilder(client).setExcludeFieldNames("bsn").toString()); // naam
          }
        }
        """);
  }

  @Test
  void what_decorates_a_function_gives_back_what_it_or_a_fallback_gives() {
    expect(
        """
        package app;
        import io.github.resilience4j.circuitbreaker.CircuitBreaker;
        import io.github.resilience4j.decorators.Decorators;
        import io.github.resilience4j.retry.Retry;
        import io.github.resilience4j.timelimiter.TimeLimiter;
        import java.time.Duration;
        import java.util.List;
        import java.util.concurrent.*;
        import java.util.function.Supplier;
        import org.slf4j.*;
        class Resilience {
          static final Logger log = LoggerFactory.getLogger("x");
          void run(Client client) throws Exception {
            Retry retry = Retry.ofDefaults("x");
            CircuitBreaker breaker = CircuitBreaker.ofDefaults("x");
            log.info(breaker.executeSupplier(() -> client.naam)); // naam
            log.info(Decorators.ofSupplier(() -> "x").withRetry(retry).withFallback(List.of(Exception.class), e -> client.bsn).get()); // bsn
            log.info(Decorators.ofSupplier(() -> client.naam).withRetry(retry).withFallback(e -> "none").get()); // naam
            log.info(Decorators.ofSupplier(() -> "x").withCircuitBreaker(breaker).withFallback(e -> "none").get()); // -
            Supplier<Client> decorated = Decorators.ofSupplier(() -> client).withRetry(retry).decorate();
            log.info(decorated.get().naam); // naam
            log.info(decorated.get().getClass().getName()); // -
            log.info(Decorators.ofCallable(() -> client.bsn).withFallback(e -> "none").decorate().call()); // bsn
            log.info(TimeLimiter.of(Duration.ofSeconds(1)).executeFutureSupplier(() -> CompletableFuture.supplyAsync(() -> client.naam))); // naam
            log.info(TimeLimiter.of(Duration.ofSeconds(1)).executeFutureSupplier(() -> CompletableFuture.supplyAsync(() -> "x"))); // -
          }
        }
        """);
  }

  @Test
  void headers_of_answers_and_messages_are_told_apart_from_their_bodies() {
    expect(
        """
        package app;
        import io.micronaut.http.*;
        import io.micronaut.http.uri.UriBuilder;
        import org.jboss.resteasy.reactive.RestResponse;
        import org.slf4j.*;
        import org.springframework.integration.support.MessageBuilder;
        import org.springframework.messaging.*;
        class Answers {
          static final Logger log = LoggerFactory.getLogger("x");
          void run(Client client) {
            RestResponse<String> rest = RestResponse.ResponseBuilder.ok(client.naam).header("X-Ref", "1").build();
            log.info(rest.getHeaderString("X-Ref")); // -
            log.info(rest.getEntity()); // naam
            MutableHttpResponse<String> http = HttpResponse.ok(client.naam).header("X-Ref", "1");
            log.info(http.header("X-Ref")); // -
            log.info(http.body()); // naam
            log.info("{}", UriBuilder.of("/search").queryParam("bsn", client.bsn).build()); // bsn
            Message<String> message = MessageBuilder.withPayload(client.naam).setHeader("ref", "1").setHeader("bsn", client.bsn).build();
            log.info(message.getPayload()); // naam
            log.info(message.getHeaders().get("bsn", String.class)); // bsn
            log.info(message.getHeaders().get("ref", String.class)); // -
          }
        }
        """);
  }
}
