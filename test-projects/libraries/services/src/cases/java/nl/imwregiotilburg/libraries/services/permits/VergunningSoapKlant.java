package nl.imwregiotilburg.libraries.services.permits;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPBody;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPHeaderElement;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

@XmlRootElement(name = "melding")
@XmlAccessorType(XmlAccessType.FIELD)
class KadasterMelding {
    @XmlAttribute
    private long nummer;
    @XmlElement(name = "eigenaar")
    @PersonalData("naam")
    private String eigenaar;
    @XmlTransient
    @PersonalData("bsn")
    private String bsn;

    KadasterMelding() { }
    KadasterMelding(long nummer, Aanvrager aanvrager) {
        this.nummer = nummer;
        this.eigenaar = aanvrager.getNaam();
        this.bsn = aanvrager.getBsn();
    }
    String getBsn() { return bsn; }
    long getNummer() { return nummer; }
}

@XmlRootElement(name = "publicatie")
@XmlAccessorType(XmlAccessType.FIELD)
class PublicatieMelding {
    @XmlAttribute
    private long nummer;
    @XmlJavaTypeAdapter(VerbergAdapter.class)
    @PersonalData("naam")
    private String aanvrager;
    @XmlTransient
    @PersonalData("emailadres")
    private String contact;

    PublicatieMelding() { }
    PublicatieMelding(Vergunning vergunning) {
        this.nummer = vergunning.getNummer();
        this.aanvrager = vergunning.getAanvrager().getNaam();
        this.contact = vergunning.getAanvrager().getEmail();
    }
    String getContact() { return contact; }
}

class VerbergAdapter extends XmlAdapter<String, String> {
    @Override
    public String unmarshal(String v) { return null; }

    @Override
    public String marshal(String v) { return "(niet openbaar)"; }
}

/** Praat SOAP met de landelijke voorzieningen. */
public class VergunningSoapKlant {

    private static final Logger LOG = Logger.getLogger(VergunningSoapKlant.class.getName());
    private static final String NS = "http://example.org/vergunning";

    public SOAPMessage vraagAdres(Aanvrager aanvrager) throws SOAPException, IOException {
        SOAPMessage bericht = MessageFactory.newInstance().createMessage();
        SOAPBody body = bericht.getSOAPBody();
        SOAPElement vraag = body.addBodyElement(new QName(NS, "adresvraag"));
        vraag.addChildElement("bsn").addTextNode(aanvrager.getBsn());
        vraag.setAttribute("kenmerk", "A" + aanvrager.getId());
        LOG.fine("Vraag: " + body.getTextContent()); // EXPECT
        LOG.fine("Vraag: " + vraag.getLocalName() + " " + vraag.getAttribute("kenmerk")); // SAFE
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        bericht.writeTo(uit);
        LOG.finer(uit.toString(StandardCharsets.UTF_8)); // EXPECT
        LOG.finer(uit.size() + " bytes verstuurd"); // SAFE
        return bericht;
    }

    public String meldKadaster(Vergunning vergunning) throws JAXBException {
        KadasterMelding melding = new KadasterMelding(vergunning.getNummer(), vergunning.getAanvrager());
        StringWriter xml = new StringWriter();
        Marshaller marshaller = JAXBContext.newInstance(KadasterMelding.class).createMarshaller();
        marshaller.marshal(melding, xml);
        LOG.log(Level.FINE, "Melding {0}", xml); // EXPECT
        LOG.log(Level.FINE, "Melding {0}", melding); // SAFE
        LOG.log(Level.FINE, "Melding over {0}", melding.getBsn()); // EXPECT
        return xml.toString();
    }

    public String publiceer(Vergunning vergunning) throws JAXBException {
        PublicatieMelding melding = new PublicatieMelding(vergunning);
        StringWriter xml = new StringWriter();
        JAXBContext.newInstance(PublicatieMelding.class).createMarshaller().marshal(melding, xml);
        LOG.log(Level.FINE, "Publicatie {0}", xml); // SAFE
        LOG.log(Level.FINE, "Vragen naar {0}", melding.getContact()); // EXPECT
        return xml.toString();
    }
}

class AfzenderHandler implements SOAPHandler<SOAPMessageContext> {

    private static final Logger LOG = Logger.getLogger(AfzenderHandler.class.getName());

    private final Aanvrager afzender;

    AfzenderHandler(Aanvrager afzender) {
        this.afzender = afzender;
    }

    @Override
    public boolean handleMessage(SOAPMessageContext context) {
        boolean uitgaand = Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY));
        LOG.fine("Uitgaand: " + uitgaand); // SAFE
        try {
            SOAPHeaderElement kop = context.getMessage().getSOAPHeader().addHeaderElement(new QName("urn:vth", "afzender"));
            kop.addTextNode(afzender.getEmail());
            LOG.fine("Kop " + kop.getElementName()); // SAFE
            LOG.fine("Kop " + kop.getValue()); // EXPECT
        } catch (SOAPException e) {
            throw new IllegalStateException("Kan afzender " + afzender.getId() + " niet toevoegen", e);
        }
        context.put("afzender.naam", afzender.getNaam());
        return true;
    }

    @Override
    public boolean handleFault(SOAPMessageContext context) {
        LOG.warning("Fout bij bericht van " + context.get("afzender.naam")); // EXPECT
        return true;
    }

    @Override
    public void close(MessageContext context) { }

    @Override
    public Set<QName> getHeaders() { return Set.of(); }
}
