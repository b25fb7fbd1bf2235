package nl.imwregiotilburg.libraries.spring.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.SendResult;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

@Component
public class OrderStream {

    private static final Logger log = LoggerFactory.getLogger(OrderStream.class);

    private final KafkaTemplate<String, OrderPlaced> orders;
    private final KafkaTemplate<String, String> texts;

    public OrderStream(KafkaTemplate<String, OrderPlaced> orders, KafkaTemplate<String, String> texts) {
        this.orders = orders;
        this.texts = texts;
    }

    public void publish(OrderPlaced order) {
        CompletableFuture<SendResult<String, OrderPlaced>> sent = orders.send("orders", order.getOrderId(), order);
        sent.thenAccept(result -> log.info("Sent {}", result.getProducerRecord().value().getEmail())); // EXPECT
        sent.thenAccept(result -> log.info("Sent {}", result.getProducerRecord().key())); // SAFE
        sent.thenAccept(result -> log.debug("Result {}", result)); // EXPECT
        texts.send("welcome-mails", order.getEmail());
    }

    public void publishRecord(OrderPlaced order) {
        ProducerRecord<String, OrderPlaced> record = new ProducerRecord<>("orders", order.getEmail(), order);
        record.headers().add("status", order.getStatus().getBytes(StandardCharsets.UTF_8));
        log.info("With key {}", record.key()); // EXPECT
        log.info("With status {}", new String(record.headers().lastHeader("status").value(), StandardCharsets.UTF_8)); // SAFE
        log.debug("Record {}", record); // EXPECT
        orders.send(record);
    }

    public void publishMessage(OrderPlaced order) {
        Message<OrderPlaced> message = MessageBuilder.withPayload(order).setHeader(KafkaHeaders.TOPIC, "orders").setHeader(KafkaHeaders.KEY, order.getOrderId()).build();
        log.info("Topic {}, key {}", message.getHeaders().get(KafkaHeaders.TOPIC), message.getHeaders().get(KafkaHeaders.KEY)); // SAFE
        orders.send(message);
    }
}

@Component
class OrderListener {

    private static final Logger log = LoggerFactory.getLogger(OrderListener.class);

    @KafkaListener(topics = "orders", groupId = "billing")
    void onOrder(OrderPlaced order) {
        log.info("Billing {}", order.getEmail()); // EXPECT
    }

    @KafkaListener(topics = "orders", groupId = "shipping")
    void onRecord(ConsumerRecord<String, OrderPlaced> record, Acknowledgment ack) {
        log.info("Record status {}", record.value().getStatus()); // SAFE
        log.info("Record {}", record); // EXPECT
        ack.acknowledge();
    }

    @KafkaListener(topics = "orders", groupId = "stock")
    void onPayload(@Payload OrderPlaced order, @Header(KafkaHeaders.RECEIVED_TOPIC) String topic, @Header(KafkaHeaders.OFFSET) long offset) {
        log.info("Got {} from {} at {}", order.getStatus(), topic, offset); // SAFE
    }

    @KafkaListener(topics = "orders", groupId = "report", batch = "true")
    void onBatch(List<ConsumerRecord<String, OrderPlaced>> records) {
        records.forEach(record -> log.info("Batch entry {}", record.value().getEmail())); // EXPECT
        log.info("Batch statuses {}", records.stream().map(ConsumerRecord::value).map(OrderPlaced::getStatus).toList()); // SAFE
    }

    @KafkaListener(topics = "orders", groupId = "audit")
    void onMessage(Message<OrderPlaced> message) {
        log.info("Message {}", message.getPayload().getOrderId()); // SAFE
    }

    @KafkaListener(topics = "welcome-mails", groupId = "mailer")
    void onWelcome(String address) {
        log.info("Welcome mail to {}", address); // EXPECT
    }
}

class OrderPoller {

    private static final Logger log = LoggerFactory.getLogger(OrderPoller.class);

    void poll(Consumer<String, OrderPlaced> consumer) {
        ConsumerRecords<String, OrderPlaced> records = consumer.poll(java.time.Duration.ofSeconds(1));
        for (ConsumerRecord<String, OrderPlaced> record : records) {
            log.info("Polled {}", record.value().getEmail()); // EXPECT
        }
    }
}

class OrderInterceptor implements RecordInterceptor<String, OrderPlaced>, ConsumerRecordRecoverer, ProducerListener<String, OrderPlaced> {

    private static final Logger log = LoggerFactory.getLogger(OrderInterceptor.class);

    @Override
    public ConsumerRecord<String, OrderPlaced> intercept(ConsumerRecord<String, OrderPlaced> record, Consumer<String, OrderPlaced> consumer) {
        log.debug("Intercepted {} in {}", record.value().getOrderId(), record.partition()); // SAFE
        return record;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception exception) {
        OrderPlaced order = (OrderPlaced) record.value();
        log.error("Recovering {}", order.getEmail()); // EXPECT
    }

    @Override
    public void onSuccess(ProducerRecord<String, OrderPlaced> producerRecord, RecordMetadata metadata) {
        log.debug("Produced {} in {}", metadata, producerRecord.value().getStatus()); // SAFE
        log.debug("Produced {}", producerRecord.value().getEmail()); // EXPECT
    }
}

class OrderPlaced {
    private String orderId;
    @PersonalData("emailadres")
    private String email;
    private String status;

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    @Override
    public String toString() {
        return "OrderPlaced(" + orderId + ", " + email + ")";
    }
}
