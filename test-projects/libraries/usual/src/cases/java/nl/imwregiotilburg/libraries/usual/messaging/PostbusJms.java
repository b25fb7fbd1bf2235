package nl.imwregiotilburg.libraries.usual.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import nl.imwregiotilburg.libraries.usual.domain.Brief;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.core.JmsOperations;
import org.springframework.stereotype.Component;

/** The post box of the printing office, over JMS. */
@Component
public class PostbusJms implements MessageListener {
    private static final Logger log = LoggerFactory.getLogger(PostbusJms.class);

    private final JmsOperations jms;

    public PostbusJms(JmsOperations jms) {
        this.jms = jms;
    }

    public void stuur(Brief brief) {
        jms.send("drukker", sessie -> {
            TextMessage bericht = sessie.createTextMessage(brief.tekst());
            bericht.setStringProperty("aan", brief.geadresseerde());
            bericht.setStringProperty("sjabloon", brief.sjabloon());
            log.info("Tekst {}", bericht.getText()); // EXPECT
            log.info("Aan {}", bericht.getStringProperty("aan")); // EXPECT
            log.info("Sjabloon {}", bericht.getStringProperty("sjabloon")); // SAFE
            log.info("Heeft aan: {}", bericht.propertyExists("aan")); // SAFE
            return bericht;
        });
    }

    public void stuurKaart(Session sessie, Client client) throws JMSException {
        MapMessage kaart = sessie.createMapMessage();
        kaart.setString("telefoon", client.getTelefoon());
        kaart.setLong("id", client.getId());
        log.info("Telefoon {}", kaart.getString("telefoon")); // EXPECT
        log.info("Id {}", kaart.getLong("id")); // SAFE
        kaart.clearBody();
        log.info("Na wissen {}", kaart.getString("telefoon")); // SAFE
    }

    public void stuurObject(Client client) {
        jms.convertAndSend("archief", client.getNaam(), bericht -> {
            bericht.setJMSCorrelationID(client.getDossierNummer());
            log.info("Archief {}", bericht.getJMSCorrelationID()); // SAFE
            return bericht;
        });
        Object terug = jms.receiveAndConvert("archief");
        log.info("Uit het archief {}", terug); // EXPECT
    }

    @Override
    public void onMessage(Message bericht) {
        try {
            if (bericht instanceof ObjectMessage objectBericht) {
                Brief brief = objectBericht.getBody(Brief.class);
                log.info("Brief {} met {}", brief.kenmerk(), brief.sjabloon()); // SAFE
                log.info("Brief aan {}", brief.geadresseerde()); // EXPECT
            }
        } catch (JMSException e) {
            log.error("Onleesbaar, code {}", e.getErrorCode()); // SAFE
        }
    }

    @JmsListener(destination = "clienten")
    public void opClient(Client client) {
        log.info("Client uit de postbus: {}", client); // SAFE
        log.info("Postcode {}", client.getAdres().getPostcode()); // EXPECT
        log.info("Adres {}", client.getAdres()); // EXPECT
    }
}
