package nl.imwregiotilburg.libraries.mapping.jackson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plain data binding with ObjectMapper, ObjectReader and ObjectWriter. */
public class CustomerJsonService {

    private static final Logger log = LoggerFactory.getLogger(CustomerJsonService.class);

    private final ObjectMapper mapper = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final ObjectWriter prettyWriter = mapper.writerWithDefaultPrettyPrinter();
    private final ObjectReader dtoReader = mapper.readerFor(CustomerDto.class);

    public void publish(Customer customer) throws JsonProcessingException {
        String json = mapper.writeValueAsString(customer);
        log.info("Publishing {}", json); // EXPECT
        log.info("Publishing customer with role {}", customer.getRole()); // SAFE
    }

    public void publishPretty(Customer customer) throws JsonProcessingException {
        log.debug("Payload:\n{}", prettyWriter.writeValueAsString(customer)); // EXPECT
    }

    public void publishAccount(Account account) throws JsonProcessingException {
        log.info("Account changed: {}", mapper.writeValueAsString(account)); // SAFE
    }

    public void publishLogin(Login login) throws JsonProcessingException {
        String json = mapper.writeValueAsString(login);
        log.info("Login event {}", json); // SAFE
    }

    public void publishCitizen(Citizen citizen) throws JsonProcessingException {
        String json = prettyWriter.writeValueAsString(citizen);
        log.info("Citizen event {}", json); // SAFE
    }

    public void publishSubscription(Subscription subscription) throws JsonProcessingException {
        log.info("Subscription event {}", mapper.writeValueAsString(subscription)); // SAFE
    }

    public void publishContact(Contact contact) throws JsonProcessingException {
        log.info("Contact event {}", mapper.writeValueAsString(contact)); // EXPECT
    }

    public byte[] toMessage(Customer customer) throws JsonProcessingException {
        byte[] body = mapper.writeValueAsBytes(customer);
        log.info("Message body has {} bytes", body.length); // SAFE
        log.trace("Message body {}", new String(body, StandardCharsets.UTF_8)); // EXPECT
        return body;
    }

    public void writeTo(Customer customer) throws IOException {
        StringWriter out = new StringWriter();
        mapper.writeValue(out, customer);
        log.debug("Response written: {}", out); // EXPECT
    }

    public void onLogin(String json) throws JsonProcessingException {
        Login login = mapper.readValue(json, Login.class);
        log.info("Login {} received", login.getLoginId()); // SAFE
        log.info("Sending code to {}", login.getPhone()); // EXPECT
    }

    public void onCustomers(String json) throws JsonProcessingException {
        List<Customer> customers = mapper.readValue(json, new TypeReference<List<Customer>>() { });
        log.info("Received {} customers", customers.size()); // SAFE
        for (Customer customer : customers) {
            log.debug("Importing {}", customer.getEmail()); // EXPECT
        }
    }

    public void copyThroughJson(Customer customer) throws IOException {
        CustomerDto dto = dtoReader.readValue(mapper.writeValueAsString(customer));
        log.info("Copied mail address {}", dto.getEmail()); // EXPECT
        log.info("Copied role {}", dto.getRole()); // SAFE
    }

    public void toMap(Customer customer) {
        Map<String, Object> values = mapper.convertValue(customer, new TypeReference<Map<String, Object>>() { });
        log.info("Index document mail={}", values.get("email")); // EXPECT
        log.info("Index document role={}", values.get("role")); // SAFE
    }

    public void accountToMap(Account account) {
        Map<?, ?> values = mapper.convertValue(account, Map.class);
        log.info("Account document {}", values); // SAFE
    }

    public static class Customer {
        private String id;
        @PersonalData("emailadres")
        private String email;
        private String role;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getRole() {
            return role;
        }

        public void setRole(String role) {
            this.role = role;
        }
    }

    public static class CustomerDto {
        private String id;
        private String email;
        private String role;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getRole() {
            return role;
        }

        public void setRole(String role) {
            this.role = role;
        }
    }

    public static class Account {
        private String accountId;
        @JsonIgnore
        @PersonalData("bankrekeningnummer")
        private String iban;
        private String plan;

        public String getAccountId() {
            return accountId;
        }

        public String getIban() {
            return iban;
        }

        public String getPlan() {
            return plan;
        }
    }

    public static class Login {
        private String loginId;
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @PersonalData("telefoonnummer")
        private String phone;

        public String getLoginId() {
            return loginId;
        }

        public void setLoginId(String loginId) {
            this.loginId = loginId;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }
    }

    @JsonIgnoreProperties({"bsn", "note"})
    public static class Citizen {
        private String citizenId;
        @PersonalData("bsn")
        private String bsn;
        private String municipality;

        public String getCitizenId() {
            return citizenId;
        }

        public String getBsn() {
            return bsn;
        }

        public String getMunicipality() {
            return municipality;
        }
    }

    /** The mail address has no accessor, so Jackson does not see it. */
    public static class Subscription {
        private final String subscriptionId;
        @PersonalData("emailadres")
        private final String email;
        private final boolean active;

        public Subscription(String subscriptionId, String email, boolean active) {
            this.subscriptionId = subscriptionId;
            this.email = email;
            this.active = active;
        }

        public String getSubscriptionId() {
            return subscriptionId;
        }

        public boolean isActive() {
            return active;
        }

        public boolean matches(String address) {
            return email.equalsIgnoreCase(address);
        }
    }

    public static class Contact {
        @JsonProperty("contact_id")
        private String contactId;
        @JsonProperty("e_mail")
        @PersonalData("emailadres")
        private String email;
    }
}
