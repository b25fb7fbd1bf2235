package nl.imwregiotilburg.libraries.services.benefits;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the tax office every night for the income of everybody with a benefit. */
@Component
public class BenefitIncomeCheck {

    private static final Logger log = LoggerFactory.getLogger(BenefitIncomeCheck.class);

    private final RestClient taxOffice;
    private final RestTemplate registry;
    private final BenefitClaimantRepository claimants;

    static class IncomeUnknownException extends RuntimeException {
        IncomeUnknownException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    public BenefitIncomeCheck(RestClient.Builder builder, RestTemplate registry, BenefitClaimantRepository claimants) {
        this.taxOffice = builder.baseUrl("https://tax.example.org").build();
        this.registry = registry;
        this.claimants = claimants;
    }

    @Scheduled(cron = "0 0 3 * * *")
    public void nightly() {
        List<BenefitClaimant> granted = claimants.findByStatusOrderByIdAsc(BenefitClaimant.Status.GRANTED);
        for (BenefitClaimant claimant : granted) {
            try {
                check(claimant);
            } catch (IncomeUnknownException e) {
                log.error("Income check failed for claimant {}", claimant.getId(), e); // EXPECT
                log.error("Income check failed for claimant {}: {}", claimant.getId(), e.getClass().getName()); // SAFE
            }
        }
        log.info("Checked {} claimants", granted.size()); // SAFE
    }

    IncomeReply check(BenefitClaimant claimant) {
        IncomeRequest request = new IncomeRequest(UUID.randomUUID().toString(), claimant.getBsn(), 2024);
        log.debug("Asking {}", request); // SAFE
        log.debug("Asking for {}", request.bsn()); // EXPECT
        try {
            IncomeReply reply = taxOffice.post().uri("/income").body(request).retrieve()
                    .onStatus(HttpStatusCode::is5xxServerError, (req, res) -> log.warn("Tax office says {} to {}", res.getStatusCode(), req.getURI())) // SAFE
                    .onStatus(s -> s.value() == 404, (req, res) -> log.warn("Tax office does not know {}", claimant.getBsn())) // EXPECT
                    .body(IncomeReply.class);
            log.debug("Got {}", reply); // SAFE
            return reply;
        } catch (HttpClientErrorException e) {
            throw new IncomeUnknownException("No income for " + claimant.getName(), e);
        }
    }

    public boolean registered(BenefitClaimant claimant) {
        URI uri = UriComponentsBuilder.fromUriString("https://registry.example.org/persons")
                .queryParam("bsn", claimant.getBsn())
                .queryParam("ref", claimant.getId())
                .build().toUri();
        log.debug("GET {}", uri); // EXPECT
        log.debug("GET {}", uri.getPath()); // SAFE
        ResponseEntity<Void> response = registry.getForEntity(uri, Void.class);
        log.debug("GET gave {}", response.getStatusCode()); // SAFE
        return response.getStatusCode().is2xxSuccessful();
    }

    public void announce(BenefitClaimant claimant) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Request-Id", UUID.randomUUID().toString());
        headers.set("X-Notify", claimant.getEmail());
        HttpEntity<PaymentLine> entity = new HttpEntity<>(
                new PaymentLine(claimant.getId(), claimant.getIban(), "ANN-" + claimant.getId(), claimant.getAmount()), headers);
        log.trace("Posting {}", entity); // EXPECT
        log.trace("Posting request {}", headers.getFirst("X-Request-Id")); // SAFE
        log.trace("Notifying {}", headers.getFirst("X-Notify")); // EXPECT
        log.trace("Posting {}", entity.getBody().reference()); // SAFE
        registry.postForLocation("https://registry.example.org/announcements", entity);
    }
}
