package nl.imwregiotilburg.libraries.backends.webshop;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

record Zending(String barcode, @PersonalData("naam") String ontvanger, String depot) { }

class Bezorger {
    private String nummer;
    @PersonalData("telefoonnummer") private String mobiel;

    public String getNummer() { return nummer; }
    public void setNummer(String nummer) { this.nummer = nummer; }
    public String getMobiel() { return mobiel; }
    public void setMobiel(String mobiel) { this.mobiel = mobiel; }
}

@Component
public class BezorgKoppeling {
    private static final Logger log = LoggerFactory.getLogger(BezorgKoppeling.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private final HttpClient jdk = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final OkHttpClient ok = new OkHttpClient();
    private final ObjectMapper mapper;

    public BezorgKoppeling(ObjectMapper mapper) { this.mapper = mapper; }

    public Zending volg(String barcode) throws IOException, InterruptedException {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create("https://bezorg.example/zending/" + barcode)).GET().build();
        HttpResponse<String> antwoord = jdk.send(verzoek, HttpResponse.BodyHandlers.ofString());
        Zending zending = mapper.readValue(antwoord.body(), Zending.class);
        log.info("Zending {}", zending); // EXPECT
        log.info("Antwoord {}", antwoord); // SAFE
        return zending;
    }

    public void meldMetJdk(Klant klant, Bestelling bestelling) {
        String query = URLEncoder.encode(klant.getAdres().getPostcode(), StandardCharsets.UTF_8);
        URI uri = URI.create("https://bezorg.example/route?postcode=" + query);
        log.debug("Route opvragen: {}", uri); // EXPECT
        HttpRequest verzoek = HttpRequest.newBuilder(uri).header("X-Order", bestelling.getOrdernummer()).build();
        log.debug("Verzoek {}", verzoek); // EXPECT
        log.debug("Verzoek {}", verzoek.headers().map()); // SAFE
        HttpRequest post = HttpRequest.newBuilder(URI.create("https://bezorg.example/zendingen"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"naam\":\"" + klant.getNaam() + "\"}")).build();
        log.debug("Verzoek {}", post); // SAFE
        jdk.sendAsync(post, HttpResponse.BodyHandlers.ofString()).thenApply(HttpResponse::statusCode)
                .thenAccept(code -> log.info("Zending aangemeld: {}", code)); // SAFE
    }

    public Bezorger bezorger(String nummer) throws IOException {
        Request verzoek = new Request.Builder().url("https://bezorg.example/bezorgers/" + nummer).build();
        try (Response antwoord = ok.newCall(verzoek).execute()) {
            Bezorger bezorger = mapper.readValue(antwoord.body().string(), Bezorger.class);
            log.info("Bezorger belt met {}", bezorger.getMobiel()); // EXPECT
            log.info("Antwoord {}", antwoord); // SAFE
            return bezorger;
        }
    }

    public void meldMetOkHttp(Klant klant) throws IOException {
        HttpUrl url = HttpUrl.get("https://bezorg.example/zoek").newBuilder()
                .addQueryParameter("naam", klant.getNaam()).addQueryParameter("land", klant.getAdres().getLand()).build();
        log.debug("URL {}", url); // EXPECT
        log.debug("URL {}", url.redact()); // SAFE
        Request metKop = new Request.Builder().url("https://bezorg.example/zoek").header("X-Klant", klant.getEmail()).build();
        log.debug("Verzoek {}", metKop); // EXPECT
        RequestBody body = RequestBody.create(mapper.writeValueAsString(klant.getAdres()), JSON);
        Request post = new Request.Builder().url("https://bezorg.example/adres").post(body).build();
        log.debug("Verzoek {}", post); // SAFE
        FormBody formulier = new FormBody.Builder().add("groep", klant.getKlantgroep()).add("straat", klant.getAdres().getStraat()).build();
        log.debug("Formulier {}", formulier.value(1)); // EXPECT
        log.debug("Formulier {}={}", formulier.name(0), formulier.value(0)); // SAFE
    }
}
