package nl.imwregiotilburg.libraries.backends.invoices;

import feign.FeignException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.*;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Recover;
import org.springframework.retry.annotation.Retryable;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Service;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

record Debtor(Long id, @PersonalData("naam") String name, @PersonalData("emailadres") String email, String segment) {}

record PaymentRequest(String invoiceNumber, @PersonalData("iban") String iban, BigDecimal amount) {}

record PaymentStatus(String reference, String state) {}

@FeignClient(name = "debtors", url = "https://debtors.example")
interface DebtorClient {
    @GetMapping("/debtors/{id}") Debtor find(@PathVariable("id") Long id);
    @GetMapping("/debtors") ResponseEntity<List<Debtor>> all();
    @PostMapping("/payments") PaymentStatus pay(@RequestBody PaymentRequest request);
}

class LoggingInterceptor implements ClientHttpRequestInterceptor {
    private static final Logger log = LoggerFactory.getLogger(LoggingInterceptor.class);

    @Override public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        log.debug("body {}", new String(body, StandardCharsets.UTF_8)); // EXPECT
        return execution.execute(request, body);
    }
}

@Service
public class InvoiceClients {
    private static final Logger log = LoggerFactory.getLogger(InvoiceClients.class);
    private final RestTemplate rest = new RestTemplate();
    private final RestClient restClient;
    private final DebtorClient debtors;
    private final RetryTemplate retry = RetryTemplate.builder().maxAttempts(3).fixedBackoff(100).build();

    InvoiceClients(RestClient.Builder builder, DebtorClient debtors) {
        this.restClient = builder.baseUrl("https://bank.example").build();
        this.debtors = debtors;
        rest.getInterceptors().add(new LoggingInterceptor());
    }

    PaymentStatus pay(Invoice invoice, Customer customer) {
        PaymentRequest request = new PaymentRequest(invoice.number(), customer.getIban(), invoice.amount());
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Contact", customer.getEmail());
        headers.set("X-Invoice", invoice.number());
        HttpEntity<PaymentRequest> entity = new HttpEntity<>(request, headers);
        log.info("invoice header {}", entity.getHeaders().getFirst("X-Invoice")); // SAFE
        log.info("entity {}", entity); // EXPECT
        try {
            PaymentStatus status = rest.postForObject("https://bank.example/payments", entity, PaymentStatus.class);
            log.info("status {}", status); // SAFE
            return status;
        } catch (HttpStatusCodeException e) {
            log.error("payment of {} refused: {}", request.iban(), e.getStatusCode()); // EXPECT
            log.error("payment of {} refused: {}", request.amount(), e.getStatusCode()); // SAFE
            throw e;
        }
    }

    void lookups(Long id) {
        Debtor debtor = rest.getForObject("https://debtors.example/debtors/{id}", Debtor.class, id);
        ResponseEntity<List<Debtor>> all = rest.exchange("https://debtors.example/debtors", HttpMethod.GET, HttpEntity.EMPTY, new ParameterizedTypeReference<>() {});
        log.info("all {} {}", all.getStatusCode(), all.getBody().size()); // SAFE
        log.info("all {}", all); // EXPECT
        Debtor fetched = restClient.get().uri("/debtors/{id}", id).retrieve().body(Debtor.class);
        PaymentStatus status = restClient.post().uri("/reminders").body(fetched).retrieve().body(PaymentStatus.class);
        URI uri = UriComponentsBuilder.fromUriString("https://debtors.example/search").queryParam("email", fetched.email()).build().toUri();
        log.info("uri {}", uri); // EXPECT
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("name", fetched.name());
        form.add("segment", fetched.segment());
        log.info("form segment {}", form.getFirst("segment")); // SAFE
        log.info("form name {}", form.getFirst("name")); // EXPECT
    }

    void feign(Long id) {
        try {
            Debtor debtor = debtors.find(id);
            log.info("feign {}", debtor.email()); // EXPECT
            log.info("feign paid {}", debtors.pay(new PaymentRequest("I1", debtor.name(), BigDecimal.ONE)).state()); // SAFE
        } catch (FeignException e) {
        }
        Debtor retried = retry.execute(context -> debtors.find(id), context -> new Debtor(id, "unknown", "unknown", "NONE"));
        log.info("retried {}", retried.name()); // EXPECT
        String segment = retry.execute(context -> debtors.find(id).segment());
        log.info("retried segment {}", segment); // SAFE
    }

    @Retryable(retryFor = FeignException.class, maxAttempts = 4, backoff = @Backoff(delay = 500))
    public PaymentStatus collect(Debtor debtor, Invoice invoice) {
        return debtors.pay(new PaymentRequest(invoice.number(), debtor.name(), invoice.amount()));
    }

    @Recover
    public PaymentStatus recover(FeignException error, Debtor debtor, Invoice invoice) {
        log.error("giving up on {}: {}", invoice.number(), error.status()); // SAFE
        log.error("giving up on {}", debtor); // EXPECT
        return new PaymentStatus(invoice.number(), "FAILED");
    }
}
