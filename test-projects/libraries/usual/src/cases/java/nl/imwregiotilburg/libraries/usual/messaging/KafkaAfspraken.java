package nl.imwregiotilburg.libraries.usual.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.imwregiotilburg.libraries.usual.domain.Afspraak;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Appointments over Kafka, with the plain client. */
@Component
public class KafkaAfspraken {
    private static final Logger log = LoggerFactory.getLogger(KafkaAfspraken.class);

    private final Producer<String, String> producer;

    public KafkaAfspraken(Producer<String, String> producer) {
        this.producer = producer;
    }

    public void stuur(Afspraak afspraak) {
        ProducerRecord<String, String> bericht = new ProducerRecord<>("afspraken", String.valueOf(afspraak.id()), afspraak.clientNaam());
        bericht.headers().add("hulpvraag", afspraak.hulpvraag().getBytes(StandardCharsets.UTF_8));
        log.info("Stuur {}", bericht); // EXPECT
        log.info("Stuur naar {} met sleutel {}", bericht.topic(), bericht.key()); // SAFE
        producer.send(bericht, (meta, fout) -> {
            if (fout == null) {
                log.info("Verstuurd naar {}", meta); // SAFE
                log.info("Verstuurd: {}", bericht.value()); // EXPECT
            }
        });
        for (Header kop : bericht.headers()) {
            log.debug("Kop {}", kop.key()); // SAFE
            log.debug("Kopwaarde {}", new String(kop.value(), StandardCharsets.UTF_8)); // EXPECT
        }
    }

    public void stuurSleutel(Client client) {
        ProducerRecord<String, String> bericht = new ProducerRecord<>("clienten", client.getBsn(), client.getStatus());
        log.info("Sleutel {}", bericht.key()); // EXPECT
        log.info("Waarde {}", bericht.value()); // SAFE
        ProducerRecord<String, String> grafsteen = new ProducerRecord<>("clienten", client.getDossierNummer(), null);
        log.info("Grafsteen {}", grafsteen); // SAFE
        producer.send(grafsteen);
    }

    public void lees(Consumer<Long, Afspraak> consumer) {
        ConsumerRecords<Long, Afspraak> berichten = consumer.poll(Duration.ofMillis(50));
        log.info("{} berichten uit {}", berichten.count(), berichten.partitions()); // SAFE
        for (ConsumerRecord<Long, Afspraak> bericht : berichten) {
            log.info("Bericht {}", bericht); // SAFE
            log.info("Bericht op {} van {}", bericht.offset(), bericht.key()); // SAFE
            log.info("Bericht over {}", bericht.value().clientNaam()); // EXPECT
        }
    }
}
