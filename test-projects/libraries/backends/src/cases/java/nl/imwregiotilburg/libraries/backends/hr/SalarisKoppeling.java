package nl.imwregiotilburg.libraries.backends.hr;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.URIBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

record Loonstrook(String periode, @PersonalData("salaris") String netto, String status) { }

@Component
public class SalarisKoppeling {
    private static final Logger log = LoggerFactory.getLogger(SalarisKoppeling.class);
    private final CloseableHttpClient http = HttpClients.createDefault();
    private final ObjectMapper mapper;

    public SalarisKoppeling(ObjectMapper mapper) { this.mapper = mapper; }

    Loonstrook strook(String nummer) throws IOException {
        HttpGet verzoek = new HttpGet("https://salaris.example/stroken/" + nummer);
        Loonstrook strook = http.execute(verzoek, antwoord -> {
            return mapper.readValue(EntityUtils.toString(antwoord.getEntity()), Loonstrook.class);
        });
        log.info("Strook {}", strook); // EXPECT
        log.info("Strook {} is {}", strook.periode(), strook.status()); // SAFE
        return strook;
    }

    void meldAan(Medewerker m) throws IOException, ParseException {
        HttpPost post = new HttpPost("https://salaris.example/medewerkers");
        StringEntity entiteit = new StringEntity("{\"bsn\":\"" + m.getBsn() + "\"}", ContentType.APPLICATION_JSON);
        post.setEntity(entiteit);
        post.setHeader("X-Personeelsnummer", m.getPersoneelsnummer());
        log.debug("Verzoek {}", post); // SAFE
        log.debug("Inhoud {}", EntityUtils.toString(entiteit)); // EXPECT
        log.debug("Entiteit {}, lengte {}", entiteit, entiteit.getContentLength()); // SAFE
        int code = http.execute(post, antwoord -> antwoord.getCode());
    }

    void zoek(Medewerker m) throws URISyntaxException {
        URI uri = new URIBuilder("https://salaris.example/zoek").addParameter("email", m.getEmail()).setParameter("functie", m.getFunctie()).build();
        log.info("Zoeken met {}", uri); // EXPECT
        HttpGet verzoek = new HttpGet(uri);
        log.debug("Verzoek {}", verzoek); // EXPECT
    }

    void formulier(Medewerker m) throws IOException, ParseException {
        List<NameValuePair> velden = List.of(new BasicNameValuePair("naam", m.getNaam()), new BasicNameValuePair("functie", m.getFunctie()));
        log.debug("Velden {}", velden); // EXPECT
        log.debug("Veld {}", velden.get(1).getValue()); // SAFE
        UrlEncodedFormEntity formulier = new UrlEncodedFormEntity(velden);
        HttpPut put = new HttpPut("https://salaris.example/formulier");
        put.setEntity(formulier);
        log.debug("Formulier {}", EntityUtils.toString(put.getEntity())); // EXPECT
    }

    void koppen(Medewerker m) throws IOException {
        Header kop = new BasicHeader("X-Naam", m.getNaam());
        ClassicHttpRequest verzoek = ClassicRequestBuilder.get("https://salaris.example/ping").addHeader(kop)
                .addHeader("X-Functie", m.getFunctie()).build();
        log.debug("Kop {}", kop.getName()); // SAFE
        log.debug("Koppen {}", (Object) verzoek.getHeaders()); // EXPECT
        log.debug("Verzoek {}", verzoek); // SAFE
    }
}
