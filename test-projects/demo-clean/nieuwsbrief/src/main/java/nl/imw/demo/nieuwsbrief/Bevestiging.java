package nl.imw.demo.nieuwsbrief;

import lombok.RequiredArgsConstructor;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Confirms by mail, through the organisation's own mail server. */
@Component
@RequiredArgsConstructor
class Bevestiging {

  private final JavaMailSender mail;

  void verstuur(Inschrijving lezer) {
    SimpleMailMessage bericht = new SimpleMailMessage();
    bericht.setTo(lezer.emailadres());
    bericht.setSubject("Je bent afgemeld");
    bericht.setText("Je krijgt de nieuwsbrief niet meer.");
    mail.send(bericht);
  }
}
