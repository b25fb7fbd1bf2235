package nl.imw.demo.nieuwsbrief;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Sends large mailings through a mail service. */
@Component
class Mailing {

  private static final String ADRES = "https://api.postmarkapp.com/email";

  private final RestClient http = RestClient.create();

  void verstuur(Inschrijving lezer, String onderwerp, String tekst) {
    var mail = Map.of("To", lezer.emailadres(), "Subject", onderwerp, "TextBody", tekst);
    http.post().uri(ADRES).body(mail).retrieve().toBodilessEntity(); // FINDING transfer-outside-eu(emailadres)
  }
}
