package nl.imwregiotilburg.libraries.stacks.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DeliverCallback;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class InschrijvingStroom {

    private static final Logger log = LoggerFactory.getLogger(InschrijvingStroom.class);

    public static class Inschrijving {
        public String cursus;
        @PersonalData("emailadres")
        public String email;

        @Override
        public String toString() { return "Inschrijving(" + cursus + "," + email + ")"; }
    }

    public void verstuur(KafkaProducer<String, Inschrijving> producer, Inschrijving i) {
        ProducerRecord<String, Inschrijving> rec = new ProducerRecord<>("inschrijvingen", i.cursus, i);
        rec.headers().add("van", i.email.getBytes(StandardCharsets.UTF_8));
        rec.headers().add("soort", "nieuw".getBytes(StandardCharsets.UTF_8));
        log.info("Record {}", rec); // EXPECT
        log.info("Waarde {}", rec.value().cursus); // SAFE
        log.info("Sleutel {} op {}", rec.key(), rec.topic()); // SAFE
        log.info("Kop {}", new String(rec.headers().lastHeader("van").value(), StandardCharsets.UTF_8)); // EXPECT
        log.info("Kop {}", new String(rec.headers().lastHeader("soort").value(), StandardCharsets.UTF_8)); // SAFE
        rec.headers().remove("van");
        log.info("Koppen {}", rec.headers()); // SAFE
        producer.send(rec, (meta, fout) -> log.info("Verzonden naar {}-{}", meta.topic(), meta.offset())); // SAFE
    }

    public void lees(KafkaConsumer<String, Inschrijving> consumer) {
        consumer.subscribe(List.of("inschrijvingen"));
        for (ConsumerRecord<String, Inschrijving> rec : consumer.poll(Duration.ofSeconds(1))) {
            log.info("Ontvangen {}", rec.value()); // EXPECT
        }
    }

    public void sleutel(KafkaProducer<String, String> producer, Inschrijving i) {
        ProducerRecord<String, String> rec = new ProducerRecord<>("mails", i.email, i.cursus);
        log.info("Waarde {}", rec.value()); // SAFE
        log.info("Record {}", rec); // EXPECT
        producer.send(rec);
    }

    public void rabbit(Channel kanaal, Inschrijving i) throws IOException {
        Map<String, Object> koppen = new HashMap<>();
        koppen.put("email", i.email);
        koppen.put("cursus", i.cursus);
        AMQP.BasicProperties props = new AMQP.BasicProperties.Builder()
                .contentType("application/json").headers(koppen).correlationId(i.email).type(i.cursus).build();
        kanaal.basicPublish("", "inschrijvingen", props, new ObjectMapper().writeValueAsBytes(i));
        log.info("Kop {}", props.getHeaders().get("email")); // EXPECT
        log.info("Correlatie {}", props.getCorrelationId()); // EXPECT
        log.info("Type {} soort {}", props.getType(), props.getContentType()); // SAFE
        DeliverCallback ontvanger = (tag, levering) -> {
            Inschrijving binnen = new ObjectMapper().readValue(levering.getBody(), Inschrijving.class);
            log.info("Binnen {}", binnen.email); // EXPECT
        };
        kanaal.basicConsume("inschrijvingen", true, ontvanger, tag -> { });
    }

    public static class InschrijvingSerializer implements Serializer<Inschrijving> {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public byte[] serialize(String topic, Inschrijving data) {
            try {
                byte[] bytes = mapper.writeValueAsBytes(data);
                log.debug("Json {}", new String(bytes, StandardCharsets.UTF_8)); // EXPECT
                return bytes;
            } catch (IOException e) {
                throw new SerializationException("Onleesbaar", e);
            }
        }
    }

    public static class InschrijvingDeserializer implements Deserializer<Inschrijving> {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public Inschrijving deserialize(String topic, byte[] data) {
            try {
                Inschrijving i = mapper.readValue(data, Inschrijving.class);
                return i;
            } catch (IOException e) {
                throw new SerializationException("Onleesbaar", e);
            }
        }
    }
}
