package nl.imwregiotilburg.libraries.usual.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.URIBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Asks outside registers, with Apache's client and with the JDK's. */
@Service
public class KvkClient {
    private static final Logger log = LoggerFactory.getLogger(KvkClient.class);

    private final String basis;
    private final HttpClient jdk = HttpClient.newHttpClient();

    public KvkClient(@Value("${gemeente.url}") String basis) {
        this.basis = basis;
    }

    public void apache(Client client) throws IOException {
        try (CloseableHttpClient http = HttpClients.createDefault()) {
            HttpPost post = new HttpPost(basis + "/echo");
            StringEntity lichaam = new StringEntity(client.getNaam(), ContentType.TEXT_PLAIN);
            post.setEntity(lichaam);
            post.setHeader("X-Beller", client.getTelefoon());
            log.info("Post {}", post); // SAFE
            log.info("Lichaam {}", lichaam); // SAFE
            log.info("Kop {}", post.getFirstHeader("X-Beller").getValue()); // EXPECT
            for (Header kop : post.getHeaders()) {
                log.debug("Kop {}", kop.getName()); // SAFE
                log.debug("Kop {}", kop); // EXPECT
            }
            String antwoord = http.execute(post, a -> {
                log.info("Antwoord {} {}", a.getCode(), a.getReasonPhrase()); // SAFE
                return EntityUtils.toString(a.getEntity());
            });
            log.info("Antwoord {}", antwoord);
            log.info("Antwoord van {} tekens", antwoord.length()); // SAFE
        }
    }

    public void formulier(Client client) throws IOException, ParseException {
        List<NameValuePair> velden = List.of(new BasicNameValuePair("bsn", client.getBsn()), new BasicNameValuePair("regio", client.getRegio()));
        log.info("Velden {}", velden); // EXPECT
        log.info("Veld {}", velden.get(1)); // SAFE
        HttpEntity formulier = new UrlEncodedFormEntity(velden);
        log.info("Formulier {}", formulier.getContentType()); // SAFE
        log.info("Formulier {}", EntityUtils.toString(formulier)); // EXPECT
        try {
            URI uri = new URIBuilder(basis).setPath("/zoek").addParameter("mail", client.getEmail()).build();
            log.info("Zoek {}", uri); // EXPECT
            log.info("Zoek op {}", uri.getPath()); // SAFE
            log.info("Post {}", new HttpPost(uri)); // EXPECT
        } catch (java.net.URISyntaxException e) {
            log.error("Onjuist adres op plaats {}", e.getIndex()); // SAFE
        }
    }

    public void jdk(Client client) throws IOException, InterruptedException {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create(basis + "/echo")).header("X-Dossier", client.getDossierNummer()).POST(HttpRequest.BodyPublishers.ofString(client.getEmail())).build();
        log.info("Verzoek {}", verzoek); // SAFE
        log.info("Kop {}", verzoek.headers().firstValue("X-Dossier").orElse("")); // SAFE
        HttpResponse<String> antwoord = jdk.send(verzoek, HttpResponse.BodyHandlers.ofString());
        log.info("Antwoord {}", antwoord); // SAFE
        log.info("Antwoord {}", antwoord.statusCode()); // SAFE
        log.info("Lichaam {}", antwoord.body());
        HttpRequest opzoek = HttpRequest.newBuilder(URI.create(basis + "/echo?naam=" + URLEncoder.encode(client.getNaam(), StandardCharsets.UTF_8))).GET().build();
        log.info("Opzoeken {}", opzoek); // EXPECT
        log.info("Opzoeken {}", opzoek.uri().getHost()); // SAFE
    }

    public void asynchroon(Client client) {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create(basis + "/echo")).header("X-Client", client.getBsn()).POST(HttpRequest.BodyPublishers.ofString(client.getTelefoon())).build();
        CompletableFuture<HttpResponse<String>> straks = jdk.sendAsync(verzoek, HttpResponse.BodyHandlers.ofString());
        log.debug("Koppen {}", verzoek.headers().map().keySet()); // SAFE
        log.debug("Koppen {}", verzoek.headers().map()); // EXPECT
        straks.thenApply(HttpResponse::body).thenAccept(tekst -> log.info("Lichaam {}", tekst)).join();
        straks.thenApply(HttpResponse::version).thenAccept(versie -> log.info("Versie {}", versie)).join(); // SAFE
    }
}
