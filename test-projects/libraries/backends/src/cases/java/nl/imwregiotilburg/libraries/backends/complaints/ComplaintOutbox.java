package nl.imwregiotilburg.libraries.backends.complaints;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.RequiredArgsConstructor;
import lombok.ToString;
import lombok.extern.slf4j.Slf4j;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Entity @Getter @NoArgsConstructor @ToString(onlyExplicitlyIncluded = true)
class OutboxMessage {
    @Id @GeneratedValue @ToString.Include private Long id;
    @ToString.Include private String type;
    private String aggregateId;
    @Lob private String payload;
    private Instant createdAt = Instant.now();

    OutboxMessage(String type, String aggregateId, String payload) {
        this.type = type;
        this.aggregateId = aggregateId;
        this.payload = payload;
    }
}

interface OutboxRepository extends JpaRepository<OutboxMessage, Long> {
    List<OutboxMessage> findTop100ByOrderById();
}

@Slf4j @Service @RequiredArgsConstructor
public class ComplaintOutbox {
    private final OutboxRepository outbox;
    private final ObjectMapper mapper;
    private final KafkaTemplate<String, String> kafka;

    @Transactional(propagation = Propagation.MANDATORY)
    public void store(ComplaintFiled event) throws JsonProcessingException {
        String json = mapper.writeValueAsString(event);
        OutboxMessage message = new OutboxMessage(event.getClass().getSimpleName(), event.complaintId(), json);
        log.debug("json {}", json); // EXPECT
        log.debug("storing {}", message); // SAFE
        OutboxMessage saved = outbox.save(message);
        log.debug("stored payload {}", saved.getPayload()); // EXPECT
    }

    @Scheduled(fixedDelay = 1000)
    public void relay() throws JsonProcessingException {
        for (OutboxMessage message : outbox.findTop100ByOrderById()) {
            ComplaintFiled event = mapper.readValue(message.getPayload(), ComplaintFiled.class);
            log.info("relaying mail of {}", event.email()); // EXPECT
            log.info("relaying category {}", event.category()); // SAFE
            kafka.send("complaints.relay", message.getAggregateId(), message.getPayload());
        }
    }

    void tree(ComplaintFiled event) throws JsonProcessingException {
        JsonNode node = mapper.readTree(mapper.writeValueAsString(event));
        log.info("mail {}", node.get("email").asText()); // EXPECT
        log.info("category {}", node.path("category").asText()); // SAFE
        log.info("has mail {}", node.hasNonNull("email")); // SAFE
        log.info("node {}", node.toPrettyString()); // EXPECT
        ObjectNode copy = mapper.valueToTree(event);
        copy.remove(List.of("email", "complainant"));
        log.info("stripped {}", copy); // SAFE
        copy.put("handler", "desk");
        copy.set("who", node.get("complainant"));
        log.info("who {}", copy.get("who").textValue()); // EXPECT
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        log.info("fields {}", fields); // SAFE
        ComplaintFiled back = mapper.treeToValue(node, ComplaintFiled.class);
    }

    void maps(ComplaintFiled event) throws JsonProcessingException {
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(event);
        Map<String, Object> map = mapper.readValue(json, new TypeReference<Map<String, Object>>() {});
        log.info("map mail {}", map.get("email")); // EXPECT
        log.info("map category {}", map.get("category")); // SAFE
        Map<String, Object> converted = mapper.convertValue(event, new TypeReference<>() {});
        log.info("converted id {}", converted.get("complaintId")); // SAFE
        ComplaintClosed closed = new ComplaintClosed(event.complaintId(), event.category());
        List<ComplaintFiled> list = mapper.readerForListOf(ComplaintFiled.class).readValue("[" + json + "]");
        log.info("list {}", list.stream().map(ComplaintFiled::complainant).toList()); // EXPECT
    }
}
