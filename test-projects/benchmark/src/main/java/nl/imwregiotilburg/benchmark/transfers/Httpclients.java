package nl.imwregiotilburg.benchmark.transfers;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import nl.imwregiotilburg.benchmark.domain.Client;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;

/** The clients of the JDK, OkHttp, and Apache 4 and 5. */
class Httpclients {

  private static final MediaType JSON = MediaType.get("application/json");

  /** The JDK's client: the request is handed over when it is sent. */
  static class Jdk {
    private final HttpClient http = HttpClient.newHttpClient();

    void post(Client client) throws IOException, InterruptedException {
      HttpRequest onbekend =
          HttpRequest.newBuilder(URI.create("https://in.onbekend.example/post"))
              .POST(HttpRequest.BodyPublishers.ofString(client.getNaam()))
              .build();
      http.send(onbekend, BodyHandlers.ofString()); // EXPECT recipient-unregistered naam
      HttpRequest bekend =
          HttpRequest.newBuilder()
              .uri(URI.create("https://api.ecd.example/post"))
              .POST(HttpRequest.BodyPublishers.ofString(client.getNaam()))
              .build();
      http.send(bekend, BodyHandlers.ofString()); // SAFE recipient-unregistered transfer-outside-eu
      HttpRequest amerika =
          HttpRequest.newBuilder(URI.create("https://api.mailverzender.example/post"))
              .POST(HttpRequest.BodyPublishers.ofString(client.getEmailadres()))
              .build();
      http.sendAsync(amerika, BodyHandlers.ofString()); // EXPECT transfer-outside-eu emailadres
    }

    void get(Client client) throws IOException, InterruptedException {
      HttpRequest zoek = HttpRequest.newBuilder(URI.create("https://api.ecd.example/zoek?mail=" + client.getEmailadres())).build();
      http.send(zoek, BodyHandlers.ofString()); // EXPECT personal-data-in-url emailadres
      HttpRequest status = HttpRequest.newBuilder(URI.create("https://in.onbekend.example/status")).build();
      http.send(status, BodyHandlers.ofString()); // SAFE recipient-unregistered personal-data-in-url
      HttpRequest open = HttpRequest.newBuilder(URI.create("http://api.ecd.example/in")).header("X-Bsn", client.getBsn()).build();
      http.send(open, BodyHandlers.ofString()); // EXPECT transfer-unencrypted bsn
    }
  }

  /** The oldest one. */
  static class Verbinding {
    void post(Client client) throws IOException {
      HttpURLConnection naarBuiten = (HttpURLConnection) new URL("https://in.onbekend.example/post").openConnection();
      naarBuiten.setDoOutput(true);
      try (OutputStream uit = naarBuiten.getOutputStream()) {
        uit.write(client.getNaam().getBytes(StandardCharsets.UTF_8)); // EXPECT recipient-unregistered naam
      }
      HttpURLConnection naarEcd = (HttpURLConnection) new URL("https://api.ecd.example/post").openConnection();
      naarEcd.setDoOutput(true);
      try (OutputStream uit = naarEcd.getOutputStream()) {
        uit.write(client.getNaam().getBytes(StandardCharsets.UTF_8)); // SAFE recipient-unregistered transfer-outside-eu
      }
    }
  }

  static class Ok {
    private final OkHttpClient http = new OkHttpClient();

    void post(Client client) throws IOException {
      RequestBody inhoud = RequestBody.create(client.getHulpvraag(), JSON);
      Request onbekend = new Request.Builder().url("https://in.onbekend.example/post").post(inhoud).build();
      http.newCall(onbekend).execute().close(); // EXPECT recipient-unregistered hulpvraag
      Request vertaling = new Request.Builder().url("https://eu.vertaal.example/post").post(inhoud).build();
      http.newCall(vertaling).execute().close(); // SAFE recipient-unregistered transfer-outside-eu
      Request mail = new Request.Builder().url("https://api.mailverzender.example/post").post(inhoud).build();
      http.newCall(mail).execute().close(); // EXPECT transfer-outside-eu hulpvraag
      Request leeg = new Request.Builder().url("https://in.onbekend.example/ping").get().build();
      http.newCall(leeg).execute().close(); // SAFE recipient-unregistered
    }

    void formulier(Client client) throws IOException {
      FormBody formulier = new FormBody.Builder().add("telefoon", client.getTelefoonnummer()).build();
      Request sms = new Request.Builder().url("https://api.sms.example/in").post(formulier).build();
      http.newCall(sms).execute().close(); // EXPECT transfer-outside-eu telefoonnummer
      HttpUrl adres = new HttpUrl.Builder().scheme("https").host("api.ecd.example").addPathSegment("zoek").addQueryParameter("naam", client.getNaam()).build();
      http.newCall(new Request.Builder().url(adres).build()).execute().close(); // EXPECT personal-data-in-url naam
    }
  }

  static class Apache4 {
    void post(org.apache.http.client.HttpClient http, Client client) throws IOException {
      HttpPost onbekend = new HttpPost("https://in.onbekend.example/post");
      onbekend.setEntity(new StringEntity(client.getNaam(), "UTF-8"));
      http.execute(onbekend); // EXPECT recipient-unregistered naam
      HttpPost bekend = new HttpPost("https://loket.gemeente.example/post");
      bekend.setEntity(new StringEntity(client.getBsn(), "UTF-8"));
      http.execute(bekend); // SAFE recipient-unregistered transfer-outside-eu disclosure-without-ground
      http.execute(new HttpGet("https://loket.gemeente.example/burger?bsn=" + client.getBsn())); // EXPECT personal-data-in-url bsn
      http.execute(new HttpGet("https://in.onbekend.example/versie")); // SAFE recipient-unregistered personal-data-in-url
    }
  }

  static class Apache5 {
    void post(Client client) throws IOException {
      try (CloseableHttpClient http = HttpClients.createDefault()) {
        var onbekend = new org.apache.hc.client5.http.classic.methods.HttpPost("https://in.onbekend.example/post");
        onbekend.setEntity(new org.apache.hc.core5.http.io.entity.StringEntity(client.getEmailadres()));
        http.execute(onbekend, antwoord -> antwoord.getCode()); // EXPECT recipient-unregistered emailadres
        var mail = new org.apache.hc.client5.http.classic.methods.HttpPost("https://api.mailverzender.example/in");
        mail.setEntity(new org.apache.hc.core5.http.io.entity.StringEntity(client.getEmailadres()));
        http.execute(mail, antwoord -> antwoord.getCode()); // EXPECT transfer-outside-eu emailadres
        var telling = new org.apache.hc.client5.http.classic.methods.HttpPost("https://api.mailverzender.example/in");
        telling.setEntity(new org.apache.hc.core5.http.io.entity.StringEntity("12"));
        http.execute(telling, antwoord -> antwoord.getCode()); // SAFE transfer-outside-eu recipient-unregistered
      }
    }
  }
}
