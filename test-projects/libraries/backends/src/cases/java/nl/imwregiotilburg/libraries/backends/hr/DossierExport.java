package nl.imwregiotilburg.libraries.backends.hr;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

record Bijlage(String bestandsnaam, byte[] inhoud, String omschrijving) {
    @Override
    public String toString() { return "Bijlage[" + bestandsnaam + ", " + inhoud.length + " bytes]"; }
}

class Sjabloon {
    private final MessageSource teksten;

    Sjabloon(MessageSource teksten) { this.teksten = teksten; }

    String aanhef(Medewerker m) { return teksten.getMessage("mail.aanhef", new Object[] {m.getNaam()}, "Beste {0}", Locale.forLanguageTag("nl")); }
    String voettekst(Medewerker m) { return "Afdeling %s, nummer %s".formatted(m.getFunctie(), m.getPersoneelsnummer()); }
    String brief(Medewerker m) { return String.join("\n", aanhef(m), "Uw dossier is bijgewerkt.", voettekst(m)); }
}

@Service
public class DossierExport {
    private static final Logger log = LoggerFactory.getLogger(DossierExport.class);
    private final Sjabloon sjabloon;

    public DossierExport(MessageSource teksten) { this.sjabloon = new Sjabloon(teksten); }

    PDDocument pdf(Medewerker m) throws IOException {
        PDDocument document = new PDDocument();
        PDPage pagina = new PDPage();
        document.addPage(pagina);
        try (PDPageContentStream inhoud = new PDPageContentStream(document, pagina)) {
            inhoud.beginText();
            inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            inhoud.newLineAtOffset(50, 700);
            inhoud.showText("Dossier van " + m.getNaam());
            inhoud.endText();
        }
        PDDocumentInformation info = document.getDocumentInformation();
        info.setTitle("Dossier " + m.getPersoneelsnummer());
        info.setAuthor(m.getEmail());
        log.info("PDF van {}", info.getAuthor()); // EXPECT
        log.info("PDF {}", info.getTitle()); // SAFE
        return document;
    }

    String tekst(Medewerker m) throws IOException {
        try (PDDocument document = pdf(m)) {
            String tekst = new PDFTextStripper().getText(document);
            log.debug("Tekst {}", tekst); // EXPECT
            log.debug("Document {}", document); // SAFE
            return tekst;
        }
    }

    void uitBytes(byte[] bytes, Medewerker m) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.getDocumentInformation().setCustomMetadataValue("bsn", m.getBsn());
            log.info("Kenmerk {}", document.getDocumentInformation().getCustomMetadataValue("bsn")); // EXPECT
        }
    }

    void brief(Medewerker m) {
        String brief = sjabloon.brief(m);
        log.debug("Aanhef {}", sjabloon.aanhef(m)); // EXPECT
        log.debug("Voet {}", sjabloon.voettekst(m)); // SAFE
        Bijlage bijlage = new Bijlage("dossier-" + m.getId() + ".txt", brief.getBytes(StandardCharsets.UTF_8), "Brief aan " + m.getNaam());
        log.info("Bijlage {}", bijlage); // SAFE
        log.info("Bijlage {}", bijlage.omschrijving()); // EXPECT
    }

    MimeMessage mail(Medewerker m) throws MessagingException, IOException {
        MimeMessage bericht = new MimeMessage(Session.getInstance(new Properties()));
        bericht.setFrom(new InternetAddress("hr@bedrijf.example"));
        bericht.setRecipient(Message.RecipientType.TO, new InternetAddress(m.getEmail(), m.getNaam()));
        bericht.setSubject("Dossier " + m.getPersoneelsnummer());
        bericht.setText(sjabloon.brief(m));
        log.info("Mail aan {}", (Object) bericht.getRecipients(Message.RecipientType.TO)); // EXPECT
        log.info("Mail {}", bericht.getContent()); // EXPECT
        log.info("Mail {}", bericht); // SAFE
        return bericht;
    }

    void initialen(List<Medewerker> lijst) {
        for (Medewerker m : lijst) {
            String bestandsnaam = StringUtils.cleanPath(m.getPersoneelsnummer() + "/" + m.getFunctie() + ".pdf");
            log.info("Bestand {}", bestandsnaam); // SAFE
            log.info("Bestand {}", StringUtils.capitalize(m.getNaam().toLowerCase(Locale.ROOT)) + ".pdf"); // EXPECT
        }
    }
}
