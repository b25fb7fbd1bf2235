package nl.imwregiotilburg.libraries.services.archive;

import com.google.common.flogger.FluentLogger;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Maakt de bestanden voor het regionaal archief. */
public class ArchiefUitvoer {

    private static final FluentLogger LOGGER = FluentLogger.forEnclosingClass();

    public void excel(List<ArchiefDossier> dossiers, OutputStream uit) throws IOException {
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook boek = new XSSFWorkbook()) {
            XSSFSheet blad = boek.createSheet("archief");
            Row kop = blad.createRow(0);
            kop.createCell(0).setCellValue("nummer");
            kop.createCell(1).setCellValue("naam");
            for (ArchiefDossier dossier : dossiers) {
                Row rij = blad.createRow(blad.getLastRowNum() + 1);
                rij.createCell(0).setCellValue(dossier.getNummer());
                Cell cel = rij.createCell(1);
                cel.setCellValue(dossier.getNaam());
                LOGGER.atFine().log("Cel %s: %s", cel.getAddress(), cel.getStringCellValue()); // EXPECT
                LOGGER.atFine().log("Cel %s: %s", cel.getAddress(), cel.getCellType()); // SAFE
                LOGGER.atFinest().log("Rij: %s", formatter.formatCellValue(rij.getCell(1))); // EXPECT
                LOGGER.atFinest().log("Rij: %s", rij.getCell(0).getNumericCellValue()); // SAFE
            }
            LOGGER.atInfo().log("Blad %s met kop %s", blad.getSheetName(), kop.getCell(1).getStringCellValue()); // SAFE
            boek.write(uit);
        }
    }

    public String csv(List<ArchiefDossier> dossiers) throws IOException {
        CSVFormat formaat = CSVFormat.DEFAULT.builder().setHeader("nr", "naam", "wijk").setSkipHeaderRecord(true).get();
        StringWriter tekst = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(tekst, formaat)) {
            for (ArchiefDossier d : dossiers) {
                printer.printRecord(d.getNummer(), d.getNaam(), d.getWijk());
            }
            LOGGER.atInfo().log("%d regels", printer.getRecordCount()); // SAFE
        }
        LOGGER.atFinest().log("Inhoud: %s", tekst); // EXPECT
        try (CSVParser controle = CSVParser.parse(tekst.toString(), formaat)) {
            for (CSVRecord regel : controle) {
                LOGGER.atFinest().log("Regel %d: %s", regel.getRecordNumber(), regel.get("naam")); // EXPECT
                LOGGER.atFinest().log("Regel %d: %s", regel.getRecordNumber(), regel.get("wijk")); // SAFE
            }
        }
        return tekst.toString();
    }

    public void pdf(ArchiefDossier dossier, Path map) throws IOException {
        Path doel = map.resolve(dossier.getNaam().replace(' ', '_') + ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage pagina = new PDPage();
            document.addPage(pagina);
            try (PDPageContentStream inhoud = new PDPageContentStream(document, pagina)) {
                inhoud.beginText();
                inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                inhoud.newLineAtOffset(50, 700);
                inhoud.showText("Betreft " + dossier.getNaam());
                inhoud.endText();
            }
            PDDocumentInformation info = document.getDocumentInformation();
            info.setSubject(dossier.getNaam());
            info.setTitle("Dossier " + dossier.getNummer());
            LOGGER.atFine().log("Onderwerp %s", info.getSubject()); // EXPECT
            LOGGER.atFine().log("Titel %s, %d pagina's", info.getTitle(), document.getNumberOfPages()); // SAFE
            LOGGER.atFinest().log("Tekst %s", new PDFTextStripper().getText(document)); // EXPECT
            document.save(doel.toFile());
        }
        LOGGER.atInfo().log("Geschreven: %s", doel); // EXPECT
        LOGGER.atInfo().log("Geschreven in %s: %d bytes", doel.getParent(), Files.size(doel)); // SAFE
    }

    public void inpakken(List<ArchiefDossier> dossiers, Path doel) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(doel))) {
            for (ArchiefDossier dossier : dossiers) {
                ZipEntry deel = new ZipEntry(dossier.getNummer() + ".txt");
                deel.setComment(dossier.getNaam());
                zip.putNextEntry(deel);
                byte[] inhoud = String.join("\n", dossier.getBsn(), dossier.getEmail()).getBytes(StandardCharsets.UTF_8);
                zip.write(inhoud);
                LOGGER.atFine().log("Ingepakt: %s (%d bytes)", deel.getName(), inhoud.length); // SAFE
                LOGGER.atFine().log("Ingepakt: %s", deel.getComment()); // EXPECT
                LOGGER.atFinest().log("Inhoud: %s", new String(inhoud, StandardCharsets.UTF_8)); // EXPECT
            }
        }
    }

    public void bericht(ArchiefDossier dossier) throws MessagingException, IOException {
        Properties instellingen = new Properties();
        instellingen.setProperty("mail.smtp.host", "smtp.example.org");
        MimeMessage mail = new MimeMessage(Session.getInstance(instellingen));
        mail.setSubject("Uw dossier " + dossier.getNummer() + " is gearchiveerd");
        mail.setText("Geachte " + dossier.getNaam() + ",\n\nUw dossier is overgedragen.");
        mail.addRecipient(Message.RecipientType.TO, new InternetAddress(dossier.getEmail()));
        LOGGER.atInfo().log("Mail: %s", mail.getSubject()); // SAFE
        LOGGER.atInfo().log("Mail aan %s", Arrays.toString(mail.getAllRecipients())); // EXPECT
        LOGGER.atInfo().log("Mail via %s", instellingen.getProperty("mail.smtp.host")); // SAFE
        LOGGER.atFinest().log("Tekst: %s", mail.getContent()); // EXPECT
        LOGGER.atFinest().log("Soort: %s", mail.getContentType()); // SAFE
    }
}
