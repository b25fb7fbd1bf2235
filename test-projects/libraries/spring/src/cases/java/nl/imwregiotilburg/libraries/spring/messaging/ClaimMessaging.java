package nl.imwregiotilburg.libraries.spring.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.Serializable;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.support.AmqpHeaders;
import org.springframework.amqp.support.converter.MessageConverter;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Headers;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

@Component
public class ClaimMessaging {

    private static final Logger log = LoggerFactory.getLogger(ClaimMessaging.class);

    private final RabbitTemplate rabbit;
    private final MessageConverter converter;

    public ClaimMessaging(RabbitTemplate rabbit, MessageConverter converter) {
        this.rabbit = rabbit;
        this.converter = converter;
    }

    public void publish(Claim claim) {
        rabbit.convertAndSend("claims", "claim.new", claim, message -> {
            message.getMessageProperties().setHeader("claimant", claim.getClaimant());
            message.getMessageProperties().setHeader("product", claim.getProduct());
            log.info("Product header {}", message.getMessageProperties().<String>getHeader("product")); // SAFE
            log.info("Claimant header {}", message.getMessageProperties().<String>getHeader("claimant")); // EXPECT
            return message;
        });
    }

    public void converted(Claim claim) {
        MessageProperties properties = new MessageProperties();
        properties.setCorrelationId(claim.getNumber());
        Message message = converter.toMessage(claim, properties);
        log.info("Body of {} bytes for {}", message.getBody().length, message.getMessageProperties().getCorrelationId()); // SAFE
        Claim back = (Claim) converter.fromMessage(message);
        log.info("Back {}", back.getClaimant()); // EXPECT
    }

    public void receive() {
        Claim claim = (Claim) rabbit.receiveAndConvert("claims.retry");
        log.info("Retrying {}", claim.getNumber()); // SAFE
        Claim typed = rabbit.receiveAndConvert("claims.retry", new ParameterizedTypeReference<Claim>() { });
        log.info("Retrying typed {}", typed); // EXPECT
        Decision decision = (Decision) rabbit.convertSendAndReceive("claims", "claim.decide", typed);
        log.info("Decision {}", decision); // SAFE
    }

    @RabbitListener(queues = "claims.new")
    public void onClaim(Claim claim, @Header(AmqpHeaders.RECEIVED_ROUTING_KEY) String routingKey) {
        log.info("Claim by {}", claim.getClaimant()); // EXPECT
    }

    @RabbitListener(queues = "claims.audit")
    @SendTo("claims.decided")
    public Decision audit(@Payload Claim claim, @Headers Map<String, Object> headers) {
        Decision decision = new Decision(claim.getNumber(), claim.getClaimant().isBlank());
        log.info("Audited {}", decision); // SAFE
        return decision;
    }

    @RabbitListener(queues = "claims.message")
    public void onMessage(org.springframework.messaging.Message<Claim> message) {
        log.info("Message {}", message); // EXPECT
    }

    public void generic(Claim claim) {
        org.springframework.messaging.Message<String> message = MessageBuilder.withPayload(claim.getClaimant()).setHeader("product", claim.getProduct()).build();
        log.info("Header {} for {}", message.getHeaders().get("product", String.class), message.getPayload().length()); // SAFE
        GenericMessage<Decision> answer = new GenericMessage<>(new Decision(claim.getNumber(), true), Map.of("to", claim.getClaimant()));
        log.info("Answer {}", answer.getPayload()); // SAFE
        log.info("Answer {}", answer); // EXPECT
    }
}

@Component
class ClaimJms {

    private static final Logger log = LoggerFactory.getLogger(ClaimJms.class);

    private final JmsTemplate jms;

    ClaimJms(JmsTemplate jms) {
        this.jms = jms;
    }

    void send(Claim claim) {
        jms.convertAndSend("claims", claim, message -> {
            message.setStringProperty("product", claim.getProduct());
            message.setStringProperty("claimant", claim.getClaimant());
            log.info("JMS product {}", message.getStringProperty("product")); // SAFE
            log.info("JMS claimant {}", message.getStringProperty("claimant")); // EXPECT
            return message;
        });
        Claim next = (Claim) jms.receiveAndConvert("claims");
        log.info("Next {}", next.getProduct()); // SAFE
    }

    void sendText(Claim claim) {
        jms.send("letters", (Session session) -> {
            TextMessage text = session.createTextMessage("Dear " + claim.getClaimant());
            log.info("Letter {}", text.getText()); // EXPECT
            return text;
        });
        jms.send("maps", (Session session) -> {
            MapMessage map = session.createMapMessage();
            map.setString("claimant", claim.getClaimant());
            map.setString("product", claim.getProduct());
            log.info("Map claimant {}", map.getString("claimant")); // EXPECT
            return map;
        });
    }

    @JmsListener(destination = "claims")
    void onClaim(Claim claim) {
        log.info("JMS claim by {}", claim.getClaimant()); // EXPECT
    }

    @JmsListener(destination = "claims.objects")
    void onObject(ObjectMessage message) throws JMSException {
        Claim claim = message.getBody(Claim.class);
        log.info("Object claim {}", ((Claim) message.getObject()).getClaimant()); // EXPECT
    }
}

class Claim implements Serializable {
    private final String number;
    @PersonalData("naam")
    private final String claimant;
    private final String product;

    Claim(String number, String claimant, String product) {
        this.number = number;
        this.claimant = claimant;
        this.product = product;
    }

    public String getNumber() {
        return number;
    }

    public String getClaimant() {
        return claimant;
    }

    public String getProduct() {
        return product;
    }

    @Override
    public String toString() {
        return "Claim " + number + " of " + claimant;
    }
}

record Decision(String number, boolean granted) implements Serializable {
}
