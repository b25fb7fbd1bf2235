package nl.imw.demo.intake;

import java.util.Map;
import nl.imw.demo.domein.Client;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Confirms an intake by text message. */
@Component
class Berichten {

  private final RestClient http = RestClient.create();

  @Value("${imw.sms.adres}")
  private String adres;

  void bevestig(Client client) {
    var sms = Map.of("naar", client.getTelefoonnummer(), "tekst", "Wij bellen je binnen een week.");
    http.post().uri(adres).body(sms).retrieve().toBodilessEntity();
  }
}
