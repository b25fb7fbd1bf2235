package nl.imwregiotilburg.benchmark.transfers;

import feign.Body;
import feign.Feign;
import feign.Param;
import feign.RequestLine;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import nl.imwregiotilburg.benchmark.domain.Client;
import nl.imwregiotilburg.benchmark.transfers.Gegevens.Naamkaart;
import nl.imwregiotilburg.benchmark.transfers.Gegevens.Telling;
import nl.imwregiotilburg.privacy.annotation.Anonymises;
import nl.imwregiotilburg.privacy.annotation.Pseudonymises;
import nl.imwregiotilburg.privacy.annotation.SendsTo;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.web.client.RestTemplate;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.POST;

/** Interfaces that a library implements, declared recipients, and brokers. */
class Interfaces {

  interface ContactApi {
    @RequestLine("POST /contact")
    @Body("{inhoud}")
    void meld(@Param("inhoud") String inhoud);

    @RequestLine("GET /zoek?bsn={bsn}")
    String zoek(@Param("bsn") String bsn);

    @RequestLine("GET /versie")
    String versie();
  }

  void feign(Client client) {
    ContactApi onbekend = Feign.builder().target(ContactApi.class, "https://contact.onbekend.example");
    onbekend.meld(client.getNaam()); // EXPECT recipient-unregistered naam
    onbekend.meld("nieuwe afspraak"); // SAFE recipient-unregistered
    onbekend.versie(); // SAFE recipient-unregistered
    ContactApi bekend = Feign.builder().target(ContactApi.class, "https://api.ecd.example");
    bekend.meld(client.getNaam()); // SAFE recipient-unregistered transfer-outside-eu
    bekend.zoek(client.getBsn()); // EXPECT personal-data-in-url bsn
    ContactApi mail = Feign.builder().target(ContactApi.class, "https://api.mailverzender.example");
    mail.meld(client.getEmailadres()); // EXPECT transfer-outside-eu emailadres
  }

  interface Kaartdienst {
    @POST("kaart")
    Call<Void> stuur(@retrofit2.http.Body Naamkaart kaart);

    @POST("telling")
    Call<Void> tel(@retrofit2.http.Body Telling telling);
  }

  void retrofit(Client client) throws IOException {
    Kaartdienst onbekend = new Retrofit.Builder().baseUrl("https://kaart.onbekend.example/").build().create(Kaartdienst.class);
    onbekend.stuur(Naamkaart.van(client)).execute(); // EXPECT recipient-unregistered naam
    onbekend.tel(new Telling(2, "oost")).execute(); // SAFE recipient-unregistered
    Kaartdienst bekend = new Retrofit.Builder().baseUrl("https://api.ecd.example/").build().create(Kaartdienst.class);
    bekend.stuur(Naamkaart.van(client)).execute(); // SAFE recipient-unregistered transfer-outside-eu
    Kaartdienst mail = new Retrofit.Builder().baseUrl("https://eu.mailverzender.example/").build().create(Kaartdienst.class);
    mail.stuur(Naamkaart.van(client)).execute(); // EXPECT transfer-outside-eu naam
  }

  /** The supplier's own library: no host in sight, so the code says who gets it. */
  @SendsTo("mailverzender")
  interface Nieuwsbrieven {
    void schrijfIn(String adres);

    void aantal(int aantal);
  }

  @SendsTo("gemeente-tilburg")
  interface Gemeentepost {
    void meld(String bsn);
  }

  void verklaard(Nieuwsbrieven nieuwsbrieven, Gemeentepost gemeente, Client client) {
    nieuwsbrieven.schrijfIn(client.getEmailadres()); // EXPECT transfer-outside-eu emailadres
    nieuwsbrieven.schrijfIn("redactie@imwregiotilburg.nl"); // SAFE transfer-outside-eu
    nieuwsbrieven.aantal(12); // SAFE transfer-outside-eu
    gemeente.meld(client.getBsn()); // SAFE transfer-outside-eu recipient-unregistered disclosure-without-ground
  }

  private final RestTemplate rest = new RestTemplate();

  /** Registered, but not for this purpose, not for this category, or on no accepted ground. */
  void zonderGrond(Client client) {
    rest.postForObject("https://api.onderzoek.example/in", client.getNaam(), String.class); // EXPECT disclosure-without-ground naam
    rest.postForObject("https://api.onderzoek.example/in", new Telling(9, "zuid"), String.class); // SAFE disclosure-without-ground
    rest.postForObject("https://api.agenda.example/afspraak", client.getNaam(), String.class); // SAFE disclosure-without-ground recipient-unregistered
    rest.postForObject("https://api.agenda.example/afspraak", client.getBsn(), String.class); // EXPECT disclosure-without-ground bsn
    rest.postForObject("https://api.tolken.example/aanvraag", client.getNaam(), String.class); // EXPECT disclosure-without-ground naam
    rest.postForObject("https://api.tolken.example/aanvraag", "Tigrinya", String.class); // SAFE disclosure-without-ground
    rest.postForObject("https://loket.gemeente.example/melding", client.getBsn(), String.class); // SAFE disclosure-without-ground recipient-unregistered
  }

  @Anonymises
  static String wijk(String postcode) {
    return postcode.substring(0, 4);
  }

  @Pseudonymises
  static String pseudoniem(String bsn) {
    return Integer.toHexString(bsn.hashCode()) + bsn.charAt(8);
  }

  /** What is anonymous may go anywhere; a pseudonym is still personal data. */
  void bewerkt(Client client) {
    rest.postForObject("https://cijfers.onbekend.example/in", wijk(client.getWoonadres().postcode()), String.class); // SAFE recipient-unregistered
    rest.postForObject("https://cijfers.onbekend.example/in", pseudoniem(client.getBsn()), String.class); // EXPECT recipient-unregistered bsn
    rest.postForObject("https://api.mailverzender.example/in", wijk(client.getWoonadres().postcode()), String.class); // SAFE transfer-outside-eu
  }

  void berichten(Client client) {
    Properties intern = new Properties();
    intern.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "broker-1.imw.local:9093");
    intern.put("security.protocol", "SSL");
    KafkaProducer<String, String> eigen = new KafkaProducer<>(intern);
    eigen.send(new ProducerRecord<>("intakes", client.getNaam())); // SAFE recipient-unregistered transfer-outside-eu
    KafkaProducer<String, String> vreemd = new KafkaProducer<>(Map.of("bootstrap.servers", "broker.onbekend.example:9093", "security.protocol", "SSL"));
    vreemd.send(new ProducerRecord<>("intakes", client.getNaam())); // EXPECT recipient-unregistered naam
    vreemd.send(new ProducerRecord<>("hartslag", "ok")); // SAFE recipient-unregistered
  }
}
