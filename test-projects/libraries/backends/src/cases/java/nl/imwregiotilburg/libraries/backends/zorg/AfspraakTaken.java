package nl.imwregiotilburg.libraries.backends.zorg;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@ConfigurationProperties(prefix = "zorg.mail")
record MailInstellingen(String afzender, @PersonalData("emailadres") String beheerder, @DefaultValue("3") int pogingen) { }

@ConfigurationProperties(prefix = "zorg.taken")
class TaakInstellingen {
    private String cron = "0 0 6 * * *";
    @PersonalData("telefoonnummer") private String storingsdienst;

    public String getCron() { return cron; }
    public void setCron(String cron) { this.cron = cron; }
    public String getStoringsdienst() { return storingsdienst; }
    public void setStoringsdienst(String storingsdienst) { this.storingsdienst = storingsdienst; }
}

class Afspraak {
    private final String code;
    private final LocalDateTime tijd;
    @PersonalData("emailadres") private final String email;

    Afspraak(String code, LocalDateTime tijd, String email) {
        this.code = code;
        this.tijd = tijd;
        this.email = email;
    }

    public String getCode() { return code; }
    public LocalDateTime getTijd() { return tijd; }
    public String getEmail() { return email; }
}

interface AfspraakBron {
    List<Afspraak> opDatum(LocalDate datum);
}

@Component
public class AfspraakTaken {
    private static final Logger log = LoggerFactory.getLogger(AfspraakTaken.class);
    private final AfspraakBron bron;
    private final JavaMailSender mail;
    private final MailInstellingen mailInstellingen;
    private final TaakInstellingen taakInstellingen;

    public AfspraakTaken(AfspraakBron bron, JavaMailSender mail, MailInstellingen mailInstellingen, TaakInstellingen taakInstellingen) {
        this.bron = bron;
        this.mail = mail;
        this.mailInstellingen = mailInstellingen;
        this.taakInstellingen = taakInstellingen;
    }

    @Scheduled(cron = "${zorg.taken.cron}")
    public void herinneringen() {
        List<Afspraak> afspraken = bron.opDatum(LocalDate.now().plusDays(1));
        List<String> mislukt = new ArrayList<>();
        for (Afspraak afspraak : afspraken) {
            SimpleMailMessage bericht = new SimpleMailMessage();
            bericht.setFrom(mailInstellingen.afzender());
            bericht.setTo(afspraak.getEmail());
            bericht.setSubject("Afspraak " + afspraak.getCode());
            log.debug("Mail {}", bericht); // EXPECT
            log.debug("Mail naar {}", bericht.getTo()[0]); // EXPECT
            log.debug("Mail over {} van {}", bericht.getSubject(), bericht.getFrom()); // SAFE
            try {
                mail.send(bericht);
            } catch (MailSendException ex) {
                mislukt.add(afspraak.getEmail());
                log.warn("Mail mislukt: {}", ex.getFailedMessages().size()); // SAFE
            }
        }
        log.info("Herinneringen: {}, mislukt: {}", afspraken.size(), mislukt.size()); // SAFE
        log.warn("Mislukt: {}", mislukt); // EXPECT
    }

    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    public void html() throws MessagingException {
        for (Afspraak afspraak : bron.opDatum(LocalDate.now())) {
            MimeMessage bericht = mail.createMimeMessage();
            MimeMessageHelper hulp = new MimeMessageHelper(bericht, true, "UTF-8");
            hulp.setTo(new InternetAddress(afspraak.getEmail()));
            hulp.setSubject("Vandaag om " + afspraak.getTijd().format(DateTimeFormatter.ISO_LOCAL_TIME));
            hulp.setText("<p>Tot straks</p>", true);
            log.info("Bericht {}", bericht.getSubject()); // SAFE
            log.info("Bericht aan {}", bericht.getAllRecipients()[0]); // EXPECT
            log.info("Bericht {}", bericht); // SAFE
            mail.send(bericht);
        }
    }

    @Async
    public void opstart() {
        log.info("Mailinstellingen {}", mailInstellingen); // EXPECT
        log.info("Afzender {}, pogingen {}", mailInstellingen.afzender(), mailInstellingen.pogingen()); // SAFE
        log.info("Storingsdienst {}", taakInstellingen.getStoringsdienst()); // EXPECT
        log.info("Taken volgens {}", taakInstellingen.getCron()); // SAFE
    }
}
