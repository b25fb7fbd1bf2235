package nl.imwregiotilburg.libraries.mapping.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records, sealed hierarchies and pattern matching for instanceof. */
public class RecordService {

    private static final Logger log = LoggerFactory.getLogger(RecordService.class);

    public void plain(Customer customer) {
        log.info("Customer {}", customer); // EXPECT
        log.info("Customer mail {}", customer.email()); // EXPECT
        log.info("Customer segment {}", customer.segment()); // SAFE
    }

    public void ownToString(Patient patient) {
        log.info("Patient {}", patient); // SAFE
    }

    public void maskedAccessor(Account account) {
        log.info("Account iban {}", account.iban()); // SAFE
        log.info("Account {}", account); // EXPECT
    }

    public void nested(Order order) {
        log.info("Order {}", order); // EXPECT
        log.info("Order lines {}", order.lines()); // SAFE
    }

    public void handle(PartyEvent event) {
        if (event instanceof Registered registered) {
            log.info("Registered {}", registered.name()); // EXPECT
        } else if (event instanceof Moved moved && moved.city() != null) {
            log.info("Moved to {}", moved.city()); // EXPECT
        } else if (event instanceof Closed closed) {
            log.info("Closed because of {}", closed.reason()); // SAFE
        }
        log.debug("Event of type {}", event.getClass().getSimpleName()); // SAFE
    }

    public void onlyClosures(PartyEvent event) {
        if (!(event instanceof Closed closed)) {
            return;
        }
        log.info("Closure {}", closed); // SAFE
    }

    public void describe(Object payload) {
        String text = payload instanceof Customer customer ? customer.email() : payload.getClass().getName();
        log.info("Described as {}", text); // EXPECT
    }

    public void wrap(Customer customer) {
        Wrapper<String> segment = new Wrapper<>("segment", customer.segment());
        Wrapper<String> mail = new Wrapper<>("mail", customer.email());
        log.info("Wrapped {}", segment); // SAFE
        log.info("Wrapped {}", mail); // EXPECT
    }

    public void copy(Customer customer) {
        CustomerView view = CustomerView.of(customer);
        log.info("View {}", view.contact()); // EXPECT
        log.info("View of segment {}", view.segment()); // SAFE
    }

    public void local(List<Customer> customers) {
        record SegmentCount(String segment, long count) { }
        Map<String, Long> counts = customers.stream()
                .collect(Collectors.groupingBy(Customer::segment, Collectors.counting()));
        counts.forEach((segment, count) -> log.info("Count {}", new SegmentCount(segment, count))); // SAFE
    }

    public void find(Optional<Customer> found) {
        found.map(Customer::email).ifPresent(mail -> log.info("Found {}", mail)); // EXPECT
    }

    public record Customer(String id, @PersonalData("emailadres") String email, String segment) {
    }

    public record Patient(String ward, @PersonalData("bsn") String bsn) {
        @Override
        public String toString() {
            return "Patient[ward=" + ward + "]";
        }
    }

    public record Account(@PersonalData("bankrekeningnummer") String iban, String currency) {
        @Override
        public String iban() {
            return iban == null ? "none" : "NL** ****";
        }
    }

    public record Order(String number, Customer customer, List<String> lines) {
    }

    public sealed interface PartyEvent permits Registered, Moved, Closed {
        String eventId();
    }

    public record Registered(String eventId, @PersonalData("naam") String name) implements PartyEvent {
    }

    public record Moved(String eventId, @PersonalData("woonplaats") String city) implements PartyEvent {
    }

    public record Closed(String eventId, String reason) implements PartyEvent {
    }

    public record Wrapper<T>(String label, T value) {
    }

    public record CustomerView(String contact, String segment) {
        public static CustomerView of(Customer customer) {
            return new CustomerView(customer.email(), customer.segment());
        }
    }
}
