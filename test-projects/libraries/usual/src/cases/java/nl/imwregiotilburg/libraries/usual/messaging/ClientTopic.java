package nl.imwregiotilburg.libraries.usual.messaging;

import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

/** Employees over Kafka, with spring-kafka. */
@Component
public class ClientTopic {
    private static final Logger log = LoggerFactory.getLogger(ClientTopic.class);

    private final KafkaTemplate<String, Object> kafka;

    public ClientTopic(KafkaTemplate<String, Object> kafka) {
        this.kafka = kafka;
    }

    public void stuur(Medewerker medewerker) {
        kafka.send("medewerkers", medewerker.team(), medewerker).whenComplete((uitkomst, fout) -> {
            log.info("Verstuurd {}", uitkomst.getProducerRecord().value()); // EXPECT
            log.info("Verstuurd op {}", uitkomst.getRecordMetadata()); // SAFE
            log.info("Sleutel {}", uitkomst.getProducerRecord().key()); // SAFE
            log.debug("Uitkomst {}", uitkomst); // EXPECT
        });
    }

    public void stuurClient(Client client) {
        Message<Client> bericht = MessageBuilder.withPayload(client).setHeader(KafkaHeaders.TOPIC, "clienten").build();
        log.info("Bericht {}", bericht); // SAFE
        Message<String> metNaam = MessageBuilder.withPayload(client.getStatus()).setHeader(KafkaHeaders.TOPIC, "clienten").setHeader("naam", client.getNaam()).build();
        log.info("Bericht met kop {}", metNaam); // EXPECT
        log.info("Lading {}", metNaam.getPayload()); // SAFE
        log.info("Kop {}", metNaam.getHeaders().get("naam", String.class)); // EXPECT
        kafka.send(bericht);
    }

    @KafkaListener(topics = "medewerkers", groupId = "telefoongids", autoStartup = "false")
    public void opMedewerker(ConsumerRecord<String, Medewerker> bericht) {
        log.info("Ontvangen {}", bericht); // EXPECT
        log.info("Ontvangen uit {}-{}", bericht.topic(), bericht.partition()); // SAFE
        log.info("Mail {}", bericht.value().email()); // EXPECT
        log.info("Team {}", bericht.value().team()); // SAFE
    }

    @KafkaListener(topics = "clienten", groupId = "telling", autoStartup = "false")
    @SendTo("tellingen")
    public Long opClient(@Payload Client client, @Header(KafkaHeaders.RECEIVED_TOPIC) String topic) {
        log.info("Client {} uit {}", client, topic); // SAFE
        log.info("Client belt met {}", client.getTelefoon()); // EXPECT
        return client.getId();
    }
}
