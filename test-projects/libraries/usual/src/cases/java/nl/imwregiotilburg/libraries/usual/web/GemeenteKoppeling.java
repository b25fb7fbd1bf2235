package nl.imwregiotilburg.libraries.usual.web;

import java.net.URI;
import java.util.Map;
import nl.imwregiotilburg.libraries.usual.domain.Client;
import nl.imwregiotilburg.libraries.usual.domain.Medewerker;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Talks to the municipality; the service behind /echo sends back what it gets. */
@Service
public class GemeenteKoppeling {
    private static final Logger log = LoggerFactory.getLogger(GemeenteKoppeling.class);

    /** A citizen as the municipality has him. */
    public record Inwoner(@PersonalData(value = "naam", purpose = "controle") String naam,
            @PersonalData(value = "bsn", purpose = "controle") String bsn, String gemeente) {
    }

    /** Whether a citizen is known. */
    public record Status(String gemeente) {
    }

    private final String basis;
    private final RestTemplate sjabloon = new RestTemplate();
    private final RestClient rest;
    private final WebClient web;

    public GemeenteKoppeling(@Value("${gemeente.url}") String basis) {
        this.basis = basis;
        this.rest = RestClient.builder().baseUrl(basis).build();
        this.web = WebClient.builder().baseUrl(basis).build();
    }

    private Inwoner inwoner(Client client) {
        return new Inwoner(client.getNaam(), client.getBsn(), "Tilburg");
    }

    public void viaSjabloon(Client client) {
        Inwoner heen = inwoner(client);
        Inwoner terug = sjabloon.postForObject(basis + "/echo", heen, Inwoner.class);
        log.info("Inwoner bij de gemeente: {}", terug); // EXPECT
        log.info("Gemeente {}", terug.gemeente()); // SAFE
        ResponseEntity<Inwoner> antwoord = sjabloon.postForEntity(basis + "/echo", heen, Inwoner.class);
        log.info("Antwoord {}", antwoord.getStatusCode()); // SAFE
        log.info("Lichaam {}", antwoord.getBody().naam()); // EXPECT
        Status status = sjabloon.postForObject(basis + "/echo", heen, Status.class);
        log.info("Alleen de status {}", status); // SAFE
    }

    public void viaUitwisseling(Client client) {
        HttpHeaders kop = new HttpHeaders();
        kop.setContentType(MediaType.APPLICATION_JSON);
        HttpEntity<Inwoner> verzoek = new HttpEntity<>(inwoner(client), kop);
        log.debug("Verzoek {}", verzoek); // EXPECT
        log.debug("Kop van het verzoek {}", verzoek.getHeaders()); // SAFE
        ResponseEntity<Map> antwoord = sjabloon.exchange(basis + "/echo", HttpMethod.POST, verzoek, Map.class);
        log.debug("BSN uit de kaart {}", antwoord.getBody().get("bsn"));
        log.debug("Gemeente uit de kaart {}", antwoord.getBody().get("gemeente")); // SAFE
        RequestEntity<Void> opvraag = RequestEntity.get(URI.create(basis + "/status/" + client.getId())).build();
        log.debug("Opvraag {}", opvraag); // SAFE
    }

    public void viaRestClient(Client client) {
        Inwoner terug = rest.post().uri("/echo").contentType(MediaType.APPLICATION_JSON).body(inwoner(client)).retrieve().body(Inwoner.class);
        log.info("Via RestClient {}", terug.bsn()); // EXPECT
        ResponseEntity<Void> zonder = rest.post().uri("/echo").contentType(MediaType.APPLICATION_JSON).body(inwoner(client)).retrieve().toBodilessEntity();
        log.info("Zonder lichaam {}", zonder.getBody()); // SAFE
        String ruw = rest.post().uri("/echo").contentType(MediaType.APPLICATION_JSON).body(inwoner(client)).retrieve().body(String.class);
        log.info("Ruw antwoord {}", ruw);
    }

    public void nietGevonden(Client client) {
        try {
            rest.post().uri("/weiger").contentType(MediaType.APPLICATION_JSON).body(inwoner(client)).retrieve().toBodilessEntity();
        } catch (HttpClientErrorException e) {
            log.warn("Geweigerd met {}", e.getStatusCode()); // SAFE
            log.warn("Geweigerd: {}", e.getResponseBodyAsString());
        }
    }

    public Mono<String> viaWebClient(Client client) {
        return web.post().uri("/echo").contentType(MediaType.APPLICATION_JSON).bodyValue(inwoner(client))
                .retrieve().bodyToMono(Inwoner.class)
                .doOnNext(inwoner -> log.info("Via WebClient {}", inwoner.naam())) // EXPECT
                .doOnNext(inwoner -> log.info("Gemeente via WebClient {}", inwoner.gemeente())) // SAFE
                .map(Inwoner::gemeente)
                .doOnSuccess(uitkomst -> log.info("Uitkomst {}", uitkomst)); // SAFE
    }

    public Mono<Long> medewerker(Medewerker medewerker) {
        Mono<Medewerker> antwoord = web.post().uri("/echo").bodyValue(medewerker).retrieve().bodyToMono(Medewerker.class);
        log.info("Antwoord komt nog: {}", antwoord); // SAFE
        return antwoord.map(m -> {
            log.info("Medewerker terug {}", m); // EXPECT
            return m.nummer();
        }).doOnNext(nummer -> log.info("Nummer terug {}", nummer)); // SAFE
    }
}
