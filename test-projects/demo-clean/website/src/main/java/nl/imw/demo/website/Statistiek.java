package nl.imw.demo.website;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Counts visits on the organisation's own server. */
@Component
class Statistiek {

  private static final String ADRES = "https://statistiek.imwregiotilburg.nl/matomo.php";

  private final RestClient http = RestClient.create();

  void tel(Paginabezoek bezoek) {
    var meting = Map.of("name", "page_view", "page_path", bezoek.pagina());
    http.post().uri(ADRES).body(meting).retrieve().toBodilessEntity();
  }
}
