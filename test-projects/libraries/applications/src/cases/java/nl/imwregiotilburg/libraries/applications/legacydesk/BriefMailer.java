package nl.imwregiotilburg.libraries.applications.legacydesk;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.SendFailedException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.apache.log4j.Logger;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** Maakt en verstuurt brieven per e-mail. */
public class BriefMailer {

  private static final Logger LOG = Logger.getLogger("balie.mail");

  private final VelocityEngine velocity = new VelocityEngine();
  private final Properties instellingen = new Properties();

  public BriefMailer() {
    instellingen.setProperty("mail.smtp.host", "smtp.imwtilburg.example");
    LOG.info("Instellingen: " + instellingen); // SAFE
  }

  public void verstuur(Klant klant) throws MessagingException {
    MimeMessage bericht = new MimeMessage(Session.getInstance(instellingen));
    bericht.setFrom(new InternetAddress("balie@imwtilburg.example"));
    bericht.setRecipients(Message.RecipientType.TO, klant.getEmail());
    bericht.setSubject("Uw inschrijving, " + klant.getAchternaam());
    bericht.setText(brief(klant), "UTF-8");
    LOG.debug("Onderwerp: " + bericht.getSubject()); // EXPECT
    LOG.debug("Van: " + Arrays.toString(bericht.getFrom())); // SAFE
    LOG.debug("Aan: " + Arrays.toString(bericht.getAllRecipients())); // EXPECT
    try {
      Transport.send(bericht);
    } catch (SendFailedException e) {
      LOG.warn("Niet bezorgd: " + Arrays.toString(e.getInvalidAddresses())); // EXPECT
    }
  }

  String brief(Klant klant) {
    VelocityContext model = new VelocityContext();
    model.put("klant", klant);
    StringWriter uit = new StringWriter();
    velocity.evaluate(model, uit, "brief", "Geachte $klant.voorletters $klant.achternaam, u bent ingeschreven.");
    VelocityContext voettekst = new VelocityContext();
    voettekst.put("nummer", klant.getId());
    voettekst.put("plaats", klant.getPlaats());
    StringWriter onder = new StringWriter();
    velocity.evaluate(voettekst, onder, "voet", "Kenmerk $nummer, $plaats");
    LOG.trace(uit.toString()); // EXPECT
    LOG.trace(onder.toString()); // SAFE
    return uit.append(onder.getBuffer()).toString();
  }
}
