package nl.imwregiotilburg.libraries.stacks.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.SimpleEmail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Mailer {

    private static final Logger log = LoggerFactory.getLogger(Mailer.class);

    public static class Abonnee {
        @PersonalData("emailadres")
        private final String email;
        @PersonalData("naam")
        private final String naam;
        private final String editie;

        public Abonnee(String email, String naam, String editie) {
            this.email = email;
            this.naam = naam;
            this.editie = editie;
        }

        public String getEmail() { return email; }
        public String getNaam() { return naam; }
        public String getEditie() { return editie; }
    }

    private final Session session = Session.getInstance(new Properties());

    public MimeMessage bericht(Abonnee a) throws MessagingException, IOException {
        MimeMessage m = new MimeMessage(session);
        m.setFrom(new InternetAddress("noreply@gemeente.example"));
        m.setRecipient(Message.RecipientType.TO, new InternetAddress(a.getEmail(), a.getNaam()));
        m.setSubject("Nieuwsbrief " + a.getEditie());
        m.setText("Beste " + a.getNaam());
        m.setHeader("X-Editie", a.getEditie());
        log.info("Aan {}", Arrays.toString(m.getRecipients(Message.RecipientType.TO))); // EXPECT
        log.info("Onderwerp {}", m.getSubject()); // SAFE
        log.info("Tekst {}", m.getContent()); // EXPECT
        m.setText("Vervallen");
        log.info("Tekst {}", m.getContent()); // SAFE
        log.info("Bericht {}", m); // SAFE
        return m;
    }

    public void adressen(Abonnee a) throws MessagingException, IOException {
        InternetAddress adres = new InternetAddress();
        adres.setAddress(a.getEmail());
        adres.setPersonal("Abonnee " + a.getEditie());
        log.info("Adres {}", adres.getAddress()); // EXPECT
        log.info("Persoon {}", adres.getPersonal()); // SAFE
    }

    public void delen(Abonnee a) throws MessagingException, IOException {
        MimeBodyPart tekst = new MimeBodyPart();
        tekst.setText("Uw adres is " + a.getEmail());
        MimeBodyPart voet = new MimeBodyPart();
        voet.setContent("<p>Gemeente</p>", "text/html");
        Multipart delen = new MimeMultipart();
        delen.addBodyPart(tekst);
        delen.addBodyPart(voet);
        log.debug("Deel {}", delen.getBodyPart(0).getContent()); // EXPECT
        log.debug("Deel {}", delen.getBodyPart(1).getContent()); // SAFE
    }

    public void commons(Abonnee a) throws EmailException {
        SimpleEmail mail = new SimpleEmail();
        mail.setHostName("smtp.gemeente.example");
        mail.addTo(a.getEmail(), a.getNaam());
        mail.setSubject("Welkom " + a.getNaam());
        log.info("Naar {}", mail.getToAddresses()); // EXPECT
        log.info("Onderwerp {}", mail.getSubject()); // EXPECT
        SimpleEmail beheer = new SimpleEmail();
        beheer.addTo("beheer@gemeente.example");
        beheer.setSubject("Aanmelding " + a.getEditie());
        log.info("Beheer {} {}", beheer.getToAddresses(), beheer.getSubject()); // SAFE
    }
}
