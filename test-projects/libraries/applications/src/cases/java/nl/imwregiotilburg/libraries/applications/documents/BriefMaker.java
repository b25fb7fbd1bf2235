package nl.imwregiotilburg.libraries.applications.documents;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.text.MessageFormat;
import java.util.Formatter;
import java.util.HashMap;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maakt begeleidende brieven bij facturen en verstuurt ze. */
public class BriefMaker {

  private static final Logger log = LoggerFactory.getLogger(BriefMaker.class);

  private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_33);
  private final ResourceBundle teksten = ResourceBundle.getBundle(Teksten.class.getName());

  /** De vaste teksten. */
  public static class Teksten extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"aanhef", "Geachte {0},"}, {"voet", "Kenmerk {0}"}, {"afzender", "facturen@imwtilburg.example"}};
    }
  }

  public String brief(Factuur factuur) throws IOException, TemplateException {
    Template sjabloon = new Template("brief", new StringReader("${aanhef} hierbij de factuur voor ${product}."), freemarker);
    Map<String, Object> model = new HashMap<>();
    model.put("aanhef", MessageFormat.format(teksten.getString("aanhef"), factuur.getDebiteur()));
    model.put("product", factuur.getProduct());
    StringWriter uit = new StringWriter();
    sjabloon.process(model, uit);
    log.debug("Brief: {}", uit); // EXPECT
    log.debug("Product: {}", model.get("product")); // SAFE
    Template voet = new Template("voet", new StringReader("${voet} - blad 1"), freemarker);
    StringWriter onder = new StringWriter();
    voet.process(Map.of("voet", MessageFormat.format(teksten.getString("voet"), factuur.getNummer())), onder);
    log.debug("Voet: {}", onder); // SAFE
    return uit.toString() + onder;
  }

  public void verstuur(Factuur factuur) throws MessagingException, IOException, TemplateException {
    MimeMessage bericht = new MimeMessage(Session.getInstance(new Properties()));
    bericht.setFrom(teksten.getString("afzender"));
    bericht.setSubject("Factuur " + factuur.getNummer());
    bericht.setHeader("X-Debiteur", factuur.getEmail());
    bericht.setHeader("X-Factuur", factuur.getNummer());
    bericht.addRecipient(Message.RecipientType.TO, ontvanger(factuur));
    MimeBodyPart tekst = new MimeBodyPart();
    tekst.setText(brief(factuur), "UTF-8");
    MimeBodyPart bijlage = new MimeBodyPart();
    bijlage.setFileName(factuur.getNummer() + ".pdf");
    bericht.setContent(new MimeMultipart(tekst, bijlage));
    log.info("Onderwerp: {}", bericht.getSubject()); // SAFE
    log.info("Kop: {}", bericht.getHeader("X-Debiteur", null)); // EXPECT
    log.info("Kop: {}", bericht.getHeader("X-Factuur", null)); // SAFE
    log.trace("Tekst: {}", tekst.getContent()); // EXPECT
    log.trace("Bijlage: {}", bijlage.getFileName()); // SAFE
    Transport.send(bericht);
  }

  InternetAddress ontvanger(Factuur factuur) throws UnsupportedEncodingException {
    InternetAddress adres = new InternetAddress(factuur.getEmail(), factuur.getDebiteur());
    log.debug("Ontvanger {}", adres); // EXPECT
    Formatter regel = new Formatter();
    regel.format("%-40s|%s", factuur.getStraat(), factuur.getNummer());
    log.debug("Venster {}", regel); // EXPECT
    return adres;
  }
}
