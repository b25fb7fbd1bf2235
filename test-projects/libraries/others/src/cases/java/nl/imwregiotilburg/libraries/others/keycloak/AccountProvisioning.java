package nl.imwregiotilburg.libraries.others.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AccountProvisioning {

    public static class Person {
        private final String number;
        @PersonalData("voornaam")
        private final String firstName;
        @PersonalData("emailadres")
        private final String email;
        @PersonalData("telefoonnummer")
        private final String phone;
        private final String department;

        public Person(String number, String firstName, String email, String phone, String department) {
            this.number = number;
            this.firstName = firstName;
            this.email = email;
            this.phone = phone;
            this.department = department;
        }

        public String getNumber() { return number; }
        public String getFirstName() { return firstName; }
        public String getEmail() { return email; }
        public String getPhone() { return phone; }
        public String getDepartment() { return department; }
    }

    private static final Logger log = LoggerFactory.getLogger(AccountProvisioning.class);

    private final RealmResource realm;

    public AccountProvisioning(RealmResource realm) {
        this.realm = realm;
    }

    private UserRepresentation toUser(Person person) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.getNumber());
        user.setFirstName(person.getFirstName());
        user.setEmail(person.getEmail());
        user.setEnabled(true);
        user.singleAttribute("phone", person.getPhone());
        user.singleAttribute("department", person.getDepartment());
        return user;
    }

    public void create(Person person) {
        UserRepresentation user = toUser(person);
        log.info("creating {}", user.getUsername()); // SAFE
        log.info("creating with mail {}", user.getEmail()); // EXPECT
        log.info("creating with first name {}", user.getFirstName()); // EXPECT
        log.info("enabled {}", user.isEnabled()); // SAFE
        try (Response response = realm.users().create(user)) {
            log.info("status {}", response.getStatus()); // SAFE
            log.info("created {}", CreatedResponseUtil.getCreatedId(response)); // SAFE
        }
    }

    public void attributes(Person person) {
        UserRepresentation user = toUser(person);
        log.info("phone {}", user.firstAttribute("phone")); // EXPECT
        log.info("department {}", user.firstAttribute("department")); // SAFE
        log.info("attributes {}", user.getAttributes()); // EXPECT
        log.info("attribute names {}", user.getAttributes().keySet()); // SAFE
    }

    public void attributeMap(Person person) {
        Map<String, List<String>> attributes = new HashMap<>();
        attributes.put("phone", List.of(person.getPhone()));
        UserRepresentation user = new UserRepresentation();
        user.setAttributes(attributes);
        log.info("phone {}", user.getAttributes().get("phone").get(0)); // EXPECT
        user.setAttributes(Map.of("department", List.of(person.getDepartment())));
        log.info("attributes {}", user.getAttributes()); // SAFE
    }

    public void anonymise(Person person) {
        UserRepresentation user = toUser(person);
        user.setEmail(person.getNumber() + "@removed.invalid");
        log.info("mail now {}", user.getEmail()); // SAFE
        log.info("first name still {}", user.getFirstName()); // EXPECT
    }

    public void update(String userId, Person person) {
        UserResource resource = realm.users().get(userId);
        UserRepresentation user = resource.toRepresentation();
        user.setEmail(person.getEmail());
        resource.update(user);
        log.info("updated {}", user.getId()); // SAFE
        log.info("updated to {}", user.getEmail()); // EXPECT
    }

    public CredentialRepresentation credential(Person person) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setTemporary(true);
        credential.setUserLabel("Phone of " + person.getFirstName());
        log.info("credential label {}", credential.getUserLabel()); // EXPECT
        log.info("credential type {}", credential.getType()); // SAFE
        return credential;
    }

    public List<Person> search(String department) {
        List<Person> found = realm.users().searchByAttributes("department:" + department).stream()
                .map(u -> new Person(u.getUsername(), u.getFirstName(), u.getEmail(), u.firstAttribute("phone"), department))
                .toList();
        found.forEach(p -> log.info("found {}", p.getEmail())); // EXPECT
        log.info("found {} in {}", found.size(), department); // SAFE
        return found;
    }
}
