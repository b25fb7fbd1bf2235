package nl.imwregiotilburg.libraries.backends.leden;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class BondLid {
    @PersonalData("naam") private String naam;
    @PersonalData("bondsnummer") private String bondsnummer;
    private String district;

    public String getNaam() { return naam; }
    public void setNaam(String naam) { this.naam = naam; }
    public String getBondsnummer() { return bondsnummer; }
    public void setBondsnummer(String bondsnummer) { this.bondsnummer = bondsnummer; }
    public String getDistrict() { return district; }
    public void setDistrict(String district) { this.district = district; }
}

record BondAanvraag(String lidnummer, String contact) { }

@Component
public class LidKoppelingen {
    private static final Logger log = LoggerFactory.getLogger(LidKoppelingen.class);
    private final RestClient restClient;
    private final WebClient webClient;
    private final RestTemplate restTemplate;

    public LidKoppelingen(RestClient.Builder rest, WebClient.Builder web, RestTemplate restTemplate) {
        this.restClient = rest.baseUrl("https://bond.example").build();
        this.webClient = web.baseUrl("https://bond.example").build();
        this.restTemplate = restTemplate;
    }

    public BondLid zoek(Long id) {
        BondLid lid = restClient.get().uri("/leden/{id}", id).accept(MediaType.APPLICATION_JSON).retrieve().body(BondLid.class);
        log.info("Bondslid {} in {}", lid.getNaam(), lid.getDistrict()); // EXPECT
        ResponseEntity<BondLid> antwoord = restClient.get().uri("/leden/{id}", id).retrieve().toEntity(BondLid.class);
        log.info("Antwoord van de bond {}", antwoord); // SAFE
        log.info("Bondsnummer {}", antwoord.getBody().getBondsnummer()); // EXPECT
        return lid;
    }

    public void meldAan(Lid lid) {
        BondAanvraag aanvraag = new BondAanvraag(lid.getLidnummer(), lid.getEmail());
        ResponseEntity<Void> antwoord = restClient.post().uri("/leden").contentType(MediaType.APPLICATION_JSON)
                .body(aanvraag).retrieve().toBodilessEntity();
        RequestEntity<BondAanvraag> verzoek = RequestEntity.post(URI.create("https://bond.example/leden")).body(aanvraag);
        log.debug("Verzoek {}", verzoek); // EXPECT
        log.debug("Verzoek {} {}", verzoek.getMethod(), verzoek.getUrl()); // SAFE
        restTemplate.exchange(verzoek, Void.class);
    }

    public void viaQuery(Lid lid) {
        String url = UriComponentsBuilder.fromUriString("https://bond.example/zoek")
                .queryParam("naam", lid.getNaam()).encode().toUriString();
        log.info("GET {}", url); // EXPECT
        URI opNummer = UriComponentsBuilder.fromPath("/leden/{nummer}").buildAndExpand(lid.getLidnummer()).toUri();
        log.info("GET {}", opNummer); // SAFE
        BondLid[] gevonden = restTemplate.getForObject(url, BondLid[].class);
    }

    public void formulier(Lid lid) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        velden.add("nummer", lid.getLidnummer());
        velden.add("telefoon", lid.getTelefoon());
        log.debug("Formulier {}", velden); // EXPECT
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.set("X-Lidnummer", lid.getLidnummer());
        HttpEntity<MultiValueMap<String, String>> entiteit = new HttpEntity<>(velden, headers);
        log.debug("Entiteit {}", entiteit); // EXPECT
        log.debug("Koppen {}", entiteit.getHeaders()); // SAFE
    }

    public Mono<BondLid> reactief(Long id) {
        return webClient.get().uri(b -> b.path("/leden/{id}").build(id)).retrieve().bodyToMono(BondLid.class)
                .timeout(Duration.ofSeconds(5))
                .doOnNext(lid -> log.info("Reactief {}", lid.getDistrict())) // SAFE
                .doOnNext(lid -> log.info("Reactief {}", lid.getNaam())) // EXPECT
                .doOnError(fout -> log.error("Bond onbereikbaar: {}", fout.getClass().getSimpleName())); // SAFE
    }

    public List<String> namen(String district) {
        Flux<BondLid> leden = webClient.get().uri("/district/{d}", district).retrieve().bodyToFlux(BondLid.class);
        List<String> namen = leden.filter(l -> l.getBondsnummer() != null).map(BondLid::getNaam).collectList().block();
        List<BondLid> lijst = restClient.get().uri("/alle").retrieve().body(new ParameterizedTypeReference<List<BondLid>>() { });
        log.info("Alle: {}", lijst); // SAFE
        lijst.stream().map(BondLid::getBondsnummer).limit(3).forEach(log::info); // EXPECT
        return namen;
    }
}
