package nl.imwregiotilburg.libraries.jakarta.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageListener;
import jakarta.jms.MessageProducer;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.StreamMessage;
import jakarta.jms.TextMessage;
import java.io.Serializable;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BestelBerichten {

    private static final Logger log = LoggerFactory.getLogger(BestelBerichten.class);

    private final ConnectionFactory connectionFactory;
    private final Queue queue;

    public BestelBerichten(ConnectionFactory connectionFactory, Queue queue) {
        this.connectionFactory = connectionFactory;
        this.queue = queue;
    }

    public void verstuurObject(Bestelling bestelling) throws JMSException {
        try (JMSContext context = connectionFactory.createContext()) {
            ObjectMessage bericht = context.createObjectMessage(bestelling);
            bericht.setStringProperty("klantEmail", bestelling.getEmail());
            bericht.setStringProperty("soort", bestelling.getSoort());
            context.createProducer().send(queue, bericht);
            log.info("verstuurd {}", bericht.getJMSMessageID()); // SAFE
            log.info("verstuurd voor {}", ((Bestelling) bericht.getObject()).getEmail()); // EXPECT
            log.info("verstuurd soort {}", bericht.getStringProperty("soort")); // SAFE
            log.info("verstuurd aan {}", bericht.getStringProperty("klantEmail")); // EXPECT
        }
    }

    public void verstuurTekst(Session session, Bestelling bestelling) throws JMSException {
        TextMessage tekst = session.createTextMessage();
        tekst.setText("Bestelling van " + bestelling.getNaam());
        TextMessage kort = session.createTextMessage("Bestelling " + bestelling.getNummer());
        kort.setJMSCorrelationID(bestelling.getEmail());
        MessageProducer producer = session.createProducer(queue);
        producer.send(tekst);
        producer.send(kort);
        log.debug("tekst {}", tekst.getText()); // EXPECT
        log.debug("tekst {}", kort.getText()); // SAFE
        log.debug("correlatie {}", kort.getJMSCorrelationID()); // EXPECT
    }

    public void verstuurMap(Session session, Bestelling bestelling) throws JMSException {
        MapMessage map = session.createMapMessage();
        map.setString("email", bestelling.getEmail());
        map.setString("soort", bestelling.getSoort());
        map.setLong("nummer", bestelling.getNummer());
        log.debug("map {}", map.getString("email")); // EXPECT
        log.debug("map {} {}", map.getString("soort"), map.getLong("nummer")); // SAFE
        log.debug("bestaat {}", map.itemExists("email")); // SAFE
    }

    public void verstuurStroom(JMSContext context, Bestelling bestelling) throws JMSException {
        StreamMessage stroom = context.createStreamMessage();
        stroom.writeLong(bestelling.getNummer());
        stroom.writeString(bestelling.getNaam());
        stroom.reset();
        log.debug("nummer {}", stroom.readLong()); // SAFE
        log.debug("naam {}", stroom.readString()); // EXPECT

        BytesMessage bytes = context.createBytesMessage();
        bytes.writeUTF(bestelling.getEmail());
        bytes.reset();
        log.debug("bytes {}", bytes.readUTF()); // EXPECT
    }

    public void producerEigenschappen(JMSContext context, Bestelling bestelling) {
        JMSProducer producer = context.createProducer();
        producer.setProperty("klant", bestelling.getNaam()).setProperty("bron", "webwinkel").setPriority(7);
        producer.send(queue, "bestelling " + bestelling.getNummer());
        log.info("klant {}", producer.getStringProperty("klant")); // EXPECT
        log.info("bron {}", producer.getStringProperty("bron")); // SAFE
    }

    public void ontvang(JMSContext context) throws JMSException {
        try (JMSConsumer consumer = context.createConsumer(queue)) {
            Bestelling bestelling = consumer.receiveBody(Bestelling.class, 1000);
            log.info("ontvangen van {}", bestelling.getNaam()); // EXPECT
            log.info("ontvangen nummer {}", bestelling.getNummer()); // SAFE
        }
    }

    public void ontvangKlassiek(Session session) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(queue, "soort = 'SPOED'")) {
            Message bericht = consumer.receive(500);
            if (bericht instanceof ObjectMessage objectBericht) {
                Bestelling bestelling = (Bestelling) objectBericht.getObject();
                log.warn("spoed voor {}", bestelling.getEmail()); // EXPECT
            }
        }
    }
}

class BestelLuisteraar implements MessageListener {

    private static final Logger log = LoggerFactory.getLogger(BestelLuisteraar.class);

    @Override
    public void onMessage(Message bericht) {
        try {
            Bestelling bestelling = bericht.getBody(Bestelling.class);
            log.info("bericht {} van type {}", bericht.getJMSMessageID(), bericht.getJMSType()); // SAFE
            log.info("bestelling van {}", bestelling.getNaam()); // EXPECT
        } catch (JMSException e) {
        }
    }
}

class Bestelling implements Serializable {

    private final long nummer;

    @PersonalData("naam")
    private final String naam;

    @PersonalData("emailadres")
    private final String email;

    private final String soort;

    Bestelling(long nummer, String naam, String email, String soort) {
        this.nummer = nummer;
        this.naam = naam;
        this.email = email;
        this.soort = soort;
    }

    long getNummer() {
        return nummer;
    }

    String getNaam() {
        return naam;
    }

    String getEmail() {
        return email;
    }

    String getSoort() {
        return soort;
    }
}
