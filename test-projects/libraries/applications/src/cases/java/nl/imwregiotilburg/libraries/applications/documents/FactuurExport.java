package nl.imwregiotilburg.libraries.applications.documents;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Schrijft facturen naar bestanden in allerlei vormen. */
public class FactuurExport {

  private static final Logger log = LoggerFactory.getLogger(FactuurExport.class);

  public void excel(List<Factuur> facturen, OutputStream uit) throws IOException {
    DataFormatter opmaak = new DataFormatter();
    try (XSSFWorkbook werkboek = new XSSFWorkbook()) {
      Sheet totaal = werkboek.createSheet("Totaal");
      int nummer = 0;
      for (Factuur factuur : facturen) {
        Row rij = totaal.createRow(nummer++);
        rij.createCell(0).setCellValue(factuur.getNummer());
        rij.createCell(1).setCellValue(factuur.getDebiteur());
        rij.createCell(2).setCellValue(factuur.getBedrag().doubleValue());
        log.debug("Cel {}", rij.getCell(1).getStringCellValue()); // EXPECT
        log.debug("Cel {}", rij.getCell(0).getStringCellValue()); // SAFE
        log.debug("Opgemaakt {}", opmaak.formatCellValue(rij.getCell(1))); // EXPECT
        log.debug("Opgemaakt {}", opmaak.formatCellValue(rij.getCell(2))); // SAFE
        Sheet eigen = werkboek.createSheet(WorkbookUtil.createSafeSheetName(factuur.getDebiteur()));
        log.debug("Blad {}", eigen.getSheetName()); // EXPECT
      }
      log.info("Blad {} heeft {} rijen", totaal.getSheetName(), totaal.getLastRowNum()); // SAFE
      werkboek.write(uit);
    }
  }

  public void pdf(Factuur factuur, OutputStream uit) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage pagina = new PDPage();
      document.addPage(pagina);
      document.getDocumentInformation().setTitle("Factuur voor " + factuur.getDebiteur());
      document.getDocumentInformation().setSubject(factuur.getProduct());
      try (PDPageContentStream inhoud = new PDPageContentStream(document, pagina)) {
        inhoud.beginText();
        inhoud.setFont(PDType1Font.HELVETICA, 11);
        inhoud.showText(factuur.getStraat());
        inhoud.endText();
      }
      log.debug("Titel {}", document.getDocumentInformation().getTitle()); // EXPECT
      log.debug("Onderwerp {}", document.getDocumentInformation().getSubject()); // SAFE
      log.trace("Tekst {}", new PDFTextStripper().getText(document)); // EXPECT
      log.trace("Pagina's {}", document.getNumberOfPages()); // SAFE
      document.save(uit);
    }
  }

  public String csv(List<Factuur> facturen) throws IOException {
    StringWriter adressen = new StringWriter();
    StringWriter bedragen = new StringWriter();
    try (CSVPrinter eerste = new CSVPrinter(adressen, CSVFormat.DEFAULT); CSVPrinter tweede = new CSVPrinter(bedragen, CSVFormat.DEFAULT)) {
      for (Factuur factuur : facturen) {
        eerste.printRecord(factuur.getDebiteur(), factuur.getStraat());
        tweede.printRecord(factuur.getNummer(), factuur.getBedrag());
      }
    }
    log.debug("Csv {}", adressen); // EXPECT
    log.debug("Csv {}", bedragen); // SAFE
    return adressen.toString();
  }

  public void zip(List<Factuur> facturen, Path map) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Factuur factuur : facturen) {
        ZipEntry pdf = new ZipEntry(factuur.getNummer() + ".pdf");
        ZipEntry brief = new ZipEntry(factuur.getDebiteur().replace(' ', '_') + ".txt");
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        pdf(factuur, inhoud);
        zip.putNextEntry(pdf);
        zip.write(inhoud.toByteArray());
        zip.closeEntry();
        zip.putNextEntry(brief);
        zip.write(factuur.etiket().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        log.info("Ingepakt {}", pdf.getName()); // SAFE
        log.info("Ingepakt {}", brief.getName()); // EXPECT
      }
    }
    Path doel = map.resolve("facturen.zip");
    Files.write(doel, bytes.toByteArray());
  }

  public void etiketten(List<Factuur> facturen, Path map) throws IOException {
    for (Factuur factuur : facturen) {
      Path etiket = map.resolve("etiket.txt");
      Path controle = map.resolve("controle.txt");
      Files.writeString(etiket, factuur.etiket());
      Files.writeString(controle, factuur.getNummer());
      log.debug("Etiket {}", Files.readString(etiket)); // EXPECT
      log.debug("Controle {}", Files.readString(controle)); // SAFE
      log.debug("Barcode {}", Base64.getEncoder().encodeToString(factuur.getIban().getBytes(StandardCharsets.UTF_8))); // EXPECT
    }
  }

  public String xml(Factuur factuur) throws JAXBException {
    Marshaller marshaller = JAXBContext.newInstance(Factuur.class, Factuur.Boeking.class).createMarshaller();
    StringWriter heel = new StringWriter();
    marshaller.marshal(factuur, heel);
    Factuur.Boeking boeking = new Factuur.Boeking(factuur);
    StringWriter kort = new StringWriter();
    marshaller.marshal(boeking, kort);
    log.debug("Xml {}", heel); // EXPECT
    log.debug("Xml {}", kort); // SAFE
    log.debug("Boeking van {}", boeking.getTegenpartij()); // EXPECT
    log.debug("Boeking van {}", boeking.getNummer()); // SAFE
    return heel.toString();
  }

  public String incasso(Factuur factuur) throws XMLStreamException {
    StringWriter uit = new StringWriter();
    XMLStreamWriter schrijver = XMLOutputFactory.newFactory().createXMLStreamWriter(uit);
    schrijver.writeStartElement("DbtrAcct");
    schrijver.writeAttribute("id", factuur.getNummer());
    schrijver.writeCharacters(factuur.getIban());
    schrijver.writeEndElement();
    schrijver.flush();
    log.debug("Incasso {}", uit); // EXPECT
    return uit.toString();
  }
}
