package nl.imwregiotilburg.libraries.spring.resttemplate;

import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;

public class CrmClient {

    private static final Logger log = LoggerFactory.getLogger(CrmClient.class);

    private final RestTemplate rest;

    public CrmClient(RestTemplate rest) {
        this.rest = rest;
    }

    public Contact load(long id) {
        Contact contact = rest.getForObject("/contacts/{id}", Contact.class, id);
        log.info("Loaded {}", contact.getEmail()); // EXPECT
        log.info("Loaded {} of type {}", contact.getId(), contact.getType()); // SAFE
        return contact;
    }

    public Contact loadEntity(long id) {
        ResponseEntity<Contact> response = rest.getForEntity("/contacts/{id}", Contact.class, id);
        log.info("Status {} for {}", response.getStatusCode(), id); // SAFE
        log.info("Body {}", response.getBody()); // EXPECT
        log.debug("Response {}", response); // EXPECT
        return response.getBody();
    }

    public List<Contact> loadAll() {
        ResponseEntity<List<Contact>> response = rest.exchange("/contacts", HttpMethod.GET, null, new ParameterizedTypeReference<List<Contact>>() { });
        List<Contact> contacts = response.getBody() == null ? Collections.emptyList() : response.getBody();
        log.info("First contact {}", contacts.get(0).getEmail()); // EXPECT
        contacts.forEach(contact -> log.debug("Type {}", contact.getType())); // SAFE
        return contacts;
    }

    public void loadArray() {
        Contact[] contacts = rest.getForObject("/contacts", Contact[].class);
        log.info("Contacts {}", Arrays.stream(contacts).map(Contact::getId).toList()); // SAFE
        log.info("Contacts {}", Arrays.asList(contacts)); // EXPECT
    }

    public Map<String, Company> companies() {
        Map<String, Company> byCode = rest.exchange("/companies", HttpMethod.GET, HttpEntity.EMPTY, new ParameterizedTypeReference<Map<String, Company>>() { }).getBody();
        log.info("Codes {}", byCode.keySet()); // SAFE
        byCode.forEach((code, company) -> log.info("{} -> {}", code, company.director().getEmail())); // EXPECT
        return byCode;
    }

    public URI create(Contact contact) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("X-User", contact.getEmail());
        headers.set("X-Type", contact.getType());
        HttpEntity<Contact> request = new HttpEntity<>(contact, headers);
        log.info("Creating as {}", headers.getFirst("X-Type")); // SAFE
        log.info("Creating as {}", request.getHeaders().getFirst("X-User")); // EXPECT
        log.debug("Headers {}", headers); // EXPECT
        log.info("Creating {}", request.getBody().getEmail()); // EXPECT
        return rest.postForLocation("/contacts", request);
    }

    public void update(Contact contact) {
        RequestEntity<Contact> request = RequestEntity.put("/contacts/{id}", contact.getId()).accept(MediaType.APPLICATION_JSON).body(contact);
        log.info("{} accepts {}", request.getMethod(), request.getHeaders().getAccept()); // SAFE
        log.info("Sending {}", request); // EXPECT
        ResponseEntity<Void> response = rest.exchange(request, Void.class);
        log.info("Updated: {}", response); // SAFE
    }

    public ResponseEntity<Contact> answer(Contact contact) {
        ResponseEntity<Contact> answer = contact.getId() == 0 ? ResponseEntity.notFound().build() : ResponseEntity.ok().eTag("v1").body(contact);
        log.info("Answer {}", answer); // EXPECT
        return answer;
    }

    public Receipt register(Contact contact) {
        Receipt receipt = rest.postForObject("/registrations", contact, Receipt.class);
        log.info("Receipt {}", receipt); // SAFE
        return receipt;
    }
}

class Contact {
    private long id;
    @PersonalData("emailadres")
    private String email;
    private String type;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    @Override
    public String toString() {
        return "Contact{id=" + id + ", email=" + email + ", type=" + type + "}";
    }
}

record Company(String code, Contact director) {
}

record Receipt(String number, String status) {
}
