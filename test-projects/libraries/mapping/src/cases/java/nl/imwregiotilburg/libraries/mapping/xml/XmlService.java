package nl.imwregiotilburg.libraries.mapping.xml;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.annotations.XStreamAlias;
import com.thoughtworks.xstream.annotations.XStreamOmitField;
import com.thoughtworks.xstream.io.xml.StaxDriver;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** XStream, DOM, StAX and the JAXP transformer. */
public class XmlService {

    private static final Logger log = LoggerFactory.getLogger(XmlService.class);

    public void xstream(Taxpayer taxpayer) {
        XStream xstream = new XStream(new StaxDriver());
        String xml = xstream.toXML(taxpayer);
        log.debug("Taxpayer {}", xml); // EXPECT
        xstream.omitField(Taxpayer.class, "bsn");
        log.debug("Taxpayer without bsn {}", xstream.toXML(taxpayer)); // SAFE
    }

    public void xstreamBack(Taxpayer taxpayer) {
        XStream xstream = new XStream(new StaxDriver());
        xstream.allowTypes(new Class<?>[] {Taxpayer.class});
        Taxpayer copy = (Taxpayer) xstream.fromXML(xstream.toXML(taxpayer));
        log.info("Read back bsn {}", copy.getBsn()); // EXPECT
        log.info("Read back office {}", copy.getOffice()); // SAFE
    }

    public void xstreamAnnotated(Household household) {
        XStream plain = new XStream(new StaxDriver());
        log.debug("Household {}", plain.toXML(household)); // EXPECT
        XStream annotated = new XStream(new StaxDriver());
        annotated.processAnnotations(Household.class);
        log.debug("Household {}", annotated.toXML(household)); // SAFE
    }

    public void dom(Taxpayer taxpayer) throws ParserConfigurationException, TransformerException {
        Document document = newDocument();
        Element root = document.createElement("taxpayer");
        document.appendChild(root);
        root.setAttribute("office", taxpayer.getOffice());
        Element bsn = document.createElement("bsn");
        bsn.setTextContent(taxpayer.getBsn());
        root.appendChild(bsn);
        log.debug("Document {}", toText(document)); // EXPECT
        log.debug("Content {}", bsn.getTextContent()); // EXPECT
        log.debug("Office {}", root.getAttribute("office")); // SAFE
        log.debug("Root is {}", root.getTagName()); // SAFE
        root.removeChild(bsn);
        log.debug("Document without bsn {}", toText(document)); // SAFE
    }

    public void domAttributes(Taxpayer taxpayer) throws ParserConfigurationException {
        Document document = newDocument();
        Element row = document.createElement("row");
        row.setAttribute("bsn", taxpayer.getBsn());
        row.setAttribute("office", taxpayer.getOffice());
        log.debug("Row bsn {}", row.getAttribute("bsn")); // EXPECT
        log.debug("Row has {} attributes", row.getAttributes().getLength()); // SAFE
    }

    public void xpath(Taxpayer taxpayer) throws ParserConfigurationException, XPathExpressionException {
        Document document = newDocument();
        Element root = document.createElement("taxpayer");
        document.appendChild(root);
        root.appendChild(document.createElement("bsn")).setTextContent(taxpayer.getBsn());
        String found = XPathFactory.newInstance().newXPath().evaluate("/taxpayer/bsn", document);
        log.debug("Found {}", found); // EXPECT
    }

    public void stax(Taxpayer taxpayer) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        writer.writeStartDocument();
        writer.writeStartElement("taxpayer");
        writer.writeAttribute("office", taxpayer.getOffice());
        writer.writeCharacters(taxpayer.getBsn());
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.close();
        log.debug("Stream {}", out.toString()); // EXPECT
        read(out.toString());
    }

    private void read(String xml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                log.debug("Element {}", reader.getLocalName()); // SAFE
                log.debug("Text {}", reader.getElementText()); // EXPECT
            }
        }
    }

    public void staxOfficeOnly(Taxpayer taxpayer) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        writer.writeStartElement("taxpayer");
        writer.writeAttribute("known", String.valueOf(taxpayer.getBsn() != null));
        writer.writeCharacters(taxpayer.getOffice());
        writer.writeEndElement();
        writer.flush();
        log.debug("Stream of office {}", out); // SAFE
    }

    private static Document newDocument() throws ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    }

    private static String toText(Document document) throws TransformerException {
        StringWriter out = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    public static class Taxpayer {
        @PersonalData("bsn")
        private String bsn;
        private String office;

        public String getBsn() {
            return bsn;
        }

        public String getOffice() {
            return office;
        }
    }

    @XStreamAlias("household")
    public static class Household {
        private String code;
        @XStreamOmitField
        @PersonalData("naam")
        private String mainOccupant;
    }
}
