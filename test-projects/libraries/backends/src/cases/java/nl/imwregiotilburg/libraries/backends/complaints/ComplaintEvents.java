package nl.imwregiotilburg.libraries.backends.complaints;

import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

enum Category { NOISE, WASTE, PARKING }

record ComplaintFiled(String complaintId, @PersonalData("naam") String complainant, @PersonalData("emailadres") String email, Category category) {}

record ComplaintAcknowledged(String complaintId, String text) {}

record ComplaintClosed(String complaintId, Category category) {}

class ComplainantMoved extends ApplicationEvent {
    private final String complaintId;
    @PersonalData("adres") private final String newAddress;

    ComplainantMoved(Object source, String complaintId, String newAddress) {
        super(source);
        this.complaintId = complaintId;
        this.newAddress = newAddress;
    }

    String getComplaintId() { return complaintId; }
    String getNewAddress() { return newAddress; }
}

@Service
public class ComplaintEvents {
    private static final Logger log = LoggerFactory.getLogger(ComplaintEvents.class);
    private final ApplicationEventPublisher publisher;
    private final KafkaTemplate<String, Object> kafka;

    ComplaintEvents(ApplicationEventPublisher publisher, KafkaTemplate<String, Object> kafka) {
        this.publisher = publisher;
        this.kafka = kafka;
    }

    @Transactional
    public void file(ComplaintFiled filed) {
        publisher.publishEvent(filed);
        publisher.publishEvent(new ComplaintClosed(filed.complaintId(), filed.category()));
    }

    public void move(String complaintId, String address) {
        publisher.publishEvent(new ComplainantMoved(this, complaintId, address));
    }

    @EventListener
    public ComplaintAcknowledged acknowledge(ComplaintFiled filed) {
        log.info("acknowledging {}", filed.complainant()); // EXPECT
        return new ComplaintAcknowledged(filed.complaintId(), "Dear " + filed.complainant() + ", we received your complaint");
    }

    @EventListener
    public void onAcknowledged(ComplaintAcknowledged event) {
        log.info("acknowledged with {}", event.text()); // EXPECT
    }

    @Async @EventListener
    public void onMoved(ComplainantMoved event) {
        log.info("moved {}", event); // SAFE
        log.info("moved {} to {}", event.getComplaintId(), event.getNewAddress()); // EXPECT
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void afterCommit(ComplaintClosed event) {
        log.info("closed {}", event); // SAFE
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    public void afterRollback(ComplaintFiled event) {
        log.warn("rolled back {}", event); // EXPECT
    }

    @TransactionalEventListener
    public void publish(ComplaintFiled event) {
        ProducerRecord<String, Object> record = new ProducerRecord<>("complaints.filed", event.complaintId(), event);
        record.headers().add("reply-to", event.email().getBytes(StandardCharsets.UTF_8));
        record.headers().add("category", event.category().name().getBytes(StandardCharsets.UTF_8));
        log.info("sending category {}", new String(record.headers().lastHeader("category").value(), StandardCharsets.UTF_8)); // SAFE
        log.info("sending reply-to {}", new String(record.headers().lastHeader("reply-to").value(), StandardCharsets.UTF_8)); // EXPECT
        kafka.send(record).whenComplete((result, error) -> {
            if (error != null) {
                log.error("could not send {}", record.value()); // EXPECT
            } else {
                log.info("sent at {}", result.getRecordMetadata()); // SAFE
                log.info("sent {}", result.getProducerRecord()); // EXPECT
            }
        });
        Message<ComplaintFiled> message = MessageBuilder.withPayload(event).setHeader(KafkaHeaders.TOPIC, "complaints.archive").setHeader("contact", event.email()).build();
        log.info("archiving on {}", message.getHeaders().get(KafkaHeaders.TOPIC)); // SAFE
        log.info("archiving for {}", message.getHeaders().get("contact", String.class)); // EXPECT
        log.info("archiving category {}", message.getPayload().category()); // SAFE
        kafka.send(message);
        kafka.send("complaints.contact", event.complaintId(), event.email());
        kafka.send("complaints.closed", event.complaintId(), event.category().name());
    }
}
