package nl.imw.demo.website;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Counts visits with Google Analytics. */
@Component
class Statistiek {

  private static final String ADRES = "https://www.google-analytics.com/mp/collect";

  private final RestClient http = RestClient.create();

  void tel(Paginabezoek bezoek) {
    var meting = Map.of("name", "page_view", "page_path", bezoek.pagina());
    http.post().uri(ADRES).body(meting).retrieve().toBodilessEntity(); // FINDING transfer-outside-eu(bezoekgegevens)
  }
}
