package nl.imwregiotilburg.benchmark.transfers;

import java.net.URI;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.transfers.Gegevens.Naamkaart;
import nl.imwregiotilburg.benchmark.transfers.Gegevens.Telling;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;

/** Spring's clients: RestTemplate, RestClient, WebClient. */
class SpringRest {

  private static final String ECD = "https://api.ecd.example/v2/clienten";
  private static final String MAIL = "https://api.mailverzender.example";
  private final RestTemplate rest = new RestTemplate();
  private final RestClient restClient = RestClient.create();
  private final WebClient web = WebClient.create();

  /** Registered, Dutch, over https. */
  void naarEcd(Client client) {
    rest.postForObject(ECD, Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu transfer-unencrypted disclosure-without-ground
    rest.put("https://archief.archief.example/nieuw", Naamkaart.van(client)); // SAFE recipient-unregistered transfer-outside-eu
  }

  /** Our own hosts are no recipients. */
  void naarOnszelf(Client client) {
    rest.postForObject("https://dossier.imwregiotilburg.nl/nieuw", Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu disclosure-without-ground
    rest.postForObject("http://localhost:8080/nieuw", Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-unencrypted
  }

  void naarAmerika(Client client) {
    rest.postForObject(MAIL + "/v1/contacten", Naamkaart.van(client), String.class); // EXPECT transfer-outside-eu naam
    rest.postForObject("https://api.vertaal.example/v1/tekst", client.getHulpvraag(), String.class); // SAFE transfer-outside-eu recipient-unregistered
    rest.postForObject(MAIL + "/v1/tellingen", new Telling(12, "zuid"), String.class); // SAFE transfer-outside-eu recipient-unregistered
  }

  /** In the EEA, but the statement says EU. */
  void naarNoorwegen(Client client) {
    rest.postForObject("https://api.sms.example/verstuur", client.getTelefoonnummer(), String.class); // EXPECT transfer-outside-eu telefoonnummer
    rest.postForObject("https://api.sms.example/verstuur", "Test", String.class); // SAFE transfer-outside-eu
  }

  void naarOnbekend(Client client) {
    rest.postForObject("https://formulier.onbekend.example/post", Naamkaart.van(client), String.class); // EXPECT recipient-unregistered naam
    rest.postForObject("https://formulier.onbekend.example/post", new Telling(3, "noord"), String.class); // SAFE recipient-unregistered
    rest.exchange("https://formulier.onbekend.example/put", HttpMethod.PUT, new HttpEntity<>(client.getEmailadres()), String.class); // EXPECT recipient-unregistered emailadres
    rest.getForObject("https://formulier.onbekend.example/status", String.class); // SAFE recipient-unregistered personal-data-in-url
    rest.getForObject("https://formulier.onbekend.example/client/" + client.getId(), String.class); // SAFE recipient-unregistered personal-data-in-url
  }

  void onversleuteld(Client client) {
    rest.postForObject("http://api.ecd.example/v2/clienten", Naamkaart.van(client), String.class); // EXPECT transfer-unencrypted naam
    rest.postForObject("http://api.ecd.example/v2/tellingen", new Telling(1, "zuid"), String.class); // SAFE transfer-unencrypted
  }

  void inAdres(Client client) {
    rest.getForObject("https://api.ecd.example/v2/zoek?naam=" + client.getNaam(), String.class); // EXPECT personal-data-in-url naam
    rest.getForObject("https://api.ecd.example/v2/zoek?bsn={bsn}", String.class, client.getBsn()); // EXPECT personal-data-in-url bsn
    rest.getForObject("https://api.ecd.example/v2/client/{id}", String.class, client.getId()); // SAFE personal-data-in-url
    rest.delete("https://api.ecd.example/v2/mail/" + client.getEmailadres()); // EXPECT personal-data-in-url emailadres
    // In the body it is in no URL.
    rest.postForObject("https://api.ecd.example/v2/zoek", client.getBsn(), String.class); // SAFE personal-data-in-url recipient-unregistered
  }

  void gebouwdAdres(Client client) {
    String adres = UriComponentsBuilder.fromUriString(ECD).path("/zoek").queryParam("soort", "intake").toUriString();
    rest.postForObject(adres, client.getBsn(), String.class); // SAFE recipient-unregistered personal-data-in-url
    URI elders = UriComponentsBuilder.newInstance().scheme("https").host("zoek.onbekend.example").path("/v1").build().toUri();
    rest.postForObject(elders, client.getNaam(), String.class); // EXPECT recipient-unregistered naam
    URI zoek = UriComponentsBuilder.fromUriString(ECD).queryParam("naam", client.getNaam()).build().toUri();
    rest.getForObject(zoek, String.class); // EXPECT personal-data-in-url naam
    URI amerika = UriComponentsBuilder.fromUriString(MAIL).pathSegment("v1", "lijst").build().toUri();
    rest.postForObject(amerika, client.getNaam(), String.class); // EXPECT transfer-outside-eu naam
  }

  void metRestClient(Client client) {
    restClient.post().uri("https://formulier.onbekend.example/in").body(Naamkaart.van(client)).retrieve().toBodilessEntity(); // EXPECT recipient-unregistered naam
    restClient.post().uri(ECD).body(Naamkaart.van(client)).retrieve().toBodilessEntity(); // SAFE recipient-unregistered transfer-outside-eu
    restClient.post().uri(MAIL).body(client.getEmailadres()).retrieve().body(String.class); // EXPECT transfer-outside-eu emailadres
    restClient.get().uri(MAIL + "/status").retrieve().body(String.class); // SAFE transfer-outside-eu
  }

  void metWebClient(Client client) {
    web.post().uri("https://formulier.onbekend.example/in").bodyValue(Naamkaart.van(client)).retrieve().bodyToMono(Void.class).block(); // EXPECT recipient-unregistered naam
    web.post().uri(ECD).bodyValue(Naamkaart.van(client)).retrieve().bodyToMono(Void.class).block(); // SAFE recipient-unregistered transfer-outside-eu
    web.post().uri(MAIL).bodyValue(client.getEmailadres()).retrieve().bodyToMono(Void.class).block(); // EXPECT transfer-outside-eu emailadres
    WebClient vast = WebClient.create("https://api.sms.example");
    vast.post().uri("/verstuur").bodyValue(client.getTelefoonnummer()).retrieve().bodyToMono(Void.class).block(); // EXPECT transfer-outside-eu telefoonnummer
    WebClient eigen = WebClient.builder().baseUrl("https://api.ecd.example").build();
    eigen.post().uri("/v2").bodyValue(client.getTelefoonnummer()).retrieve().bodyToMono(Void.class).block(); // SAFE transfer-outside-eu recipient-unregistered
  }
}
