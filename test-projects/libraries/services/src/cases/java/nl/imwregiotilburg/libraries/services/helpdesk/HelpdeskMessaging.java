package nl.imwregiotilburg.libraries.services.helpdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lombok.Data;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.modelmapper.ModelMapper;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessagePostProcessor;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.BeanUtils;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.retry.annotation.Recover;
import org.springframework.retry.annotation.Retryable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** What partner organisations get. */
@Data
class PartnerTicket {
    private Long id;
    private String reporterName;
    private String reporterEmail;
    private HelpdeskTicket.Priority priority;
}

/** What everybody gets. */
@Data
class PublicTicket {
    private Long id;
    private HelpdeskTicket.Priority priority;
}

/** Exchanges tickets with the partner organisations. */
@Slf4j
@Service
@RequiredArgsConstructor
public class HelpdeskMessaging {

    private final RabbitTemplate rabbit;
    private final StringRedisTemplate redis;
    private final RedisTemplate<String, HelpdeskNote> noteRedis;
    private final ObjectMapper json;
    private final ModelMapper modelMapper = new ModelMapper();

    @Retryable(retryFor = AmqpException.class)
    public void publish(HelpdeskTicket ticket) {
        MessagePostProcessor headers = message -> {
            message.getMessageProperties().setHeader("x-reporter", ticket.getReporterName());
            message.getMessageProperties().setHeader("x-priority", ticket.getPriority().name());
            log.debug("Header {}", message.getMessageProperties().<String>getHeader("x-reporter")); // EXPECT
            log.debug("Header {}", message.getMessageProperties().<String>getHeader("x-priority")); // SAFE
            return message;
        };
        rabbit.convertAndSend("tickets", "new", ticket, headers);
        log.info("Published {}", ticket.getId()); // SAFE
    }

    @Recover
    public void notPublished(AmqpException e, HelpdeskTicket ticket) {
        log.error("Gave up on {}: {}", ticket.getReporterEmail(), e.getClass().getName()); // EXPECT
        log.error("Gave up on {}: {}", ticket.getId(), e.getClass().getName()); // SAFE
    }

    @RabbitListener(queues = "tickets.in")
    public void receive(HelpdeskTicket ticket, @Header("x-origin") String origin) {
        log.info("Received from {}: {}", origin, ticket.getPhone()); // EXPECT
        log.info("Received from {}: {}", origin, ticket.getPriority()); // SAFE
    }

    public Message raw(HelpdeskTicket ticket) throws JsonProcessingException {
        Message message = MessageBuilder.withBody(json.writeValueAsBytes(ticket))
                .setContentType("application/json").setMessageId("T" + ticket.getId()).build();
        log.trace("Body {}", new String(message.getBody(), StandardCharsets.UTF_8)); // EXPECT
        log.trace("Message {} of {} bytes", message.getMessageProperties().getMessageId(), message.getBody().length); // SAFE
        return message;
    }

    public void remember(HelpdeskTicket ticket) {
        String key = "ticket:" + ticket.getId();
        redis.opsForValue().set(key + ":email", ticket.getReporterEmail());
        log.debug("Remembered {}", redis.opsForValue().get(key + ":email")); // EXPECT
        log.debug("Remembered {} tickets", redis.opsForValue().increment("tickets")); // SAFE
        redis.opsForHash().put(key, "phone", ticket.getPhone());
        redis.opsForHash().put(key, "priority", ticket.getPriority().name());
        log.debug("Phone {}", redis.opsForHash().get(key, "phone")); // EXPECT
        log.debug("Priority {}", redis.opsForHash().get(key, "priority")); // SAFE
        HashOperations<String, String, HelpdeskNote> notes = noteRedis.opsForHash();
        ticket.getNotes().forEach(note -> notes.put(key + ":notes", note.getKind(), note));
        log.debug("Notes {}", notes.entries(key + ":notes")); // EXPECT
        log.debug("Notes {}", notes.size(key + ":notes")); // SAFE
    }

    public void share(HelpdeskTicket ticket) {
        PartnerTicket partner = modelMapper.map(ticket, PartnerTicket.class);
        PublicTicket open = modelMapper.map(ticket, PublicTicket.class);
        log.info("Partner gets {}", partner); // EXPECT
        log.info("Everybody gets {}", open); // SAFE
        PartnerTicket copy = new PartnerTicket();
        BeanUtils.copyProperties(ticket, copy, "reporterEmail");
        log.info("Copied name {}", copy.getReporterName()); // EXPECT
        log.info("Copied priority {}", copy.getPriority()); // SAFE
        Map<String, Object> map = json.convertValue(ticket, new TypeReference<Map<String, Object>>() { });
        log.trace("As map: {}", map); // EXPECT
        log.trace("As map: {}", map.get("priority")); // SAFE
    }

    public HelpdeskTicket patch(HelpdeskTicket ticket, String patch) throws JsonProcessingException {
        HelpdeskTicket patched = json.readerForUpdating(ticket).readValue(patch);
        log.info("Patched to {}", patched); // EXPECT
        log.info("Patched to {}", patched.getPriority()); // SAFE
        return patched;
    }

    @Async
    public CompletableFuture<HelpdeskTicket> enrich(HelpdeskTicket ticket) {
        return CompletableFuture.completedFuture(ticket)
                .thenApply(t -> {
                    t.setPhone(t.getPhone().replaceAll("\\s", ""));
                    return t;
                })
                .whenComplete((t, e) -> log.debug("Enriched {}", t.getPhone())) // EXPECT
                .whenComplete((t, e) -> log.debug("Enriched {}, error {}", t.getId(), e != null)); // SAFE
    }
}
