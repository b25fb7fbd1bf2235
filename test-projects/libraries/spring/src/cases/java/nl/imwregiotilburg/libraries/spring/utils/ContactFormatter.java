package nl.imwregiotilburg.libraries.spring.utils;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.Assert;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.ObjectUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

public class ContactFormatter {

    private static final Logger log = LoggerFactory.getLogger(ContactFormatter.class);

    public String normalise(Contact contact) {
        String name = StringUtils.capitalize(StringUtils.trimAllWhitespace(contact.getName()));
        log.info("Normalised {}", name); // EXPECT
        log.info("Has text {}, {} ats", StringUtils.hasText(name), StringUtils.countOccurrencesOf(contact.getEmail(), "@")); // SAFE
        log.info("Truncated {}", StringUtils.truncate(contact.getEmail(), 20)); // EXPECT
        log.info("Replaced {}", StringUtils.replace("Dear %name%", "%name%", contact.getName())); // EXPECT
        return name;
    }

    public void collections(Contact contact, List<Contact> others) {
        String[] parts = StringUtils.tokenizeToStringArray(contact.getEmail(), "@");
        log.info("Local part {}", parts[0]); // EXPECT
        List<String> names = new ArrayList<>();
        CollectionUtils.mergeArrayIntoCollection(new String[] {contact.getName()}, names);
        log.info("Names {}", StringUtils.collectionToCommaDelimitedString(names)); // EXPECT
        log.info("Empty {}, contains {}", CollectionUtils.isEmpty(names), CollectionUtils.containsAny(names, List.of("test"))); // SAFE
        Contact last = CollectionUtils.lastElement(others);
        if (last != null) {
            log.info("Last kind {}", last.getKind()); // SAFE
        }
    }

    public void multiValue(Contact contact) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("email", contact.getEmail());
        form.add("kind", contact.getKind());
        log.info("Kind {}", form.getFirst("kind")); // SAFE
        log.info("Form {}", form.toSingleValueMap()); // EXPECT
        form.set("email", "hidden@example.org");
        log.info("Masked {}", form.getFirst("email")); // SAFE
    }

    public void objects(Contact contact) {
        log.info("Contact {}", ObjectUtils.identityToString(contact.getEmail())); // SAFE
        log.info("Contact {}", ObjectUtils.nullSafeToString(contact.getEmail())); // EXPECT
    }

    public URI search(Contact contact) {
        UriComponents uri = UriComponentsBuilder.fromUriString("https://crm.example.org").path("/search/{kind}").queryParam("email", contact.getEmail()).buildAndExpand(contact.getKind());
        log.info("Calling {}", uri.toUriString()); // EXPECT
        log.info("Host {}, path {}", uri.getHost(), uri.getPath()); // SAFE
        URI target = UriComponentsBuilder.fromUri(uri.toUri()).replaceQuery(null).build().toUri();
        log.info("Calling {}", target); // SAFE
        return target;
    }

    public String encoded(Contact contact) {
        String path = UriUtils.encodePathSegment(contact.getName(), StandardCharsets.UTF_8);
        log.info("Path {}", path); // EXPECT
        return path;
    }

    public void checked(Contact contact) {
        try {
            Assert.state(contact.getEmail().contains("@"), () -> "Invalid address " + contact.getEmail());
        } catch (IllegalStateException ex) {
            log.warn("Check: {}", ex.getMessage()); // EXPECT
        }
        try {
            Assert.hasText(contact.getName(), "Name is required");
        } catch (IllegalArgumentException ex) {
            log.warn("Check: {}", ex.getMessage()); // SAFE
        }
    }

    public void properties(Contact contact) {
        Properties properties = StringUtils.splitArrayElementsIntoProperties(new String[] {"name=" + contact.getName(), "kind=" + contact.getKind()}, "=");
        Set<String> keys = properties.stringPropertyNames();
        Collection<Object> values = properties.values();
        log.info("Values {}", values); // EXPECT
    }
}

class Contact {
    @PersonalData("naam")
    private final String name;
    @PersonalData("emailadres")
    private final String email;
    private final String kind;

    Contact(String name, String email, String kind) {
        this.name = name;
        this.email = email;
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getKind() {
        return kind;
    }
}
