package nl.imwregiotilburg.benchmark.transfers;

import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.transfers.Gegevens.Naamkaart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

/** Addresses that stand in application.yml, or are put together from parts. */
class Instellingen {

  @Service
  static class Koppelingen {
    private final RestTemplate rest = new RestTemplate();
    private final String ecd;
    private final String dossier;

    @Value("${imw.mail.url}")
    private String verzender;

    @Value("${imw.enquete.host}")
    private String enquete;

    @Value("${imw.sms.url}/verstuur")
    private String sms;

    @Value("${imw.vertaal.url}")
    private String vertaal;

    @Value("${imw.archief.url:https://nieuw.archief.example}")
    private String archief;

    @Value("${imw.spiegel.url}")
    private String spiegel;

    Koppelingen(@Value("${imw.ecd.base-url}") String ecd, @Value("${imw.dossier.host}") String dossier) {
      this.ecd = ecd;
      this.dossier = dossier;
    }

    void binnen(Client client) {
      rest.postForObject(ecd + "/clienten", Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu
      rest.postForObject(dossier + "/clienten", Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu
      rest.postForObject(archief, Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu
      // In the US, under standard contractual clauses.
      rest.postForObject(vertaal, Naamkaart.van(client), String.class); // SAFE transfer-outside-eu recipient-unregistered
    }

    void buiten(Client client) {
      rest.postForObject(verzender, Naamkaart.van(client), String.class); // EXPECT transfer-outside-eu naam
      rest.postForObject("https://" + enquete + "/antwoord", Naamkaart.van(client), String.class); // EXPECT recipient-unregistered naam
      rest.postForObject(sms, client.getTelefoonnummer(), String.class); // EXPECT transfer-outside-eu telefoonnummer
      rest.postForObject(spiegel, Naamkaart.van(client), String.class); // EXPECT transfer-unencrypted naam
    }

    void leeg() {
      rest.postForObject(verzender, "ping", String.class); // SAFE transfer-outside-eu
      rest.postForObject(spiegel, "ping", String.class); // SAFE transfer-unencrypted
    }
  }

  /** Settings that code looks up by their key. */
  void opgezocht(Client client, Environment omgeving) {
    rest.postForObject(omgeving.getProperty("imw.ecd.base-url") + "/in", Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu
    rest.postForObject(omgeving.getRequiredProperty("imw.mail.url"), Naamkaart.van(client), String.class); // EXPECT transfer-outside-eu naam
    rest.postForObject("https://" + omgeving.getProperty("imw.enquete.host"), Naamkaart.van(client), String.class); // EXPECT recipient-unregistered naam
    rest.postForObject(omgeving.getProperty("imw.nieuw.url", "https://elders.onbekend.example"), client.getNaam(), String.class); // EXPECT recipient-unregistered naam
    rest.postForObject(omgeving.getProperty("imw.nergens.url"), client.getNaam(), String.class); // SAFE recipient-unregistered
  }

  private static final String PROTOCOL = "https";
  private static final String DOMEIN = "ecd.example";
  private static final String SAMEN = PROTOCOL + "://api." + DOMEIN + "/v2";
  private final RestTemplate rest = new RestTemplate();

  void samengesteld(Client client, int versie) {
    rest.postForObject(SAMEN, Naamkaart.van(client), String.class); // SAFE recipient-unregistered transfer-outside-eu
    rest.postForObject(String.format("https://api.%s/v%d", DOMEIN, versie), Naamkaart.van(client), String.class); // SAFE recipient-unregistered
    StringBuilder adres = new StringBuilder("https://").append("lijst.").append("onbekend.example");
    rest.postForObject(adres.toString(), Naamkaart.van(client), String.class); // EXPECT recipient-unregistered naam
  }

  /** Either may be chosen when the program runs. */
  void keuze(Client client, boolean europees) {
    String host = europees ? "https://api.ecd.example" : "https://us.mailverzender.example";
    rest.postForObject(host, Naamkaart.van(client), String.class); // EXPECT transfer-outside-eu naam
  }

  void viaHulp(Client client) {
    stuur("https://api.ecd.example/v2", Naamkaart.van(client));
    stuur("https://api.mailverzender.example/v1", new Gegevens.Telling(4, "west"));
  }

  /** One caller sends a name to a Dutch host, the other a count to an American one. */
  private void stuur(String adres, Object inhoud) {
    rest.postForObject(adres, inhoud, String.class); // SAFE recipient-unregistered transfer-outside-eu
  }

  void perOntvanger(Client client) {
    for (String host : new String[] {"api.ecd.example", "api.onbekend.example"}) {
      rest.postForObject("https://" + host + "/in", Naamkaart.van(client), String.class); // EXPECT recipient-unregistered naam
    }
  }
}
