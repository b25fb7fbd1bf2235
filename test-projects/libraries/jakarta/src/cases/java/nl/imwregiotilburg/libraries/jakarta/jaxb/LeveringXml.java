package nl.imwregiotilburg.libraries.jakarta.jaxb;

import jakarta.xml.bind.JAXB;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LeveringXml {

    private static final Logger log = LoggerFactory.getLogger(LeveringXml.class);

    private final JAXBContext context;

    public LeveringXml() throws JAXBException {
        this.context = JAXBContext.newInstance(Levering.class, Pakketbon.class, Pas.class);
    }

    public String schrijf(Levering levering) throws JAXBException {
        Marshaller marshaller = context.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
        StringWriter xml = new StringWriter();
        marshaller.marshal(levering, xml);
        log.debug("xml {}", xml); // EXPECT
        return xml.toString();
    }

    public Levering lees(String xml) throws JAXBException {
        Unmarshaller unmarshaller = context.createUnmarshaller();
        Levering levering = (Levering) unmarshaller.unmarshal(new StringReader(xml));
        log.info("levering aan {}", levering.getOntvanger()); // EXPECT
        log.info("levering met code {}", levering.getCode()); // SAFE
        for (Contact c : levering.getContacten()) {
            log.debug("bel {}", c.getTelefoon()); // EXPECT
        }
        return levering;
    }

    public void element(String xml) throws JAXBException {
        JAXBElement<Levering> element = context.createUnmarshaller().unmarshal(new StreamSource(new StringReader(xml)), Levering.class);
        log.info("element {}", element.getValue().getOntvanger()); // EXPECT
        log.info("element {} nil {}", element.getName(), element.isNil()); // SAFE
    }

    public void omwikkeld(Contact contact) throws JAXBException {
        JAXBElement<Contact> element = new JAXBElement<>(new QName("contact"), Contact.class, contact);
        StringWriter uit = new StringWriter();
        JAXBContext.newInstance(Contact.class).createMarshaller().marshal(element, uit);
        log.debug("fragment {}", uit.toString()); // EXPECT
        log.debug("fragment {}", element.getName().getLocalPart()); // SAFE
    }

    public void kort(Levering levering, String xml) {
        StringWriter uit = new StringWriter();
        JAXB.marshal(levering, uit);
        Levering gelezen = JAXB.unmarshal(new StringReader(xml), Levering.class);
        log.debug("kort {}", gelezen.getOntvanger()); // EXPECT
        log.debug("kort {}", gelezen.getDatum()); // SAFE
    }

    public void verborgen(String ontvanger, String gewicht) throws JAXBException {
        Pakketbon bon = new Pakketbon(ontvanger, gewicht);
        StringWriter uit = new StringWriter();
        context.createMarshaller().marshal(bon, uit);
        log.info("bon {}", uit); // SAFE
        log.info("bon voor {}", bon.getOntvanger()); // EXPECT

        Pas pas = new Pas(ontvanger);
        StringWriter pasXml = new StringWriter();
        context.createMarshaller().marshal(pas, pasXml);
        log.info("pas {}", pasXml); // SAFE
    }

    public void luisteraar(Levering levering) throws JAXBException {
        Marshaller marshaller = context.createMarshaller();
        marshaller.setListener(new Marshaller.Listener() {
            @Override
            public void beforeMarshal(Object bron) {
                log.trace("schrijf {}", bron.getClass().getSimpleName()); // SAFE
                if (bron instanceof Contact contact) {
                    log.trace("schrijf contact {}", contact.getTelefoon()); // EXPECT
                }
            }
        });
        marshaller.marshal(levering, new StringWriter());
    }
}

@XmlRootElement(name = "levering")
@XmlAccessorType(XmlAccessType.FIELD)
class Levering {

    private static final Logger LOG = LoggerFactory.getLogger(Levering.class);

    @XmlAttribute(required = true)
    private String code;

    @XmlElement(name = "naam")
    @PersonalData("naam")
    private String ontvanger;

    @XmlJavaTypeAdapter(DatumAdapter.class)
    private LocalDate datum;

    @XmlElementWrapper(name = "contacten")
    @XmlElement(name = "contact")
    private List<Contact> contacten = new ArrayList<>();

    @XmlJavaTypeAdapter(RekeningAdapter.class)
    private Rekening rekening;

    void afterUnmarshal(Unmarshaller unmarshaller, Object ouder) {
        LOG.debug("gelezen voor {}", ontvanger); // EXPECT
        LOG.debug("gelezen {}", code); // SAFE
    }

    String getCode() {
        return code;
    }

    String getOntvanger() {
        return ontvanger;
    }

    LocalDate getDatum() {
        return datum;
    }

    List<Contact> getContacten() {
        return contacten;
    }

    Rekening getRekening() {
        return rekening;
    }
}

@XmlAccessorType(XmlAccessType.FIELD)
class Contact {

    @PersonalData("telefoonnummer")
    private String telefoon;

    private String soort;

    Contact() {
    }

    Contact(String telefoon, String soort) {
        this.telefoon = telefoon;
        this.soort = soort;
    }

    String getTelefoon() {
        return telefoon;
    }

    String getSoort() {
        return soort;
    }
}

@XmlRootElement
@XmlAccessorType(XmlAccessType.FIELD)
class Pakketbon {

    @XmlTransient
    @PersonalData("naam")
    private String ontvanger;

    private String gewicht;

    Pakketbon() {
    }

    Pakketbon(String ontvanger, String gewicht) {
        this.ontvanger = ontvanger;
        this.gewicht = gewicht;
    }

    String getOntvanger() {
        return ontvanger;
    }
}

@XmlRootElement
@XmlAccessorType(XmlAccessType.FIELD)
class Pas {

    @XmlJavaTypeAdapter(MaskeerAdapter.class)
    @PersonalData("naam")
    private String houder;

    Pas() {
    }

    Pas(String houder) {
        this.houder = houder;
    }
}

record Rekening(@PersonalData("iban") String iban) {
}

class RekeningAdapter extends XmlAdapter<String, Rekening> {

    private static final Logger log = LoggerFactory.getLogger(RekeningAdapter.class);

    @Override
    public Rekening unmarshal(String tekst) {
        Rekening rekening = new Rekening(tekst);
        log.trace("lees {}", rekening); // EXPECT
        return rekening;
    }

    @Override
    public String marshal(Rekening rekening) {
        log.trace("schrijf {}", rekening.iban()); // EXPECT
        return rekening.iban();
    }
}

class DatumAdapter extends XmlAdapter<String, LocalDate> {

    private static final Logger log = LoggerFactory.getLogger(DatumAdapter.class);

    @Override
    public LocalDate unmarshal(String tekst) {
        log.trace("lees datum {}", tekst); // SAFE
        return LocalDate.parse(tekst);
    }

    @Override
    public String marshal(LocalDate datum) {
        return datum.toString();
    }
}

class MaskeerAdapter extends XmlAdapter<String, String> {

    @Override
    public String unmarshal(String tekst) {
        return tekst;
    }

    @Override
    public String marshal(String waarde) {
        return "***";
    }
}
