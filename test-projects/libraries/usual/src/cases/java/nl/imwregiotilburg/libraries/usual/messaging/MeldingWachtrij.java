package nl.imwregiotilburg.libraries.usual.messaging;

import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.libraries.usual.domain.Brief;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.core.MessagePropertiesBuilder;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.core.RabbitOperations;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.amqp.support.converter.Jackson2JsonMessageConverter;
import org.springframework.stereotype.Component;

/** Notifications over RabbitMQ. */
@Component
public class MeldingWachtrij {
    private static final Logger log = LoggerFactory.getLogger(MeldingWachtrij.class);

    /** A notification. */
    public record Melding(String soort, @PersonalData(value = "email", purpose = "melding") String ontvanger, String dossier) {
    }

    private final RabbitOperations rabbit;
    private final Jackson2JsonMessageConverter omzetter = new Jackson2JsonMessageConverter("nl.imwregiotilburg.libraries.usual.messaging");

    public MeldingWachtrij(RabbitOperations rabbit) {
        this.rabbit = rabbit;
    }

    public void meld(Client client) {
        Melding melding = new Melding("afspraak", client.getEmail(), client.getDossierNummer());
        rabbit.convertAndSend("meldingen", "afspraak", melding, bericht -> {
            bericht.getMessageProperties().setHeader("soort", melding.soort());
            log.info("Gemeld aan {}", melding.ontvanger()); // EXPECT
            log.info("Gemeld met kop {}", bericht.getMessageProperties().getHeaders().get("soort")); // SAFE
            return bericht;
        });
    }

    public Message ruw(Brief brief) {
        MessageProperties eigenschappen = MessagePropertiesBuilder.newInstance().setContentType(MessageProperties.CONTENT_TYPE_TEXT_PLAIN).setMessageId(brief.kenmerk()).build();
        Message bericht = MessageBuilder.withBody(brief.tekst().getBytes(StandardCharsets.UTF_8)).andProperties(eigenschappen).build();
        log.info("Ruw bericht {}", bericht); // EXPECT
        log.info("Ruw bericht {}", bericht.getMessageProperties().getMessageId()); // SAFE
        log.info("Ruw bericht {} bytes", bericht.getBody().length); // SAFE
        log.info("Ruw lichaam {}", new String(bericht.getBody(), StandardCharsets.UTF_8)); // EXPECT
        Message binair = MessageBuilder.withBody(brief.tekst().getBytes(StandardCharsets.UTF_8)).setContentType(MessageProperties.CONTENT_TYPE_BYTES).build();
        log.info("Binair bericht {}", binair); // SAFE
        return bericht;
    }

    public void omgezet(Client client) {
        Melding melding = new Melding("brief", client.getEmail(), client.getDossierNummer());
        Message bericht = omzetter.toMessage(melding, new MessageProperties());
        log.info("Type {}", bericht.getMessageProperties().getContentType()); // SAFE
        Melding terug = (Melding) omzetter.fromMessage(bericht);
        log.info("Terug {}", terug); // EXPECT
        log.info("Terug over {}", terug.dossier()); // SAFE
        MessageProperties kop = new MessageProperties();
        kop.setHeader("beller", client.getTelefoon());
        kop.setHeader("regio", client.getRegio());
        log.debug("Beller {}", kop.getHeaders().get("beller")); // EXPECT
        String regio = kop.getHeader("regio");
        log.debug("Regio {}", regio); // SAFE
    }

    @RabbitListener(queues = "meldingen", autoStartup = "false")
    public void opMelding(Melding melding, @Header("soort") String soort) {
        log.info("Melding {} van soort {}", melding.dossier(), soort); // SAFE
        log.info("Melding {}", melding); // EXPECT
        if (melding.ontvanger().isBlank()) {
            throw new AmqpRejectAndDontRequeueException("geen ontvanger");
        }
    }
}
