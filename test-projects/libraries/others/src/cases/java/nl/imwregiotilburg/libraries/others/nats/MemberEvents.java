package nl.imwregiotilburg.libraries.others.nats;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.JetStream;
import io.nats.client.JetStreamApiException;
import io.nats.client.KeyValue;
import io.nats.client.Message;
import io.nats.client.api.KeyValueEntry;
import io.nats.client.api.PublishAck;
import io.nats.client.impl.Headers;
import io.nats.client.impl.NatsMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class MemberEvents {

    public static class Member {
        public String id;
        @PersonalData("emailadres")
        public String email;
        public String tenant;
    }

    private static final Logger log = LoggerFactory.getLogger(MemberEvents.class);

    private final Connection connection;
    private final ObjectMapper mapper = new ObjectMapper();

    public MemberEvents(Connection connection) {
        this.connection = connection;
    }

    public void publish(Member member) throws IOException {
        byte[] body = mapper.writeValueAsBytes(member);
        Message message = NatsMessage.builder().subject("members.created").data(body).build();
        log.info("publishing on {}", message.getSubject()); // SAFE
        log.debug("payload {}", new String(message.getData(), StandardCharsets.UTF_8)); // EXPECT
        log.debug("payload of {} bytes", message.getData().length); // SAFE
        connection.publish(message);
    }

    public void publishWithHeaders(Member member) {
        Headers headers = new Headers();
        headers.add("X-Email", member.email);
        headers.put("X-Tenant", member.tenant);
        Message message = NatsMessage.builder().subject("members.updated").headers(headers).data(member.id).build();
        log.info("mail header {}", message.getHeaders().getFirst("X-Email")); // EXPECT
        log.info("tenant header {}", message.getHeaders().getFirst("X-Tenant")); // SAFE
        log.info("header names {}", headers.keySet()); // SAFE
        log.info("header entries {}", headers.entrySet()); // EXPECT
        connection.publish(message);
    }

    public void publishPerMember(Member member) {
        Message message = NatsMessage.builder().subject("mailbox." + member.email).data("ping").build();
        log.info("subject {}", message.getSubject()); // EXPECT
        log.info("body {}", new String(message.getData(), StandardCharsets.UTF_8)); // SAFE
        connection.publish(message);
    }

    public void stripped(Member member) {
        Headers headers = new Headers().add("X-Email", member.email).add("X-Tenant", member.tenant);
        headers.remove("X-Email");
        log.info("remaining {}", headers.entrySet()); // SAFE
    }

    public void jetStream(JetStream js, Member member) throws IOException, JetStreamApiException {
        PublishAck ack = js.publish("members.stream", member.email.getBytes(StandardCharsets.UTF_8));
        log.info("stored as {} in {}", ack.getSeqno(), ack.getStream()); // SAFE
    }

    private Member read(Message message) {
        try {
            return mapper.readValue(message.getData(), Member.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Dispatcher listen() {
        Dispatcher dispatcher = connection.createDispatcher(msg -> {
            Member member = read(msg);
            log.info("received {}", member.email); // EXPECT
            log.info("received for tenant {}", member.tenant); // SAFE
            log.info("received object {}", member); // SAFE
        });
        return dispatcher.subscribe("members.created");
    }

    public void keyValue(KeyValue bucket, Member member) throws IOException, JetStreamApiException {
        bucket.put("member." + member.id, member.email);
        KeyValueEntry entry = bucket.get("member." + member.id);
        log.info("bucket value {}", entry.getValueAsString()); // EXPECT
        log.info("bucket key {} revision {}", entry.getKey(), entry.getRevision()); // SAFE
    }
}
