package nl.imw.demo.intake;

import java.util.Map;
import nl.imw.demo.domein.Client;
import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
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
    http.post().uri(adres).body(melding).retrieve().toBodilessEntity();
  }

  boolean kent(Client client) {
    var vraag = Map.of("bsn", client.getBsn().getNummer());
    return http.post().uri(VRAAG).body(vraag).retrieve().toBodilessEntity().hasBody();
  }

  @DataSubject("client")
  private record Melding(@PersonalData("naam") String naam, @PersonalData("bsn") String bsn) {}
}
