package nl.imwregiotilburg.libraries.applications.documents;

import com.opencsv.bean.CsvToBeanBuilder;
import jakarta.xml.bind.JAXB;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Leest facturen uit bestanden in allerlei vormen. */
public class FactuurImport {

  private static final Logger LOG = LogManager.getLogger(FactuurImport.class);

  public List<Factuur> excel(InputStream in) throws IOException {
    List<Factuur> facturen = new ArrayList<>();
    try (Workbook werkboek = WorkbookFactory.create(in)) {
      for (Row rij : werkboek.getSheetAt(0)) {
        Factuur factuur = new Factuur();
        factuur.setNummer(rij.getCell(0).getStringCellValue());
        factuur.setDebiteur(rij.getCell(1).getStringCellValue());
        factuur.setBedrag(BigDecimal.valueOf(rij.getCell(2).getNumericCellValue()));
        LOG.debug("Rij {} bevat {}", rij.getRowNum(), factuur); // SAFE
        LOG.debug("Rij {} bevat {}", rij.getRowNum(), factuur.getDebiteur()); // EXPECT
        facturen.add(factuur);
      }
    }
    return facturen;
  }

  public List<Factuur> csv(Reader in) throws IOException, Factuur.ImportFout {
    List<Factuur> facturen = new ArrayList<>();
    for (CSVRecord record : CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).build().parse(in)) {
      Factuur factuur = new Factuur();
      factuur.setNummer(record.get("nummer"));
      factuur.setIban(record.get("iban").replace(" ", ""));
      try {
        factuur.setBedrag(new BigDecimal(record.get("bedrag")));
      } catch (NumberFormatException e) {
        throw new Factuur.ImportFout("Regel " + record.getRecordNumber() + " met rekening " + factuur.getIban() + " heeft geen bedrag", e);
      }
      LOG.debug("Regel {}: {}", record.getRecordNumber(), factuur.getIban().substring(0, 8)); // EXPECT
      LOG.debug("Regel {}: {}", record.getRecordNumber(), factuur.getNummer().substring(0, 4)); // SAFE
      facturen.add(factuur);
    }
    return facturen;
  }

  public List<Factuur> probeer(Path bestand) {
    try (Reader in = Files.newBufferedReader(bestand)) {
      return csv(in);
    } catch (Factuur.ImportFout e) {
      LOG.error("Import mislukt", e); // EXPECT
      LOG.error("Import mislukt: {}", bestand); // SAFE
    } catch (IOException e) {
      LOG.error("Bestand onleesbaar: {}", bestand); // SAFE
    }
    return List.of();
  }

  public List<Factuur> bonen(Reader in) {
    List<Factuur> facturen = new CsvToBeanBuilder<Factuur>(in).withType(Factuur.class).withSeparator(';').build().parse();
    for (Factuur factuur : facturen) {
      LOG.printf(Level.INFO, "Gelezen: %s", factuur.getEmail()); // EXPECT
      LOG.printf(Level.INFO, "Gelezen: %s", factuur.getProduct()); // SAFE
    }
    return facturen;
  }

  public Factuur vasteBreedte(BufferedReader in) throws IOException {
    Factuur factuur = new Factuur();
    String regel;
    while ((regel = in.readLine()) != null) {
      if (regel.startsWith("01")) {
        factuur.setNummer(regel.substring(2, 12).trim());
      } else if (regel.startsWith("02")) {
        factuur.setStraat(regel.substring(2, 42).trim());
      }
    }
    LOG.info(() -> "Adres: " + factuur.getStraat()); // EXPECT
    LOG.info(() -> "Nummer: " + factuur.getNummer()); // SAFE
    return factuur;
  }

  public int tel(Scanner scanner) {
    int aantal = 0;
    while (scanner.hasNextLine()) {
      String[] delen = scanner.nextLine().split(";");
      Factuur factuur = new Factuur();
      factuur.setNummer(delen[0]);
      factuur.setDebiteur(delen[1]);
      aantal += factuur.getDebiteur().isBlank() ? 0 : 1;
    }
    LOG.info("Regels met naam: {}", aantal); // SAFE
    return aantal;
  }

  public Factuur stax(InputStream in) throws XMLStreamException {
    XMLStreamReader lezer = XMLInputFactory.newFactory().createXMLStreamReader(in);
    Factuur factuur = new Factuur();
    while (lezer.hasNext()) {
      if (lezer.next() == XMLStreamConstants.START_ELEMENT) {
        switch (lezer.getLocalName()) {
          case "debiteur" -> factuur.setDebiteur(lezer.getElementText());
          case "product" -> factuur.setProduct(lezer.getElementText());
          default -> { }
        }
      }
    }
    LOG.info("Debiteur {}", factuur.getDebiteur()); // EXPECT
    LOG.info("Product {}", factuur.getProduct()); // SAFE
    return factuur;
  }

  public Factuur dom(InputStream in) throws ParserConfigurationException, IOException, SAXException {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    NodeList lijst = document.getElementsByTagName("factuur");
    Element element = (Element) lijst.item(0);
    Factuur factuur = new Factuur();
    factuur.setNummer(element.getAttribute("nummer"));
    factuur.setEmail(element.getElementsByTagName("email").item(0).getTextContent());
    LOG.info("Eerste van {}: {}", lijst.getLength(), factuur.getEmail().toLowerCase()); // EXPECT
    return factuur;
  }

  public Factuur jaxb(InputStream in) {
    Factuur factuur = JAXB.unmarshal(in, Factuur.class);
    LOG.info("Etiket: {}", factuur.etiket()); // EXPECT
    LOG.info("Bedrag: {}", factuur.getBedrag()); // SAFE
    return factuur;
  }
}
