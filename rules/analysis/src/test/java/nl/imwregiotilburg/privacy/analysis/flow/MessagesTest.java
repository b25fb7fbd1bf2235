package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to a topic, queue, channel or bus is found where somebody listens there. */
final class MessagesTest {

  private static final String PERSON =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Person {
        @PersonalData("naam") private String name;
        private String code;
        public String getName() { return name; }
        public String getCode() { return code; }
      }
      """;

  /** Each log call at which something is to be found is marked. */
  private static final String TOPICS =
      """
      package app;
      import java.util.*;
      import org.apache.kafka.clients.consumer.*;
      import org.apache.kafka.clients.producer.ProducerRecord;
      import org.slf4j.*;
      import org.springframework.kafka.annotation.*;
      import org.springframework.kafka.core.KafkaTemplate;
      import org.springframework.kafka.support.Acknowledgment;
      import org.springframework.messaging.Message;
      import org.springframework.messaging.handler.annotation.*;
      import org.springframework.messaging.support.MessageBuilder;
      class Topics {
        static final Logger log = LoggerFactory.getLogger("topics");
        static final String NAMED = "named";
        KafkaTemplate<String, Object> kafka;
        void publish(String topic, Object what) {
          kafka.send(topic, what);
        }
        void put(Person p, String anywhere) {
          kafka.send("text", p.getName());
          kafka.send("code", p.getName(), p.getCode());
          kafka.send(NAMED + ".x", p.getName());
          kafka.send(new ProducerRecord<>("record", "key", p.getName()));
          kafka.send(
              MessageBuilder.withPayload(p.getName()).setHeader("kafka_topic", "message").build());
          kafka.send("bytes", p.getName().getBytes());
          kafka.send("map", Map.of("name", p.getName(), "code", p.getCode()));
          kafka.send("object", p);
          kafka.send("dto", new Sent(p.getName(), p.getCode()));
          kafka.send(anywhere, p.getName());
          publish("one", p.getName());
          publish("two", p.getCode());
        }
        @KafkaListener(topics = "text") void text(String s, @Header("key") String key) {
          log.info(s); // EXPECT
          log.info(key);
        }
        @KafkaListener(topics = "code") void code(String s) {
          log.info(s);
        }
        @KafkaListener(topics = {"other", NAMED + ".x"}) void named(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "record") void record(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "message") void message(@Payload String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "bytes") void bytes(byte[] s) {
          log.info(new String(s)); // EXPECT
        }
        @KafkaListener(topics = "map") void map(Map<String, String> s) {
          log.info(s.get("name")); // EXPECT
          log.info(s.get("code"));
        }
        @KafkaListener(topics = "object") void json(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "object") void object(Person s, Acknowledgment ack) {
          log.info(s.getName()); // EXPECT
          log.info(s.getCode());
          log.info("{}", ack);
        }
        @KafkaListener(topics = "dto") void dto(Received s) {
          log.info(s.name); // EXPECT
          log.info(s.code);
        }
        @KafkaListener(topics = "dto") void asMap(Map<String, Object> s) {
          log.info("{}", s.get("name")); // EXPECT
          log.info("{}", s.get("code"));
        }
        @KafkaListener(topics = "text") void entry(ConsumerRecord<String, String> s) {
          log.info(s.value()); // EXPECT
          log.info(s.key());
        }
        @KafkaListener(topics = "text") void wrapped(Message<String> s) {
          log.info(s.getPayload()); // EXPECT
        }
        @KafkaListener(topics = "text") void batch(List<ConsumerRecord<String, String>> all) {
          for (ConsumerRecord<String, String> s : all) {
            log.info(s.value()); // EXPECT
            log.info(s.key());
          }
        }
        @KafkaListener(topics = "text") void texts(List<String> all) {
          all.forEach(s -> log.info(s)); // EXPECT
        }
        @KafkaListener(topics = "one") void one(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "two") void two(String s) {
          log.info(s);
        }
        @KafkaListener(topics = "silent") void silent(String s) {
          log.info(s);
        }
        @KafkaListener(topics = "#{__listener.topic}") void unknown(String s) {
          log.info(s);
        }
        record Sent(String name, String code) { }
        static class Received {
          String name;
          String code;
        }
      }
      @KafkaListener(topics = "text")
      class ByMethod {
        @KafkaHandler void text(String s) {
          Topics.log.info(s); // EXPECT
        }
        void other(String s) {
          Topics.log.info(s);
        }
      }
      """;

  /** Two brokers with queues of the same names. */
  private static final String QUEUES =
      """
      package app;
      import jakarta.jms.*;
      import org.slf4j.*;
      import org.springframework.amqp.rabbit.annotation.*;
      import org.springframework.amqp.rabbit.core.RabbitTemplate;
      import org.springframework.jms.annotation.*;
      import org.springframework.jms.core.JmsTemplate;
      import org.springframework.messaging.handler.annotation.*;
      class Queues {
        static final Logger log = LoggerFactory.getLogger("queues");
        JmsTemplate jms;
        RabbitTemplate rabbit;
        void put(Person p) {
          jms.convertAndSend("text", p.getName());
          jms.convertAndSend("code", p.getCode());
          jms.convertAndSend("object", p);
          jms.send("made", session -> session.createTextMessage(p.getName()));
          jms.send("map", session -> {
            MapMessage map = session.createMapMessage();
            map.setString("name", p.getName());
            map.setString("code", p.getCode());
            return map;
          });
          rabbit.convertAndSend("queue", p.getName());
          rabbit.convertAndSend("exchange", "key", p.getName());
          rabbit.convertAndSend("another", "key", p.getCode());
          rabbit.convertAndSend("asked", p.getName());
        }
        @JmsListener(destination = "text") void text(String s) {
          log.info(s); // EXPECT
        }
        @JmsListener(destination = "code") void code(String s) {
          log.info(s);
        }
        @JmsListeners({@JmsListener(destination = "x"), @JmsListener(destination = "text")})
        void several(String s) {
          log.info(s); // EXPECT
        }
        @JmsListener(destination = "object") void json(TextMessage s) throws JMSException {
          log.info(s.getText()); // EXPECT
          log.info(s.getJMSMessageID());
        }
        @JmsListener(destination = "made") void made(TextMessage s, Session session) throws JMSException {
          log.info(s.getText()); // EXPECT
          log.info("{}", session);
        }
        @JmsListener(destination = "map") void map(MapMessage s) throws JMSException {
          log.info(s.getString("name")); // EXPECT
          log.info(s.getString("code"));
        }
        @RabbitListener(queues = "queue") void queue(org.springframework.amqp.core.Message s) {
          log.info(new String(s.getBody())); // EXPECT
          log.info(s.getMessageProperties().getMessageId());
        }
        @RabbitListener(
            bindings = @QueueBinding(value = @org.springframework.amqp.rabbit.annotation.Queue("a"), exchange = @Exchange("exchange"), key = "key"))
        void bound(String s) {
          log.info(s); // EXPECT
        }
        @RabbitListener(
            bindings = @QueueBinding(value = @org.springframework.amqp.rabbit.annotation.Queue("b"), exchange = @Exchange("another"), key = "key"))
        void boundToAnother(String s) {
          log.info(s);
        }
        @RabbitListener(queues = "text") void ofAnotherBroker(String s) {
          log.info(s);
        }
        @RabbitListener(queues = "asked") @SendTo("answers") String asked(String s) {
          return "Dear " + s;
        }
        @RabbitListener(queues = "answers") void answered(String s) {
          log.info(s); // EXPECT
        }
      }
      """;

  /** Buses that know no destinations. */
  private static final String EVENTS =
      """
      package app;
      import com.google.common.eventbus.*;
      import jakarta.enterprise.event.*;
      import java.util.*;
      import org.slf4j.*;
      import org.springframework.context.*;
      import org.springframework.context.event.EventListener;
      import org.springframework.transaction.event.TransactionalEventListener;
      class Events {
        static final Logger log = LoggerFactory.getLogger("events");
        ApplicationEventPublisher spring;
        EventBus guava;
        Event<String> plain;
        @Chosen Event<String> chosen;
        void put(Person p) {
          spring.publishEvent(p.getName());
          spring.publishEvent(new Happened(p.getName(), p.getCode()));
          spring.publishEvent(new Chose(p));
          guava.post(List.of(p.getName()));
          plain.fire(p.getCode());
          chosen.fireAsync(p.getName());
        }
        @EventListener void text(String s) {
          log.info(s); // EXPECT
        }
        @EventListener void number(Integer s) {
          log.info("{}", s);
        }
        @EventListener void happened(Happened s) {
          log.info(s.what()); // EXPECT
          log.info(s.code());
        }
        @TransactionalEventListener void chose(Chose s) {
          log.info(((Person) s.getSource()).getName()); // EXPECT
          log.info(((Person) s.getSource()).getCode());
        }
        @EventListener void payload(PayloadApplicationEvent<String> s) {
          log.info(s.getPayload()); // EXPECT
        }
        @Subscribe void list(List<String> s) {
          log.info("{}", s); // EXPECT
        }
        @Subscribe void map(Map<String, String> s) {
          log.info("{}", s);
        }
        private void unqualified(@Observes Number s) {
          log.info("{}", s);
        }
        private void qualified(@ObservesAsync @Chosen String s, Person given) {
          log.info(s); // EXPECT
          log.info(given.getCode());
        }
        private void otherwiseQualified(@Observes @Other String s) {
          log.info(s);
        }
        record Happened(String what, String code) { }
        static class Chose extends ApplicationEvent {
          Chose(Person p) { super(p); }
        }
        @jakarta.inject.Qualifier
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Chosen { }
        @jakarta.inject.Qualifier
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Other { }
      }
      """;

  private static final String QUALIFIER =
      """
      package jakarta.inject;
      public @interface Qualifier { }
      """;

  /** Channels, two of which are the same topic. */
  private static final String CHANNELS =
      """
      package app;
      import io.smallrye.mutiny.*;
      import java.util.concurrent.CompletionStage;
      import org.eclipse.microprofile.reactive.messaging.*;
      import org.slf4j.*;
      class Channels {
        static final Logger log = LoggerFactory.getLogger("channels");
        final Emitter<String> names;
        @Channel("codes") Emitter<String> codes;
        @Channel("messages") Emitter<String> messages;
        @Channel("out") Emitter<String> out;
        Channels(@Channel("names") Emitter<String> names) {
          this.names = names;
        }
        void put(Person p) {
          names.send(p.getName());
          codes.send(p.getCode());
          messages.send(Message.of(p.getName()));
          out.send(p.getName());
        }
        @Incoming("names") @Outgoing("on") Uni<String> names(String s) {
          log.info(s); // EXPECT
          return Uni.createFrom().item(s);
        }
        @Incoming("on") CompletionStage<Void> on(Message<String> s) {
          log.info(s.getPayload()); // EXPECT
          return s.ack();
        }
        @Incoming("codes") void codes(String s) {
          log.info(s);
        }
        @Incoming("messages") void messages(Multi<String> all) {
          all.subscribe().with(s -> log.info(s)); // EXPECT
        }
        @Incoming("in") void joined(String s) {
          log.info(s); // EXPECT
        }
        @Incoming("apart") void apart(String s) {
          log.info(s);
        }
      }
      """;

  /** Topics whose names do not stand in code. */
  private static final String CONFIGURED =
      """
      package app;
      import org.slf4j.*;
      import org.springframework.beans.factory.annotation.Value;
      import org.springframework.kafka.annotation.*;
      import org.springframework.kafka.core.KafkaTemplate;
      class Configured {
        static final Logger log = LoggerFactory.getLogger("configured");
        KafkaTemplate<String, String> kafka;
        @Value("${topics.names}") String names;
        @Value("${topics.unset}") String unset;
        final String codes;
        Configured(@Value("${topics.codes:codes}") String codes) {
          this.codes = codes;
        }
        void put(Person p) {
          kafka.send(names, p.getName());
          kafka.send(codes, p.getCode());
          kafka.send(unset, p.getName());
        }
        @KafkaListener(topics = "people.names") void names(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "${topics.names}") void placeholder(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "codes") void codes(String s) {
          log.info(s);
        }
        @KafkaListener(topics = "${topics.unset}") void unset(String s) {
          log.info(s); // EXPECT
        }
        @KafkaListener(topics = "${topics.other}") void other(String s) {
          log.info(s);
        }
      }
      """;

  private static final String SETTINGS =
      """
      topics.names=people.names
      mp.messaging.outgoing.out.topic=shared
      mp.messaging.incoming.in.topic=shared
      mp.messaging.incoming.apart.topic=another
      """;

  @TempDir private Path folder;

  @Test
  void topics_of_kafka() {
    assertThat(MarkedLines.found(folder, List.of(), TOPICS, PERSON))
        .isEqualTo(MarkedLines.expected(TOPICS));
  }

  @Test
  void queues_of_jms_and_rabbit() {
    assertThat(MarkedLines.found(folder, List.of(), QUEUES, PERSON))
        .isEqualTo(MarkedLines.expected(QUEUES));
  }

  @Test
  void events_by_their_types() {
    assertThat(MarkedLines.found(folder, List.of(), EVENTS, PERSON, QUALIFIER))
        .isEqualTo(MarkedLines.expected(EVENTS));
  }

  @Test
  void channels_by_their_names_and_by_the_topics_they_are_set_to() throws Exception {
    assertThat(lines(map(CHANNELS))).isEqualTo(MarkedLines.expected(CHANNELS));
  }

  @Test
  void names_that_the_configuration_sets() throws Exception {
    assertThat(lines(map(CONFIGURED))).isEqualTo(MarkedLines.expected(CONFIGURED));
  }

  @Test
  void it_is_probable_and_says_where_the_message_went() {
    Flow flow =
        LibraryFlows.of(Compiled.of(folder, QUEUES, PERSON)).stream()
            .filter(each -> each.endpoint().caller().equals("app.Queues#text"))
            .findFirst()
            .orElseThrow();

    assertThat(flow.confidence()).isEqualTo(Confidence.PROBABLE);
    assertThat(flow.steps())
        .extracting(Step::text)
        .contains("passed to Queues.text by a message to text", "taken from a message to text");
  }

  private DataMap map(String source) throws Exception {
    Compiled code = Compiled.of(Files.createDirectory(folder.resolve("code")), source, PERSON);
    Path resources = Files.createDirectory(folder.resolve("resources"));
    Files.writeString(resources.resolve("application.properties"), SETTINGS);
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(code.classes()),
            List.of(code.sources()),
            List.of(resources),
            LibraryFlows.libraries(),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of()));
  }

  private static Set<Integer> lines(DataMap map) {
    Set<Integer> lines = new TreeSet<>();
    map.flows().stream()
        .map(Flow::endpoint)
        .filter(endpoint -> endpoint.kind() == Endpoint.Kind.LOG)
        .forEach(endpoint -> lines.add(endpoint.location().line()));
    return lines;
  }
}
