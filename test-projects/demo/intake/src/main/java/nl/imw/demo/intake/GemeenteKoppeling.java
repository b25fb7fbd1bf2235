package nl.imw.demo.intake;

import nl.imw.demo.domein.Client;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Tells the municipality who is being helped (Wmo 2015 art. 5.2.2). */
@Component
class GemeenteKoppeling {

  private static final String VRAAG = "https://koppeling.tilburg.nl/wmo/inwoners";

  private final RestClient http = RestClient.create();
  private final String adres;

  GemeenteKoppeling(@Value("${imw.gemeente.adres}") String adres) {
    this.adres = adres;
  }

  void meld(Client client) {
    var melding = new Melding(client.getNaam(), client.getBsn().getNummer());
    http.post().uri(adres).body(melding).retrieve().toBodilessEntity(); // FINDING transfer-unencrypted(naam, bsn)
  }

  boolean kent(Client client) {
    String vraag = VRAAG + "?bsn=" + client.getBsn().getNummer();
    return http.get().uri(vraag).retrieve().toBodilessEntity().hasBody(); // FINDING personal-data-in-url(bsn)
  }

  private record Melding(String naam, String bsn) {} // FINDING personal-data-unannotated(bsn)
}
