package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a library is given in one call and hands out in another. */
final class KeptForLaterTest {

  @TempDir private Path folder;

  private void expect(String code) {
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void a_timer_knows_what_it_was_made_with() {
    expect(
        """
        package app;
        import jakarta.ejb.*;
        import org.slf4j.*;
        class Reminders {
          static final Logger log = LoggerFactory.getLogger("x");
          TimerService timers;
          void plan(Client client) { timers.createSingleActionTimer(1000L, new TimerConfig(client.naam, false)); }
          @Timeout void remind(Timer timer) { log.info("{}", timer.getInfo()); } // naam
        }
        """);
  }

  @Test
  void filters_of_a_server_find_what_others_put_into_the_request() {
    expect(
        """
        package app;
        import jakarta.ws.rs.container.*;
        import org.slf4j.*;
        class Filter implements ContainerRequestFilter, ContainerResponseFilter {
          static final Logger log = LoggerFactory.getLogger("x");
          static Client current;
          public void filter(ContainerRequestContext request) {
            request.setProperty("client", current.naam);
            request.setProperty("team", "Noord");
          }
          public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            log.info("{}", request.getProperty("client")); // naam
            log.info("{}", request.getProperty("team")); // -
          }
        }
        """);
  }

  @Test
  void filters_of_a_client_see_what_it_sends() {
    expect(
        """
        package app;
        import jakarta.ws.rs.client.*;
        import org.slf4j.*;
        class Sender {
          static final Logger log = LoggerFactory.getLogger("x");
          void send(Client client, WebTarget target) {
            target.queryParam("bsn", client.bsn).request().put(Entity.text(client.naam)); // bsn,naam
          }
          static class Watcher implements ClientRequestFilter {
            public void filter(ClientRequestContext request) {
              log.info("{} {}", request.getMethod(), request.getUri()); // bsn
              log.info("{}", request.getUri().getHost()); // -
              log.info("{}", request.getEntity()); // naam
              log.info("{}", request.getMediaType()); // -
            }
          }
        }
        """);
  }

  @Test
  void interceptors_of_springs_clients_see_what_they_send() {
    expect(
        """
        package app;
        import java.nio.charset.StandardCharsets;
        import org.slf4j.*;
        import org.springframework.web.client.*;
        class Sender {
          static final Logger log = LoggerFactory.getLogger("x");
          final RestClient client;
          Sender(RestClient.Builder builder) {
            client = builder.requestInterceptor((request, body, next) -> {
              log.info("{}", new String(body, StandardCharsets.UTF_8)); // naam
              log.info("{}", request.getURI()); // bsn
              log.info("{}", request.getURI().getHost()); // -
              log.info("{}", request.getMethod()); // -
              return next.execute(request, body);
            }).build();
          }
          void send(Client person) {
            client.post().uri("/people?bsn=" + person.bsn).body(person.naam).retrieve(); // bsn,naam
          }
        }
        """);
  }

  @Test
  void headers_of_messages_are_known_by_their_names() {
    expect(
        """
        package app;
        import org.slf4j.*;
        import org.springframework.messaging.handler.annotation.Header;
        import org.springframework.messaging.support.MessageBuilder;
        class Letters {
          static final Logger log = LoggerFactory.getLogger("x");
          Object send(Client client) {
            return MessageBuilder.withPayload("1").setHeader("x-name", client.naam).setHeader("x-language", "nl").build();
          }
          void receive(@Header("x-name") String name, @Header("x-language") String language) {
            log.info("{}", name); // naam
            log.info("{}", language); // -
          }
        }
        """);
  }

  @Test
  void an_action_of_struts_knows_its_own_messages() {
    expect(
        """
        package app;
        import com.opensymphony.xwork2.ActionSupport;
        import org.slf4j.*;
        class Action extends ActionSupport {
          static final Logger log = LoggerFactory.getLogger("x");
          void save(Client client) {
            addFieldError("bsn", "Not a number: " + client.bsn);
            addActionError("Not saved");
            addActionMessage("Thank you, " + client.naam);
            log.info("{}", getFieldErrors()); // bsn
            log.info("{}", getActionErrors()); // -
            log.info("{}", getActionMessages()); // naam
          }
        }
        """);
  }

  @Test
  void a_mail_that_was_not_sent_tells_to_whom() {
    expect(
        """
        package app;
        import jakarta.mail.*;
        import jakarta.mail.internet.*;
        import org.slf4j.*;
        class Mailer {
          static final Logger log = LoggerFactory.getLogger("x");
          void send(MimeMessage message, Client client) throws MessagingException {
            try {
              message.setHeader("X-Name", client.naam);
              message.setHeader("X-Number", "1");
              log.info(message.getHeader("X-Name", null)); // naam
              log.info(message.getHeader("X-Number", null)); // -
              message.addRecipient(Message.RecipientType.TO, new InternetAddress(client.bsn + "@example.nl"));
              Transport.send(message); // bsn,naam
            } catch (SendFailedException e) {
              log.info("{}", e.getInvalidAddresses()[0]); // bsn
            }
          }
        }
        """);
  }

  @Test
  void what_is_sent_to_a_route_of_camel_goes_along_it() {
    expect(
        """
        package app;
        import org.apache.camel.*;
        import org.apache.camel.builder.RouteBuilder;
        import org.slf4j.*;
        class Route extends RouteBuilder {
          static final Logger log = LoggerFactory.getLogger("x");
          ProducerTemplate camel;
          void start(Client client) {
            camel.sendBody("direct:names", client.naam); // naam
            camel.sendBody("direct:counts", "12");
          }
          public void configure() {
            from("direct:names").process(this::note).process(this::tell).to("direct:archive");
            from("direct:counts").process(exchange -> log.info("{}", exchange.getIn().getBody(String.class))); // -
            from("direct:archive").process(exchange -> log.info("{}", exchange.getMessage().getBody(String.class))); // naam
          }
          void note(Exchange exchange) {
            exchange.getIn().setHeader("name", exchange.getIn().getBody(String.class));
            exchange.getIn().setHeader("kind", "person");
          }
          void tell(Exchange exchange) {
            log.info("{}", exchange.getIn().getHeader("name")); // naam
            log.info("{}", exchange.getIn().getHeader("kind")); // -
          }
          void handle(@Header("name") String name, @Header("kind") String kind) {
            log.info("{}", name); // naam
            log.info("{}", kind); // -
          }
        }
        """);
  }
}
