package nl.imwregiotilburg.libraries.services.permits;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Zet vergunningen op de wachtrij voor het afdrukken en de leges. */
@Stateless
public class VergunningBerichten {

    private static final Logger LOG = Logger.getLogger(VergunningBerichten.class.getName());

    @Inject
    private JMSContext jms;
    @Resource(lookup = "java:/jms/leges")
    private Queue leges;
    @Resource(lookup = "java:/jms/afdruk")
    private Destination afdruk;

    public void legesHeffen(Vergunning vergunning, int bedrag) throws JMSException {
        MapMessage bericht = jms.createMapMessage();
        bericht.setString("rekening", vergunning.getAanvrager().getRekening().iban());
        bericht.setInt("bedrag", bedrag);
        bericht.setLong("nummer", vergunning.getNummer());
        bericht.setStringProperty("soort", vergunning.getSoort());
        bericht.setStringProperty("betaler", vergunning.getAanvrager().getNaam());
        jms.createProducer().send(leges, bericht);
        LOG.info("Leges van " + bericht.getString("rekening")); // EXPECT
        LOG.info("Leges van " + bericht.getInt("bedrag") + " voor " + bericht.getLong("nummer")); // SAFE
        LOG.info("Betaler: " + bericht.getStringProperty("betaler")); // EXPECT
        LOG.info("Soort: " + bericht.getStringProperty("soort")); // SAFE
    }

    public void afdrukken(Vergunning vergunning) throws JMSException {
        try (Jsonb jsonb = JsonbBuilder.create()) {
            TextMessage bericht = jms.createTextMessage(jsonb.toJson(vergunning.getAanvrager()));
            bericht.setJMSCorrelationID("V" + vergunning.getNummer());
            LOG.fine(bericht.getText()); // EXPECT
            LOG.fine(bericht.getJMSCorrelationID()); // SAFE
            jms.createProducer().setProperty("kopie", vergunning.getAanvrager().getEmail()).send(afdruk, bericht);
        } catch (JMSException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Afdruk mislukt voor " + vergunning.getNummer() + ": " + e.getClass()); // SAFE
        }
    }

    public void doorsturen(Aanvrager aanvrager) throws JMSException {
        ObjectMessage bericht = jms.createObjectMessage(aanvrager);
        bericht.setStringProperty("taal", aanvrager.getTaal());
        jms.createProducer().send(afdruk, bericht);
        Aanvrager verstuurd = (Aanvrager) bericht.getObject();
        LOG.info("Doorgestuurd: " + verstuurd.getNaam()); // EXPECT
        LOG.info("Doorgestuurd: " + verstuurd); // SAFE
        LOG.info("Doorgestuurd in taal " + bericht.getStringProperty("taal")); // SAFE
    }
}

@MessageDriven(activationConfig = @ActivationConfigProperty(propertyName = "destination", propertyValue = "java:/jms/afdruk"))
class AfdrukOntvanger implements MessageListener {

    private static final Logger LOG = Logger.getLogger(AfdrukOntvanger.class.getName());

    @Override
    public void onMessage(Message message) {
        try {
            if (message instanceof ObjectMessage om) {
                Aanvrager aanvrager = om.getBody(Aanvrager.class);
                LOG.log(Level.INFO, "Ontvangen: {0}", aanvrager.getEmail()); // EXPECT
                LOG.log(Level.INFO, "Ontvangen: {0}, poging {1}", new Object[] {aanvrager.getId(), om.getIntProperty("JMSXDeliveryCount")}); // SAFE
            } else if (message instanceof TextMessage tm) {
                Aanvrager aanvrager = JsonbBuilder.create().fromJson(tm.getText(), Aanvrager.class);
                LOG.info(() -> "Brief aan " + aanvrager.getAdres().getStraat()); // EXPECT
                LOG.info(() -> "Brief aan " + aanvrager.getAdres()); // SAFE
            }
        } catch (JMSException e) {
            LOG.log(Level.SEVERE, "Onleesbaar: {0}", e.getErrorCode()); // SAFE
        }
    }
}
