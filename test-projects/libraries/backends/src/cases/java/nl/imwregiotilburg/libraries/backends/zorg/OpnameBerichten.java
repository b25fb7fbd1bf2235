package nl.imwregiotilburg.libraries.backends.zorg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.core.MessagePropertiesBuilder;
import org.springframework.amqp.rabbit.annotation.Exchange;
import org.springframework.amqp.rabbit.annotation.Queue;
import org.springframework.amqp.rabbit.annotation.QueueBinding;
import org.springframework.amqp.rabbit.annotation.RabbitHandler;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;

record OpnameBericht(String dossier, @PersonalData("naam") String naam, String afdeling) { }

record OntslagBericht(String dossier, String afdeling) { }

@Component
class OpnameLuisteraar {
    private static final Logger log = LoggerFactory.getLogger(OpnameLuisteraar.class);
    private final ObjectMapper mapper;

    OpnameLuisteraar(ObjectMapper mapper) { this.mapper = mapper; }

    @RabbitListener(queues = "opnames")
    public void opname(OpnameBericht bericht) {
        log.info("Opname {}", bericht); // EXPECT
        log.info("Opname {} op {}", bericht.dossier(), bericht.afdeling()); // SAFE
    }

    @RabbitListener(queues = "ontslagen")
    public void ontslag(OntslagBericht bericht) {
        log.info("Ontslag {}", bericht); // SAFE
    }

    @RabbitListener(queues = "opnames-ruw")
    public void ruw(Message bericht) throws java.io.IOException {
        OpnameBericht opname = mapper.readValue(bericht.getBody(), OpnameBericht.class);
        log.info("Ruwe opname van {}", opname.naam()); // EXPECT
    }

    @RabbitListener(bindings = @QueueBinding(value = @Queue("etiketten"), exchange = @Exchange("zorg"), key = "etiket"))
    public void etiket(@Payload String tekst, @Header("dossier") String dossier) {
        log.info("Etiket {}", tekst); // EXPECT
        log.info("Etiket voor dossier {}", dossier); // SAFE
    }
}

@Component
@RabbitListener(queues = "mutaties")
class MutatieLuisteraar {
    private static final Logger log = LoggerFactory.getLogger(MutatieLuisteraar.class);

    @RabbitHandler
    public void opname(OpnameBericht bericht) {
        log.debug("Mutatie {}", bericht.naam().toUpperCase()); // EXPECT
    }

    @RabbitHandler
    public void ontslag(OntslagBericht bericht) {
        log.debug("Mutatie {}", bericht.dossier()); // SAFE
    }
}

@Component
public class OpnameBerichten {
    private static final Logger log = LoggerFactory.getLogger(OpnameBerichten.class);
    private final RabbitTemplate rabbit;
    private final ObjectMapper mapper;

    public OpnameBerichten(RabbitTemplate rabbit, ObjectMapper mapper) {
        this.rabbit = rabbit;
        this.mapper = mapper;
    }

    public void meldOpname(Patient patient) {
        OpnameBericht bericht = new OpnameBericht(patient.getDossiernummer(), patient.getNaam(), patient.getAfdeling());
        rabbit.convertAndSend("opnames", bericht);
        rabbit.convertAndSend("zorg", "etiket", patient.getNaam(), m -> {
            m.getMessageProperties().setHeader("dossier", patient.getDossiernummer());
            return m;
        });
    }

    public void meldRuw(Patient patient) throws JsonProcessingException {
        OpnameBericht opname = new OpnameBericht(patient.getDossiernummer(), patient.getNaam(), patient.getAfdeling());
        MessageProperties eigenschappen = MessagePropertiesBuilder.newInstance()
                .setContentType(MessageProperties.CONTENT_TYPE_JSON).setHeader("dossier", patient.getDossiernummer()).build();
        Message bericht = MessageBuilder.withBody(mapper.writeValueAsBytes(opname)).andProperties(eigenschappen).build();
        log.debug("AMQP-bericht {}", bericht); // EXPECT
        log.debug("Inhoud {}", new String(bericht.getBody(), StandardCharsets.UTF_8)); // EXPECT
        log.debug("Kop {}", bericht.getMessageProperties().<String>getHeader("dossier")); // SAFE
        rabbit.send("opnames-ruw", bericht);
    }

    public void meldOntslag(Patient patient) {
        OntslagBericht bericht = new OntslagBericht(patient.getDossiernummer(), patient.getAfdeling());
        log.debug("Ontslag wordt verstuurd: {}", bericht); // SAFE
        rabbit.convertAndSend("ontslagen", bericht);
        Object antwoord = rabbit.convertSendAndReceive("naam-opzoeken", patient.getDossiernummer());
        if (antwoord instanceof OpnameBericht opname) {
            log.info("Antwoord {}", opname.naam()); // EXPECT
        }
    }
}
