package nl.imwregiotilburg.libraries.jakarta.mail;

import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.event.TransportEvent;
import jakarta.mail.event.TransportListener;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BevestigingsMailer {

    private static final Logger log = LoggerFactory.getLogger(BevestigingsMailer.class);

    private final Session session;

    public BevestigingsMailer(Properties properties, MailAccount account) {
        this.session = Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                PasswordAuthentication login = new PasswordAuthentication(account.gebruiker(), account.wachtwoord());
                log.debug("aanmelden als {}", login.getUserName()); // EXPECT
                return login;
            }
        });
    }

    public void bevestig(Deelnemer deelnemer) throws MessagingException {
        MimeMessage bericht = new MimeMessage(session);
        bericht.setFrom(new InternetAddress("noreply@sportclub.nl"));
        bericht.setRecipient(Message.RecipientType.TO, new InternetAddress(deelnemer.getEmail()));
        bericht.addRecipients(Message.RecipientType.BCC, "archief@sportclub.nl");
        bericht.setSubject("Bevestiging van uw inschrijving");
        bericht.setText("Beste " + deelnemer.getNaam() + ", u bent ingeschreven.");
        Transport.send(bericht);
        log.info("verstuurd aan {}", Arrays.toString(bericht.getRecipients(Message.RecipientType.TO))); // EXPECT
        log.info("verstuurd aan {}", Arrays.toString(bericht.getRecipients(Message.RecipientType.BCC))); // SAFE
        log.info("onderwerp {}", bericht.getSubject()); // SAFE
        log.debug("alle ontvangers {}", (Object) bericht.getAllRecipients()); // EXPECT
    }

    public void inhoud(Deelnemer deelnemer) throws MessagingException, IOException {
        MimeMessage bericht = new MimeMessage(session);
        bericht.setSubject("Inschrijving " + deelnemer.getNaam(), "UTF-8");
        bericht.setText("Cursus: " + deelnemer.getCursus());
        log.debug("onderwerp {}", bericht.getSubject()); // EXPECT
        log.debug("inhoud {}", bericht.getContent()); // SAFE
    }

    public void koppen(Deelnemer deelnemer) throws MessagingException, IOException {
        MimeMessage bericht = new MimeMessage(session);
        bericht.setHeader("X-Cursus", deelnemer.getCursus());
        bericht.addHeader("X-Deelnemer", deelnemer.getNaam());
        bericht.setText("Tot snel");
        log.debug("kop {}", bericht.getHeader("X-Deelnemer", null)); // EXPECT
        log.debug("kop {}", bericht.getHeader("X-Cursus", null)); // SAFE
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        bericht.writeTo(uit);
        log.trace("ruw {}", uit.toString(StandardCharsets.UTF_8)); // EXPECT
    }

    public void adres(Deelnemer deelnemer) throws UnsupportedEncodingException {
        InternetAddress adres = new InternetAddress(deelnemer.getEmail(), deelnemer.getNaam(), "UTF-8");
        log.debug("weergavenaam {}", adres.getPersonal()); // EXPECT
        log.debug("als tekst {}", adres); // EXPECT
        log.debug("soort {} groep {}", adres.getType(), adres.isGroup()); // SAFE
    }

    public boolean geldig(Deelnemer deelnemer) {
        try {
            new InternetAddress(deelnemer.getEmail(), true).validate();
            return true;
        } catch (AddressException e) {
            log.warn("ongeldig adres {}", e.getRef()); // EXPECT
            log.warn("ongeldig op positie {}", e.getPos()); // SAFE
            return false;
        }
    }

    public void bijlage(Deelnemer deelnemer) throws MessagingException, IOException {
        MimeBodyPart tekst = new MimeBodyPart();
        tekst.setText("In de bijlage vindt u de bevestiging");
        MimeBodyPart bijlage = new MimeBodyPart();
        bijlage.setText(deelnemer.getNaam() + ";" + deelnemer.getEmail());
        bijlage.setFileName("bevestiging.csv");
        MimeMultipart delen = new MimeMultipart(tekst, bijlage);
        log.debug("deel een {}", delen.getBodyPart(0).getContent()); // SAFE
        log.debug("deel twee {}", delen.getBodyPart(1).getContent()); // EXPECT
        log.debug("bijlage {} van {} delen", delen.getBodyPart(1).getFileName(), delen.getCount()); // SAFE
    }

    public void verzend(MimeMessage bericht, Deelnemer deelnemer) throws MessagingException {
        bericht.setRecipients(Message.RecipientType.TO, deelnemer.getEmail());
        try {
            Transport.send(bericht);
        } catch (SendFailedException e) {
            for (Address ongeldig : e.getInvalidAddresses()) {
                log.warn("niet bezorgd bij {}", ongeldig); // EXPECT
            }
        }
    }
}

class BezorgLuisteraar implements TransportListener {

    private static final Logger log = LoggerFactory.getLogger(BezorgLuisteraar.class);

    @Override
    public void messageDelivered(TransportEvent e) {
        log.info("bezorgd bij {} adressen", e.getValidSentAddresses().length); // SAFE
    }

    @Override
    public void messageNotDelivered(TransportEvent e) {
    }

    @Override
    public void messagePartiallyDelivered(TransportEvent e) {
    }
}

record MailAccount(@PersonalData("emailadres") String gebruiker, String wachtwoord) {
}

class Deelnemer {

    @PersonalData("naam")
    private final String naam;

    @PersonalData("emailadres")
    private final String email;

    private final String cursus;

    Deelnemer(String naam, String email, String cursus) {
        this.naam = naam;
        this.email = email;
        this.cursus = cursus;
    }

    String getNaam() {
        return naam;
    }

    String getEmail() {
        return email;
    }

    String getCursus() {
        return cursus;
    }
}
