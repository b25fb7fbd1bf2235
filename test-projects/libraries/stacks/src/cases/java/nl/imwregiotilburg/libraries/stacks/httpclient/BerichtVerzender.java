package nl.imwregiotilburg.libraries.stacks.httpclient;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.http.HttpEntity;
import org.apache.http.NameValuePair;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class BerichtVerzender {

    private static final Logger log = LoggerFactory.getLogger(BerichtVerzender.class);

    public static class Ontvanger {
        @PersonalData("telefoonnummer")
        public String telefoon;
        public String kanaal;
    }

    private final CloseableHttpClient client;
    private final ObjectMapper mapper = new ObjectMapper();

    public BerichtVerzender(CloseableHttpClient client) {
        this.client = client;
    }

    public void json(Ontvanger o) throws IOException {
        String json = mapper.writeValueAsString(o);
        StringEntity entiteit = new StringEntity(json, ContentType.APPLICATION_JSON);
        HttpPost post = new HttpPost("https://sms.example/stuur");
        post.setEntity(entiteit);
        log.info("Lichaam {}", EntityUtils.toString(post.getEntity())); // EXPECT
        post.setEntity(new StringEntity("{}", ContentType.APPLICATION_JSON));
        log.info("Leeg lichaam {}", EntityUtils.toString(post.getEntity())); // SAFE
        log.info("Verzoek {}", post); // SAFE
    }

    public void formulier(Ontvanger o) throws IOException {
        List<NameValuePair> velden = new ArrayList<>();
        velden.add(new BasicNameValuePair("kanaal", o.kanaal));
        velden.add(new BasicNameValuePair("tel", o.telefoon));
        log.info("Waarde {}", velden.get(0).getValue()); // SAFE
        UrlEncodedFormEntity form = new UrlEncodedFormEntity(velden, StandardCharsets.UTF_8);
        log.info("Formulier {}", EntityUtils.toString(form)); // EXPECT
    }

    public void koppen(Ontvanger o) {
        HttpGet get = new HttpGet("https://sms.example/status");
        get.setHeader("X-Telefoon", o.telefoon);
        get.addHeader("X-Kanaal", o.kanaal);
        log.info("Kop {}", get.getFirstHeader("X-Telefoon").getValue()); // EXPECT
        log.info("Kop {}", get.getFirstHeader("X-Kanaal").getValue()); // SAFE
        get.setHeader("X-Telefoon", "verborgen");
        log.info("Kop {}", get.getFirstHeader("X-Telefoon").getValue()); // SAFE
    }

    public void adres(Ontvanger o) throws URISyntaxException, IOException {
        URI uri = new URIBuilder("https://sms.example/zoek").setParameter("tel", o.telefoon).build();
        log.info("Uri {}", uri); // EXPECT
        log.info("Kale uri {}", new URIBuilder(uri).clearParameters().build()); // SAFE
        HttpGet get = new HttpGet(uri);
        HttpUriRequest gebouwd = RequestBuilder.get("https://sms.example/b").addParameter("tel", o.telefoon).build();
        log.info("Gebouwd {}", gebouwd.getURI()); // EXPECT
        HttpUriRequest kanaal = RequestBuilder.get("https://sms.example/b").addParameter("k", o.kanaal).build();
        log.info("Gebouwd {}", kanaal.getURI()); // SAFE
        try (CloseableHttpResponse antwoord = client.execute(get)) {
            HttpEntity inhoud = antwoord.getEntity();
            Ontvanger terug = mapper.readValue(EntityUtils.toString(inhoud), Ontvanger.class);
            log.info("Terug {}", terug.telefoon); // EXPECT
            log.info("Terug {}", terug.kanaal); // SAFE
        }
    }
}
