package nl.imwregiotilburg.libraries.backends.complaints;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.DltHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.FixedBackOff;

class UndeliverableException extends RuntimeException {
    UndeliverableException(ComplaintFiled event) { super("cannot deliver to " + event.email()); }
}

@Component
public class ComplaintListeners {
    private static final Logger log = LoggerFactory.getLogger(ComplaintListeners.class);

    @RetryableTopic(attempts = "3")
    @KafkaListener(topics = "complaints.filed", groupId = "desk")
    public void onFiled(@Payload ComplaintFiled event, @org.springframework.messaging.handler.annotation.Header(KafkaHeaders.OFFSET) long offset) {
        log.info("received {} at {}", event.complaintId(), offset); // SAFE
        try {
            deliver(event);
        } catch (UndeliverableException e) {
            log.error("delivery failed", e); // EXPECT
            throw e;
        }
    }

    private void deliver(ComplaintFiled event) {
        if (!event.email().endsWith(".nl")) throw new UndeliverableException(event);
    }

    @DltHandler
    public void onDead(ComplaintFiled event, @org.springframework.messaging.handler.annotation.Header(KafkaHeaders.RECEIVED_TOPIC) String topic) {
    }

    @KafkaListener(topics = "complaints.filed", groupId = "stats")
    public void onRecord(ConsumerRecord<String, ComplaintFiled> record, Acknowledgment ack) {
        log.info("record {}-{}@{}", record.topic(), record.partition(), record.offset()); // SAFE
        log.info("record {}", record); // EXPECT
        log.info("record from {}", record.value().complainant()); // EXPECT
        log.info("record category {}", record.value().category()); // SAFE
        log.info("reply to {}", new String(record.headers().lastHeader("reply-to").value(), StandardCharsets.UTF_8)); // EXPECT
        ack.acknowledge();
    }

    @KafkaListener(topics = "complaints.archive", groupId = "archive")
    @SendTo("complaints.archived")
    public String onMessage(Message<ComplaintFiled> message) {
        log.info("message at {}", message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION)); // SAFE
        log.info("message {}", message.getPayload()); // EXPECT
        return message.getPayload().complaintId();
    }

    @KafkaListener(topics = "complaints.filed", groupId = "batch", batch = "true")
    public void onBatch(List<ConsumerRecord<String, ComplaintFiled>> records) {
        Map<Category, List<ComplaintFiled>> byCategory = records.stream().map(ConsumerRecord::value).collect(Collectors.groupingBy(ComplaintFiled::category));
        log.info("batch categories {}", byCategory.keySet()); // SAFE
        for (ConsumerRecord<String, ComplaintFiled> record : records) {
            log.info("batch item {}", record.value().email()); // EXPECT
        }
    }

    @KafkaListener(topics = "complaints.filed", groupId = "bulk", batch = "true")
    public void onBulk(ConsumerRecords<String, ComplaintFiled> records, Acknowledgment ack) {
        records.forEach(r -> log.info("bulk {}", r.timestamp())); // SAFE
        records.records("complaints.filed").forEach(r -> log.info("bulk {}", r.value())); // EXPECT
        ack.acknowledge();
    }

    @KafkaListener(topics = "complaints.contact", groupId = "mail")
    public void onContact(String contact) {
        log.info("contact {}", contact); // EXPECT
    }

    @KafkaListener(topics = "complaints.closed", groupId = "mail")
    public void onClosed(String category) {
        log.info("closed in {}", category); // SAFE
    }
}

@Configuration
class ComplaintKafkaConfig {
    private static final Logger log = LoggerFactory.getLogger(ComplaintKafkaConfig.class);

    @Bean
    DefaultErrorHandler errorHandler() {
        return new DefaultErrorHandler((record, error) -> {
            log.error("gave up at {}-{}", record.topic(), record.offset()); // SAFE
            log.error("gave up on {}", record.value()); // EXPECT
        }, new FixedBackOff(1000L, 2));
    }
}
